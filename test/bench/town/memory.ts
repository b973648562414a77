/** Who sat with whom, and when: what makes the same company worth less for a while. */
import { type Pool, pairKey, pairOf } from '../pool.ts'

export class Memory {
  /** The week in which two people last met, by `pairKey`. */
  private readonly last: Map<number, number>

  /** Whom people met before the first week, they met in the week before it. */
  constructor(met: Iterable<number>) {
    this.last = new Map([...met].map((key) => [key, -1]))
  }

  /** These people sat together. */
  meet(people: readonly number[], week: number): void {
    for (const key of keysOf(people)) this.last.set(key, week)
  }

  /** Pairs of a group, and those of them who met at most so many weeks ago. */
  repeats(group: readonly number[], week: number, weeks: number): { pairs: number; again: number } {
    const keys = keysOf(group)
    const again = keys.filter((key) => week - (this.last.get(key) ?? -Infinity) <= weeks)
    return { pairs: keys.length, again: again.length }
  }

  /** The pairs among those present, by their places there. */
  among(placeOf: ReadonlyMap<number, number>, week: number): Pick<Pool, 'met' | 'since'> {
    const since = new Map<number, number>()
    for (const [key, last] of this.last) {
      const here = moved(key, placeOf)
      if (here !== undefined) since.set(here, week - last - 1)
    }
    return { met: new Set(since.keys()), since }
  }
}

/** The same pair by its places; undefined when one of them is not there. */
export function moved(key: number, placeOf: ReadonlyMap<number, number>): number | undefined {
  const [one, other] = pairOf(key).map((person) => placeOf.get(person))
  return one === undefined || other === undefined ? undefined : pairKey(one, other)
}

function keysOf(people: readonly number[]): number[] {
  return people.flatMap((one, at) => people.slice(at + 1).map((other) => pairKey(one, other)))
}
