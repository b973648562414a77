/** Where somebody says to be, or wants something to be. A name that is also a word needs a sign. */
import type { Whereabouts } from '../domain/index.ts'
import type { Found, Gazetteer } from './reading.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Line, spanOf } from './words-line.ts'

export interface FoundPlace {
  readonly where?: Found<Whereabouts>
  /** Tokens that belong to the name of a place. */
  readonly taken: ReadonlySet<number>
}

/** Words before a name that say: a place follows. */
const CUE =
  /^(?:in|te|naar|uit|near|around|rond|omstreken|regio|omgeving|bij|nabij|buurt|a|au|aux|de|d'|from|at|to|stad|gemeente|dorp|ville|commune|pres|vers|van|hartje|centrum|centre|gare|station|en)$/
const STRONG_CUE = /^(?:in|te|naar|uit|near|regio|omgeving|a|from|nabij|gare|gemeente|stad)$/
const LIVES =
  /^(?:woon|woont|wonen|gewoond|verhuis|verhuisd|verhuizen|habite|habitons|vis|live|living|moved|move|demenage|ben|kom)$/
const GONE =
  /(?: (?:niet meer|niet|plus|pas|not|no longer|vroeger|eerst|was|avant|ancien|used to live)) (?:in|te|a|from|uit|naar|at)? ?$/

interface Candidate {
  readonly from: number
  readonly to: number
  readonly where: Whereabouts
  readonly weight: number
}

/** The place that the text is about: where the person lives before where something is, first before later. */
export function placeIn(
  line: Line,
  gazetteer: Gazetteer,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): FoundPlace {
  const candidates: Candidate[] = []
  const words = line.tokens.map(({ text, kind }) => (kind === 'mark' ? '' : text))
  for (let at = 0; at < words.length; ) {
    const candidate =
      named(line, words, at, gazetteer, vocabulary, isWord) ?? postcode(line, at, gazetteer)
    if (candidate !== undefined) candidates.push(candidate)
    at = candidate?.to ?? at + 1
  }
  const taken = new Set(candidates.flatMap(({ from, to }) => range(from, to)))
  const still = candidates.filter((candidate) => !isGone(line, candidate))
  const best = still.toSorted((a, b) => b.weight - a.weight || a.from - b.from)[0]
  if (best === undefined) return { taken }
  const token = line.tokens[best.from]
  const method = token?.method ?? 'exact'
  const score = token?.score ?? 1
  return { where: { value: best.where, span: spanOf(line, best), method, score }, taken }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function named(
  line: Line,
  words: readonly string[],
  at: number,
  gazetteer: Gazetteer,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): Candidate | undefined {
  const match = vocabulary.places.longest(words, at)
  if (match === undefined) return undefined
  const tokens = line.tokens.slice(at, at + match.length)
  const before = cueBefore(words, at)
  const wordLike = match.length === 1 && isWord(words[at] ?? '')
  if (wordLike && !isSaidAsPlace(tokens, before, words[at - 1])) return undefined
  const where = gazetteer.find(match.value)
  if (where === undefined) return undefined
  const moves = livesBefore(words, at)
  const arrives = /^(?:naar|to|a)$/.test(words[at - 1] ?? '')
  const weight =
    moves && arrives ? 5 : moves ? 4 : STRONG_CUE.test(before) ? 3 : CUE.test(before) ? 2 : 1
  return { from: at, to: at + match.length, where, weight }
}

function isSaidAsPlace(tokens: readonly Token[], before: string, previous = ''): boolean {
  const [token] = tokens
  if (token === undefined || token.method === 'fuzzy') return false
  const capital = token.capital && !token.first
  if (!capital) return /^(?:in|te)$/.test(previous) && tokens.length === 1
  return CUE.test(before) || before === '' || capital
}

/** The word before a name, over an article or a direction: `in het`, `omgeving van`. */
function cueBefore(words: readonly string[], at: number): string {
  const before = words[at - 1] ?? ''
  if (/^(?:het|de|la|le|l'|the|van|of|hartje)$/.test(before)) return words[at - 2] ?? before
  return before
}

function livesBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some((word) => LIVES.test(word))
}

function isGone(line: Line, { from }: Candidate): boolean {
  const start = line.starts[from] ?? 0
  return GONE.test(line.text.slice(Math.max(0, start - 30), start))
}

function postcode(line: Line, at: number, gazetteer: Gazetteer): Candidate | undefined {
  const token = line.tokens[at]
  if (token === undefined || !/^[1-9]\d{3}$/.test(token.text)) return undefined
  const before = line.tokens[at - 1]?.text ?? ''
  const alone = line.tokens.length === 1
  if (!alone && !STRONG_CUE.test(before) && !/^(?:postcode|zip|postal|code)$/.test(before)) {
    return undefined
  }
  const where = gazetteer.find(token.text)
  return where === undefined ? undefined : { from: at, to: at + 1, where, weight: 2 }
}
