/**
 * Numbers that stand for words. A table of a few hundred thousand word forms is then a sorted array of
 * numbers: nothing to build at the start, and little memory.
 */
import { type Buckets, bucketOf, bucketsOf } from './buckets.ts'

const SEED_LOW = 0x811c9dc5
const SEED_HIGH = 0x9dc5811c
/** Two 32-bit FNV-1a hashes with other primes; 21 bits of the second one fit beside the first. */
const PRIME_LOW = 0x01000193
const PRIME_HIGH = 0x01000197
const HIGH_BITS = 0x1fffff
const KEY_BITS = 53
const SPACE = 32

/** A word or several, joined by one space, as a whole number below 2^53. */
export function keyOf(words: readonly string[], from = 0, to = words.length): number {
  let low = SEED_LOW
  let high = SEED_HIGH
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    if (at > from) {
      low = Math.imul(low ^ SPACE, PRIME_LOW)
      high = Math.imul(high ^ SPACE, PRIME_HIGH)
    }
    for (let letter = 0; letter < word.length; letter += 1) {
      const code = word.charCodeAt(letter)
      low = Math.imul(low ^ code, PRIME_LOW)
      high = Math.imul(high ^ code, PRIME_HIGH)
    }
  }
  return (high & HIGH_BITS) * 2 ** 32 + (low >>> 0)
}

export function keyOfWord(word: string): number {
  let low = SEED_LOW
  let high = SEED_HIGH
  for (let letter = 0; letter < word.length; letter += 1) {
    const code = word.charCodeAt(letter)
    low = Math.imul(low ^ code, PRIME_LOW)
    high = Math.imul(high ^ code, PRIME_HIGH)
  }
  return (high & HIGH_BITS) * 2 ** 32 + (low >>> 0)
}

/**
 * Values by their keys, in the order of the keys. The first bits of a key are its bucket's, the last 32 are
 * kept: two words are taken for each other once in thousands of millions of looks.
 */
export interface Keyed {
  readonly marks: Uint32Array
  readonly values: Uint32Array
  readonly buckets: Buckets
}

/** A table of these pairs. */
export function keyed(pairs: ReadonlyMap<number, number>): Keyed {
  const keys = Float64Array.from(pairs.keys()).sort()
  return {
    marks: Uint32Array.from(keys, markOf),
    values: Uint32Array.from(keys, (key) => pairs.get(key) ?? 0),
    buckets: bucketsOf(keys, KEY_BITS),
  }
}

/**
 * Tells the value of a key; undefined when it is not there. Asked dozens of times for each word of a text:
 * the arrays are taken out of the table once.
 */
export function valuesIn({ marks, values, buckets }: Keyed): (key: number) => number | undefined {
  const { starts } = buckets
  return (key) => {
    const bucket = bucketOf(buckets, key)
    const mark = markOf(key)
    const end = starts[bucket + 1] ?? 0
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      if (marks[at] === mark) return values[at]
    }
    return undefined
  }
}

/** The last 32 bits. */
function markOf(key: number): number {
  return key >>> 0
}
