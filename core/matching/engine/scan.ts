/**
 * The walk through the rows. Pages first, by what any of their rows has; then their rows by sets, all at
 * once. Who is left is gathered, some hundred at a time, and then looked at one by one: by what the concepts
 * can be worth at most, against the last of the best so far. Only what remains is scored.
 *
 * Casts instead of `?? 0`: every index here is inside its column.
 */
import type { Keeper } from './best.ts'
import { BLOCK_PAGES, type Block, idAt, OFFERS, RECORD_WORDS, WANTS } from './block.ts'
import { type Cut, freeRows, raise, rowsLeft } from './cut.ts'
import { PAGE_ROWS, PAGE_WORDS } from './page-sets.ts'
import type { Inquiry } from './profile.ts'
import type { Told } from './told.ts'

export interface Walk {
  readonly inquiry: Inquiry
  readonly cut: Cut
  readonly keeper: Keeper
  /** Rows of one block that are still to be looked at: as many as are gathered at once, and a page more. */
  readonly gathered: Int32Array
  /** Who told more than a row holds, by number. */
  readonly broad: ReadonlyMap<number, { offers: readonly Told[]; wants: readonly Told[] }>
}

/** Few enough that the best so far soon helps the cut, many enough that a round costs little. */
const AT_ONCE = 96

/** Room for what is gathered: one for an engine, since a search is over before the next begins. */
export function gatheringRoom(): Int32Array {
  return new Int32Array(AT_ONCE + PAGE_ROWS)
}

export function scanBlock(block: Block, walk: Walk): void {
  const { pageLanguages, pageMarks } = block
  const { languages, marks } = walk.inquiry
  let count = 0
  for (let page = 0; page < BLOCK_PAGES; page++) {
    if (walk.keeper.least === Infinity) return
    if (((pageLanguages[page] as number) & languages) === 0) continue
    if (((pageMarks[page] as number) & marks) === 0) continue
    if (block.broad[page] === 1) {
      scanBroad(block, page, walk)
      continue
    }
    count = gather(block, page, count, walk)
    if (count < AT_ONCE) continue
    look(block, count, walk)
    count = 0
  }
  look(block, count, walk)
}

/** Adds the rows of a page that may be good enough; gives how many are gathered now. */
function gather(block: Block, page: number, before: number, walk: Walk): number {
  const { pageSets } = block
  const { cut, gathered, inquiry } = walk
  const isAlike = block.alike[page] === 1
  const words = wordsOf(block, page)
  let count = before
  for (let word = 0; word < words; word++) {
    const first = page * PAGE_ROWS + 32 * word
    for (
      let left = rowsLeft(pageSets, page * PAGE_WORDS + word, cut);
      left !== 0;
      left &= left - 1
    ) {
      const row = first + 31 - Math.clz32(left & -left)
      if (isAlike || isMet(block, row, inquiry)) gathered[count++] = row
    }
  }
  return count
}

function look(block: Block, count: number, { inquiry, keeper, cut, gathered }: Walk): void {
  const { concepts } = block
  const { offers: offered, wants: wanted, wantsBy } = inquiry
  const { most, byOffers, wantBits } = inquiry.ceilings
  const sums = wantsBy === 'sum'
  let least = keeper.least
  for (let one = 0; one < count; one++) {
    const row = gathered[one] as number
    const at = row * RECORD_WORDS * 2
    const given =
      (offered[concepts[at + OFFERS] as number] as number) |
      (offered[concepts[at + OFFERS + 1] as number] as number) |
      (offered[concepts[at + OFFERS + 2] as number] as number) |
      (offered[concepts[at + OFFERS + 3] as number] as number)
    if ((byOffers[given] as number) < least) continue
    const a = wanted[concepts[at + WANTS] as number] as number
    const b = wanted[concepts[at + WANTS + 1] as number] as number
    const c = wanted[concepts[at + WANTS + 2] as number] as number
    const d = wanted[concepts[at + WANTS + 3] as number] as number
    const asked = sums ? a + b + c + d : a | b | c | d
    if ((most[(given << wantBits) | asked] as number) < least) continue
    const score = inquiry.score(block, row, given, asked, least)
    if (score < 0 || score < least) continue
    keeper.take(idAt(block, row), score)
    least = keeper.least
  }
  raise(cut, inquiry, least)
}

/** Sets of concepts tell of these members too, but only where wants come together by union. */
function scanBroad(block: Block, page: number, { inquiry, cut, keeper, broad }: Walk): void {
  const stay = inquiry.wantsBy === 'union' ? rowsLeft : freeRows
  const words = wordsOf(block, page)
  for (let word = 0; word < words; word++) {
    const first = page * PAGE_ROWS + 32 * word
    for (
      let left = stay(block.pageSets, page * PAGE_WORDS + word, cut);
      left !== 0;
      left &= left - 1
    ) {
      const row = first + 31 - Math.clz32(left & -left)
      if (!isMet(block, row, inquiry)) continue
      const id = idAt(block, row)
      const told = broad.get(id)
      if (told === undefined) throw new Error(`What member ${String(id)} told is nowhere.`)
      const { least } = keeper
      const score = inquiry.scoreBroad(block, row, told.offers, told.wants, least)
      if (score >= 0 && score >= least) keeper.take(id, score)
    }
  }
  raise(cut, inquiry, keeper.least)
}

/** Words of each set of a page that hold rows. */
function wordsOf(block: Block, page: number): number {
  return ((block.filled[page] as number) + 31) >> 5
}

/** Asked of rows whose page is of many kinds. */
function isMet(block: Block, row: number, { languages, marks }: Inquiry): boolean {
  return (
    ((block.languages[row] as number) & languages) !== 0 &&
    ((block.marks[row] as number) & marks) !== 0
  )
}
