/**
 * Reads a line once more, where a word that is not a common one may be a misspelled word of an alarm:
 * somebody in danger types badly. What an alarm is, is decided elsewhere.
 */
import { fold } from '../talents/index.ts'
import { ALERT_CUES } from './alert-cues.ts'
import { withWord } from './tokens.ts'
import { eachNear, restsOf } from './words/deletes.ts'
import { remembered } from './words/remembered.ts'
import { type Line, lineToSearch, type Openings } from './words-line.ts'

/** Stands where words were blotted out: they mean nothing here. */
export const BLOT = '_'

/** What is known of the words beyond the line. */
export interface Hearing {
  /** The text as given. */
  readonly text: string
  /** A word that nobody needs to doubt, because it is a common one or names a talent. */
  readonly isCommon: (word: string) => boolean
}

/** Every word of the alarms. */
const WORDS: ReadonlySet<string> = new Set(ALERT_CUES.flatMap(([, { source }]) => wordsIn(source)))

/** The words in a pattern, with and without its optional endings. */
function wordsIn(source: string): string[] {
  return [...source.matchAll(/([a-z]+)(\??)(?:\(\?:([a-z|]+)\)(\??))?/g)].flatMap(
    ([, stem = '', isLetter, endings, isOptional]) => {
      const stems = isLetter === '?' ? [stem, stem.slice(0, -1)] : [stem]
      const ended = (endings ?? '').split('|').map((ending) => stem + ending)
      return endings === undefined ? stems : isOptional === '?' ? [...stems, ...ended] : ended
    },
  )
}

/** Everyday words one letter away from an alarm: whoever types them means them. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `gedroomd gegroeid pedro boomed roomed texting nude modele loat oppen voir racist racisten racistes vole volee voles gestolen gesloten gestookt slaapt slaakt smaakt staat laat staan
  laten slapen stopt shopt schept klapt stapt stompt rood brood lood nood doof doos boot lezen leren lenen
  leden geven zeven beven lever levend courir nourrir livre livres vitre finer unir jouer louer trier huer
  skill skills fill bill mill chill hunt hunting bang rang hand heat heats seat meat boat fits sits picks
  nodes dudes baked named taped rated rapper rappen frapper foute voet boek broek snoei snij snoeien zwemt
  parents mamans photo photos phoques bouche boucher mouche couche douche coupe coup poupe bus but bute
  tartes tasse tasser tasses caisse gala pape papier tapis tapisser pintade peinture chat chats chatons
  jours cours tours fours lit lits nuit nuits rire rires dire lire cuire vin vins pain pains main mains
  goodbye ending trail train trains bridge fridge roofs proof beads beat bead beet beets hats bits kits
  kneading knitting cutting putting touch teaches reaches couches lunches lock locks rocks socks clock`.split(
    /\s+/,
  ),
)

const SHORTEST = 4
const MOST_PER_WORD = 3
/** So many readings of one line are tried, the likeliest first. */
const MOST_LINES = 8

/**
 * The line as it may have been meant: first with every doubtful word read as the nearest of an alarm,
 * then each of them alone, the next nearest too. None when no word is near. Only these alarms are looked up
 * on it.
 */
export function* eachFeared(
  line: Line,
  { text, isCommon }: Hearing,
  alarms: Openings,
): Generator<Line> {
  const doubts: { readonly at: number; readonly meant: readonly string[] }[] = []
  for (const [at, token] of line.tokens.entries()) {
    if (token.kind !== 'word' || token.text === BLOT) continue
    const isAsTyped = token.method === 'exact'
    const typed = isAsTyped ? token.text : fold(text.slice(token.from, token.to))
    const isDoubtful = mayBeMeant(typed, isCommon)
    // It stands on the line already.
    if (isAsTyped && !isDoubtful) continue
    const words = meantBy(typed, isDoubtful)
    const meant = words.filter((word) => word !== token.text)
    if (meant.length > 0) doubts.push({ at, meant })
  }
  if (doubts.length === 0) return
  const nearest = new Map(doubts.map(({ at, meant }) => [at, meant[0] ?? '']))
  yield* withWords(line, nearest, alarms)
  const others = doubts.flatMap(({ at, meant }) =>
    (doubts.length === 1 ? meant.slice(1) : meant).map((word) => [at, word] as const),
  )
  for (const other of others.slice(0, MOST_LINES)) yield* withWords(line, new Map([other]), alarms)
}

/** The line with these words in their places; nothing when no alarm can begin on it. */
function withWords(line: Line, words: ReadonlyMap<number, string>, alarms: Openings): Line[] {
  const tokens = [...line.tokens]
  for (const [at, text] of words) {
    const token = tokens[at]
    if (token === undefined) continue
    tokens[at] = withWord(token, { text, method: token.method, score: token.score })
  }
  const feared = lineToSearch(tokens, alarms)
  return feared === undefined ? [] : [feared]
}

/** What may have been meant by a word as it was typed: itself if an alarm has it, then its neighbours. */
function meantBy(typed: string, isDoubtful: boolean): readonly string[] {
  const itself = WORDS.has(typed) ? [typed] : NOTHING
  if (!isDoubtful) return itself
  const near = nearTo(typed)
  return near.length === 0 ? itself : [...itself, ...near]
}

const NOTHING: readonly string[] = []

/** Long enough to tell, and no word that people write as it is. */
function mayBeMeant(typed: string, isCommon: Hearing['isCommon']): boolean {
  return typed.length >= SHORTEST - 1 && !isCommon(typed) && !EVERYDAY.has(typed)
}

/** The alarm words one typing error away, the likeliest first. */
const nearTo = remembered((typed: string): readonly string[] => {
  const near = new Map<string, number>()
  eachNear(RESTS, typed, (number) => {
    const word = FEARED[number] ?? ''
    if (word === typed || (typed.length < SHORTEST && word.length <= typed.length)) return
    const error = errorBetween(typed, word)
    if (error !== undefined) near.set(word, error)
  })
  if (near.size === 0) return NOTHING
  const ranked = [...near].sort(([, a], [, b]) => a - b).map(([word]) => word)
  return ranked.slice(0, MOST_PER_WORD)
})

/** 1 for letters that changed places, were forgotten or are too many, 2 for a wrong one. */
function errorBetween(typed: string, word: string): number | undefined {
  const shorter = Math.min(typed.length, word.length)
  let front = 0
  while (front < shorter && typed[front] === word[front]) front += 1
  let back = 0
  while (back < shorter - front && typed.at(-1 - back) === word.at(-1 - back)) back += 1
  const left = shorter - front - back
  if (typed.length !== word.length) return left === 0 ? 1 : undefined
  if (left === 1) return 2
  const isSwap = left === 2 && typed[front] === word[front + 1] && typed[front + 1] === word[front]
  return isSwap ? 1 : undefined
}

const FEARED = [...WORDS].filter((word) => word.length >= SHORTEST)
const RESTS = restsOf(FEARED)
