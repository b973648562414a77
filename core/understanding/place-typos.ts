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
 * word. A question looks at the names of about the same length that share its first letter or its last:
 * others are two names.
 */
export function typos(names: Iterable<string>): (word: string) => string | undefined {
  const byFirst = new Map<number, Ranked[]>()
  const byLast = new Map<number, Ranked[]>()
  let rank = 0
  for (const name of names) {
    rank += 1
    if (name.length < SHORTEST) continue
    const one = { name, rank }
    add(byFirst, keyFor(name.length, name.charCodeAt(0)), one)
    add(byLast, keyFor(name.length, name.charCodeAt(name.length - 1)), one)
  }
  return (word) => {
    if (word.length < SHORTEST_WORD) return undefined
    const first = word.charCodeAt(0)
    const last = word.charCodeAt(word.length - 1)
    let best: Ranked | undefined
    for (let length = word.length - 1; length <= word.length + 1; length += 1) {
      best = earlier(best, byFirst.get(keyFor(length, first)), word)
      best = earlier(best, byLast.get(keyFor(length, last)), word)
    }
    return best?.name
  }
}

/** One number for a length and a letter. */
function keyFor(length: number, letter: number): number {
  return length * 0x10000 + letter
}

function add(index: Map<number, Ranked[]>, key: number, one: Ranked): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [one])
  else list.push(one)
}

/** The first of these names that is one slip away, if it comes before the best one so far. */
function earlier(
  best: Ranked | undefined,
  names: readonly Ranked[] | undefined,
  word: string,
): Ranked | undefined {
  const found = names?.find(({ name }) => isOneSlip(name, word))
  return found !== undefined && found.rank < (best?.rank ?? Infinity) ? found : best
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
