/**
 * Takes a word with one slip of the finger for the word of a short list that was meant: a letter too
 * many or too few, another letter, or two that changed places. Which lists there are is for others.
 */
import { isOneSlip } from './slip.ts'

/** The word of the list that is meant, the same word when it is in the list itself. */
export type Nearest = (word: string) => string | undefined

/**
 * A look-up for words of five letters or more; `never` are words of their own. The first letter is taken
 * to be right, so that a word is held against the few of the list that begin as it does.
 */
export function nearestIn(list: readonly string[], never: readonly string[] = []): Nearest {
  const byFirst = new Map<string, string[]>()
  for (const word of list) {
    const first = word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  const others = new Set(never)
  return (word) => {
    const near = byFirst.get(word.charAt(0))
    if (near === undefined) return undefined
    for (const one of near) if (one === word) return one
    if (word.length < 5 || others.has(word)) return undefined
    for (const one of near) if (isOneSlip(word, one)) return one
    return undefined
  }
}
