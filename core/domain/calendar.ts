/** Days of the calendar, as `YYYY-MM-DD`: counting on from them, and the feasts that move. */
import { Temporal } from 'temporal-polyfill'
import { DAYS, type Day } from './schedule.ts'

/** A day; undefined when the calendar has no such day: 31 February. */
export function dayIn(year: number, month: number, day: number): string | undefined {
  const length = month < 1 || month > 12 ? 0 : daysIn(year, month)
  if (day < 1 || day > length) return undefined
  return new Temporal.PlainDate(year, month, day).toString()
}

function daysIn(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The same day of a later month; the last one where that month is shorter. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** The next such day of the week, after this date. */
export function nextDayOfWeek(date: string, day: Day): string {
  const now = Temporal.PlainDate.from(date).dayOfWeek - 1
  const ahead = (DAYS.indexOf(day) - now + 7) % 7
  return addDays(date, ahead === 0 ? 7 : ahead)
}

/** The Monday of the week in which this date is. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek)
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1).toString()
}
