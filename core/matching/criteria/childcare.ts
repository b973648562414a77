/** Whether somebody with children can come: the child comes along, or is at school. Forbids nothing. */
import type { Activity, WeekInterval } from '../../domain/index.ts'
import { slotsOf } from './dates.ts'

/** A child of this age needs somebody with them. */
const CHILD_YEARS = 8
const GROWN_YEARS = 18

/** When children are at school; on Wednesday until noon. */
const SCHOOL = { from: 8 * 60 + 30, to: 15 * 60 + 30, wednesday: 12 * 60 + 15 } as const

type Dated = Pick<Activity, 'ages' | 'starts' | 'ends'>

/** From which age a child may come along with somebody grown up; undefined when nobody said so. */
export function childrenFrom({ ages }: Pick<Activity, 'ages'>): number | undefined {
  if (ages === undefined) return undefined
  return ages[0] <= CHILD_YEARS && ages[1] >= GROWN_YEARS ? ages[0] : undefined
}

/** Whether it begins after school does, and is over before. */
export function isInSchoolHours(activity: Dated): boolean {
  const slots = slotsOf(activity)
  return slots.length > 0 && slots.every(fits)
}

function fits({ day, from, to }: WeekInterval): boolean {
  if (day === 'sat' || day === 'sun') return false
  return from >= SCHOOL.from && to <= (day === 'wed' ? SCHOOL.wednesday : SCHOOL.to)
}
