/** The next time that a wall clock shows something, right over both changes of summer time. */
import { type Day, momentAt, wallOf } from '../core/domain/index.ts'

const ZONE = 'Europe/Brussels'
const DAY_MS = 24 * 60 * 60 * 1000

/** The next `HH:MM` in Brussels after `now`, with the date on which it is. */
export function nextDaily(now: number, time: string): { date: string; at: number } {
  const today = wallOf(now, ZONE).date
  const candidate = momentAt(`${today}T${time}`, ZONE).instant
  if (candidate > now) return { date: today, at: candidate }
  // Noon of the next day is on that day, whatever the clock did in the night.
  const tomorrow = wallOf(momentAt(`${today}T12:00`, ZONE).instant + DAY_MS, ZONE).date
  return { date: tomorrow, at: momentAt(`${tomorrow}T${time}`, ZONE).instant }
}

/** The next full or half minute after `now`. */
export function nextHalfMinute(now: number): number {
  return (Math.floor(now / 30_000) + 1) * 30_000
}

/** The next such day of the week, at `HH:MM` in Brussels, after `now`. */
export function nextWeekly(now: number, day: Day, time: string): { date: string; at: number } {
  for (let next = nextDaily(now, time); ; next = nextDaily(next.at, time))
    if (wallOf(next.at, ZONE).day === day) return next
}

/** The next full step of so many minutes after `now`, with the name of that time. */
export function nextStep(now: number, minutes: number): { step: string; at: number } {
  const stepMs = minutes * 60_000
  const at = (Math.floor(now / stepMs) + 1) * stepMs
  return { step: String(at), at }
}

/** The next full minute after `now`. */
export function nextMinute(now: number): number {
  return (Math.floor(now / 60_000) + 1) * 60_000
}
