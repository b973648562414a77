/** What somebody asks «what if» about, or what happened after groups were formed. */
import type { Day, MemberId, PlaceId } from '../domain/index.ts'
import type { Formed, Forming, Person } from './problem.ts'

export type Change =
  /** The group at this place of the result meets on another day. */
  | { readonly kind: 'day'; readonly group: number; readonly day: Day }
  | { readonly kind: 'joins'; readonly person: Person }
  | { readonly kind: 'leaves'; readonly id: MemberId }
  | { readonly kind: 'size'; readonly min: number; readonly max: number }
  | { readonly kind: 'closes'; readonly venue: PlaceId }

/** What a change would mean. Nothing is changed by asking. */
export interface Difference {
  readonly after: Forming
  /** Each in ascending order. Had no seat and would get one. */
  readonly gained: readonly MemberId[]
  /** Had a seat, would have none, and is still there. */
  readonly lost: readonly MemberId[]
  /** Would sit with mostly other people. */
  readonly moved: readonly MemberId[]
  /** Groups that go on with mostly the same people at another hour or in another place, in their order. */
  readonly shifted: readonly {
    /** Its place in what was formed before. */
    readonly group: number
    readonly before: Formed
    readonly after: Formed
    /** Which of the two changes. */
    readonly hour: boolean
    readonly place: boolean
  }[]
}
