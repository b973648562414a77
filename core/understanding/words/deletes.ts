/**
 * Words under what is left of them when one letter goes: two words that are one typing error apart have
 * such a rest in common, so that looking a word up takes a few dozen steps however many words there are
 * (symmetric deletes; W. Garbe, SymSpell).
 */
import { type Buckets, bucketOf, bucketsOf } from './buckets.ts'

const HASH_BITS = 32

/** The numbers of words in the order of the hashes of their rests. A rest may belong to many words. */
export interface Rests {
  /** The last bits of each hash; its first ones are its bucket's. */
  readonly marks: Uint8Array
  readonly words: Uint32Array
  readonly buckets: Buckets
}

export function restsOf(words: readonly string[]): Rests {
  const pairs: number[] = []
  for (const [number, word] of words.entries()) {
    for (let without = -1; without < word.length; without += 1) {
      if (isNew(word, without)) pairs.push(hashWithout(word, without) * 2 ** 21 + number)
    }
  }
  const sorted = Float64Array.from(pairs).sort()
  const hashes = Uint32Array.from(sorted, (pair) => Math.floor(pair / 2 ** 21))
  const numbers = Uint32Array.from(sorted, (pair) => pair % 2 ** 21)
  const marks = Uint8Array.from(hashes, markOf)
  return { marks, words: numbers, buckets: bucketsOf(hashes, HASH_BITS) }
}

/** Tells the number of every word that is at most one error away, and of some others. May repeat. */
export function eachNear(
  { marks, words, buckets }: Rests,
  word: string,
  tell: (number: number) => void,
): void {
  const { starts } = buckets
  // What stands before the letter that goes is the same for all that follow: it is hashed once.
  let front = SEED
  for (let without = -1; without < word.length; without += 1) {
    if (without > 0) front = withLetter(front, word.charCodeAt(without - 1))
    if (!isNew(word, without)) continue
    const hash = hashOfRest(front, word, without + 1)
    const bucket = bucketOf(buckets, hash)
    const mark = markOf(hash)
    const end = starts[bucket + 1] ?? 0
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      if (marks[at] === mark) tell(words[at] ?? 0)
    }
  }
}

function markOf(hash: number): number {
  return hash & 0xff
}

/** Of two letters that are the same, either leaves the same rest. */
function isNew(word: string, without: number): boolean {
  return without < 1 || word.charCodeAt(without) !== word.charCodeAt(without - 1)
}

const SEED = 0x811c9dc5

function hashWithout(word: string, without: number): number {
  let front = SEED
  for (let at = 0; at < without; at += 1) front = withLetter(front, word.charCodeAt(at))
  return hashOfRest(front, word, without + 1)
}

/** The hash of a word of which so much is hashed, from a letter on. */
function hashOfRest(front: number, word: string, from: number): number {
  let hash = front
  for (let at = from; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  hash ^= hash >>> 15
  return hash >>> 0
}

function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}
