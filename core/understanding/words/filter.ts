/**
 * A set of words that only says «perhaps» or «no»: hundreds of thousands of dictionary words in less
 * than a megabyte. One word in eight hundred that is not in it is taken for known (14 bits a word, 10
 * looks; Bloom, «Space/time trade-offs in hash coding with allowable errors», 1970).
 */

const BITS_A_WORD = 14
const LOOKS = 10

export type Filter = Uint8Array

/** A filter over these words. */
export function filterOf(words: ReadonlySet<string>): Filter {
  const filter = new Uint8Array(Math.max(8, Math.ceil((words.size * BITS_A_WORD) / 8)))
  for (const word of words) {
    for (const bit of bitsOf(word, filter.length * 8)) {
      const byte = bit >>> 3
      filter[byte] = (filter[byte] ?? 0) | (1 << (bit & 7))
    }
  }
  return filter
}

/** `false` is certain; `true` is wrong for about one unknown word in eight hundred. */
export function mayHold(filter: Filter, word: string): boolean {
  let [step, at] = seedsOf(word)
  const size = filter.length * 8
  for (let look = 0; look < LOOKS; look += 1) {
    const bit = at % size
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    at = (at + step) >>> 0
    step = (step + look) >>> 0
  }
  return true
}

function bitsOf(word: string, size: number): number[] {
  let [step, at] = seedsOf(word)
  const bits: number[] = []
  for (let look = 0; look < LOOKS; look += 1) {
    bits.push(at % size)
    at = (at + step) >>> 0
    step = (step + look) >>> 0
  }
  return bits
}

/** Enhanced double hashing (Dillinger and Manolios, 2004): two hashes do the work of seven. */
function seedsOf(word: string): [step: number, at: number] {
  let one = 0x811c9dc5
  let two = 0x1b873593
  for (let letter = 0; letter < word.length; letter += 1) {
    const code = word.charCodeAt(letter)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x5bd1e995)
    two ^= two >>> 15
  }
  return [(two | 1) >>> 0, one >>> 0]
}
