/** Rows that suit each other well, and whoever sits with them. */
import type { Chance } from './chance.ts'
import type { Standing } from './standing.ts'

/** From one seat, so many mates come along; each is the best of a share of them, drawn by chance. */
const TOGETHER = 4
const SHARE = 1 / 4

/** About `size` rows, unless fewer are linked to `center`. */
export function regionAround(
  standing: Standing,
  center: number,
  size: number,
  chance: Chance,
): number[] {
  const { crowd, seatsOf } = standing
  const met = new Set<number>()
  const rows: number[] = []
  const add = (row: number): void => {
    if (met.has(row)) return
    met.add(row)
    rows.push(row)
  }
  const addWithGroups = (row: number): void => {
    add(row)
    for (const group of standing.of(row)) for (const other of standing.rowsOf(group)) add(other)
  }
  addWithGroups(center)
  for (let tries = 0; rows.length < size && tries < size; tries += 1) {
    const seats = seatsOf[rows[Math.floor(chance() * rows.length)] as number] as readonly number[]
    const seat = seats[Math.floor(chance() * seats.length)] as number
    for (let mates = 0; mates < TOGETHER && rows.length < size; mates += 1) {
      const mate = goodMate(standing, seat, chance)
      if (mate !== undefined) addWithGroups(crowd.row[mate] as number)
    }
  }
  return rows
}

function goodMate({ crowd }: Standing, seat: number, chance: Chance): number | undefined {
  const { from, mate, worth } = crowd
  const first = from[seat] as number
  const count = (from[seat + 1] as number) - first
  if (count === 0) return undefined
  let best = first + Math.floor(chance() * count)
  for (let drawn = 1; drawn < count * SHARE; drawn += 1) {
    const k = first + Math.floor(chance() * count)
    if ((worth[k] as number) > (worth[best] as number)) best = k
  }
  return mate[best]
}
