/**
 * What people type about the round, in three languages. Only a message that says no more than this is
 * meant: what tells a wish or a trouble besides is for understanding.
 */
import { bare } from './always.ts'

export const ROUND_WORDS = ['join', 'out', 'now', 'what', 'when', 'who'] as const
export type RoundWord = (typeof ROUND_WORDS)[number]

export interface RoundSaid {
  readonly word: RoundWord
  /** It names the round itself: it can be about nothing else. */
  readonly isNamed: boolean
}

const ROUND =
  '(?:(?:de|een|die|deze|volgende|eerstvolgende|mijn|the|a|next|that|this|le|un|ce|prochain|au|du|d) ){0,3}(?:rondes?|groepjesronde|rounds?|group round|tours?(?: de groupes?)?)(?: (?:van )?(?:zaterdag|de samedi|samedi|on saturday|saturday))?'
const MAY =
  '(?:(?:ja|ok|oke|oui|yes|graag|dan) )?(?:(?:ik|je|j|i)(?: d)? )?(?:(?:wil|kan|mag|zou|doe|veux|voudrais|aimerais|peux|want to|would like to|can|could)(?: ik| je| i)? )?(?:(?:graag|ook|wel|bien|aussi) ){0,2}'

/** Whole messages, bare of case and marks; the first that fits counts. */
const NAMED: readonly (readonly [RoundWord, RegExp])[] = [
  [
    'what',
    whole(
      `(?:en )?(?:wat (?:is|zijn|betekent)(?: dat| nu)?|hoe (?:werkt|gaat|werken)|leg eens? uit wat|c est quoi|qu est ce que c est(?: que)?|qu est ce qu|comment (?:marche|fonctionne)|what (?:is|are)|what s|how (?:does|do)) ${ROUND}(?: is| uit| precies| work| exactement)?`,
    ),
  ],
  [
    'when',
    whole(
      `(?:wanneer (?:is|begint|komt|maak je)|op welke dag is|quand (?:est|a lieu|commence|c est|est ce qu a lieu|sera)|c est quand|when (?:is|does)|when s) ${ROUND}(?: start| begin)?`,
    ),
  ],
  [
    'out',
    whole(
      `(?:ik (?:wil|doe|kan) (?:toch |liever )?niet (?:meer )?(?:mee ?doen |mee )?(?:met|aan)|niet (?:meer )?(?:meedoen )?(?:met|aan)|schrijf (?:mij|me) uit voor|haal (?:mij|me) uit|(?:je )?ne participe (?:pas|plus)|je ne participe (?:pas|plus)|je ne (?:veux|peux) (?:pas|plus) participer|(?:i )?(?:do not|don t|will not|won t) (?:want to )?join|i am not joining|take me out of|leave)(?: a)? ${ROUND}(?: mee| meedoen)?`,
    ),
  ],
  [
    'join',
    whole(
      `${MAY}(?:doe|doen|meedoen|mee doen|meespelen|inschrijven|schrijf (?:mij|me) in|schrijf (?:mij|me)|participer?|inscris moi|inscrivez moi|m inscrire|join|take part|sign me up|count me in|be)?(?: (?:ook|graag))?(?: ?mee)?(?: (?:met|aan|voor|in|for|a|bij))? ?${ROUND}(?: mee| meedoen| in)?`,
    ),
  ],
]

const PLAIN: Readonly<Record<RoundWord, readonly string[]>> = {
  join: ['je participe', 'oui je participe'],
  out: [
    ...['toch niet', 'ik doe toch niet mee', 'ik kom toch niet', 'ik doe niet meer mee'],
    ...['deze keer niet', 'finalement non', 'finalement pas', 'je ne participe pas'],
    ...['je ne participe plus', 'pas cette fois', 'rather not after all', 'not after all'],
    ...['not this time', 'i am not coming after all', 'count me out'],
  ],
  now: [
    ...['maak nu de groepjes', 'maak de groepjes nu', 'maak de groepjes', 'maak groepjes'],
    ...['maak nu groepjes', 'maak de groepen', 'maak nu de groepen', 'groepjes maken'],
    ...['forme les groupes maintenant', 'forme les groupes', 'former les groupes'],
    ...['fais les groupes', 'fais les groupes maintenant', 'former les groupes maintenant'],
    ...['formez les groupes', 'formez les groupes maintenant', 'make the groups now'],
    ...['make the groups', 'make groups now', 'form the groups', 'form the groups now'],
  ],
  what: [],
  when: [
    'wanneer maak je de groepjes',
    'quand formes tu les groupes',
    'when do you make the groups',
  ],
  who: [
    ...['wie zit er in mijn groepje', 'wie zit in mijn groepje', 'wie zit er in mijn groep'],
    ...['wie zit in mijn groep', 'wie is er in mijn groepje', 'wie zijn er in mijn groepje'],
    ...['met wie zit ik in een groepje', 'met wie zit ik', 'mijn groepje', 'mijn groep'],
    ...['qui est dans mon groupe', 'qui fait partie de mon groupe', 'mon groupe'],
    ...['avec qui je suis', 'qui sont les gens de mon groupe', 'who is in my group'],
    ...['who s in my group', 'who are in my group', 'my group', 'with whom am i'],
  ],
}

const plain = new Map<string, RoundWord>(
  ROUND_WORDS.flatMap((word) => PLAIN[word].map((text) => [text, word] as const)),
)

const MOST_WORDS = 12

/** What a whole message says of the round; undefined for anything that is more, or else, than that. */
export function roundSaid(text: string): RoundSaid | undefined {
  const words = bare(text)
  if (words === '' || words.split(' ').length > MOST_WORDS) return undefined
  const known = plain.get(words)
  if (known !== undefined) return { word: known, isNamed: known !== 'out' }
  const named = NAMED.find(([, pattern]) => pattern.test(words))
  return named === undefined ? undefined : { word: named[0], isNamed: true }
}

const WHAT: ReadonlySet<string> = new Set([
  ...['wat is dat', 'wat is dit', 'wat', 'hoe', 'hoe werkt dat', 'wat betekent dat', 'leg uit'],
  ...['c est quoi', 'c est quoi ca', 'quoi', 'comment ca', 'explique', 'what is that', 'what'],
  ...['what s that', 'how', 'explain', 'what does that mean', 'how does that work'],
])

/** «Wat is dat?», said about what was just asked. */
export function asksWhat(text: string): boolean {
  return WHAT.has(bare(text)) || roundSaid(text)?.word === 'what'
}

const OTHER: ReadonlySet<string> = new Set([
  ...['ander groepje', 'een ander groepje', 'iets anders', 'ander', 'un autre groupe'],
  ...['autre groupe', 'autre chose', 'another group', 'a different group', 'something else'],
])

/** Another group than the one that is offered. */
export function asksOther(text: string): boolean {
  return OTHER.has(bare(text))
}

const LATER: ReadonlySet<string> = new Set([
  ...['later', 'straks', 'nog niet', 'wacht', 'wacht even', 'plus tard', 'pas encore', 'attends'],
  ...['not yet', 'wait', 'maybe later', 'misschien later'],
])

export function asksLater(text: string): boolean {
  return LATER.has(bare(text))
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}
