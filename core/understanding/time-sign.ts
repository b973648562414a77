/** What a word or a phrase can say about the week: days, a stretch of the day, or that it is no weekly time. */
import { DAYS, type Day, PART_MINUTES } from '../domain/index.ts'
import type { PartName } from './time-words.ts'

/** Minutes after midnight. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a word or a phrase says about time. */
export interface Sign {
  readonly days?: readonly Day[]
  readonly stretch?: Stretch
  /** No weekly time and never part of one: tonight, a date, a greeting. */
  readonly once?: boolean
  /** Every day: believed only where somebody says when they can. */
  readonly daily?: boolean
  /** `altijd`: believed only where nothing else says when. */
  readonly always?: boolean
  /** The other days: never «not then». */
  readonly rest?: boolean
}

export const WEEKDAYS: readonly Day[] = DAYS.slice(0, 5)
export const WEEKEND: readonly Day[] = DAYS.slice(5)

export function stretchOf(part: PartName): Stretch {
  if (part === 'daytime') return { from: PART_MINUTES.morning.from, to: PART_MINUTES.afternoon.to }
  return PART_MINUTES[part]
}
