/** Who sits with whom in a round, by places, and the best pairs with no more said. */
import { type Ranked, rankedMatching } from './ranked.ts'
import type { Round, Trio } from './round.ts'

export interface Seats {
  readonly pairs: readonly (readonly [number, number])[]
  readonly trios: readonly Trio[]
  readonly alone: readonly number[]
}

/** The best pairs of all who are not in these trios. */
export function bestPairs(round: Round, trios: readonly Trio[]): Ranked {
  const without = new Set(trios.flat())
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  round.from.forEach((a, edge) => {
    const b = round.to[edge] as number
    if (without.has(a) || without.has(b)) return
    from.push(a)
    to.push(b)
    weight.push(round.weight[edge] as number)
  })
  return rankedMatching(round.people.length, { from, to, weight }, (at) => comesFirst(round, at))
}

export function seatsOf({ partner }: Ranked, trios: readonly Trio[]): Seats {
  const seated = new Set(trios.flat())
  const people = [...partner.entries()]
  return {
    pairs: people.filter(([a, b]) => a < b),
    trios,
    alone: people.filter(([a, b]) => b < 0 && !seated.has(a)).map(([a]) => a),
  }
}

/** Whoever was left over last time comes before all who were not. */
export function comesFirst({ people }: Round, person: number): boolean {
  return people[person]?.wasAlone === true
}

/** How much it matters that these people sit: who comes first counts twice. */
export function placesOf(round: Round, people: readonly number[]): number {
  return people.reduce((sum, at) => sum + (comesFirst(round, at) ? 2 : 1), 0)
}
