/** At night nobody is written to about what they did not ask for. */
import { momentAt, wallOf } from '../domain/index.ts'

/** Minutes after midnight on the club's wall: from eight in the evening until eight in the morning. */
export const QUIET = { from: 20 * 60, to: 8 * 60 } as const
const DAY_MS = 24 * 60 * 60 * 1000

/** The first moment from `now` on that is not in the quiet hours: `now` itself by day. */
export function afterQuietHours(now: number, zone: string): number {
  const { date, minute } = wallOf(now, zone)
  if (minute >= QUIET.to && minute < QUIET.from) return now
  // Noon of the next day is on that day, whatever the clock did in the night.
  const morning =
    minute < QUIET.to ? date : wallOf(momentAt(`${date}T12:00`, zone).instant + DAY_MS, zone).date
  return momentAt(`${morning}T08:00`, zone).instant
}
