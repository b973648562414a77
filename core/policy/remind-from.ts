/**
 * When somebody is asked whether they come: the day before, in time for somebody else to take the seat,
 * and by day.
 */
import { momentAt, wallOf } from '../domain/index.ts'
import { afterQuietHours, QUIET } from './quiet-hours.ts'

const HOUR_MS = 60 * 60 * 1000
/** So long before the start. */
export const REMIND_AHEAD_MS = 24 * HOUR_MS
/** Later than this is of no use any more: to who joins late, or after a standstill. */
export const REMIND_LEAST_MS = 2 * HOUR_MS

/**
 * From when on it is asked. Twenty-four hours before the start; what falls before eight in the morning
 * waits until eight, what falls after eight in the evening is asked in the last hour before that.
 */
export function remindFrom(start: number, zone: string): number {
  const ahead = start - REMIND_AHEAD_MS
  const { date, minute } = wallOf(ahead, zone)
  if (minute < QUIET.from) return afterQuietHours(ahead, zone)
  const hour = String(QUIET.from / 60 - 1).padStart(2, '0')
  return momentAt(`${date}T${hour}:00`, zone).instant
}

/**
 * Whether it may be asked `now`: never at night, never in the last two hours, and never before the meeting
 * before it ended.
 */
export function mayRemind(
  now: number,
  { start, zone, busyUntil }: { start: number; zone: string; busyUntil?: number | undefined },
): boolean {
  if (now < remindFrom(start, zone) || now >= start - REMIND_LEAST_MS) return false
  if (busyUntil !== undefined && now < busyUntil) return false
  return afterQuietHours(now, zone) === now
}
