/** What holds between two people, whatever a group is about: whether they may meet, and how far apart they live. */
import { kmBetween, pairOf } from '../../domain/index.ts'
import { mayBeIntroduced } from '../../policy/index.ts'
import type { History } from '../problem.ts'
import type { Seatable } from './seatable.ts'

/** In a round up to this size each two are looked at once. */
const MOST_KEPT = 3000
const NEVER = -1

export class Ties {
  private readonly people: readonly Seatable[]
  private readonly history: History
  /** Kilometres, Infinity where unknown, `NEVER`; NaN where nobody asked yet. */
  private readonly kept: Float64Array | undefined

  constructor(people: readonly Seatable[], history: History) {
    this.people = people
    this.history = history
    if (people.length <= MOST_KEPT)
      this.kept = new Float64Array(people.length ** 2).fill(Number.NaN)
  }

  /** Kilometres between two people; Infinity when unknown; -1 when the two may not share a group. */
  apart(a: number, b: number): number {
    const at = a < b ? a * this.people.length + b : b * this.people.length + a
    const known = this.kept?.[at]
    if (known !== undefined && !Number.isNaN(known)) return known
    const found = this.look(a, b)
    if (this.kept !== undefined) this.kept[at] = found
    return found
  }

  private look(a: number, b: number): number {
    const [one, other] = [this.people[a]?.member, this.people[b]?.member]
    if (one === undefined || other === undefined) return NEVER
    const blocks = (pair: string): boolean => this.history.never.has(pair)
    if (!mayBeIntroduced(one, other, { blocks }).ok) return NEVER
    if (one.where === undefined || other.where === undefined) return Infinity
    return kmBetween(one.where, other.where)
  }

  /** What two people's past and friendship add to the worth of their pair. */
  past(a: Seatable, b: Seatable): number {
    const { met, again, friends } = this.history
    if (met.size + again.size + friends.size === 0) return 0
    const pair = pairOf(a.member.id, b.member.id)
    const rounds = met.get(pair)
    const repeat =
      rounds === undefined || again.has(pair) ? 0 : REPEAT * 2 ** (-rounds / MEMORY_ROUNDS)
    return repeat + (again.has(pair) ? AGAIN : 0) + (friends.has(pair) ? FRIENDS : 0)
  }
}

/** What having met before takes, half of it after so many rounds. */
const REPEAT = -0.3
const MEMORY_ROUNDS = 4
/** «Graag opnieuw», from both. */
const AGAIN = 0.1
const FRIENDS = 0.2
