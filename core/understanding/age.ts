/**
 * Whose age a text tells, and on which side of eighteen it is. A number is an age only where its
 * neighbours say so: people write more numbers than ages. The younger reading wins.
 */
import { yearsAt } from './age-numbers.ts'
import { SCHOOL_CUES, schoolAges } from './age-school.ts'
import { BROTHER, CHILD, GROWN } from './people-words.ts'
import type { Age, Found } from './reading.ts'
import { hitsOf, type Line, phrase, spanOf } from './words-line.ts'

const ADULT = 18
/** How much of the line before and after a number can say what it counts. */
const WINDOW = 64

const UNIT = '(?:jaar|jaren|jr|j|ans|an|years?|yrs?|yo|y/o)'
const COUNTED =
  '(?:bezig|ervaring|actief|lang|geleden|getrouwd|samen|experience|depuis|minuten|minuutjes|min|minutes|mins|km|kilo|kg|meter|m|cm|euros?|uur|u|h|heures?|hours?|maanden|mois|months|weken|semaines|weeks|dagen|jours|days|kinderen|enfants|kids|children|keer|fois|times|x|x per|personen|mensen|man|personnes|people|stuks|lessen|plaatsen|procent|january|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|february|march|may|june|july|august|october|nd|th|st)'
/** Behind the number: it counts something else. */
const NO_AGE = new RegExp(
  `^ (?:(?:${UNIT} )?(?:al |nu |d' |de |of |in |aan |werk |met )?${COUNTED}(?= )|(?:${UNIT} )(?:dat|piano|gitaar|in |bij |als |werk|comme|que|as |at |working|gewerkt|gedaan|gespeeld)|[€%+:]|tot |a \\d|en half|et demie?)`,
)
/** Before the number: it counts something else, or is somebody else's limit. */
const NO_AGE_BEFORE =
  / (?:bus|lijn|tram|trein|nummer|nr|huisnummer|om|tegen|rond|vanaf|v\.a|minstens|minimum|min|max|maximum|maximaal|hoogstens|groep van|met|sinds|al|sedert|reeds|tot|tussen|between|€|from|ligne|ligne de bus|des|a partir de|depuis|pendant|jusqu' a|entre|moins de|plus de|over|for|since|within|at|line|number|under|until|klas van|onder de|boven de|ouder dan|jonger dan|il y a|geen|nog niet|geen|pas encore|zone|route|kamer|lokaal|salle|room|postcode)(?: de| les| ongeveer| zo' n| meer dan| bijna)? $/
const SELF_BEFORE =
  /(?: (?:ik|en|k|kben|ikke|zelf|btw)(?: zelf| toch)? (?:ben|word|wor|zijn|ben ik|was net)| ben(?: ik)?| kben| word ik| ik word| mijn leeftijd(?: is)?| leeftijd(?: is| :)?| zijnde| (?:j' ai|ai|jai|moi|age de|agee de|avoir)| mon age(?: est| :)?| i am| i m| im| i turned| i just turned| my age(?: is)?| aged| age(?: is| :)?| turning)(?: (?:nu|net|al|pas|bijna|binnenkort|straks|morgen|volgende week|volgende maand|volgend jaar|trouwens|eigenlijk|nog|maar|amper|intussen|ook|reeds|ondertussen|zelf|nog maar|bientot|presque|deja|seulement|only|just|now|almost|nearly|already|een|een man van|een vrouw van|een jongen van|een meisje van|une femme de|un homme de|a woman of|a man of)){0,3} $/
/** Newcomers leave the verb out: `ik 42 jaar`. */
const BARE_SELF = /(?:^|[.,!?;]) (?:ik|je|moi|i) $/
const PERSON =
  / (?:mens|man|vrouw|mama|papa|moeder|vader|dame|heer|meneer|mevrouw|vijftiger|oma|opa|gepensioneerde|iemand|femme|homme|woman|man|person|guy|lady|retraitee?|somebody|someone) (?:van|de|of|aged)(?: al| bijna)? $/
const CHILD_BEFORE = new RegExp(
  ` (?:${CHILD}|${BROTHER})(?: (?:[^ .?!;]+)){0,2}? (?:van|is|wordt|word|zijn|de|a|ont|qui a|qui ont|of|aged|heeft|die|who is|turned|\\(|,|(?:ook|nu|net|al|bijna|pas)|age de|agee de|aged)(?: (?:al|nu|net|bijna|pas|toch|nog maar|maar|\\())? $`,
)
const CHILD_NEAR = new RegExp(` (?:${CHILD}|${BROTHER}) $`)
const SECOND_CHILD = new RegExp(
  ` (?:${CHILD}) (?:van|de|of|aged) \\d+ (?:jaar |ans )?(?:en|et|and|,) $`,
)
const GROWN_BEFORE = new RegExp(` ${GROWN} (?:van|is|wordt|de|a|of|aged|\\()(?: al| bijna| nu)? $`)
const CHILD_AFTER = new RegExp(
  `^ (?:jarige?|year old|years old|ans|jaar oude?) (?:[^ .?!;,]+ )?(?:${CHILD}|${BROTHER})(?= )`,
)
/** `my 9 year old`, `mijn 12-jarige`. */
const OWN_BEFORE = / (?:my|our|mijn|onze|mes|mon|ma) $/
const NEARLY =
  / (?:bijna|word|word ik|wordt|binnenkort|volgende maand|presque|bientot|almost|nearly|turning|vais avoir|va avoir)(?: ik)?(?: (?:binnenkort|volgende maand|volgend jaar|morgen|straks))? $/
const OLD = new RegExp(`^ (?:${UNIT} (?:oud|old|jong)|year old|yo|y o|jarige?|lentes)(?= )`)
const UNIT_AFTER = new RegExp(`^ ${UNIT}(?= )`)
const CLAUSE_BEFORE = /(?:^|[.,!?;:()]) $/
const CLAUSE_AFTER = new RegExp(
  `^ ${UNIT} (?:[.,!?;:()]|$|en (?:ik|zoek|wil|gepens|woon)|et (?:je|j')|and (?:i|live))`,
)
const RETIRED =
  /^ (?:jaar )?(?:en|,|et|and) (?:al |net |nu |sinds kort |just |deja )?(?:gepensioneerd|met pensioen|op pensioen|op rust|retraitee?|pensionnee?|a la retraite|retired)(?= )/
const CHILD_AUDIENCE = /^ (?:tot|a|to|-|until|jusqu)(?: en met)? /

const MINOR_WORDS = phrase(`
    (?<! (?:niet|geen|nie) )minderjarig(?:e)?; ik ben (?:nog )?(?:een )?(?:kind|tiener|scholier|puber);
    (?:nog )?geen (?:18|achttien); nog niet (?:18|achttien|volwassen); jonger dan (?:18|achttien);
    onder de (?:18|achttien); mineure?; (?:je suis|suis) (?:un |une |encore )?(?:enfant|ado|adolescente?);
    (?:moins de|pas encore) (?:18|dix huit|majeure?) ?(?:ans)?; pas majeure?;
    i am (?:a |still )?(?:a )?(?:minor|kid|child|teenager|teen|underage); underage; younger than 18;
    under (?:18|eighteen); not (?:yet )?(?:18|eighteen|an adult)
  `)
const ADULT_WORDS = phrase(`
    (?:ik ben |ben )?(?:18|achttien) ?(?:jaar )?(?:of ouder|plus|en ouder); ouder dan (?:18|achttien); boven de (?:18|achttien);
    (?:ik ben |ben )?(?:niet minderjarig|meerderjarig|volwassen|gepensioneerd|pensionado|op pensioen|met pensioen|op rust|bruggepensioneerd);
    (?:ik ben|als) (?:een )?gepensioneerde; ik ben (?:een )?(?:oma|opa|grootmoeder|grootvader|bomma|bompa);
    (?:twintigers?|dertigers?|veertigers?|vijftigers?|zestigers?|zeventigers?|tachtigers?|negentigers?|senior(?:en)?|vijftigplussers?|zestigplussers?); (?:50|55|60|65|70) plussers?;
    (?:in|rond|begin|eind|midden|diep in) (?:de|in de|mijn) (?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)(?= (?:[^a-z0-9 ]|$|en |ben |maar ));
    (?:je suis |suis )(?:majeure?|adulte|retraitee?|pensionnee?|a la retraite); (?:trentenaire|quadra|quinqua|quadragenaire|quinquagenaire|sexagenaire|septuagenaire|octogenaire)s?;
    la (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?= (?:[^a-z0-9 ]|$|et |passee)); (?:18|dix huit) ans (?:ou plus|et plus|ou davantage); plus de (?:18|dix huit) ans;
    (?:18|eighteen) (?:or|and) (?:older|over|above); over (?:18|eighteen); older than (?:18|eighteen);
    (?:i am )?(?:an adult|a grown up|retired|a pensioner); i am (?:a )?(?:grandmother|grandfather|grandma|grandpa);
    in my (?:early |late |mid )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|20s|30s|40s|50s|60s|70s|80s)
  `)

/** Patterns that tell an age by words. */
export const AGE_CUES: readonly { readonly source: string }[] = [
  ...SCHOOL_CUES,
  MINOR_WORDS,
  ADULT_WORDS,
  { source: `${CHILD}|${BROTHER}|${GROWN}`.replace('|peuter', '') },
]

/** The age that the text tells: the youngest one, a person's own before that of a child they speak of. */
export function ageIn(line: Line): Found<Age> | undefined {
  const found = [
    ...numbered(line),
    ...schoolAges(line).map((age) => ofWhom(line, age)),
    ...worded(line, MINOR_WORDS, 'minor'),
    ...worded(line, ADULT_WORDS, 'adult'),
  ]
  const spoken = found.filter((one) => !found.some((other) => isInside(one, other)))
  const minors = spoken.filter(({ value }) => value.band === 'minor')
  return (
    youngest(minors.filter(({ value }) => value.of === 'self')) ?? youngest(minors) ?? spoken[0]
  )
}

function youngest(found: readonly Found<Age>[]): Found<Age> | undefined {
  return found.reduce<Found<Age> | undefined>(
    (best, one) => ((one.value.years ?? ADULT) < (best?.value.years ?? ADULT + 1) ? one : best),
    undefined,
  )
}

/** A number inside a longer phrase belongs to that phrase: `ik ben 18 of ouder`, `geen 18`. */
function isInside(one: Found<Age>, other: Found<Age>): boolean {
  const longer = other.span[1] - other.span[0] > one.span[1] - one.span[0]
  return longer && other.span[0] <= one.span[0] && other.span[1] >= one.span[1]
}

function numbered(line: Line): Found<Age>[] {
  return line.tokens.flatMap(({ kind }, at) => {
    const number = yearsAt(line.tokens, at)
    if (number === undefined) return kind === 'number' ? born(line, at) : []
    const start = line.starts[at] ?? 0
    const before = line.text.slice(Math.max(0, start - WINDOW), start)
    const end = (line.starts[at + number.size] ?? line.text.length) - 1
    const after = `${number.hasUnit ? ' jaar' : ''}${line.text.slice(end, end + WINDOW)}`
    const of = whose(before, after)
    if (of === undefined) return []
    const years = NEARLY.test(before) && number.years > 2 ? number.years - 1 : number.years
    const band = years < ADULT ? 'minor' : 'adult'
    const hit = {
      from: at,
      to: at + number.size + (UNIT_AFTER.test(after) && !number.hasUnit ? 1 : 0),
    }
    return [{ value: { band, of, years }, span: spanOf(line, hit), method: 'rule', score: 1 }]
  })
}

/** Whose years the number between these is; undefined when it is no age. */
function whose(before: string, after: string): Age['of'] | undefined {
  if (CHILD_AFTER.test(after) || (OWN_BEFORE.test(before) && OLD.test(after)))
    return NO_AGE_BEFORE.test(before) ? undefined : 'other'
  if (NO_AGE.test(after)) return undefined
  if (CHILD_BEFORE.test(before) || SECOND_CHILD.test(before))
    return CHILD_AUDIENCE.test(after.replace(UNIT_AFTER, '')) ? undefined : 'other'
  if (SELF_BEFORE.test(before)) return 'self'
  if (NO_AGE_BEFORE.test(before)) return undefined
  if (GROWN_BEFORE.test(before)) return 'other'
  if (CHILD_NEAR.test(before) && UNIT_AFTER.test(after)) return 'other'
  const isSelf =
    PERSON.test(before) ||
    OLD.test(after) ||
    RETIRED.test(after) ||
    (BARE_SELF.test(before) && UNIT_AFTER.test(after)) ||
    (CLAUSE_BEFORE.test(before) && CLAUSE_AFTER.test(after))
  return isSelf ? 'self' : undefined
}

const BORN =
  / (?:geboren(?: in| op)?|ben van|geboortejaar(?: :)?|bouwjaar|nee?(?: en)?|born(?: in)?|date de naissance|ne le)(?: [^ .?!;]+){0,2} $/
/** Who was born before the first of these is grown up; after the second, nobody is for a while. */
const GROWN_SINCE = 2005
const YOUNG_FROM = 2008

function born(line: Line, at: number): Found<Age>[] {
  const year = Number(/^(?:19|20)\d\d$/.exec(line.tokens[at]?.text ?? '')?.[0])
  if (!(year < GROWN_SINCE || year >= YOUNG_FROM)) return []
  const start = line.starts[at] ?? 0
  const before = line.text.slice(Math.max(0, start - WINDOW), start)
  if (!BORN.test(before)) return []
  const band = year < GROWN_SINCE ? 'adult' : 'minor'
  const hit = { from: at, to: at + 1 }
  return [
    ofWhom(line, {
      value: { band, of: 'self' },
      span: spanOf(line, hit),
      method: 'rule',
      score: 0.8,
    }),
  ]
}

function worded(
  line: Line,
  pattern: Parameters<typeof hitsOf>[1],
  band: Age['band'],
): Found<Age>[] {
  return hitsOf(line, pattern).map((hit) =>
    ofWhom(line, {
      value: { band, of: 'self' },
      span: spanOf(line, hit),
      method: 'rule',
      score: 0.9,
    }),
  )
}

const SPOKEN_OF = new RegExp(` (?:${CHILD}|${BROTHER}|${GROWN})(?: [^ .?!;]+){0,5} $`)
const BY_ONESELF = / (?:ik|kzit|kben|je|j'|i|we|wij) (?:[^ .?!;]+ ){0,3}$/

/** Of the child or friend who is named before it in the sentence, unless `ik` stands between. */
function ofWhom(line: Line, age: Found<Age>): Found<Age> {
  const at = line.tokens.findIndex(({ from }) => from >= age.span[0])
  const start = line.starts[at] ?? 0
  const before = line.text.slice(Math.max(0, start - WINDOW), start)
  const isOther = SPOKEN_OF.test(before) && !BY_ONESELF.test(before)
  return isOther ? { ...age, value: { ...age.value, of: 'other' } } : age
}
