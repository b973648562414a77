/** The parts of a crowd that have nothing to do with each other: each can be packed by itself. */
import type { Crowd } from './crowd.ts'

/** Seats of each part, ascending; parts in the order of their first seats. Seats of one row belong together. */
export function partsOf({ size, row, limit, from, mate }: Crowd): Int32Array[] {
  const isSeen = new Uint8Array(size)
  const ofRow = seatsByRow(row, limit.length)
  const found = new Int32Array(size)
  const parts: Int32Array[] = []
  for (let first = 0; first < size; first += 1) {
    if (isSeen[first] === 1) continue
    found[0] = first
    isSeen[first] = 1
    let count = 1
    const reach = (all: Int32Array, begin: number, end: number): void => {
      for (let k = begin; k < end; k += 1) {
        const seat = all[k] as number
        if (isSeen[seat] === 1) continue
        isSeen[seat] = 1
        found[count] = seat
        count += 1
      }
    }
    for (let at = 0; at < count; at += 1) {
      const seat = found[at] as number
      const own = row[seat] as number
      reach(mate, from[seat] as number, from[seat + 1] as number)
      reach(ofRow.seats, ofRow.from[own] as number, ofRow.from[own + 1] as number)
    }
    parts.push(found.slice(0, count).sort())
  }
  return parts
}

/** Seats of row r, ascending: `seats[from[r]]` up to `seats[from[r + 1]]`. */
function seatsByRow(
  row: Int32Array,
  rows: number,
): { readonly from: Int32Array; readonly seats: Int32Array } {
  const from = new Int32Array(rows + 1)
  for (const one of row) from[one + 1] = (from[one + 1] as number) + 1
  for (let one = 0; one < rows; one += 1)
    from[one + 1] = (from[one + 1] as number) + (from[one] as number)
  const next = from.slice()
  const seats = new Int32Array(row.length)
  row.forEach((one, seat) => {
    const at = next[one] as number
    seats[at] = seat
    next[one] = at + 1
  })
  return { from, seats }
}
