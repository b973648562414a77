/** When the people of a group are free, hour by hour: what the picture of their week shows. */
import {
  DAYS,
  type Day,
  overlap,
  type WeekInterval,
  WHOLE_DAY,
} from '../../../core/domain/index.ts'
import type { Formed } from '../../../core/forming/index.ts'
import { freeTimes } from '../../../core/matching/index.ts'
import { t } from '../../../core/texts/index.ts'
import type { GroupsSheet } from '../../workbench.ts'
import { peopleOf } from './group-words.ts'
import type { Shown } from './told-forming.ts'

type WeekPicture = GroupsSheet['groups'][number]['week']

const HOUR = 60
/** Times that are shown in words beside the one that was chosen. */
const OTHERS = 3

export function weekOf(
  group: Formed,
  { problem, say }: Pick<Shown, 'problem' | 'say'>,
): WeekPicture {
  const people = peopleOf(problem)
  const weeks = group.members.map((id) => {
    const member = people.get(id)?.member
    return member === undefined ? [] : freeTimes(member).intervals
  })
  const [first, last] = hoursShown([...weeks.flat(), group.slot])
  const hours = Array.from({ length: last - first }, (_, index) => first + index)
  const free = DAYS.map((day) =>
    hours.map((hour) => weeks.filter((week) => isFree(week, day, hour)).length),
  )
  const others = commonTimes(free, first, weeks.length)
    .flatMap((common) => minus(common, group.slot))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
  const { day, from, to } = group.slot
  const time = { times: [group.slot] }
  const words =
    others.length === 0
      ? t('operator.form.week.only', { time, count: weeks.length })
      : t('operator.form.week.also', {
          ...{ time, count: weeks.length },
          others: { times: others.slice(0, OTHERS) },
        })
  return {
    title: say(t('operator.form.week')),
    words: say(words),
    days: DAYS.map((one) => say(t(`operator.form.day.${one}`))),
    fromHour: first,
    free,
    size: weeks.length,
    meets: { day: DAYS.indexOf(day), from, to },
  }
}

/** The hours of the day in which people meet, and those outside of it that somebody told. */
function hoursShown(times: readonly WeekInterval[]): readonly [number, number] {
  const first = Math.min(WHOLE_DAY.from, ...times.map(({ from }) => from))
  const last = Math.max(WHOLE_DAY.to, ...times.map(({ to }) => to))
  return [Math.floor(first / HOUR), Math.ceil(last / HOUR)]
}

function isFree(week: readonly WeekInterval[], day: Day, hour: number): boolean {
  return week.some(
    (time) => time.day === day && time.from <= hour * HOUR && time.to >= (hour + 1) * HOUR,
  )
}

function minus(time: WeekInterval, taken: WeekInterval): WeekInterval[] {
  if (!overlap(time, taken)) return [time]
  const before = { ...time, to: Math.min(time.to, taken.from) }
  const after = { ...time, from: Math.max(time.from, taken.to) }
  return [before, after].filter(({ from, to }) => from < to)
}

/** Pieces of the week in which everybody is free. */
function commonTimes(
  free: readonly (readonly number[])[],
  first: number,
  size: number,
): WeekInterval[] {
  return DAYS.flatMap((day, column) => {
    const pieces: WeekInterval[] = []
    for (const [row, count] of (free[column] ?? []).entries()) {
      if (count < size) continue
      const from = (first + row) * HOUR
      const before = pieces.at(-1)
      if (before?.to === from) pieces[pieces.length - 1] = { ...before, to: from + HOUR }
      else pieces.push({ day, from, to: from + HOUR })
    }
    return pieces
  })
}
