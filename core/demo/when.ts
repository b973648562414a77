/**
 * When a demo activity takes place, seen from the day on which the demo club is founded: always a
 * later day, at the same hour on the wall, whatever the clock did in between.
 */
import { z } from 'zod'
import { addDays, DAYS, type Day, type Moment, momentOn, wallOf } from '../domain/index.ts'
import { readDay, readHours } from './cells.ts'

/** A day of the week and hours in minutes after midnight; `weeks` later than the next such day. */
export interface Upcoming {
  readonly day: Day
  readonly from: number
  readonly to: number
  readonly weeks: number
}

/** `next wed 19:30-21:30`, or `next wed 19:30-21:30 +2w`. */
export const upcoming = z.string().transform((text, context): Upcoming => {
  const found = /^next (\S+) (\S+)(?: \+(\d)w)?$/.exec(text)
  const day = readDay(found?.[1] ?? '')
  const hours = readHours(found?.[2] ?? '')
  if (day !== undefined && hours !== undefined)
    return { day, ...hours, weeks: Number(found?.[3] ?? 0) }
  const message = `Expected «next wed 19:30-21:30 +1w», between 6:00 and 24:00, found «${text}».`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** Its start and end: one to seven days after the day of `now`, and so many weeks more. */
export function momentsOf(
  time: Upcoming,
  now: number,
  zone: string,
): { readonly starts: Moment; readonly ends: Moment } {
  const today = wallOf(now, zone)
  const ahead = (DAYS.indexOf(time.day) - DAYS.indexOf(today.day) + 6) % 7
  const date = addDays(today.date, ahead + 1 + 7 * time.weeks)
  return { starts: momentOn(date, time.from, zone), ends: momentOn(date, time.to, zone) }
}
