/**
 * How long a seat that came free is held for the first who waits. Long enough to read it and to arrange
 * things, short enough that the next one still can; the hours of the night do not count.
 */
import { afterQuietHours } from './quiet-hours.ts'

const HOUR_MS = 60 * 60 * 1000
/** From so long before the start on it is near. */
export const NEAR_MS = 24 * HOUR_MS
/** So long a seat is held while the start is far away, and never past an hour before it. */
export const CLAIM_MS = 24 * HOUR_MS
/** And so long when it is near, and never past the start. */
export const NEAR_CLAIM_MS = HOUR_MS

/**
 * Until when, for a seat that comes free `now`; undefined once it began. `start`: undefined where nothing
 * is planned. Counted from the end of the quiet hours, if there is any time left between that and the
 * start. Bounds: after `now`; at most `start`; from a start that is far away, at most an hour before it
 * and at least eleven hours from `now`.
 */
export function claimUntil(
  now: number,
  start: number | undefined,
  zone: string,
): number | undefined {
  if (start !== undefined && now >= start) return undefined
  const day = afterQuietHours(now, zone)
  if (start === undefined) return day + CLAIM_MS
  const from = day < start ? day : now
  const isNear = start - now <= NEAR_MS
  return isNear ? Math.min(from + NEAR_CLAIM_MS, start) : Math.min(from + CLAIM_MS, start - HOUR_MS)
}
