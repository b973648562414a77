/**
 * When people are free, as far as they told, and how much time two of them share. Times of a person
 * are never said to another; a phrase names the reader's own.
 */
import {
  COMMON_MINUTES,
  commonParts,
  DAYS,
  type Day,
  type Member,
  overlap,
  PART_MINUTES,
  PARTS,
  partIndex,
  type WeekInterval,
  wholePart,
} from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { UNKNOWN } from './unknown.ts'

/** A person's week. */
export interface Free {
  /** Said something: when they can, or when they cannot. */
  readonly told: boolean
  /** Said when they can. */
  readonly known: boolean
  readonly intervals: readonly WeekInterval[]
  /**
   * When they could come to what others fixed. Who only said when they cannot is ruled out at no other
   * moment: not late at night either.
   */
  readonly open: readonly WeekInterval[]
  /** The intervals as bits of the 21 parts, when it consists of whole parts alone. */
  readonly mask: number | undefined
}

const DAY_MINUTES = 24 * 60

/** So many shared parts of the week are as good as more. */
export const ENOUGH_PARTS = 3

const weeks = new WeakMap<Member, Free>()

/** A person's week, worked out once per record: records are never changed in place. */
export function freeTimes(member: Member): Free {
  const before = weeks.get(member)
  if (before !== undefined) return before
  const free = weekOf(member)
  weeks.set(member, free)
  return free
}

/** The week of a person as if they had only said when they cannot. */
export function refusedBy({ unavailable }: Pick<Member, 'unavailable'>): Free {
  return weekOf({ available: [], unavailable })
}

/** The same, kept nowhere: for everybody at once. */
export function weekOf({
  available,
  unavailable,
}: Pick<Member, 'available' | 'unavailable'>): Free {
  // Who ruled out all the times they once gave is not gone: any other time may do.
  const left = without(available, unavailable)
  const known = left.length > 0
  const told = known || unavailable.length > 0
  const intervals = told ? (known ? left : without(wholeWeek(), unavailable)) : []
  const open = told && !known ? without(dayAndNight(), unavailable) : intervals
  return { told, known, intervals, open, mask: maskOf(intervals) }
}

/** How many parts of the week two people share; undefined when one of them said nothing. */
export function sharedParts(a: Free, b: Free): number | undefined {
  if (!a.told || !b.told) return undefined
  if (a.mask !== undefined && b.mask !== undefined) return bits(a.mask & b.mask)
  return commonParts(a.intervals, b.intervals).length
}

/** Three shared parts or more are 1, none is 0. Who only said when they cannot is not known enough. */
export function timeScore(a: Free, b: Free): number {
  const parts = a.known && b.known ? sharedParts(a, b) : undefined
  return parts === undefined ? UNKNOWN : Math.min(parts, ENOUGH_PARTS) / ENOUGH_PARTS
}

/** Whether both told and have nothing in common. */
export function clash(a: Free, b: Free): boolean {
  return sharedParts(a, b) === 0
}

/** Whether a person can be there for an hour of it, or for all of it when it is shorter. */
export function canCome(free: Free, slot: WeekInterval): boolean | undefined {
  if (!free.told) return undefined
  const needed = Math.min(COMMON_MINUTES, slot.to - slot.from)
  return free.open.some(
    (own) =>
      own.day === slot.day && Math.min(own.to, slot.to) - Math.max(own.from, slot.from) >= needed,
  )
}

/** Whether a person said of this moment that they cannot. «Elke dag, maar niet op maandag» says it too. */
export function isRuledOut(
  { available, unavailable }: Pick<Member, 'available' | 'unavailable'>,
  slot: WeekInterval,
): boolean {
  return unavailable.some((never) => overlap(never, slot)) || isTheOneDayOff(available, slot.day)
}

/** So many whole days say that the rest of the week was left out on purpose. */
const MOST_DAYS = 5

function isTheOneDayOff(available: readonly WeekInterval[], day: Day): boolean {
  if (available.some((time) => time.day === day)) return false
  const isWhole = (one: Day): boolean =>
    PARTS.every((part) =>
      available.some(
        (time) =>
          time.day === one &&
          time.from <= PART_MINUTES[part].from &&
          PART_MINUTES[part].to <= time.to,
      ),
    )
  return DAYS.filter(isWhole).length >= MOST_DAYS
}

/** Said when people fit in everything but this. */
export function timeMissing(count: number, asker: Pick<Member, 'available'>): Phrase {
  if (asker.available.length === 0) return t('matching.missing.times', { count })
  return t('matching.missing.your-times', { count, times: { times: asker.available } })
}

function dayAndNight(): WeekInterval[] {
  return DAYS.map((day) => ({ day, from: 0, to: DAY_MINUTES }))
}

/** When people can be asked to meet. */
function wholeWeek(): WeekInterval[] {
  return DAYS.flatMap((day) => PARTS.map((part) => wholePart(day, part)))
}

/** Some intervals less others, without overlaps, in the order of the week. */
function without(
  intervals: readonly WeekInterval[],
  less: readonly WeekInterval[],
): WeekInterval[] {
  return DAYS.flatMap((day) => {
    const taken = less.filter((other) => other.day === day)
    const left = intervals
      .filter((interval) => interval.day === day)
      .flatMap((interval) => taken.reduce(cut, [interval]))
    return merged(left)
  })
}

function cut(pieces: readonly WeekInterval[], less: WeekInterval): WeekInterval[] {
  return pieces.flatMap((piece) =>
    [
      { ...piece, to: Math.min(piece.to, less.from) },
      { ...piece, from: Math.max(piece.from, less.to) },
    ].filter(({ from, to }) => from < to),
  )
}

function merged(pieces: readonly WeekInterval[]): WeekInterval[] {
  const result: WeekInterval[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && piece.from <= last.to)
      result[result.length - 1] = { ...last, to: Math.max(last.to, piece.to) }
    else result.push(piece)
  }
  return result
}

function maskOf(intervals: readonly WeekInterval[]): number | undefined {
  let mask = 0
  for (const interval of intervals) {
    for (const part of PARTS) {
      const { from, to } = PART_MINUTES[part]
      const common = Math.min(interval.to, to) - Math.max(interval.from, from)
      if (common === to - from) mask |= 1 << partIndex(interval.day, part)
      else if (common > 0) return undefined
    }
  }
  return mask
}

function bits(mask: number): number {
  let left = mask
  let count = 0
  for (; left !== 0; count += 1) left &= left - 1
  return count
}
