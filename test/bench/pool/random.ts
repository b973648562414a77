/** What a bot does that pairs people without looking: everybody shuffled, cut into fours. */
import type { Pool } from '../pool.ts'
import { seeded, shuffled } from '../seeded.ts'

const SIZE = 4

/** The last few are left over. Most of these groups break a rule; the judge counts those for nothing. */
export function random(pool: Pool, seed: number): number[][] {
  const order = shuffled(pool.size, seeded(seed))
  const groups = Array.from({ length: Math.floor(pool.size / SIZE) }, (_, at) => at * SIZE)
  return groups.map((begin) => Array.from(order.subarray(begin, begin + SIZE)))
}
