/**
 * What words say about being written to: a pause, quiet hours, less often, nothing about one thing. By rule
 * alone: whoever is silenced by a guess does not hear that they were. Words about learning are never one.
 */
import type { ConceptId, WeekInterval } from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import { otherTimes, quietTimes } from './quiet-words.ts'
import { type Until, untilIn } from './until.ts'

/** What a stop is about when it is not about everything. */
export type Scope = 'tips' | 'news' | 'groups' | 'people'

export type RhythmSaid =
  | { readonly asks: 'pause'; readonly until: Until }
  | { readonly asks: 'quiet'; readonly times: readonly WeekInterval[] }
  | { readonly asks: 'quiet-off' }
  /** `less`: one step less than now. */
  | { readonly asks: 'often'; readonly days: 7 | 14 | 30 | 'less' | 'more' }
  | { readonly asks: 'mute'; readonly concepts: readonly ConceptId[] }
  | { readonly asks: 'stop'; readonly scope: Scope }
  /** They may be written to this one time. */
  | { readonly asks: 'once' }

const MESSAGE = String.raw`(?:(?:bericht|sms)(?:en|jes|je|ekes|kes|s)?|meldingen|mails?|mailtjes|tips?|voorstel(?:len)?|suggesties|uitnodiging(?:en)?|nieuws|messages?|sms|notifications?|propositions?|suggestions?|idees?|conseils?|invitations?|nouvelles|news|texts?)`
const WRITE = String.raw`(?:stuurt?|sturen|schrijft?|schrijven|berichten|contacteert?|contacteren|stoort?|storen|ecri[rstv]\S*|envo[iy]\S*|contact\S*|deranger?|write|writing|send|sending|message|messaging|text|texting|disturb)`
const NONE = String.raw`(?:geen|gene|niet|nie|nooit|niets|niks|pas|plus|jamais|rien|aucun|aucune|no|not|never|nothing|don't|dont|none|without|zonder|sans)`
const STOP = String.raw`(?:stop|stopt|stoppen|hou op|houd op|ophouden|arretez?|arreter|cessez?|quit)`
const ONLY = /(?: enkel | alleen | slechts | seulement | uniquement | only | just )/
const LESSER = String.raw`(?:${NONE}|${STOP})`

const TELLS = new RegExp(` (?:${MESSAGE}|${WRITE})(?= )`)
const REFUSES = new RegExp(` ${LESSER}(?= )`)
/** Whoever learns, shows or looks for something speaks of that. */
const LEARNS =
  / (?:leren|leer|aanleren|tonen|zoek|zoeken|samen|apprendre|apprends|montrer|cherche|chercher|learn|learning|teach|show|looking|find) /

/** A talent that is named, with the words that name it. */
export interface Named {
  readonly concept: ConceptId
  readonly words: string
}

/** Undefined when the words are about something else. `named`: the talents in them. */
export function rhythmIn(
  text: string,
  named: readonly Named[],
  today: string,
): RhythmSaid | undefined {
  const line = lineOf(text)
  if (LEARNS.test(line)) return undefined
  const concepts = named.filter(({ words }) => !OURS.test(lineOf(words))).map((one) => one.concept)
  const first = once(line) ?? partial(line)
  if (first !== undefined) return first
  if (concepts.length > 0)
    return aboutThings(line, concepts) ?? (BREAK.test(line) ? pause(text, line, today) : undefined)
  return (
    tipsAtAll(line) ?? quiet(line) ?? often(line) ?? aboutUnknown(line) ?? pause(text, line, today)
  )
}

/** «Schrijven» and «nouvelles» are talents too; beside «mij» and «partners» they are what we do. */
const OURS = new RegExp(
  `^ (?:(?:${MESSAGE}|${WRITE}|partners?|partenaires?|groep\\S*|groupes?|groups?|tips?) )+$`,
)

/** Folded, with every word and comma between spaces; «m'écris» is two words. */
function lineOf(text: string): string {
  const words = fold(text.slice(0, 300))
    .replaceAll(/[^a-z0-9':.,/-]+/g, ' ')
    .replaceAll(/[.,](?=[.,])/g, '')
    .replaceAll(/[.,](?= |$)/g, ' , ')
    .replaceAll(/(?<= |^)([dlmnst])'(?=[a-z])/g, "$1' ")
  const all = words.split(' ').filter((word) => word !== '')
  const last = all.findLastIndex((word) => word !== ',')
  return ` ${all.slice(0, last + 1).join(' ')} `
}

const ABOUT = String.raw`(?:over|rond|rondom|van|voor|sur|de|d'|du|a propos|concernant|about|on|regarding|for)`
const NOTHING_ABOUT = new RegExp(
  ` (?:niets|niks|rien|nothing|geen nieuws)(?: \\S+){0,3} (?:over|rond|sur|about|on) `,
)
const NO_MESSAGE_ABOUT = new RegExp(` ${LESSER} (?:\\S+ ){0,5}?${MESSAGE} (?:\\S+ ){0,2}?${ABOUT}`)
const NOT_WRITE_ABOUT = new RegExp(
  ` ${WRITE} (?:\\S+ ){0,4}?${NONE} (?:\\S+ ){0,3}?(?:over|rond|sur|about) | ${NONE} (?:\\S+ ){0,2}?${WRITE} (?:\\S+ ){0,3}?(?:over|rond|sur|about) `,
)

function aboutThings(line: string, concepts: readonly ConceptId[]): RhythmSaid | undefined {
  const isMute = [NOTHING_ABOUT, NO_MESSAGE_ABOUT, NOT_WRITE_ABOUT].some((one) => one.test(line))
  return isMute ? { asks: 'mute', concepts: [...new Set(concepts)] } : undefined
}

/** Something is not to be told about, and nobody here knows the word for it. */
const UNKNOWN = new RegExp(
  ` ${LESSER} (?:\\S+ ){0,5}?${MESSAGE} (?:\\S+ ){0,2}?(?:over|rond|sur|about) \\S+ `,
)

function aboutUnknown(line: string): RhythmSaid | undefined {
  return UNKNOWN.test(line) ? { asks: 'mute', concepts: [] } : undefined
}

const SCOPES: readonly (readonly [Scope, RegExp])[] = [
  [
    'news',
    / (?:partnernieuws|partner ?news|nieuwsbrief|nieuwsbrieven|newsletters?|reclame|publicite|pub|advertising|(?:nieuws|berichten|nouvelles|messages|news)(?: \S+){0,2} (?:partners?|organisaties?|verenigingen|partenaires?|organisations?|associations?)) /,
  ],
  [
    'groups',
    / (?:uitnodiging(?:en)? (?:\S+ ){0,3}(?:groep\S*|rondes?)|groepsuitnodiging\S*|invitations? (?:\S+ ){0,4}(?:groupes?|tours?|groups?|rounds?)|(?:group|round) invitations?|groupes?(?: \S+){0,2} invitations?) /,
  ],
]

const INTRODUCE =
  / (?:stel(?:t)? (?:mij|me) (?:\S+ ){0,3}?(?:niet|niemand|nooit)|(?:mij|me) (?:\S+ ){0,2}?(?:niet|nooit|aan niemand)(?: meer)? voor(?:stellen|te stellen)|ne me presente[rz]?|(?:don't|do not|never|stop) introduc\S+ me|geen (?:nieuwe )?mensen meer voorstellen) /

/** With a time or a measure it is no stop: «geen tips 's avonds», «niet meer dan één tip per week». */
function refusesAll(line: string): boolean {
  return REFUSES.test(line) && quietTimes(line).length === 0 && !MEASURE.test(line)
}

/** One part of what we do, whatever else is named with it. */
function partial(line: string): RhythmSaid | undefined {
  if (INTRODUCE.test(line)) return { asks: 'stop', scope: 'people' }
  if (!refusesAll(line)) return undefined
  const found = SCOPES.find(([, words]) => words.test(line))
  return found === undefined ? undefined : { asks: 'stop', scope: found[0] }
}

const TIPS = / (?:tips|tip|tipjes|idees|conseils) /

function tipsAtAll(line: string): RhythmSaid | undefined {
  if (!refusesAll(line) || !TIPS.test(line) || UNKNOWN.test(line) || UNTIL.test(line))
    return undefined
  return { asks: 'stop', scope: 'tips' }
}

const UNTIL = / (?:tot|until|till|jusqu\S*) /

function quiet(line: string): RhythmSaid | undefined {
  if (
    / (?:geen|zonder|plus d'|pas d'|no|remove|without) ?(?:stille uren|heures calmes|quiet hours) /.test(
      line,
    )
  )
    return { asks: 'quiet-off' }
  const times = quietTimes(line)
  if (times.length === 0 || !TELLS.test(line)) return undefined
  // «Even geen berichten deze week» has no time of the day; «tot maandag» is an end.
  if (UNTIL.test(line)) return undefined
  if (ONLY.test(line) && !REFUSES.test(line)) return { asks: 'quiet', times: otherTimes(times) }
  return REFUSES.test(line) ? { asks: 'quiet', times } : undefined
}

const MEASURE =
  / (?:per|par|om de|toutes les|tous les|a|every|each) (?:\S+ )?(?:week|weken|semaines?|weeks?|maand|maanden|mois|months?|quinzaine|fortnight|dag|jours?|day|days) | (?:wekelijks|maandelijks|weekly|monthly|elke|iedere|chaque) /
const LESS =
  / (?:minder (?:vaak|dikwijls)|niet zo (?:vaak|dikwijls)|moins (?:souvent|de messages)|pas si souvent|less often|not so often|too often|te vaak|trop souvent|minder berichten|fewer messages) /
const MORE = / (?:vaker|plus souvent|more often) /
const CADENCES: readonly (readonly [7 | 14 | 30, RegExp])[] = [
  [
    14,
    / (?:(?:om|per|elke|iedere|alle) (?:de )?(?:twee|2) weken|tweewekelijks|toutes les (?:deux|2) semaines|par quinzaine|(?:every|each) (?:two|2|other|second) weeks?|a fortnight|fortnightly) /,
  ],
  [
    30,
    / (?:(?:per|elke|iedere|par|chaque|a|every|each|tous les) (?:maand|mois|month)|maandelijks|monthly) /,
  ],
  [7, / (?:(?:per|elke|iedere|par|chaque|a|every|each) (?:week|semaine)|wekelijks|weekly) /],
  // A day is more than anybody gets: once a week is the most.
  [7, / (?:(?:elke|iedere) dag|dagelijks|tous les jours|chaque jour|every day|daily) /],
]
/** «Maar één keer per maand», «elke dag mag»: nothing but a measure, and perhaps how it is meant. */
const MEASURE_ALONE =
  /^ (?:(?:maar|hoogstens|maximum|max|liever|graag|enkel|alleen|slechts|een|1|een keer|keer|mag|is|genoeg|volstaat|oke?|goed|mij|seulement|au plus|maximum|une|fois|ca|suffit|c'est|bon|d'accord|peut-etre|only|just|once|one|time|at most|most|at|is|fine|ok|enough|please|aub|svp|per|om|de|elke|iedere|twee|2|weken|week|maand|dag|par|chaque|toutes|tous|les|deux|semaines?|mois|jours?|a|every|other|two|weeks|month|day|,) )+$/

function often(line: string): RhythmSaid | undefined {
  const tells = TELLS.test(line)
  const isShort = line.trim().split(' ').length <= 4
  if (LESS.test(line) && (tells || isShort)) return { asks: 'often', days: 'less' }
  if (MORE.test(line) && (tells || isShort)) return { asks: 'often', days: 'more' }
  if (!tells && !MEASURE_ALONE.test(line)) return undefined
  if (/ (?:deze|this|cette|ce) /.test(line)) return undefined
  const cadence = CADENCES.find(([, words]) => words.test(line))
  return cadence === undefined ? undefined : { asks: 'often', days: cadence[0] }
}

const ONCE =
  /^ (?:ja ,? ?|oui ,? ?|yes ,? ?)?(?:(?:alleen|enkel|maar) deze (?:ene )?keer|deze keer mag (?:je|ge|u) (?:mij|me) (?:wel )?\S+|(?:alleen|enkel) (?:voor )?(?:een|1) keer|(?:seulement|juste) cette fois(?:-ci)?|cette fois(?:-ci)? ,? ?(?:tu peux|vous pouvez) m'ecrire|(?:just|only) this (?:once|time)|this time you (?:may|can) (?:write|message)(?: to)? me) ,? ?$/

function once(line: string): RhythmSaid | undefined {
  return ONCE.test(line) ? { asks: 'once' } : undefined
}

/** Said of oneself, whatever else is named: «pauze tot na mijn examens». */
const BREAK = / (?:pauze|pause|pauses|break) /
const PAUSES = new RegExp(
  ` (?:pauze|pauzeer|pauzeren|pauseer|pause|pauses|break|snooze|mute|even (?:weg|stil|rust|stoppen)|${STOP}|laat (?:mij|me) (?:\\S+ )?(?:met rust|gerust)|laisse[rz]?[- ]moi|leave me alone|rust|quiet|stil)(?= )`,
)
const NO_MESSAGES = new RegExp(
  ` (?:${NONE} (?:\\S+ ){0,3}?(?:${MESSAGE}|${WRITE})|(?:${WRITE}) (?:\\S+ ){0,3}?${NONE}|niets|niks|even geen)(?= )`,
)

function pause(text: string, line: string, today: string): RhythmSaid | undefined {
  if (!PAUSES.test(line) && !NO_MESSAGES.test(line)) return undefined
  const until = untilIn(text, today)
  return until === undefined ? undefined : { asks: 'pause', until }
}
