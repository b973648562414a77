/**
 * Four thousand rows, in pages of 128. A page knows what any of its rows speaks and which marks
 * any of them has, so that a search passes over pages in which nobody can be meant.
 *
 * A block never grows: more rows are more blocks, and no row is copied because another one came.
 */
import type { Facts } from './facts.ts'
import {
  copySets,
  type Families,
  familiesOf,
  PAGE_ROWS,
  PAGE_WORDS,
  writeSets,
} from './page-sets.ts'

export const BLOCK_PAGES = 32
export const BLOCK_ROWS = PAGE_ROWS * BLOCK_PAGES

/** So many offers and as many wants fit in a row; who told more stands on a broad page. */
export const PLACES = 4

/** Words of the record that a row is read from: half a line of a processor's cache, so one look brings it all. */
export const RECORD_WORDS = 8
/** Where in a record things stand: in words, and for concepts in halves of a word. */
export const ID = 0
export const TIMES = 1
export const X = 2
export const Y = 3
export const OFFERS = 8
export const WANTS = 12

export interface Block {
  /** Records: the member's number, times, x, y (as in `floats`), four offers, four wants (as in `concepts`). */
  readonly words: Int32Array
  readonly floats: Float32Array
  readonly concepts: Uint16Array
  /** Columns, one entry a row. */
  readonly languages: Int32Array
  readonly marks: Int32Array
  readonly levels: Int8Array
  /** One entry a page: how many rows it has, from its first on. */
  readonly filled: Uint8Array
  /** One entry a page: the union over its rows, 0 for an empty page. */
  readonly pageLanguages: Int32Array
  readonly pageMarks: Int32Array
  /** See `page-sets.ts`. */
  readonly pageSets: Int32Array
  /** One entry a page: 1 where all rows have the same languages and marks, so no row need be asked again. */
  readonly alike: Uint8Array
  /** One entry a page: 1 where offers and wants are not in the row but kept beside. */
  readonly broad: Uint8Array
}

export function emptyBlock(): Block {
  const records = new ArrayBuffer(BLOCK_ROWS * RECORD_WORDS * 4)
  return {
    words: new Int32Array(records),
    floats: new Float32Array(records),
    concepts: new Uint16Array(records),
    languages: new Int32Array(BLOCK_ROWS),
    marks: new Int32Array(BLOCK_ROWS),
    levels: new Int8Array(BLOCK_ROWS),
    filled: new Uint8Array(BLOCK_PAGES),
    pageLanguages: new Int32Array(BLOCK_PAGES),
    pageMarks: new Int32Array(BLOCK_PAGES),
    pageSets: new Int32Array(BLOCK_PAGES * PAGE_WORDS),
    alike: new Uint8Array(BLOCK_PAGES),
    broad: new Uint8Array(BLOCK_PAGES),
  }
}

/** Bytes that one block takes; its records have three views and are counted once. */
export function bytesOf(block: Block): number {
  const buffers = new Set(Object.values(block).map((column: Int32Array) => column.buffer))
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0)
}

export function isBroad({ offers, wants }: Facts): boolean {
  return offers.length > PLACES || wants.length > PLACES
}

/** Writes a row and its sets; the page is told by `shelves.ts`. Offers and wants of a broad row stay 0. */
export function writeRow(
  block: Block,
  row: number,
  id: number,
  facts: Facts,
  families: Families,
): void {
  const record = row * RECORD_WORDS
  block.words[record + ID] = id
  block.words[record + TIMES] = facts.times
  block.floats[record + X] = facts.x
  block.floats[record + Y] = facts.y
  const fits = !isBroad(facts)
  for (let place = 0; place < PLACES; place++) {
    block.concepts[2 * record + OFFERS + place] = fits ? (facts.offers[place] ?? 0) : 0
    block.concepts[2 * record + WANTS + place] = fits ? (facts.wants[place] ?? 0) : 0
  }
  block.languages[row] = facts.languages
  block.marks[row] = facts.marks
  block.levels[row] = facts.level
  const offered = familiesOf(facts.offers, families)
  writeSets(block.pageSets, row, [facts.times, offered, familiesOf(facts.wants, families)])
}

/** Copies a row over another one, perhaps of another block. */
export function copyRow(from: Block, source: number, to: Block, target: number): void {
  for (let word = 0; word < RECORD_WORDS; word++)
    to.words[target * RECORD_WORDS + word] = from.words[source * RECORD_WORDS + word] ?? 0
  to.languages[target] = from.languages[source] ?? 0
  to.marks[target] = from.marks[source] ?? 0
  to.levels[target] = from.levels[source] ?? 0
  copySets(from.pageSets, source, to.pageSets, target)
}

/** Takes the last row of a page away: it is in no set any more, and the page is shorter. */
export function dropLastRow(block: Block, page: number): void {
  const left = (block.filled[page] ?? 1) - 1
  writeSets(block.pageSets, page * PAGE_ROWS + left, [0, 0, 0])
  block.filled[page] = left
}

/** What the score of a row is made of. */
export function idAt({ words }: Block, row: number): number {
  return words[row * RECORD_WORDS + ID] as number
}

export function timesAt({ words }: Block, row: number): number {
  return words[row * RECORD_WORDS + TIMES] as number
}

export function xAt({ floats }: Block, row: number): number {
  return floats[row * RECORD_WORDS + X] as number
}

export function yAt({ floats }: Block, row: number): number {
  return floats[row * RECORD_WORDS + Y] as number
}

export function levelAt({ levels }: Block, row: number): number {
  return levels[row] as number
}

/** Works out anew what a page says of its rows, after one of them changed or left. */
export function readPage(block: Block, page: number): void {
  const first = page * PAGE_ROWS
  const end = first + (block.filled[page] ?? 0)
  let languages = 0
  let marks = 0
  for (let row = first; row < end; row++) {
    languages |= block.languages[row] ?? 0
    marks |= block.marks[row] ?? 0
  }
  block.pageLanguages[page] = languages
  block.pageMarks[page] = marks
}
