/**
 * Whether a person may take a seat in a group: declared adults only, the seated ones too, and nobody
 * from whom they are kept apart. Seats are counted again by `joined` in the domain when it happens.
 */
import { type Group, type Member, type MemberId, pairOf, seatsFree } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { allowedAt } from './age.ts'
import type { Ties } from './may-be-introduced.ts'
import { mayMeetPeople, type NotAmongPeople } from './may-meet-people.ts'

/** Never told to a person, except `already-in`, `closed` and `full`. */
export type NotInGroup =
  | NotAmongPeople
  | 'paused'
  | 'other-club'
  | 'already-in'
  | 'closed'
  | 'full'
  | 'not-all-adults'
  | 'blocked'

export interface Seated extends Ties {
  /** A seated person's record. Somebody whom nobody knows is no declared adult. */
  readonly people: (id: MemberId) => Pick<Member, 'age'> | undefined
}

export function mayJoinGroup(
  member: Member,
  group: Group,
  seated: Seated,
): Result<void, NotInGroup> {
  const own = mayMeetPeople(member)
  if (!own.ok) return own
  if (member.paused) return failed('paused')
  if (member.clubId !== group.clubId) return failed('other-club')
  if (group.memberIds.includes(member.id)) return failed('already-in')
  if (group.state === 'closed') return failed('closed')
  if (seatsFree(group, member.id) <= 0) return failed('full')
  return mayShareRoom(member, group, seated)
}

function mayShareRoom(member: Member, group: Group, seated: Seated): Result<void, NotInGroup> {
  const host = group.hostId === undefined ? [] : [group.hostId]
  const asked = group.askedIds ?? []
  // Who was asked is judged by who is in by now; anybody else also by those whom a seat is kept for.
  const kept = asked.includes(member.id) ? [] : asked
  for (const id of [...group.memberIds, ...host, ...kept]) {
    const person = seated.people(id)
    if (person === undefined || !allowedAt(person.age).people) return failed('not-all-adults')
    if (seated.blocks(pairOf(member.id, id))) return failed('blocked')
  }
  return ok()
}
