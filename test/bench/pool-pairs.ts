/** PAIR: who may be paired in a `Pool`, cut to the twenty best of everybody, with whole numbers as weights. */
import type { Pool } from './pool.ts'
import { pairWorth } from './pool-judge.ts'

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

/**
 * An edge is there when either of its people counts it among their twenty heaviest, equal weights by the
 * lower person. Time grows with the square of the people: some seconds for 10,000.
 */
export function pairGraph(pool: Pool): PairGraph {
  const nearest = Array.from({ length: pool.size }, () => heaviest())
  for (let one = 0; one < pool.size; one++) {
    for (let other = one + 1; other < pool.size; other++) {
      const weight = pairWeight(pool, one, other)
      if (weight < 0) continue
      nearest[one]?.offer(other, weight)
      nearest[other]?.offer(one, weight)
    }
  }
  return joined(nearest)
}

/** What it is worth to seat two people as a pair; -1 where they may not meet. */
function pairWeight(pool: Pool, one: number, other: number): number {
  const worth = pairWorth(pool, one, other)
  if (worth < 0) return -1
  return worth + 0.5 + 0.05 * ((pool.wait[one] ?? 0) + (pool.wait[other] ?? 0))
}

interface Heaviest {
  readonly people: readonly number[]
  readonly weights: readonly number[]
  offer(person: number, weight: number): void
}

/** Keeps the twenty heaviest of what it is offered, heaviest first. People are offered in rising order. */
function heaviest(): Heaviest {
  const people: number[] = []
  const weights: number[] = []
  return {
    people,
    weights,
    offer: (person, weight) => {
      if (weights.length === KEPT && weight <= (weights[KEPT - 1] ?? 0)) return
      let at = weights.length
      while (at > 0 && (weights[at - 1] ?? 0) < weight) at -= 1
      people.splice(at, 0, person)
      weights.splice(at, 0, weight)
      people.length = weights.length = Math.min(KEPT, weights.length)
    },
  }
}

function joined(nearest: readonly Heaviest[]): PairGraph {
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  nearest.forEach(({ people, weights }, person) =>
    people.forEach((other, at) => {
      // Whoever comes first of the two has named this edge already.
      if (other < person && nearest[other]?.people.includes(person) === true) return
      from.push(Math.min(person, other))
      to.push(Math.max(person, other))
      weight.push(Math.round((weights[at] ?? 0) * UNITS))
    }),
  )
  return {
    people: nearest.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    weight: Int32Array.from(weight),
  }
}
