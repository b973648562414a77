/** What holds between two people, whatever a group is about: whether they may meet, and how far apart they live. */
import { kmBetween } from '../../domain/index.ts'
import { mayBeIntroduced } from '../../policy/index.ts'
import type { History } from '../problem.ts'
import { namedPairs, Pasts } from './pasts.ts'
import type { Seatable } from './seatable.ts'

const NEVER = -1
/** Of who shares a household with nobody. */
const ALONE = -1

/** Everything by the people's places: it is asked of millions of pairs, and their records lie far apart. */
export class Ties {
  private readonly people: readonly Seatable[]
  private readonly history: History
  private readonly pasts: Pasts
  private readonly household: Int32Array
  private readonly club: Int32Array
  /** Whether the history keeps them apart from somebody. */
  private readonly isKept: Uint8Array
  /** NaN where unknown. */
  private readonly lat: Float64Array
  private readonly lon: Float64Array

  constructor(people: readonly Seatable[], history: History) {
    this.people = people
    this.history = history
    this.pasts = new Pasts(people, history)
    this.household = numbered(people.map(({ member }) => member.household))
    this.club = numbered(people.map(({ member }) => member.clubId))
    this.isKept = new Uint8Array(people.length)
    for (const pair of namedPairs(history.never, people))
      for (const one of pair) this.isKept[one] = 1
    this.lat = Float64Array.from(people, ({ member }) => member.where?.lat ?? Number.NaN)
    this.lon = Float64Array.from(people, ({ member }) => member.where?.lon ?? Number.NaN)
  }

  /** Kilometres between two people; Infinity when unknown; -1 when the two may not share a group. */
  apart(a: number, b: number): number {
    if (this.isAnythingBetween(a, b) && !this.mayMeet(a, b)) return NEVER
    const km = kmBetween(
      { lat: this.lat[a] as number, lon: this.lon[a] as number },
      { lat: this.lat[b] as number, lon: this.lon[b] as number },
    )
    return Number.isNaN(km) ? Infinity : km
  }

  /** What two people's past and friendship add to the worth of their pair, by their places. */
  past(a: number, b: number): number {
    return this.pasts.between(a, b)
  }

  /**
   * Whether the policy has anything to refuse: who is seatable may be introduced as far as they themselves go,
   * so that all but a few of millions of pairs need not be asked about.
   */
  private isAnythingBetween(a: number, b: number): boolean {
    const { household, club, isKept } = this
    return (
      a === b ||
      (isKept[a] === 1 && isKept[b] === 1) ||
      (household[a] !== ALONE && household[a] === household[b]) ||
      club[a] !== club[b]
    )
  }

  private mayMeet(a: number, b: number): boolean {
    const [one, other] = [this.people[a]?.member, this.people[b]?.member]
    if (one === undefined || other === undefined) return false
    const blocks = (pair: string): boolean => this.history.never.has(pair)
    return mayBeIntroduced(one, other, { blocks }).ok
  }
}

/** The same number for the same text; `ALONE` for none. */
function numbered(texts: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(texts, (text) => {
    if (text === undefined) return ALONE
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  })
}
