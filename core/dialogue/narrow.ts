/**
 * What a list is narrowed to for now: only what is done with others, or only some days. It is about this
 * one answer; the profile stays as it is.
 */
import { z } from 'zod'
import { DAYS, type Day, type Member, overlap, WeekInterval, WHOLE_DAY } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { bare } from './always.ts'
import { DAY_FILLER, OTHER_DAY, TOGETHER_WORDS } from './narrow-words.ts'
import type { Said } from './script.ts'

export const Narrow = z.object({
  together: z.literal(true).optional(),
  /** Only then. */
  on: z.array(WeekInterval).optional(),
  /** Not then. */
  notOn: z.array(WeekInterval).optional(),
})
export type Narrow = z.infer<typeof Narrow>

export const WIDE: Narrow = {}

export function isNarrow({ together, on, notOn }: Narrow): boolean {
  return together === true || on !== undefined || notOn !== undefined
}

/** What was said before holds as well; other days take the place of days. */
export function narrowed(before: Narrow, now: Narrow): Narrow {
  const days = now.on === undefined && now.notOn === undefined ? before : now
  return {
    ...(before.together === true || now.together === true ? { together: true as const } : {}),
    ...(days.on === undefined ? {} : { on: days.on }),
    ...(days.notOn === undefined ? {} : { notOn: days.notOn }),
  }
}

/** Who looks, as if these were their only times. */
export function askerWithin(member: Member, { on, notOn }: Narrow): Member {
  if (on === undefined && notOn === undefined) return member
  const never = member.unavailable.filter((time) => on?.some((one) => overlap(one, time)) !== true)
  return {
    ...member,
    ...(on === undefined ? {} : { available: [...on], onlyThen: true as const }),
    unavailable: [...never, ...(notOn ?? [])],
  }
}

/** What the list is narrowed to, before it. */
export function narrowLines({ together, on, notOn }: Narrow): Phrase[] {
  return [
    ...(together === true ? [t('find.only.together')] : []),
    ...(on === undefined ? [] : [t('find.only.on', { times: { times: on } })]),
    ...(notOn === undefined ? [] : [t('find.only.not-on', { times: { times: notOn } })]),
  ]
}

export function wholeDays(days: readonly Day[]): WeekInterval[] {
  return DAYS.filter((day) => days.includes(day)).map((day) => ({ day, ...WHOLE_DAY }))
}

/** «Enkel samen», «niet enkel kijken», and nothing beside it. */
export function asksTogether(text: string): boolean {
  return TOGETHER_WORDS.some(({ together, with: others, alone, not, filler }) => {
    const words = bare(text)
      .replace(others, [...together][0] ?? '')
      .split(' ')
    const isOurs = words.every((word) =>
      [together, alone, not, filler].some((list) => list.has(word)),
    )
    if (!isOurs) return false
    const at = words.findIndex((word) => not.has(word))
    if (at === -1) return words.some((word) => together.has(word))
    // «Niet samen» is the contrary.
    const next = words.slice(at + 1).find((word) => together.has(word) || alone.has(word))
    return next !== undefined && alone.has(next)
  })
}

/** «Een andere dag», and no day named. */
export function asksOtherDay(text: string): boolean {
  const words = ` ${bare(text)} `
  const said = OTHER_DAY.find((one) => words.includes(` ${one} `))
  if (said === undefined) return false
  const rest = words.replace(` ${said} `, ' ').trim()
  return rest === '' || rest.split(' ').every((word) => DAY_FILLER.has(word))
}

/** «Liever op zaterdag», «niet op woensdag», and nothing beside it. Who says when they can tells of themselves. */
export function daysNamed({ text, reading }: Extract<Said, { kind: 'text' }>): Narrow | undefined {
  const { available, unavailable } = reading
  const spans = [...available, ...unavailable].map(({ span }) => span)
  if (spans.length === 0) return undefined
  const rest = bare(without(text, spans))
  if (rest !== '' && !rest.split(' ').every((word) => DAY_FILLER.has(word))) return undefined
  const on = available.map(({ value }) => value)
  const notOn = unavailable.map(({ value }) => value)
  return {
    ...(on.length === 0 ? {} : { on }),
    ...(notOn.length === 0 ? {} : { notOn }),
  }
}

function without(text: string, spans: readonly (readonly [from: number, to: number])[]): string {
  return spans
    .toSorted(([a], [b]) => b - a)
    .reduce((left, [from, to]) => `${left.slice(0, from)} ${left.slice(to)}`, text)
}
