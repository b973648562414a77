/**
 * How people put something right: which named thing they say no to, whether they switch roles, and
 * whether something is added. Reads the words around what understanding found, and finds nothing itself.
 */
import { fold } from '../talents/index.ts'
import type { TalentRole } from './wish.ts'

const NO_WORD =
  /^(?:geen|niet|nie|niks|nooit|pas|plus|jamais|sans|not|no|never|without|wel|maar|mais|but)$/

/** A word that says yes or no to others is no talent that somebody mistyped. */
export function isNoWord(text: string): boolean {
  return NO_WORD.test(folded(text))
}

/** Without capitals and accents; of the punctuation only what ends a clause is kept. */
export function folded(text: string): string {
  return fold(text.slice(0, 2000))
    .replace(/[^\p{L}\p{N}.,;:!?]+/gu, ' ')
    .replace(/\s*([.,;:!?])\s*/g, ' $1 ')
    .replaceAll('plutot que', 'au lieu de')
    .trim()
}

const CLAUSE_ENDS = /^(?:[.,;:!?]|maar|mais|but|wel|plutot)$/

/** The words of a clause right before, and right behind, a piece of a text. */
export function around(
  text: string,
  [from, to]: readonly [number, number],
): { before: string; behind: string } {
  const before = folded(text.slice(0, from)).split(' ')
  const behind = folded(text.slice(to)).split(' ')
  const start = before.findLastIndex((word) => CLAUSE_ENDS.test(word))
  const end = behind.findIndex((word) => CLAUSE_ENDS.test(word))
  return {
    before: before.slice(start + 1).join(' '),
    behind: (end === -1 ? behind : behind.slice(0, end)).join(' '),
  }
}

const NO = '(?:geen|niet|nie|niks|nooit|pas|plus|jamais|sans|not|don t|no|never|without)'
const INSTEAD = '(?:in plaats van|eerder dan|au lieu de|au lieu d|instead of|rather than)'
const SMALL =
  '(?:de|het|een|in|op|te|naar|van|om|met|meer|leren|kunnen|d|l|la|le|les|du|des|a|au|en|apprendre|the|an|any|to|at|on|from|for|learn|learning)'

/** Right before it, with small words between: `niet`, `geen`, `pas la`, `in plaats van`. */
const NO_BEFORE = new RegExp(`(?:^| )(?:${NO}|${INSTEAD})(?: ${SMALL}){0,3}$`)
/** Anywhere in its clause. */
const NO_IN_CLAUSE = new RegExp(`(?:^| )${NO}(?: [^ ]+){0,5}$`)
/** Behind it, to the end of the clause: `naaien niet`, `naaien klopt niet`, `la couture est fausse`. */
const NO_BEHIND =
  /^(?:(?:dan|toch|zeker|echt|liever|kan|wil|hoef|moet|zoek|hoeft|mag|klopt|is|ik|c|n|ce|est|was) ){0,4}(?:niet|nie|pas|not|fout|verkeerd|weg|faux|fausse|wrong)(?: (?:nodig|juist|correct|leren|right|bon|bonne|juste|meer))?$/

/** Whether what stands between these words is denied. `far`: also by a «no» that stands further off. */
export function isDenied({ before, behind }: ReturnType<typeof around>, far: boolean): boolean {
  return NO_BEFORE.test(before) || NO_BEHIND.test(behind) || (far && NO_IN_CLAUSE.test(before))
}

const SHOWING =
  'tonen|aanleren|uitleggen|lesgeven|les geven|montrer|enseigner|expliquer|show|showing|teach|teaching|explain'
const LEARNING = 'leren|bijleren|apprendre|learn|learning'

const NOT_SHOWING = new RegExp(`(?:^| )${NO}(?: ${SMALL}){0,2} (?:${SHOWING})(?= |$)`)
const NOT_LEARNING = new RegExp(`(?:^| )${NO}(?: (?:te|to|a))? (?:${LEARNING})(?= |$)`)
const NOT_YET =
  /(?:^| )(?:(?:ik )?kan (?:het|dat|dit) (?:nog |zelf )?niet|je ne sais pas (?:encore |le |la ){0,2}(?:faire|encore)|i (?:can not|cannot|can t|do not know how)(?: do| to| it| that| yet)*)(?= |$)/
const KNOWS =
  /(?:^| )(?:(?:ik )?kan (?:het|dat|dit|ze) (?:al|zelf|wel|goed|heel goed)|(?:dat|het) kan ik(?: al| zelf| wel| goed)*|kan ik al|(?:ik )?kan al|je (?:sais|peux) (?:deja |bien )*(?:le |la |l )?faire|je (?:le |la |l )?sais deja|i can (?:already|do|already do) (?:it|that|this)|i (?:already )?know how(?: to)?|i (?:already can|can already))(?= |$)/
const SHOWS = new RegExp(
  `(?:^| )(?:${SHOWING}|aan anderen|anderen leren|voor anderen|aux autres|pour les autres|to others|for others|ik toon|ik geef|je donne|je montre)(?= |$)`,
)
const LEARNS = new RegExp(`(?:^| )(?:${LEARNING})(?= |$)`)
const SWITCHES =
  /(?:^| )(?:omgekeerd|andersom|l inverse|le contraire|the other way (?:around|round)|the opposite)(?= |$)/
const BOTH = /^(?:allebei|alle twee|beide|beiden|les deux|both|toutes les deux|tous les deux)$/

/** Which role the words themselves speak of, whatever they name. */
export function roleSaid(text: string): TalentRole | 'switch' | 'both' | undefined {
  const words = folded(text).replaceAll(/ [.,;:!?](?= |$)/g, '')
  if (BOTH.test(words)) return 'both'
  if (SWITCHES.test(words)) return 'switch'
  if (NOT_LEARNING.test(words)) return 'offer'
  if (NOT_SHOWING.test(words) || NOT_YET.test(words)) return 'want'
  if (KNOWS.test(words) || SHOWS.test(words)) return 'offer'
  return LEARNS.test(words) ? 'want' : undefined
}

const ABLE = 'kan|kon|kunnen|sais|peux|can|geef|geven|donne|give'
const WISHING =
  'wil|wou|willen|zou|zoek|veux|voudrais|aimerais|cherche|want|would|like|look|looking'
const LAST_CUE = new RegExp(
  `(?:^| )(?:(${ABLE})|(?:${WISHING}|${LEARNING}))(?![^ ])(?!.* (?:${ABLE}|${WISHING}|${LEARNING})(?![^ ]))`,
)

/** Whether what stands between these words is wanted or shown; undefined where they do not say. */
export function roleAround({
  before,
  behind,
}: ReturnType<typeof around>): 'want' | 'offer' | undefined {
  const cue = LAST_CUE.exec(before)
  if (cue !== null) return cue[1] === undefined ? 'want' : 'offer'
  return LEARNS.test(behind) ? 'want' : undefined
}

const ADDS =
  /(?:^|[.,;] )(?:en|et|and|ook|aussi|also) |(?:^| )(?:ook|erbij|daarnaast|aussi|egalement|en plus|also|too|as well)(?= |$)/

/** Whether the words add something to what was said, rather than putting it right. */
export function addsOn(text: string): boolean {
  return ADDS.test(folded(text))
}

/** Whether the words say no to this name: `geen Genk`, `niet in Genk`, `Genk niet`. */
export function deniesName(text: string, name: string): boolean {
  const wanted = folded(name)
  const words = ` ${folded(text)} `
  const at = wanted === '' ? -1 : words.indexOf(` ${wanted} `)
  if (at === -1) return false
  return isDenied(around(words, [at + 1, at + 1 + wanted.length]), false)
}
