/**
 * Features as numbers: what was seen, hashed into a table of fixed size. A word is hashed once (FNV-1a) and
 * its code then mixed into every feature that it is part of, so that no text needs to be put together.
 */

/** Features are numbers below this; two that share one are a price worth paying for a small table. */
export const FEATURES = 1 << 16

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Spreads the bits of a code over all others (the finaliser of MurmurHash3). */
const SPREAD = 0x85ebca6b

/** Where the hash of a feature of this kind begins. One letter for each kind. */
export function kind(letter: string): number {
  return Math.imul(SEED ^ letter.charCodeAt(0), PRIME)
}

/** The number that stands for a word in every feature. */
export function codeOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  return hash
}

/** The hash with one more letter in it. */
export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** One code for several in this order. */
export function joined(start: number, one: number, two = 0, three = 0): number {
  return mixed(mixed(mixed(start, one), two), three)
}

function mixed(hash: number, code: number): number {
  const spread = Math.imul(hash ^ code, SPREAD)
  return spread ^ (spread >>> 13)
}

/** The number of the feature that was hashed. */
export function featureOf(hash: number): number {
  const folded = hash ^ (hash >>> 15)
  return (folded >>> 0) & (FEATURES - 1)
}

/** A feature of one kind and these codes. */
export function feature(start: number, one: number, two = 0, three = 0): number {
  return featureOf(joined(start, one, two, three))
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
