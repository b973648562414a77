/**
 * How times of the week are said: «woensdag», «woensdagavond», «woensdag van 19:00 tot 21:00»; the same hours
 * on all seven days are «elke avond», and on the five of the working week «elke avond van maandag tot vrijdag».
 */
import { DAYS, PART_MINUTES, PARTS, type WeekInterval, WHOLE_DAY } from '../domain/schedule.ts'
import { type Phrase, t } from './phrase.ts'

const WORKING_DAYS = 5

/** One phrase for each time, in the order in which they come; those that can be said together, once. */
export function timePhrases(times: readonly WeekInterval[]): Phrase[] {
  const sameHours = new Map<string, WeekInterval[]>()
  for (const time of times) {
    const hours = `${String(time.from)}-${String(time.to)}`
    sameHours.set(hours, [...(sameHours.get(hours) ?? []), time])
  }
  const together = new Map<WeekInterval, Phrase | undefined>()
  for (const all of sameHours.values()) {
    const phrase = everyDay(all)
    if (phrase !== undefined)
      all.forEach((time, at) => together.set(time, at === 0 ? phrase : undefined))
  }
  return times.flatMap((time) =>
    together.has(time) ? (together.get(time) ?? []) : timePhrase(time),
  )
}

/** The same hours on every day, or on every working day; undefined for any other days. */
function everyDay(all: readonly WeekInterval[]): Phrase | undefined {
  const [first] = all
  const days = new Set(all.map(({ day }) => day))
  const isWeek = days.size === DAYS.length
  const isWorking = days.size === WORKING_DAYS && !days.has('sat') && !days.has('sun')
  if (first === undefined || days.size !== all.length || !(isWeek || isWorking)) return undefined
  const part = partOf(first)
  const every = t(`words.every.${part ?? 'day'}`)
  const day = isWeek ? every : t('words.working-days', { every: { phrase: every } })
  return part === undefined && !isWholeDay(first) ? between(day, first) : day
}

function timePhrase(time: WeekInterval): Phrase {
  const day = t(`words.day.${time.day}`)
  const part = partOf(time)
  if (part !== undefined) return t(`words.part.${part}`, { day: { phrase: day } })
  return isWholeDay(time) ? day : between(day, time)
}

function partOf(time: WeekInterval) {
  return PARTS.find(
    (name) => PART_MINUTES[name].from === time.from && PART_MINUTES[name].to === time.to,
  )
}

function isWholeDay({ from, to }: WeekInterval): boolean {
  return from === WHOLE_DAY.from && to === WHOLE_DAY.to
}

function between(day: Phrase, { from, to }: WeekInterval): Phrase {
  return t('words.between', { day: { phrase: day }, from: clock(from), to: clock(to) })
}

/** Minutes after midnight as a time of day: «9:05». */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`
}
