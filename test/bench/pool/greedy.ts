/** Groups as a person would make them: whoever waits longest comes first and gets the best table that is left. */
import type { Pool } from '../pool.ts'
import { type Neighbours, neighbours } from './neighbours.ts'
import { type Values, valuesOf } from './values.ts'

const PARTNERS = 60

/** The same pool gives the same groups: equal waits by the lower person, and nothing is drawn. */
export function greedy(pool: Pool): number[][] {
  const values = valuesOf(pool)
  const near = neighbours(pool, PARTNERS, values.pair)
  const isSeated = new Uint8Array(pool.size)
  const order = Array.from({ length: pool.size }, (_, person) => person)
  const wait = (person: number): number => pool.wait[person] ?? 0
  order.sort((a, b) => wait(b) - wait(a) || a - b)
  const groups: number[][] = []
  for (const first of order) {
    if (isSeated[first] === 1) continue
    const group = bestAround(first, partnersOf(near, first, isSeated), values)
    for (const person of group) isSeated[person] = 1
    if (group.length > 0) groups.push(group)
  }
  return groups
}

function partnersOf(
  { start, partners }: Neighbours,
  first: number,
  isSeated: Uint8Array,
): number[] {
  const all = Array.from(partners.subarray(start[first], start[first + 1]))
  return all.filter((person) => isSeated[person] === 0)
}

/** The best three, then one more at a time while everybody at the table gains by it. */
function bestAround(first: number, partners: readonly number[], values: Values): number[] {
  const share = (group: readonly number[]): number =>
    values.group(group, 0, group.length) / group.length
  let best: number[] = []
  let most = 0
  const consider = (group: number[]): void => {
    const worth = share(group)
    if (worth > most) [best, most] = [group, worth]
  }
  partners.forEach((second, at) => {
    for (const third of partners.slice(at + 1)) consider([first, second, third])
  })
  for (let size = 3; best.length === size && size < 6; size++) {
    const table = best
    for (const person of partners) if (!table.includes(person)) consider([...table, person])
  }
  return best
}
