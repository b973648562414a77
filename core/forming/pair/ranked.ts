/** Several wishes about a matching, one before the other, as one weight for each edge. */
import { heaviestMatching, type Matching } from './blossom.ts'
import { refuted } from './certificate.ts'
import type { Edges } from './graph.ts'

export interface Ranked extends Matching {
  /** The sum of the weights that were made of the wishes. */
  readonly weight: number
  /** What one place counts in them: more than all values together. */
  readonly place: number
  /** Whether the proof held. It is checked each time; if not, there is a fault in the search. */
  readonly isProven: boolean
}

/**
 * The matching that leaves as few as possible of those alone who come first, then as few as possible of
 * all, and then is worth the most. Values of edges are whole numbers of any sign.
 *
 * Whoever can have a partner at all can have one in some matching with the most pairs (Edmonds and
 * Fulkerson, 1965), so the first two wishes never stand in each other's way: everybody counts one place,
 * who comes first counts two.
 */
export function rankedMatching(
  people: number,
  edges: Edges,
  isFirst: (person: number) => boolean,
): Ranked {
  const values = Float64Array.from(edges.weight)
  const least = values.reduce((low, value) => Math.min(low, value), Infinity)
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity)
  const place = values.length === 0 ? 1 : Math.floor(people / 2) * (most - least) + 1
  const places = (person: number | undefined): number => (isFirst(person as number) ? 2 : 1)
  const weights = values.map(
    (value, edge) => value - least + place * (places(edges.from[edge]) + places(edges.to[edge])),
  )
  const weighted = { from: edges.from, to: edges.to, weight: weights }
  const found = heaviestMatching(people, weighted)
  const weight = weights.reduce(
    (sum, value, edge) =>
      found.partner[edges.from[edge] as number] === edges.to[edge] ? sum + value : sum,
    0,
  )
  return { ...found, weight, place, isProven: refuted(people, weighted, found) === undefined }
}
