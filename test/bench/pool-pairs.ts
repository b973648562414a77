/** PAIR: who may be paired in a `Pool`, cut to the twenty best of everybody, with whole numbers as weights. */
import { type Neighbours, neighbours } from './pool/neighbours.ts'
import { quickPairs } from './pool/values.ts'
import type { Pool } from './pool.ts'

const KEPT = 20
const UNITS = 10_000

/** Edge number e joins `from[e]` with `to[e]`, the lower person first; no two edges join the same people. */
export interface PairGraph {
  readonly people: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** Ten-thousandths. */
  readonly weight: Int32Array
}

/** An edge is there when either of its people counts it among their twenty heaviest. */
export function pairGraph(pool: Pool): PairGraph {
  const nearest = neighbours(pool, KEPT, pairWeights(pool))
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  for (let person = 0; person < pool.size; person++) {
    const end = nearest.start[person + 1] ?? 0
    for (let at = nearest.start[person] ?? 0; at < end; at++) {
      const other = nearest.partners[at] ?? 0
      // Whoever comes first of the two has named this edge already.
      if (other < person && names(nearest, other, person)) continue
      from.push(Math.min(person, other))
      to.push(Math.max(person, other))
      weight.push(Math.round((nearest.weights[at] ?? 0) * UNITS))
    }
  }
  return {
    people: pool.size,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Int32Array.from(weight),
  }
}

/** What it is worth to seat two people as a pair; -1 where they may not meet. */
function pairWeights(pool: Pool): (one: number, other: number) => number {
  const pair = quickPairs(pool)
  const { wait } = pool
  return (one, other) => {
    const worth = pair(one, other)
    return worth < 0 ? -1 : worth + 0.5 + 0.05 * ((wait[one] ?? 0) + (wait[other] ?? 0))
  }
}

function names({ start, partners }: Neighbours, person: number, other: number): boolean {
  return partners.subarray(start[person], start[person + 1]).includes(other)
}
