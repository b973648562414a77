/**
 * Features as numbers: a text that says what was seen, hashed into a table of fixed size. Built up piece
 * by piece, so that no text needs to be put together first (FNV-1a).
 */

/** Features are numbers below this; two that share one are a price worth paying for a small table. */
export const FEATURES = 1 << 16

const SEED = 0x811c9dc5
const PRIME = 0x01000193
const BETWEEN = 1

/** Where the hash of a feature of this kind begins. One letter for each kind. */
export function kind(letter: string): number {
  return Math.imul(SEED ^ letter.charCodeAt(0), PRIME)
}

/** The hash with one more word in it; the order of the words counts. */
export function withWord(hash: number, word: string): number {
  let value = Math.imul(hash ^ BETWEEN, PRIME)
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), PRIME)
  }
  return value
}

/** The hash with one more letter in it. */
export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** The number of the feature that was hashed. */
export function featureOf(hash: number): number {
  const mixed = hash ^ (hash >>> 15)
  return (mixed >>> 0) & (FEATURES - 1)
}

/** A feature of one kind and these words. */
export function feature(start: number, ...words: readonly string[]): number {
  let hash = start
  for (const word of words) hash = withWord(hash, word)
  return featureOf(hash)
}

const seen = new Uint8Array(FEATURES)
const found = new Uint32Array(FEATURES)

/** What `tell` is told, each once, in the order of telling. It may not gather while it is gathering. */
export function gathered(tell: (note: (feature: number) => void) => void): Uint32Array {
  let count = 0
  tell((feature) => {
    if (seen[feature] === 1) return
    seen[feature] = 1
    found[count] = feature
    count += 1
  })
  for (let at = 0; at < count; at += 1) seen[found[at] ?? 0] = 0
  return found.slice(0, count)
}
