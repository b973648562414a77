/**
 * The days of an activity as pieces of the week, and how much of it somebody could be there. A single
 * date may be worth a change of habit: it counts, and only «dan niet» and «alleen dan» rule it out.
 */
import {
  type Activity,
  DAYS,
  type Day,
  type Member,
  type WeekInterval,
} from '../../domain/index.ts'
import { canCome, freeTimes, isRuledOut } from './time.ts'
import { UNKNOWN } from './unknown.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const DAY_MINUTES = 24 * 60

/** What lasts a week or longer can be visited on any day. */
const ANY_DAY = 7

/**
 * One piece for each day on the wall where it takes place, in order; none for what lasts so long that
 * there is a day for everybody.
 */
export function slotsOf({ starts, ends }: Pick<Activity, 'starts' | 'ends'>): WeekInterval[] {
  const first = Date.parse(`${starts.wall.slice(0, 10)}T00:00:00Z`)
  const last = Date.parse(`${ends.wall.slice(0, 10)}T00:00:00Z`)
  const days = Math.round((last - first) / DAY_MS) + 1
  if (days >= ANY_DAY) return []
  return Array.from({ length: days }, (_, index) => {
    const from = index === 0 ? minutesOf(starts.wall) : 0
    const to = index === days - 1 ? minutesOf(ends.wall) : DAY_MINUTES
    // What ends at midnight ends on the day before.
    return { day: dayOf(first + index * DAY_MS), from, to }
  }).filter(({ from, to }) => from < to)
}

/** How many of its days somebody can be there, 0..1; unknown when they never said when they can. */
export function datesScore(member: Member, slots: readonly WeekInterval[]): number {
  if (member.available.length === 0 || slots.length === 0) return UNKNOWN
  const free = freeTimes(member)
  return slots.filter((slot) => canCome(free, slot) === true).length / slots.length
}

/** Whether it has fixed hours, and none of them is among the only ones that the person gave. */
export function isOutside(member: Member, slots: readonly WeekInterval[]): boolean {
  const isStrict = member.onlyThen === true && member.available.length > 0
  return isStrict && slots.length > 0 && datesScore(member, slots) === 0
}

/** Whether the person said of every one of its days that they cannot. */
export function areRuledOut(member: Member, slots: readonly WeekInterval[]): boolean {
  return slots.length > 0 && slots.every((slot) => isRuledOut(member, slot))
}

function minutesOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

function dayOf(midnight: number): Day {
  return DAYS[(new Date(midnight).getUTCDay() + 6) % DAYS.length] ?? 'mon'
}
