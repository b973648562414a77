/** Graphs for the laws of pairing, and the plainest way to the heaviest matching. */
import fc from 'fast-check'
import type { Edges } from '../../core/forming/index.ts'

export interface Drawn extends Edges {
  readonly people: number
  readonly from: number[]
  readonly to: number[]
  readonly weight: number[]
}

/** Every two people are an edge or not; weights from few values, so that many are equal, or from many. */
export function anyGraph(most: number): fc.Arbitrary<Drawn> {
  return fc
    .record({
      people: fc.integer({ min: 1, max: most }),
      heaviest: fc.constantFrom(1, 2, 3, 20, 1000, 2 ** 40),
      degree: fc.constantFrom(1.5, 3, 8, 1000),
      seed: fc.integer(),
    })
    .map(({ people, heaviest, degree, seed }) => {
      const random = chance(seed)
      const edges: Edge[] = []
      for (let a = 0; a < people; a++)
        for (let b = a + 1; b < people; b++)
          if (random() < degree / people) edges.push([a, b, 1 + Math.floor(random() * heaviest)])
      return graph(people, edges)
    })
}

/** A long ring of an odd number of people, with a few edges across. */
export const oddRing: fc.Arbitrary<Drawn> = fc
  .record({ half: fc.integer({ min: 1, max: 60 }), seed: fc.integer() })
  .map(({ half, seed }) => {
    const random = chance(seed)
    const people = 2 * half + 1
    const weight = (): number => 20 + Math.floor(random() * 4)
    const ring = Array.from({ length: people }, (_, a): Edge => [a, (a + 1) % people, weight()])
    const across = Array.from({ length: 3 }, (): Edge => {
      const [a, b] = [Math.floor(random() * people), Math.floor(random() * people)]
      return [a, b, weight()]
    })
    return graph(people, [...ring, ...across])
  })

/** Triangle after triangle, each a little lighter: one blossom inside the next. */
export const nested: fc.Arbitrary<Drawn> = fc
  .record({ deep: fc.integer({ min: 1, max: 40 }), seed: fc.integer() })
  .map(({ deep, seed }) => {
    const random = chance(seed)
    const edges: Edge[] = []
    for (let level = 0; level < deep; level++) {
      const [a, weight] = [2 * level, 10 * (deep - level)]
      const slightly = (): number => weight + Math.floor(random() * 5)
      edges.push([a, a + 1, slightly()], [a + 1, a + 2, slightly()], [a, a + 2, slightly()])
      if (level > 0) edges.push([Math.floor(random() * a), a + 2, slightly()])
    }
    return graph(2 * deep + 2, [...edges, [2 * deep, 2 * deep + 1, 5]])
  })

type Edge = readonly [number, number, number]

function graph(people: number, edges: readonly Edge[]): Drawn {
  return {
    people,
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weight: edges.map(([, , weight]) => weight),
  }
}

/** The same edges in another order, some from their other end. */
export function shuffled({ people, from, to, weight }: Drawn, seed: number): Drawn {
  const random = chance(seed)
  const edges = weight.map((value, edge): Edge => {
    const ends = [from[edge] as number, to[edge] as number] as const
    return random() < 0.5 ? [ends[0], ends[1], value] : [ends[1], ends[0], value]
  })
  const drawn = edges.map((edge) => ({ edge, lot: random() })).sort((a, b) => a.lot - b.lot)
  return graph(
    people,
    drawn.map(({ edge }) => edge),
  )
}

/** The weight of the heaviest matching by trying all: the lowest person alone, or with each other. */
export function heaviestByTrying({ people, from, to, weight }: Drawn): number {
  const between = new Map<number, number>()
  weight.forEach((value, edge) => {
    for (const key of [
      (from[edge] as number) * people + (to[edge] as number),
      (to[edge] as number) * people + (from[edge] as number),
    ])
      between.set(key, Math.max(value, between.get(key) ?? 0))
  })
  const best = (left: readonly number[]): number => {
    const [person, ...others] = left
    if (person === undefined) return 0
    return others.reduce((most, other) => {
      const value = between.get(person * people + other)
      if (value === undefined) return most
      return Math.max(most, value + best(others.filter((one) => one !== other)))
    }, best(others))
  }
  return best(Array.from({ length: people }, (_, v) => v))
}

/** The weight of a matching; the pairs must be edges. */
export function weightOf({ from, to, weight }: Drawn, partner: Int32Array): number {
  const pairs = new Map<number, number>()
  weight.forEach((value, edge) => {
    const [a, b] = [from[edge] as number, to[edge] as number]
    const low = Math.min(a, b)
    if (a !== b && partner[a] === b) pairs.set(low, Math.max(value, pairs.get(low) ?? 0))
  })
  return [...pairs.values()].reduce((sum, value) => sum + value, 0)
}

/** Numbers from 0 to 1 that hang on the seed (xorshift). */
function chance(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
