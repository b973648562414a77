/** «What if», as it is typed: `day 2 wed`, `joins nadia`, `leaves tom`, `size 3 5`, `closes library`. */
import { DAYS, type Day, LANGUAGES } from '../../../core/domain/index.ts'
import type { Change, Forming, FormingProblem } from '../../../core/forming/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'
import { telling } from '../../config/locale.ts'
import { venueNamed } from './groups-file.ts'
import { SIZES, sizesIn } from './settings.ts'

export interface Ground {
  readonly problem: FormingProblem
  /** What was formed: groups are numbered from 1 in its order. */
  readonly before: Forming
}

export function changeIn(written: string, ground: Ground): Result<Change, Phrase> {
  const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(written.trim()) ?? []
  switch (word.toLowerCase()) {
    case 'day':
      return dayChange(rest, ground)
    case 'joins':
      return joins(rest, ground)
    case 'leaves':
      return leaves(rest, ground)
    case 'size':
      return sizeChange(rest)
    case 'closes':
      return closes(rest, ground)
    default:
      return failed(t('operator.whatif.bad.change', { value: written }))
  }
}

function dayChange(rest: string, { before }: Ground): Result<Change, Phrase> {
  const [number = '', dayWord, ...more] = rest.split(/\s+/)
  const group = /^\d{1,6}$/.test(number) ? Number(number) - 1 : -1
  const count = before.groups.length
  if (before.groups[group] === undefined)
    return failed(t('operator.whatif.bad.group', { value: number, count }))
  if (dayWord === undefined || more.length > 0)
    return failed(t('operator.whatif.bad.change', { value: `day ${rest}` }))
  const day = dayNamed(dayWord)
  if (day === undefined)
    return failed(t('operator.whatif.bad.day', { value: dayWord, values: { list: DAYS } }))
  return ok({ kind: 'day', group, day })
}

/** `wed`, or the name of the day in a language of the house. */
function dayNamed(word: string): Day | undefined {
  const said = word.toLowerCase()
  const names = (day: Day): string[] => LANGUAGES.map((one) => telling(one)(`words.day.${day}`))
  return DAYS.find((day) => day === said || names(day).some((name) => name.toLowerCase() === said))
}

function joins(id: string, { problem, before }: Ground): Result<Change, Phrase> {
  const person = problem.people.find(({ member }) => member.id === id)
  if (person === undefined) return failed(t('operator.whatif.bad.stranger', { id }))
  const at = seatOf(id, before)
  if (at >= 0) return failed(t('operator.whatif.bad.seated', { id, number: at + 1 }))
  return ok({ kind: 'joins', person })
}

function leaves(id: string, { problem }: Ground): Result<Change, Phrase> {
  const person = problem.people.find(({ member }) => member.id === id)
  if (person === undefined) return failed(t('operator.whatif.bad.stranger', { id }))
  return ok({ kind: 'leaves', id: person.member.id })
}

function seatOf(id: string, { groups }: Forming): number {
  return groups.findIndex(({ members }) => members.some((one) => one === id))
}

function sizeChange(rest: string): Result<Change, Phrase> {
  const [min = '', max = '', ...more] = rest.split(/[\s-]+/)
  const wrong: Phrase[] = []
  const sizes = sizesIn({ min, max }, wrong)
  return wrong.length + more.length === 0
    ? ok({ kind: 'size', ...sizes })
    : failed(t('operator.whatif.bad.size', { value: rest, ...SIZES }))
}

function closes(place: string, { problem }: Ground): Result<Change, Phrase> {
  const venue = venueNamed(place, problem)
  if (venue !== undefined) return ok({ kind: 'closes', venue })
  const names = problem.settings.venues.map(({ name }) => name)
  if (names.length === 0) return failed(t('operator.whatif.bad.no-venues'))
  return failed(t('operator.whatif.bad.venue', { value: place, values: { list: names } }))
}
