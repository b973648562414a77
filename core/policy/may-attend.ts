/**
 * Whether a person may be shown, and may sign up for, an activity. Activities are public: everybody
 * may, as far as the declared age allows. Seats and dates are for others.
 */
import type { Activity, Member } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Taxonomy } from '../talents/index.ts'
import { agesAdmit, allowedAt } from './age.ts'

export type NotAttending = 'excluded' | 'grown-up' | 'other-ages'

export function mayAttend(
  member: Pick<Member, 'age'>,
  activity: Pick<Activity, 'ages' | 'concepts'>,
  taxonomy: Pick<Taxonomy, 'has'>,
): Result<void, NotAttending> {
  const { concepts, ages } = activity
  if (concepts.some((concept) => taxonomy.has(concept, 'excluded'))) return failed('excluded')
  const isGrownUp = concepts.some((concept) => taxonomy.has(concept, 'grown-up'))
  if (isGrownUp && !allowedAt(member.age).grownUp) return failed('grown-up')
  return agesAdmit(ages, member.age) ? ok() : failed('other-ages')
}
