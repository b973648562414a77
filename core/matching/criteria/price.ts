/** Whether an activity is within a person's means. Forbids; scores nothing, and is never explained. */
import type { Activity } from '../../domain/index.ts'

export function isAffordable(
  activity: Pick<Activity, 'priceEuro'>,
  maxPriceEuro: number | undefined,
): boolean {
  return maxPriceEuro === undefined || activity.priceEuro <= maxPriceEuro
}
