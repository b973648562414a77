/** Finds the known words that an unknown one may have been meant to be. */
import { gramsOf, likeness } from './distance.ts'

export interface Guess {
  readonly word: string
  readonly score: number
}

export type Speller = (word: string) => readonly Guess[]

/** So many candidates are measured exactly; the rest share too few letter pairs. */
const CANDIDATES = 6
/** Longer than any word worth repairing. */
const LONGEST = 30

interface Index {
  readonly words: readonly string[]
  /** For each pair and triple of letters the words that hold it, by number. */
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/**
 * A speller over these words, best guess first. The index is built at the first question; a question
 * costs about as much as the words that share letter pairs with it.
 */
export function speller(words: Iterable<string>): Speller {
  let index: Index | undefined
  return (word) => {
    if (word.length < 4 || word.length > LONGEST) return []
    index ??= indexOf(words)
    return nearest(index, word)
      .map((candidate) => ({ word: candidate, score: likeness(word, candidate) }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
  }
}

/** The words that share most letter pairs, for their length; in a fixed order among equals. */
function nearest({ words, holders }: Index, word: string): string[] {
  const grams = gramsOf(word)
  const shared = new Uint8Array(words.length)
  const met: number[] = []
  for (const gram of grams) {
    for (const holder of holders.get(gram) ?? []) {
      const before = shared[holder] ?? 0
      if (before === 0) met.push(holder)
      shared[holder] = before + 1
    }
  }
  const weight = (at: number): number => {
    const length = words[at]?.length ?? 0
    return (shared[at] ?? 0) / Math.sqrt(grams.length * (2 * length + 1))
  }
  return met
    .filter((at) => {
      const length = words[at]?.length ?? 0
      return (shared[at] ?? 0) * 4 >= grams.length && Math.abs(length - word.length) <= 2
    })
    .map((at) => ({ at, weight: weight(at) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, CANDIDATES)
    .map(({ at }) => words[at] ?? '')
}

function indexOf(given: Iterable<string>): Index {
  const words = [...new Set(given)].filter((word) => word.length >= 4 && word.length <= LONGEST)
  const holders = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    for (const gram of new Set(gramsOf(word))) {
      const list = holders.get(gram)
      if (list === undefined) holders.set(gram, [at])
      else list.push(at)
    }
  }
  return { words, holders }
}
