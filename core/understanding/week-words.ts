/** Pieces of the week in the words that programs and spreadsheets use: `wed-evening`, `weekend-any`. */
import {
  commonParts,
  DAYS,
  PART_MINUTES,
  PARTS,
  partIndex,
  type WeekInterval,
  wholePart,
} from '../domain/index.ts'
import type { Found } from './reading.ts'

const WEEK = DAYS.flatMap((day) => PARTS.map((part) => wholePart(day, part)))
const WEEKDAYS = [0, 1, 2, 3, 4]
const WEEKEND = [5, 6]

/**
 * The parts of the week that these intervals cover for at least an hour, in as few words as say it:
 * whole days as `any`, the five working days as `weekday`, the other two as `weekend`. An interval that
 * covers no part for an hour stands for the part in which it begins.
 */
export function weekWords(intervals: readonly WeekInterval[]): string[] {
  const parts = new Set([...commonParts(intervals, WEEK), ...intervals.flatMap(shortPart)])
  const has = (day: number, part: number): boolean => parts.has(day * PARTS.length + part)
  const isWhole = (day: number): boolean => PARTS.every((_, part) => has(day, part))
  return [
    ...wordsFor('any', isWhole, isWhole),
    ...PARTS.flatMap((name, part) => {
      const isThere = (day: number): boolean => has(day, part)
      return wordsFor(name, isThere, (day) => isThere(day) && !isWhole(day))
    }),
  ]
}

/**
 * The words of each thing that was said, so that `zaterdag en zondag` stays two days and `het weekend`
 * is one word. Each word once, in the order of the text.
 */
export function weekWordsSaid(found: readonly Found<WeekInterval>[]): string[] {
  const bySpan = new Map<string, WeekInterval[]>()
  for (const { value, span } of found) {
    const key = span.join()
    bySpan.set(key, [...(bySpan.get(key) ?? []), value])
  }
  return [...new Set([...bySpan.values()].flatMap(weekWords))]
}

/** `isLeft`: not said yet by the word for whole days. */
function wordsFor(
  part: string,
  isThere: (day: number) => boolean,
  isLeft: (day: number) => boolean,
): string[] {
  const days = DAYS.map((_, day) => day)
  if (!days.some(isLeft)) return []
  if (days.every(isThere)) return [`any-${part}`]
  const isWeek = WEEKDAYS.every(isThere) && WEEKDAYS.some(isLeft)
  const isWeekend = WEEKEND.every(isThere) && WEEKEND.some(isLeft)
  const single = days.filter((day) => {
    const isSaid = (isWeek && WEEKDAYS.includes(day)) || (isWeekend && WEEKEND.includes(day))
    return isLeft(day) && !isSaid
  })
  return [
    ...(isWeek ? [`weekday-${part}`] : []),
    ...single.map((day) => `${DAYS[day] ?? ''}-${part}`),
    ...(isWeekend ? [`weekend-${part}`] : []),
  ]
}

function shortPart(interval: WeekInterval): number[] {
  if (commonParts([interval], WEEK).length > 0) return []
  const part = PARTS.find((name) => interval.from < PART_MINUTES[name].to) ?? 'evening'
  return [partIndex(interval.day, part)]
}
