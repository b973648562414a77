/** Whether something suits what makes it hard for a person to come. Scores a little; is never explained. */
import type { Activity, BarrierKind, Member } from '../../domain/index.ts'
import { childrenFrom, isInSchoolHours } from './childcare.ts'

/** Enough to come before what fits as well, too little to come before what fits better. */
const EASIER = 0.04

export function easeScore(
  { hindrances = [] }: Pick<Member, 'hindrances'>,
  activity: Activity,
): number {
  return hindrances.some((one) => eases(one, activity)) ? EASIER : 0
}

/** Of steps and of the way there other criteria know more: they rule things out. */
function eases(hindrance: BarrierKind, activity: Activity): boolean {
  switch (hindrance) {
    case 'courage':
    case 'language':
      return activity.mode === 'watch'
    case 'money':
      return activity.priceEuro === 0
    case 'bad-experience':
      return activity.mode !== 'together'
    case 'childcare':
      return childrenFrom(activity) !== undefined || isInSchoolHours(activity)
    case 'transport':
    case 'computer':
    case 'access':
      return false
  }
}
