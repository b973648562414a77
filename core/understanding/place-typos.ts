/** Names of places with one typing error in them, also in names of several words. */
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
      const found = byLength.get(length)?.find(({ name }) => isOneEdit(name, word))
      if (found !== undefined && found.rank < (best?.rank ?? Infinity)) best = found
    }
    return best?.name
  }
}

function isOneEdit(a: string, b: string): boolean {
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left[0] === right[1] && left[1] === right[0]
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
