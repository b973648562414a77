/**
 * Whether a person may be seated by a round: somebody who may meet people, and wants to be introduced.
 * Asked when they say yes, and again when the groups are made.
 */
import type { Member } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { mayMeetPeople, type NotAmongPeople } from './may-meet-people.ts'

export type NotInRound =
  | NotAmongPeople
  | 'paused'
  | 'unreachable'
  | 'not-introducible'
  | 'no-groups'

export function mayJoinRound(
  member: Pick<Member, 'age' | 'consents' | 'paused' | 'unreachable' | 'introducible' | 'rhythm'>,
): Result<void, NotInRound> {
  const own = mayMeetPeople(member)
  if (!own.ok) return own
  if (member.paused) return failed('paused')
  if (member.unreachable) return failed('unreachable')
  if (member.rhythm?.noGroups === true) return failed('no-groups')
  return member.introducible ? ok() : failed('not-introducible')
}
