/**
 * A set of words that only says «perhaps» or «no»: hundreds of thousands of dictionary words in about a
 * megabyte (Bloom, «Space/time trade-offs in hash coding with allowable errors», 1970). All bits of a word
 * stand in one block as large as a line of a processor's cache (Putze, Sanders and Singler, 2007), so that
 * a look is one way to the memory. About one word in a thousand that is not in it is taken for known.
 */

const BITS_A_WORD = 18
const LOOKS = 9
const BLOCK_BITS = 512
const BLOCK_BYTES = BLOCK_BITS / 8

export type Filter = Uint8Array

/** A filter over these words. */
export function filterOf(words: ReadonlySet<string>): Filter {
  const blocks = Math.max(1, Math.ceil((words.size * BITS_A_WORD) / BLOCK_BITS))
  const filter = new Uint8Array(blocks * BLOCK_BYTES)
  for (const word of words) {
    const [step, start] = seedsOf(word)
    const block = blockOf(filter, start)
    for (let look = 0; look < LOOKS; look += 1) {
      const bit = bitOf(start, step, look)
      const byte = block + (bit >>> 3)
      filter[byte] = (filter[byte] ?? 0) | (1 << (bit & 7))
    }
  }
  return filter
}

/** `false` is certain; `true` is wrong for about one unknown word in a thousand. */
export function mayHold(filter: Filter, word: string): boolean {
  const [step, start] = seedsOf(word)
  const block = blockOf(filter, start)
  for (let look = 0; look < LOOKS; look += 1) {
    const bit = bitOf(start, step, look)
    if (((filter[block + (bit >>> 3)] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** The first byte of the block of a word. */
function blockOf(filter: Filter, start: number): number {
  return (start % (filter.length / BLOCK_BYTES)) * BLOCK_BYTES
}

/** Inside of the block: other bits of the two hashes than those that chose it, and never one step alone. */
function bitOf(start: number, step: number, look: number): number {
  return (((start ^ step) >>> 5) + look * (step >>> 3) + look * look) & (BLOCK_BITS - 1)
}

/** Two hashes do the work of nine (Kirsch and Mitzenmacher, «Less hashing, same performance», 2006). */
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
