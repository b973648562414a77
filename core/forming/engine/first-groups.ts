/**
 * Groups to begin with, where not all are known: whoever counts most is asked first, and
 * gets the best group that a short look finds among those who are left.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { Pricing } from './pricing.ts'

/** Groups, whole or not, that are looked at around one seat. */
const NODES = 60
/** No group makes up for the price of a row that is used up. */
const USED_UP = 1e9
/** Seats between two pauses. */
const PAUSE = 100

/** More of them with each pause, in one list that grows; those of the last one are all. */
export function* firstGroups(crowd: Crowd): Generator<readonly Group[]> {
  const left = Int32Array.from(crowd.limit)
  const prices = Float64Array.from(left, (limit) => (limit > 0 ? 0 : USED_UP))
  const pricing = new Pricing(crowd, prices)
  const groups: Group[] = []
  const known = new Set<string>()
  for (const [turn, seat] of inOrder(crowd).entries()) {
    if (turn % PAUSE === PAUSE - 1) yield groups
    if (left[crowd.row[seat] as number] === 0) continue
    const group = bestAround(seat, pricing)
    // Where all rows of a group may be used twice, it is still one group.
    if (group === undefined || known.has(group.seats.join())) continue
    known.add(group.seats.join())
    groups.push(group)
    for (const taken of group.seats) {
      const row = crowd.row[taken] as number
      left[row] = (left[row] as number) - 1
      if (left[row] === 0) prices[row] = USED_UP
    }
  }
  yield groups
}

function bestAround(seat: number, pricing: Pricing): Group | undefined {
  let best: Group | undefined
  pricing.search(seat, false, 0, NODES, (seats, size, utility, gain) => {
    best = { seats: Int32Array.from(seats.subarray(0, size)).sort(), utility }
    return gain
  })
  return best
}

/** Seats that count, what counts most by itself first. */
function inOrder({ size, base, counted }: Crowd): number[] {
  const order = Array.from({ length: size }, (_, seat) => seat).filter(
    (seat) => (counted[seat] as number) > 0,
  )
  return order.sort((a, b) => (base[b] as number) - (base[a] as number) || a - b)
}
