/** Whether a person may be matched with other people at all: a declared adult who agreed to matching. */
import { consents, type Member } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { allowedAt } from './age.ts'

export type NotAmongPeople = 'not-adult' | 'no-consent'

export function mayMeetPeople(
  member: Pick<Member, 'age' | 'consents'>,
): Result<void, NotAmongPeople> {
  if (!allowedAt(member.age).people) return failed('not-adult')
  if (!consents(member.consents, 'matching')) return failed('no-consent')
  return ok()
}
