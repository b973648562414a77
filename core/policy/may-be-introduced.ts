/**
 * Whether two people may be introduced to each other now, or, once they are, may stay in touch.
 * Asked by matching as a hard filter, by the act that asks, by the act that accepts, and again when a
 * message leaves. Whether they would *fit* is for matching.
 */
import { type Member, type MemberId, pairOf } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { mayMeetPeople } from './may-meet-people.ts'

/** Never told to a person: from outside, all of these are «no match». */
export type NotRelated =
  | 'same-person'
  | 'other-club'
  | 'not-adult'
  | 'no-consent'
  | 'blocked'
  | 'paused'
  | 'unreachable'
export type NotIntroduced = NotRelated | 'not-introducible' | 'same-household'

export interface Ties {
  /** Whether two people, named by `pairOf`, shall never be matched: blocked or kept apart. */
  readonly blocks: (pair: string) => boolean
}

/** For a new introduction. Symmetric: the order of the two does not matter. */
export function mayBeIntroduced(a: Member, b: Member, ties: Ties): Result<void, NotIntroduced> {
  if (!a.introducible || !b.introducible) return failed('not-introducible')
  if (a.household !== undefined && a.household === b.household) return failed('same-household')
  return mayStayInTouch(a, b, ties)
}

/**
 * For an introduction that both said yes to: a later «stel mij aan niemand voor» ends no contact that
 * exists, everything else does. Symmetric.
 */
export function mayStayInTouch(a: Member, b: Member, ties: Ties): Result<void, NotRelated> {
  if (a.id === b.id) return failed('same-person')
  if (a.clubId !== b.clubId) return failed('other-club')
  for (const one of [a, b]) {
    const own = mayMeetPeople(one)
    if (!own.ok) return own
    if (one.paused) return failed('paused')
    if (one.unreachable) return failed('unreachable')
  }
  return isBlocked(a.id, b.id, ties) ? failed('blocked') : ok()
}

function isBlocked(a: MemberId, b: MemberId, ties: Ties): boolean {
  return ties.blocks(pairOf(a, b))
}
