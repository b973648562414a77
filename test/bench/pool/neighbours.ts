/** Who is best for whom: everybody's heaviest partners, looked for in squares as wide as people travel. */
import type { Pool } from '../pool.ts'

const SQUARE_KM = 25

export interface Neighbours {
  /** The partners of somebody stand from `start[person]` up to `start[person + 1]`, heaviest first. */
  readonly start: Int32Array
  readonly partners: Int32Array
  readonly weights: Float64Array
}

/**
 * At most so many partners for everybody, equal weights by the lower person. A weight below zero is no
 * partner, and nobody farther than 25 km away is asked for.
 */
export function neighbours(
  pool: Pool,
  kept: number,
  weight: (one: number, other: number) => number,
): Neighbours {
  const around = squares(pool)
  const start = new Int32Array(pool.size + 1)
  const partners: number[] = []
  const weights: number[] = []
  const best = heaviest(kept)
  for (let person = 0; person < pool.size; person++) {
    best.clear()
    for (const square of around(person)) {
      for (const other of square) {
        const worth = other === person ? -1 : weight(person, other)
        if (worth >= 0) best.offer(other, worth)
      }
    }
    for (let at = 0; at < best.count(); at++) {
      partners.push(best.people[at] ?? 0)
      weights.push(best.weights[at] ?? 0)
    }
    start[person + 1] = partners.length
  }
  return { start, partners: Int32Array.from(partners), weights: Float64Array.from(weights) }
}

/** For a person, the people of their square of the map and of the eight around it. */
function squares({ size, x, y }: Pool): (person: number) => readonly (readonly number[])[] {
  const square = (km: number): number => Math.floor(km / SQUARE_KM)
  const key = (east: number, north: number): number => east * 2 ** 16 + north
  const people = new Map<number, number[]>()
  for (let person = 0; person < size; person++) {
    const at = key(square(x[person] ?? 0), square(y[person] ?? 0))
    const there = people.get(at)
    if (there === undefined) people.set(at, [person])
    else there.push(person)
  }
  const steps = [-1, 0, 1]
  return (person) => {
    const [east, north] = [square(x[person] ?? 0), square(y[person] ?? 0)]
    return steps.flatMap((right) =>
      steps.map((up) => people.get(key(east + right, north + up)) ?? []),
    )
  }
}

interface Heaviest {
  /** Heaviest first, up to `count`. */
  readonly people: Int32Array
  readonly weights: Float64Array
  count(): number
  offer(person: number, weight: number): void
  clear(): void
}

function heaviest(kept: number): Heaviest {
  const people = new Int32Array(kept + 1)
  const weights = new Float64Array(kept + 1)
  let count = 0
  const isBefore = (person: number, weight: number, at: number): boolean => {
    const there = weights[at] ?? 0
    return weight > there || (weight === there && person < (people[at] ?? 0))
  }
  return {
    people,
    weights,
    count: () => count,
    offer: (person, weight) => {
      if (count === kept && !isBefore(person, weight, kept - 1)) return
      let at = count
      for (; at > 0 && isBefore(person, weight, at - 1); at--) {
        people[at] = people[at - 1] ?? 0
        weights[at] = weights[at - 1] ?? 0
      }
      people[at] = person
      weights[at] = weight
      count = Math.min(kept, count + 1)
    },
    clear: () => {
      count = 0
    },
  }
}
