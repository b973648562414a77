/** What the profile says of when, how often and about what somebody is written to, and how that is changed. */
import type { DraftChoice } from '../dialogue/index.ts'
import { type Club, DAYS, type Member, momentOf, type WeekInterval } from '../domain/index.ts'
import { clock, type Phrase, t, type Value } from '../texts/index.ts'

const DAY = 24 * 60

/** «Elke dag vanaf 17:00 en zondag, de hele dag». */
export function whenQuiet(times: readonly WeekInterval[]): Value {
  const pieces = new Map<string, WeekInterval[]>()
  for (const time of times) {
    const key = `${String(time.from)}-${String(time.to)}`
    pieces.set(key, [...(pieces.get(key) ?? []), time])
  }
  return { list: [...pieces.values()].map((same) => ({ phrase: pieceOf(same) })) }
}

/** Pieces of several days between the same hours. */
function pieceOf(same: readonly WeekInterval[]): Phrase {
  const { from, to } = same[0] ?? { from: 0, to: DAY }
  const named = same.map(({ day }) => ({ phrase: t(`words.day.${day}`) }))
  const isAll = named.length === DAYS.length
  const days: Value = isAll ? { phrase: t('rhythm.days.all') } : { list: named }
  if (from === 0 && to === DAY) return t('rhythm.quiet.day', { days })
  if (to === DAY) return t('rhythm.quiet.from', { days, from: clock(from) })
  if (from === 0) return t('rhythm.quiet.to', { days, to: clock(to) })
  return t('rhythm.quiet.both', { days, from: clock(from), to: clock(to) })
}

/** How often, as it is said; whatever a file brought in is said as the next one that is not more often. */
export function cadenceOf(days: number): Value {
  return { phrase: t(days > 14 ? 'rhythm.per.30' : days > 7 ? 'rhythm.per.14' : 'rhythm.per.7') }
}

export function rhythmLines({ rhythm = {} }: Pick<Member, 'rhythm'>): Phrase[] {
  const { quiet = [], everyDays, muted = [], noGroups } = rhythm
  const what = { list: muted.map((concept) => ({ concept })) }
  return [
    ...(quiet.length === 0 ? [] : [t('rhythm.profile.quiet', { when: whenQuiet(quiet) })]),
    ...(everyDays === undefined
      ? []
      : [t('rhythm.profile.often', { often: cadenceOf(everyDays) })]),
    ...(muted.length === 0 ? [] : [t('rhythm.profile.muted', { what })]),
    ...(noGroups === true ? [t('rhythm.profile.groups')] : []),
  ]
}

export function rhythmChoices({ rhythm = {} }: Pick<Member, 'rhythm'>): DraftChoice[] {
  const { quiet = [], everyDays, muted = [], noGroups } = rhythm
  const clear = (about: string, label: Phrase): DraftChoice => ({
    command: 'rhythm-clear',
    about,
    label,
    quiet: true,
  })
  return [
    ...(quiet.length === 0 ? [] : [clear('quiet', t('rhythm.clear.quiet'))]),
    ...(everyDays === undefined ? [] : [clear('often', t('rhythm.clear.often'))]),
    ...muted.map((concept) =>
      clear(`muted.${concept}`, t('rhythm.clear.muted', { what: { concept } })),
    ),
    ...(noGroups === true ? [clear('groups', t('rhythm.clear.groups'))] : []),
  ]
}

/** The pause, with the day on which it is over where there is one. */
export function pauseLines(
  { paused, rhythm }: Pick<Member, 'paused' | 'rhythm'>,
  { zone }: Pick<Club, 'zone'>,
): Phrase[] {
  if (!paused) return []
  if (rhythm?.back === undefined) return [t('always.profile.paused')]
  return [t('pause.profile', { date: { date: momentOf(rhythm.back, zone) } })]
}
