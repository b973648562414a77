/** Finds the known words that an unknown one may have been meant to be. */
import { gramsOf, likeness } from './distance.ts'

export interface Guess {
  readonly word: string
  readonly score: number
}

export type Speller = (word: string) => readonly Guess[]

/** So many candidates are measured exactly; the rest share too few letter pairs. */
const CANDIDATES = 8
/** Longer than any word worth repairing. */
const LONGEST = 30

/**
 * A speller over these words, best guess first. The index is built at the first question; a question
 * costs about as much as the words that share letter pairs with it.
 */
export function speller(words: Iterable<string>): Speller {
  let index: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => {
    if (word.length < 4 || word.length > LONGEST) return []
    index ??= indexOf(words)
    const shared = new Map<string, number>()
    const grams = gramsOf(word)
    for (const gram of grams) {
      for (const candidate of index.get(gram) ?? []) {
        if (Math.abs(candidate.length - word.length) > 2) continue
        shared.set(candidate, (shared.get(candidate) ?? 0) + 1)
      }
    }
    return [...shared]
      .filter(([, count]) => count * 4 >= grams.length)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, CANDIDATES)
      .map(([candidate]) => ({ word: candidate, score: likeness(word, candidate) }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
  }
}

function indexOf(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < 4) continue
    for (const gram of new Set(gramsOf(word))) {
      const list = index.get(gram)
      if (list === undefined) index.set(gram, [word])
      else list.push(word)
    }
  }
  return index
}
