/** The parts of a crowd that have nothing to do with each other: each can be packed by itself. */
import type { Crowd } from './crowd.ts'

/** Seats of each part, ascending; parts in the order of their first seats. Seats of one row belong together. */
export function partsOf({ size, row, limit, from, mate }: Crowd): Int32Array[] {
  const part = new Int32Array(size).fill(-1)
  const ofRow = seatsByRow(row, limit.length)
  const parts: Int32Array[] = []
  for (let first = 0; first < size; first += 1) {
    if (part[first] !== -1) continue
    const found = [first]
    part[first] = parts.length
    const reach = (seat: number): void => {
      if (part[seat] !== -1) return
      part[seat] = parts.length
      found.push(seat)
    }
    for (const seat of found) {
      const end = from[seat + 1] as number
      for (let k = from[seat] as number; k < end; k += 1) reach(mate[k] as number)
      ofRow[row[seat] as number]?.forEach(reach)
    }
    parts.push(Int32Array.from(found).sort())
  }
  return parts
}

export function seatsByRow(row: Int32Array, rows: number): number[][] {
  const seats: number[][] = Array.from({ length: rows }, () => [])
  row.forEach((one, seat) => seats[one]?.push(seat))
  return seats
}
