/** Finds the words that an unknown one may have been meant to be. */
import { costBetween, soundOf } from './cost.ts'
import { eachNear, type Rests, restsOf } from './deletes.ts'
import { alikeIn, type Triples, triplesOf } from './triples.ts'

/** What a word is known as; a word may be several. */
export const TALENT = 1
export const COMMON = 2
export const PLACE = 4

/** The words to choose from, found by what is left of them or by their triples of letters. */
export interface WordIndex {
  /** Joined by line ends, so that it is one string to keep. */
  readonly words: string
  /** Bits of TALENT, COMMON and PLACE, by the word's number. */
  readonly kinds: Uint8Array
  readonly rests: Rests
  /** By their sound, which two spellings of a word share. */
  readonly sounds: Rests
  readonly triples: Triples
}

export interface Guess {
  readonly word: string
  readonly kind: number
  /** In typing errors: a swapped letter pair is cheaper than a strange letter. */
  readonly cost: number
  /** 1 for the same word, less for each error in relation to the length. */
  readonly score: number
}

/** Words outside of this are not repaired: too short to tell, or no word at all. */
const SHORTEST = 4
const LONGEST = 30
/** From this length on a word may hold two errors that no single rest explains. */
const LONG = 7

export function indexOf(kinds: ReadonlyMap<string, number>): WordIndex {
  const words = [...kinds.keys()].filter(
    (word) => word.length >= SHORTEST - 1 && word.length <= LONGEST,
  )
  return {
    words: words.join('\n'),
    kinds: Uint8Array.from(words, (word) => kinds.get(word) ?? 0),
    rests: restsOf(words),
    sounds: restsOf(words.map(soundOf)),
    triples: triplesOf(words, LONG - 2),
  }
}

export type Nearest = (word: string, most: number) => readonly Guess[]

/**
 * A finder over an index. Guesses come best first, at most `most` errors away; words of the same cost
 * in the order of the alphabet. A word that is long and has no guess at one error is looked up by its
 * triples as well.
 */
export function nearestIn({ words, kinds, rests, sounds, triples }: WordIndex): Nearest {
  const list = words.split('\n')
  const alike = alikeIn(triples, list)
  return (word, most) => {
    if (word.length < SHORTEST || word.length > LONGEST || list.length === 0) return []
    const numbers = new Set<number>()
    const note = (number: number): void => {
      numbers.add(number)
    }
    eachNear(rests, word, note)
    eachNear(sounds, soundOf(word), note)
    const near = guesses(list, kinds, numbers, word, most)
    if (near.length > 0 || word.length < LONG || most <= 1) return near
    return guesses(list, kinds, new Set(alike(word)), word, most)
  }
}

function guesses(
  list: readonly string[],
  kinds: Uint8Array,
  numbers: ReadonlySet<number>,
  word: string,
  most: number,
): Guess[] {
  return [...numbers]
    .map((at) => guessAt(list[at] ?? '', kinds[at] ?? 0, word, most))
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
}

function guessAt(candidate: string, kind: number, word: string, most: number): Guess {
  const cost = costBetween(word, candidate, most)
  return { word: candidate, kind, cost, score: 1 - cost / Math.max(word.length, candidate.length) }
}
