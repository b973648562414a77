/** Names of places with one typing error in them, also in names of several words. */
import { isOneSlip } from './slip.ts'
import type { Token } from './tokens.ts'

/** Shorter names are one letter away from too many other words. */
const SHORTEST = 6
const SHORTEST_WORD = SHORTEST - 1

interface Ranked {
  readonly name: string
  readonly rank: number
}

/**
 * Finds the first of these names that is one insertion, deletion, change or swap away; written as one
 * word. A question looks at the names of about the same length.
 */
export function typos(names: Iterable<string>): (word: string) => string | undefined {
  const byLength = new Map<number, Ranked[]>()
  let rank = 0
  for (const name of names) {
    rank += 1
    if (name.length < SHORTEST) continue
    const list = byLength.get(name.length)
    if (list === undefined) byLength.set(name.length, [{ name, rank }])
    else list.push({ name, rank })
  }
  return (word) => {
    if (word.length < SHORTEST_WORD) return undefined
    let best: Ranked | undefined
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      const found = byLength.get(length)?.find(({ name }) => isNear(name, word))
      if (found !== undefined && found.rank < (best?.rank ?? Infinity)) best = found
    }
    return best?.name
  }
}

/** Names that share neither their first letter nor their last are two names. */
function isNear(name: string, word: string): boolean {
  return (name[0] === word[0] || name.at(-1) === word.at(-1)) && isOneSlip(name, word)
}

/** How many words from `at` on are tied to one another, by hyphens or by an elision: `Mont-de-l'Enclus`. */
export function tiedFrom(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length - 1 && isTied(tokens[end], tokens[end + 1])) end += 1
  return end - at + 1
}

function isTied(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next?.kind !== 'word') return false
  return (token.hyphen && next.from === token.to + 1) || next.from === token.to
}

/** These words as one, the way names are compared here. */
export function joined(words: readonly string[]): string {
  return words.join('').replaceAll("'", '')
}
