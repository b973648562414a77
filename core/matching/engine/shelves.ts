/**
 * Where each member's row stands. Members with the same marks and languages share a shelf: its pages hold
 * nobody else, so a search passes over whole shelves. Order within a shelf is chance, and no search
 * depends on it.
 */
import {
  BLOCK_PAGES,
  BLOCK_ROWS,
  type Block,
  bytesOf,
  copyRow,
  dropLastRow,
  emptyBlock,
  idAt,
  isBroad,
  readPage,
  writeRow,
} from './block.ts'
import type { Facts } from './facts.ts'
import { type Families, PAGE_ROWS } from './page-sets.ts'

/** Pages by their number over all blocks; all are full, but for the last. */
interface Shelf {
  readonly pages: number[]
  /** All its members have the same languages and marks. */
  readonly isAlike: boolean
  rows: number
}

/**
 * A kind of members has a shelf of its own while there are so many members for each shelf. The others share
 * shelves with those of the same first language and mark, so that rare kinds cannot each take a page.
 */
const MEMBERS_A_SHELF = 128
const MIXED_SHELVES = 64

const PLACE_BITS = 12
const PLACES_A_PART = 1 << PLACE_BITS
/** A rough count of what one shelf and one page take beside the rows, for the account of memory. */
const BYTES_A_SHELF = 160
const BYTES_A_PAGE = 24

export interface Shelves {
  /** All rows, to be read only. */
  readonly blocks: readonly Block[]
  size(): number
  has(id: number): boolean
  put(id: number, facts: Facts): void
  remove(id: number): boolean
  bytes(): number
}

export function emptyShelves(families: Families): Shelves {
  const blocks: Block[] = []
  const shelves = new Map<number, Shelf>()
  const mixed = Array.from(
    { length: MIXED_SHELVES * 2 },
    (): Shelf => ({ pages: [], isAlike: false, rows: 0 }),
  )
  const freePages: number[] = []
  /** Whose each page is. */
  const owners: Shelf[] = []
  // For each member the row over all blocks plus one, in parts that never grow.
  const places: Int32Array[] = []
  let size = 0

  const placeOf = (id: number): number => places[id >> PLACE_BITS]?.[id & (PLACES_A_PART - 1)] ?? 0

  const setPlace = (id: number, place: number): void => {
    const part = id >> PLACE_BITS
    while (places.length <= part) places.push(new Int32Array(0))
    if (places[part]?.length === 0) places[part] = new Int32Array(PLACES_A_PART)
    const held = places[part]
    if (held !== undefined) held[id & (PLACES_A_PART - 1)] = place
  }

  const shelfFor = ({ languages, marks }: Facts, broad: boolean): Shelf => {
    const kind = (marks * 2 ** 31 + languages) * 2 + (broad ? 1 : 0)
    const known = shelves.get(kind)
    if (known !== undefined) return known
    if (shelves.size * MEMBERS_A_SHELF > size) return mixedFor(languages, marks, broad)
    const shelf: Shelf = { pages: [], isAlike: true, rows: 0 }
    shelves.set(kind, shelf)
    return shelf
  }

  const mixedFor = (languages: number, marks: number, broad: boolean): Shelf => {
    const number = 5 * Math.clz32(languages & -languages) + Math.clz32(marks & -marks)
    const shelf = mixed[(number % MIXED_SHELVES) * 2 + (broad ? 1 : 0)]
    if (shelf === undefined) throw new Error('There is no shelf for mixed members.')
    return shelf
  }

  const blockOf = (page: number): Block => {
    const block = blocks[Math.floor(page / BLOCK_PAGES)]
    if (block === undefined) throw new Error(`There is no page ${String(page)}.`)
    return block
  }

  const freePage = (): number => {
    if (freePages.length === 0) {
      const first = blocks.push(emptyBlock()) * BLOCK_PAGES - BLOCK_PAGES
      for (let page = BLOCK_PAGES - 1; page >= 0; page--) freePages.push(first + page)
    }
    return freePages.pop() ?? 0
  }

  const put = (id: number, facts: Facts): void => {
    remove(id)
    const broad = isBroad(facts)
    const shelf = shelfFor(facts, broad)
    if (shelf.rows === shelf.pages.length * PAGE_ROWS) shelf.pages.push(freePage())
    const page = shelf.pages.at(-1) ?? 0
    owners[page] = shelf
    const block = blockOf(page)
    const at = page % BLOCK_PAGES
    const row = at * PAGE_ROWS + (shelf.rows % PAGE_ROWS)
    writeRow(block, row, id, facts, families)
    block.filled[at] = (block.filled[at] ?? 0) + 1
    block.broad[at] = broad ? 1 : 0
    block.alike[at] = shelf.isAlike ? 1 : 0
    block.pageLanguages[at] = (block.pageLanguages[at] ?? 0) | facts.languages
    block.pageMarks[at] = (block.pageMarks[at] ?? 0) | facts.marks
    shelf.rows += 1
    size += 1
    setPlace(id, page * PAGE_ROWS + (row % PAGE_ROWS) + 1)
  }

  /** The last row of the shelf takes the place that becomes free, so that pages stay full. */
  const remove = (id: number): boolean => {
    const place = placeOf(id) - 1
    if (place < 0) return false
    const page = Math.floor(place / PAGE_ROWS)
    const block = blockOf(page)
    const row = place % BLOCK_ROWS
    const shelf = owners[page]
    if (shelf === undefined) throw new Error(`Page ${String(page)} is on no shelf.`)
    const lastPage = shelf.pages.at(-1) ?? 0
    const lastBlock = blockOf(lastPage)
    const lastAt = lastPage % BLOCK_PAGES
    const left = (lastBlock.filled[lastAt] ?? 0) - 1
    const lastRow = lastAt * PAGE_ROWS + left
    copyRow(lastBlock, lastRow, block, row)
    setPlace(idAt(block, row), place + 1)
    setPlace(id, 0)
    dropLastRow(lastBlock, lastAt)
    readPage(block, page % BLOCK_PAGES)
    readPage(lastBlock, lastAt)
    if (left === 0) freePages.push(shelf.pages.pop() ?? 0)
    shelf.rows -= 1
    size -= 1
    return true
  }

  return {
    blocks,
    size: () => size,
    has: (id) => placeOf(id) > 0,
    put,
    remove,
    bytes: () =>
      blocks.reduce((sum, block) => sum + bytesOf(block), 0) +
      places.reduce((sum, part) => sum + part.byteLength, 0) +
      shelves.size * BYTES_A_SHELF +
      blocks.length * BLOCK_PAGES * BYTES_A_PAGE,
  }
}
