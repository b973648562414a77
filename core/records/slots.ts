/** Times of the week as they stand in a file: `wed-evening`, `weekday-morning`, `any`, `wed 19:00-21:00`. */
import {
  DAYS,
  type Day,
  PART_MINUTES,
  PARTS,
  type WeekInterval,
  WHOLE_DAY,
} from '../domain/index.ts'

const GROUPS: Readonly<Record<string, readonly Day[]>> = {
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekend: ['sat', 'sun'],
  any: DAYS,
}

const SLOT = /^([a-z]+)(?:[\s-]+(.+))?$/
const CLOCK = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*[-–—]\s*(\d{1,2})(?:[:.h](\d{2})?)?$/

/** One interval a day, in the order of the week; undefined when it cannot be read. */
export function slotsIn(written: string): WeekInterval[] | undefined {
  const [, dayWord = '', hours = 'any'] = SLOT.exec(written.trim().toLowerCase()) ?? []
  const days = daysOf(dayWord)
  const interval = hoursOf(hours)
  if (days === undefined || interval === undefined) return undefined
  return days.map((day) => ({ day, ...interval }))
}

function daysOf(word: string): readonly Day[] | undefined {
  if (Object.hasOwn(GROUPS, word)) return GROUPS[word]
  const day = DAYS.find((one) => one === word)
  return day === undefined ? undefined : [day]
}

function hoursOf(word: string): { from: number; to: number } | undefined {
  const part = PARTS.find((one) => one === word)
  if (part !== undefined) return PART_MINUTES[part]
  if (word === 'any') return WHOLE_DAY
  const clock = CLOCK.exec(word)
  if (clock === null) return undefined
  const from = minutes(clock[1], clock[2])
  const to = minutes(clock[3], clock[4])
  if (from === undefined || to === undefined || from >= to) return undefined
  return { from, to }
}

/** `24:00` ends a day. */
function minutes(hour: string | undefined, minute = '0'): number | undefined {
  const all = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && all <= 24 * 60 ? all : undefined
}
