/** What pairs that a history names are worth more or less for it, by the places of the people: read at every pair. */
import { pairOf } from '../../domain/index.ts'
import type { History } from '../problem.ts'
import type { Seatable } from './seatable.ts'

/** What having met before takes, half of it after so many rounds. */
const REPEAT = -0.3
const MEMORY_ROUNDS = 4
/** «Graag opnieuw», from both. */
const AGAIN = 0.1
const FRIENDS = 0.2

export class Pasts {
  /** By person: whom the history names beside them, ascending from `from[a]` to `from[a + 1]`; later ones only. */
  private readonly from: Int32Array
  private readonly other: Int32Array
  private readonly worth: Float64Array

  constructor(people: readonly Seatable[], { met, again, friends }: Pasted) {
    const pairs = new Set([...met.keys(), ...again, ...friends])
    const named = namedPairs(pairs, people)
    this.from = new Int32Array(people.length + 1)
    this.other = Int32Array.from(named, ([, other]) => other)
    this.worth = Float64Array.from(named, ([a, b]) => {
      const pair = pairOf((people[a] as Seatable).member.id, (people[b] as Seatable).member.id)
      const rounds = met.get(pair)
      const repeat =
        rounds === undefined || again.has(pair) ? 0 : REPEAT * 2 ** (-rounds / MEMORY_ROUNDS)
      return repeat + (again.has(pair) ? AGAIN : 0) + (friends.has(pair) ? FRIENDS : 0)
    })
    for (const [one] of named) this.from[one + 1] = (this.from[one + 1] as number) + 1
    for (let one = 0; one < people.length; one += 1)
      this.from[one + 1] = (this.from[one + 1] as number) + (this.from[one] as number)
  }

  /** 0 for two whom the history does not name; in whichever order they are given. */
  between(a: number, b: number): number {
    const one = a < b ? a : b
    const other = a < b ? b : a
    let low = this.from[one] as number
    let high = this.from[one + 1] as number
    const end = high
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.other[middle] as number) < other) low = middle + 1
      else high = middle
    }
    return low < end && this.other[low] === other ? (this.worth[low] as number) : 0
  }
}

type Pasted = Pick<History, 'met' | 'again' | 'friends'>

/** Places of the two whom each of these names, the earlier one first; each two once, ascending. */
export function namedPairs(
  pairs: Iterable<string>,
  people: readonly Seatable[],
): (readonly [number, number])[] {
  const places = new Map<string, number>(people.map(({ member, at }) => [member.id, at]))
  const found: (readonly [number, number])[] = []
  for (const pair of pairs) {
    // An id may hold the mark that stands between the two.
    for (let at = pair.indexOf('~'); at !== -1; at = pair.indexOf('~', at + 1)) {
      const one = places.get(pair.slice(0, at))
      const other = one === undefined ? undefined : places.get(pair.slice(at + 1))
      // People stand in the order of their ids, and so do the two in the name of their pair.
      if (one !== undefined && other !== undefined && one < other) found.push([one, other])
    }
  }
  return found.sort(([a, b], [c, d]) => a - c || b - d)
}
