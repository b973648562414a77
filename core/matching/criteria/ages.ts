/**
 * For which ages an activity is meant, as far as that can be known of somebody who told no number: what
 * is for older adults alone comes after what is for everybody. Who may not come at all is policy's.
 */
import type { Activity, Member } from '../../domain/index.ts'
import { ADULT_FROM } from '../../policy/index.ts'
import { UNKNOWN } from './unknown.ts'

export function agesScore({ ages }: Pick<Activity, 'ages'>): number {
  return ages !== undefined && ages[0] > ADULT_FROM ? UNKNOWN / 2 : UNKNOWN
}

/**
 * Whether it is fit to be offered to somebody who did not ask for it: what ends at eighteen is for the
 * young, and a grown-up would find it out at the door.
 */
export function isOfAge({ ages }: Pick<Activity, 'ages'>, { age }: Pick<Member, 'age'>): boolean {
  return ages === undefined || age !== 'adult' || ages[1] > ADULT_FROM
}
