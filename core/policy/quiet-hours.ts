/**
 * At night nobody is written to about what they did not ask for; nor in the pieces of the week in which
 * they themselves want rest.
 */
import { momentAt, momentOn, type WeekInterval, wallOf } from '../domain/index.ts'

/** Minutes after midnight on the club's wall: from eight in the evening until eight in the morning. */
export const QUIET = { from: 20 * 60, to: 8 * 60 } as const
const DAY_MS = 24 * 60 * 60 * 1000

/** A week of a person's own quiet hours has no more pieces than this, each between two nights. */
const MOST_PIECES = 60
const WEEK_MS = 7 * DAY_MS

/**
 * The first moment from `now` on that is not in the quiet hours: `now` itself by day. `own`: those of the
 * person as well. Of who leaves no moment at all it is looked at again in a week.
 */
export function afterQuietHours(
  now: number,
  zone: string,
  own: readonly WeekInterval[] = [],
): number {
  let at = afterNight(now, zone)
  if (own.length === 0) return at
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const free = afterNight(afterOwn(at, zone, own), zone)
    if (free === at) return at
    at = free
  }
  return now + WEEK_MS
}

/** Whether these leave a person any moment of the week at which they may be written to. */
export function leavesTime(own: readonly WeekInterval[], now: number, zone: string): boolean {
  return afterQuietHours(now, zone, own) !== now + WEEK_MS
}

/** The end of the piece of their own in which this is; by day, so that no change of the clock is in it. */
function afterOwn(at: number, zone: string, own: readonly WeekInterval[]): number {
  const { date, day, minute } = wallOf(at, zone)
  const now = own.find((one) => one.day === day && one.from <= minute && minute < one.to)
  if (now === undefined) return at
  return momentOn(date, now.to, zone).instant
}

function afterNight(now: number, zone: string): number {
  const { date, minute } = wallOf(now, zone)
  if (minute >= QUIET.to && minute < QUIET.from) return now
  // Noon of the next day is on that day, whatever the clock did in the night.
  const morning =
    minute < QUIET.to ? date : wallOf(momentAt(`${date}T12:00`, zone).instant + DAY_MS, zone).date
  return momentAt(`${morning}T08:00`, zone).instant
}
