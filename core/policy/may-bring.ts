/**
 * Whether a person may take these seats at an activity, for themselves and for who comes along. Whoever
 * comes along is a number: no name, no profile, and nothing of them is looked at but the number.
 */
import { type Activity, type Member, MOST_SEATS, type Party } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Taxonomy } from '../talents/index.ts'
import { agesAdmit } from './age.ts'
import { mayAttend, type NotAttending } from './may-attend.ts'

export type NotBringing =
  | NotAttending
  | 'too-many'
  /** Only an adult signs a child up without coming along. */
  | 'needs-adult'
  /** Somebody under 13 comes with somebody else, or not at all. */
  | 'needs-company'

type Guest = Pick<Member, 'age' | 'under13'>
type Thing = Pick<Activity, 'ages' | 'concepts'>

export function mayBring(
  member: Guest,
  activity: Thing,
  { seats, children }: Party,
  taxonomy: Pick<Taxonomy, 'has'>,
): Result<void, NotBringing> {
  if (seats < 1 || seats > MOST_SEATS || children > seats) return failed('too-many')
  if (member.under13 === true && seats < 2) return failed('needs-company')
  if (children > 0) {
    const forThem = mayAttend({ age: 'minor' }, activity, taxonomy)
    if (!forThem.ok) return forThem
  }
  if (children < seats) return mayAttend(member, activity, taxonomy)
  // Who only brings a child need not be of its age.
  return member.age === 'adult' ? ok() : failed('needs-adult')
}

/** Meant for minors alone: an adult brings them, and takes no seat. */
export function isForChildren({ ages }: Pick<Activity, 'ages'>): boolean {
  return ages !== undefined && !agesAdmit(ages, 'adult')
}

/** Whether an activity is for a child of so many years; without a number, whether it is for minors at all. */
export function suitsYears(ages: Activity['ages'], years: number | undefined): boolean {
  if (ages === undefined) return true
  if (years === undefined) return agesAdmit(ages, 'minor')
  const [youngest, oldest] = ages
  return years >= youngest && years <= oldest
}
