/**
 * Who may bring the bot into the chat of a group: its host, once they said that they are 18, while the group
 * goes on. It is asked again when the link is used, and for as long as the room is there.
 */
import type { Group, Member } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'

export type NotOpened = 'closed' | 'not-host' | 'not-adult'

export function mayOpenRoom(
  member: Pick<Member, 'id' | 'age' | 'under13'>,
  group: Pick<Group, 'hostId' | 'state'>,
): Result<void, NotOpened> {
  if (group.state === 'closed') return failed('closed')
  if (group.hostId !== member.id) return failed('not-host')
  return member.age === 'adult' && member.under13 !== true ? ok() : failed('not-adult')
}
