/**
 * Which rows of a page have something: for each page 96 sets of its rows, as bits in four words, the lowest
 * bit for the first row. A search unites and intersects these words, so that rows without a common time or a
 * related concept are never looked at one by one.
 *
 * The sets: free in this part of the week (32), offers something of this family (32), wants something of it (32).
 */
import type { Told } from './told.ts'

export const PAGE_ROWS = 128
/** Words of one set of rows. */
export const SET_WORDS = PAGE_ROWS / 32
export const FAMILIES = 32

const SETS = 3 * FAMILIES
/** Words that the sets of one page take. */
export const PAGE_WORDS = SETS * SET_WORDS

/** The kinds of sets, in the order in which they stand. */
export const KINDS = { times: 0, offers: 1, wants: 2 } as const

/** The family of each concept, 0 to 31. Related concepts are best of one family; no answer depends on it. */
export type Families = Uint8Array

/** The sets of one row as bits: times, families of offers, families of wants. */
export type RowSets = readonly [times: number, offers: number, wants: number]

/** The families of some told concepts, as bits. A concept beyond the table is of family 0. */
export function familiesOf(all: readonly Told[], families: Families): number {
  let bits = 0
  for (const one of all) bits |= 1 << (families[(one >> 1) - 1] ?? 0)
  return bits
}

/** Puts a row into exactly these sets of its page. `words` holds all pages of a block. */
export function writeSets(words: Int32Array, row: number, sets: RowSets): void {
  const begin = firstWord(row)
  const bit = 1 << (row & 31)
  for (let set = 0; set < SETS; set++) {
    const at = begin + set * SET_WORDS
    const isIn = (((sets[set >> 5] ?? 0) >> (set & 31)) & 1) === 1
    words[at] = isIn ? (words[at] ?? 0) | bit : (words[at] ?? 0) & ~bit
  }
}

/** Puts a row into the sets that another one, perhaps of another block, is in. */
export function copySets(from: Int32Array, source: number, to: Int32Array, target: number): void {
  const sets: [number, number, number] = [0, 0, 0]
  const begin = firstWord(source)
  for (let set = 0; set < SETS; set++) {
    const isIn = ((from[begin + set * SET_WORDS] ?? 0) >> (source & 31)) & 1
    sets[set >> 5] = (sets[set >> 5] ?? 0) | (isIn << (set & 31))
  }
  writeSets(to, target, sets)
}

function firstWord(row: number): number {
  return Math.floor(row / PAGE_ROWS) * PAGE_WORDS + ((row % PAGE_ROWS) >> 5)
}

/** Where some sets of one kind begin, counted from the first word of a page. */
export function setsAt(kind: number, bits: number): Uint16Array {
  const found: number[] = []
  for (let left = bits; left !== 0; left &= left - 1)
    found.push((kind * FAMILIES + 31 - Math.clz32(left & -left)) * SET_WORDS)
  return Uint16Array.from(found)
}
