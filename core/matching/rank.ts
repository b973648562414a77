/**
 * Score and order of a candidate as one number, so that a search can compare at once: the score in
 * hundredths, then who is nearer, then the kind, then the order within it. Only ids are not in it.
 */
import type { Candidate } from './candidate.ts'
import type { ItemKind } from './question.ts'

const KINDS: readonly ItemKind[] = ['peer', 'group', 'host', 'mentor', 'activity']

/** More whole kilometres than the earth has between any two points. */
const NO_KM = 32_767
const KINDS_ROOM = 8
const ORDERS = 2

/** The higher the earlier. */
export function rankOf({
  score,
  km,
  kind,
  order,
}: Pick<Candidate, 'score' | 'km' | 'kind' | 'order'>): number {
  const whole = km === undefined ? NO_KM : Math.round(km)
  const kindBack = KINDS_ROOM - 1 - KINDS.indexOf(kind)
  const place = (Math.round(score * 100) * (NO_KM + 1) + NO_KM - whole) * KINDS_ROOM + kindBack
  return place * ORDERS + (order === 0 ? 1 : 0)
}

/** Rounding may carry a score over the next half of a hundredth. */
const ROUNDING = 1e-9

/** A rank that nobody exceeds whose parts come to this sum at most and who is at least so far away. */
export function highestRank(sum: number, km: number): number {
  const hundredths = Math.round((Math.min(1, sum) + ROUNDING) * 100)
  const place = hundredths * (NO_KM + 1) + NO_KM - Math.round(Math.max(0, km))
  return (place * KINDS_ROOM + KINDS_ROOM - 1) * ORDERS + ORDERS - 1
}
