/**
 * The walk through the rows. Pages first, by what any of their rows has; then their rows by sets, all at
 * once; then each row that is left by what its concepts can be worth at most, against the last of the best
 * so far. Only what remains is scored.
 *
 * Casts instead of `?? 0`: every index here is inside its column.
 */
import { type Best, offer } from './best.ts'
import { BLOCK_PAGES, type Block, idAt, OFFERS, RECORD_WORDS, WANTS } from './block.ts'
import { type Cut, freeRows, raise, rowsLeft } from './cut.ts'
import { PAGE_ROWS, PAGE_WORDS } from './page-sets.ts'
import type { Inquiry } from './profile.ts'
import type { Told } from './told.ts'

export interface Walk {
  readonly inquiry: Inquiry
  readonly cut: Cut
  readonly best: Best
  /** The least that the cut was told. */
  raisedTo: number
  /** Who told more than a row holds, by number. */
  readonly broad: ReadonlyMap<number, { offers: readonly Told[]; wants: readonly Told[] }>
}

export function scanBlock(block: Block, walk: Walk): void {
  const { pageLanguages, pageMarks, pageSets, filled } = block
  const { inquiry, cut, best } = walk
  const { languages, marks } = inquiry
  for (let page = 0; page < BLOCK_PAGES; page++) {
    if (((pageLanguages[page] as number) & languages) === 0) continue
    if (((pageMarks[page] as number) & marks) === 0) continue
    const words = ((filled[page] as number) + 31) >> 5
    const isBroad = block.broad[page] === 1
    const isAlike = block.alike[page] === 1
    for (let word = 0; word < words; word++) {
      const at = page * PAGE_WORDS + word
      const first = page * PAGE_ROWS + 32 * word
      if (isBroad) scanBroad(block, first, freeRows(pageSets, at, cut), walk)
      else {
        const rows = rowsLeft(pageSets, at, cut)
        if (rows !== 0) scanRows(block, first, rows, isAlike, walk)
      }
    }
    if (best.least !== walk.raisedTo) {
      walk.raisedTo = best.least
      raise(cut, inquiry, best.least)
    }
  }
}

function scanRows(block: Block, first: number, rows: number, isAlike: boolean, walk: Walk): void {
  const { concepts } = block
  const { inquiry, best } = walk
  const { offers: offered, wants: wanted, wantsBy } = inquiry
  const { most, byOffers, wantBits } = inquiry.ceilings
  const sums = wantsBy === 'sum'
  let least = best.least
  for (let left = rows; left !== 0; left &= left - 1) {
    const row = first + 31 - Math.clz32(left & -left)
    if (!isAlike && !isMet(block, row, inquiry)) continue
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
    const score = inquiry.score(block, row, given, asked)
    if (score < 0 || score < least) continue
    offer(best, idAt(block, row), score)
    least = best.least
  }
}

function scanBroad(block: Block, first: number, rows: number, walk: Walk): void {
  const { inquiry, best, broad } = walk
  for (let left = rows; left !== 0; left &= left - 1) {
    const row = first + 31 - Math.clz32(left & -left)
    if (!isMet(block, row, inquiry)) continue
    const id = idAt(block, row)
    const told = broad.get(id)
    if (told === undefined) throw new Error(`What member ${String(id)} told is nowhere.`)
    const score = inquiry.scoreBroad(block, row, told.offers, told.wants)
    if (score >= 0) offer(best, id, score)
  }
}

/** Asked of rows whose page is of many kinds. */
function isMet(block: Block, row: number, { languages, marks }: Inquiry): boolean {
  return (
    ((block.languages[row] as number) & languages) !== 0 &&
    ((block.marks[row] as number) & marks) !== 0
  )
}
