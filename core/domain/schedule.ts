/**
 * When people are free and when things happen: weekly intervals, the 21 parts of a week, and moments
 * that people agree on. What is agreed is kept as an instant, a zone and the wall time, so that a
 * change of the law about summer time cannot move an appointment silently.
 */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const Day = z.enum(DAYS)
export type Day = z.infer<typeof Day>

export const PARTS = ['morning', 'afternoon', 'evening'] as const
export const Part = z.enum(PARTS)
export type Part = z.infer<typeof Part>

/** Minutes after midnight, wall time: morning 8–12, afternoon 12–17, evening 17–22. */
export const PART_MINUTES: Readonly<Record<Part, { from: number; to: number }>> = {
  morning: { from: 8 * 60, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 22 * 60 },
}

/** From the first part of a day to the end of the last: when people can be asked to meet. */
export const WHOLE_DAY = { from: PART_MINUTES.morning.from, to: PART_MINUTES.evening.to } as const

/** Two people share a part of the day from this many common minutes on. */
export const COMMON_MINUTES = 60

/** A piece of every week, in minutes after midnight of its day: `0 <= from < to <= 1440`. */
export const WeekInterval = z
  .object({ day: Day, from: z.int().min(0).max(1439), to: z.int().min(1).max(1440) })
  .refine((interval) => interval.from < interval.to, { message: 'must end after it starts' })
export type WeekInterval = z.infer<typeof WeekInterval>

/** What is agreed: the instant, the IANA zone, and the wall time as people said it. */
export const Moment = z.object({
  instant: z.number(), // milliseconds since 1970, UTC
  zone: z.string(),
  wall: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
})
export type Moment = z.infer<typeof Moment>

export function wholePart(day: Day, part: Part): WeekInterval {
  return { day, ...PART_MINUTES[part] }
}

/** Index 0..20 of a part of the week: monday morning is 0, sunday evening is 20. */
export function partIndex(day: Day, part: Part): number {
  return DAYS.indexOf(day) * PARTS.length + PARTS.indexOf(part)
}

/** Whether two pieces of the week have time in common; that one ends where the other begins is none. */
export function overlap(a: WeekInterval, b: WeekInterval): boolean {
  return a.day === b.day && a.from < b.to && b.from < a.to
}

/**
 * The parts of the week in which two lists of intervals have at least `COMMON_MINUTES` in common,
 * as indexes in ascending order, each once.
 */
export function commonParts(a: readonly WeekInterval[], b: readonly WeekInterval[]): number[] {
  const minutes = new Map<number, number>()
  for (const mine of a) {
    for (const yours of b) {
      if (mine.day === yours.day) addOverlaps(minutes, mine, yours)
    }
  }
  return [...minutes]
    .filter(([, common]) => common >= COMMON_MINUTES)
    .map(([index]) => index)
    .sort((left, right) => left - right)
}

function addOverlaps(minutes: Map<number, number>, a: WeekInterval, b: WeekInterval): void {
  for (const part of PARTS) {
    const { from, to } = PART_MINUTES[part]
    const common = Math.min(a.to, b.to, to) - Math.max(a.from, b.from, from)
    const index = partIndex(a.day, part)
    if (common > 0) minutes.set(index, (minutes.get(index) ?? 0) + common)
  }
}

/**
 * A moment from wall time. In an hour that a clock change repeats it is the first of the two; in one
 * that is skipped, as much later as was skipped.
 */
export function momentAt(wall: string, zone: string): Moment {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  })
  return {
    instant: zoned.epochMilliseconds,
    zone,
    wall: zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  }
}

/** The moment of an instant, with the wall time of a zone. */
export function momentOf(instant: number, zone: string): Moment {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
  return { instant, zone, wall }
}

/** The day of the week and the minutes after midnight of an instant, on the wall of a zone. */
export function wallOf(instant: number, zone: string): { date: string; day: Day; minute: number } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return {
    date: zoned.toPlainDate().toString(),
    day: DAYS[zoned.dayOfWeek - 1] ?? 'mon',
    minute: zoned.hour * 60 + zoned.minute,
  }
}

/** So many minutes after midnight on a day, on the wall of a zone; 24:00 is the midnight after it. */
export function momentOn(date: string, minutes: number, zone: string): Moment {
  const two = (part: number): string => String(part).padStart(2, '0')
  const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minutes / DAY_MINUTES) })
  return momentAt(`${day.toString()}T${time}`, zone)
}
const DAY_MINUTES = 24 * 60

/** The first time after `after` that such a piece of the week begins. */
export function comingMoment({ day, from }: WeekInterval, after: number, zone: string): Moment {
  const today = wallOf(after, zone)
  const ahead = (DAYS.indexOf(day) - DAYS.indexOf(today.day) + 7) % 7
  const date = Temporal.PlainDate.from(today.date)
  const on = (days: number): Moment => momentOn(date.add({ days }).toString(), from, zone)
  const first = on(ahead)
  return first.instant > after ? first : on(ahead + 7)
}
