/**
 * When people are free, as bits: a group needs one that all of them have. Meetings begin on the quarter and
 * last an hour at least; of beginnings that suit the very same people one stands for all.
 */
import { COMMON_MINUTES, DAYS, type WeekInterval } from '../../domain/index.ts'
import type { Seatable } from './seatable.ts'

const QUARTER = 15
const A_DAY = (24 * 60) / QUARTER
const A_WEEK = DAYS.length * A_DAY

export interface Hours {
  /** 32-bit words for each person. */
  readonly words: number
  /** By the person's place among the seatable. */
  readonly bits: Int32Array
}

export function hoursOf(people: readonly Seatable[]): Hours {
  const free: number[][] = Array.from({ length: A_WEEK }, () => [])
  for (const { at, free: pieces } of people)
    for (const piece of pieces) for (const begin of beginnings(piece)) free[begin]?.push(at)
  const told = new Set(free.map((who) => [...new Set(who)].join(' ')).filter((who) => who !== ''))
  const words = Math.max(1, Math.ceil(told.size / 32))
  const bits = new Int32Array(people.length * words)
  let bit = 0
  for (const who of told) {
    for (const at of who.split(' ').map(Number)) {
      const word = at * words + (bit >> 5)
      bits[word] = (bits[word] as number) | (1 << (bit & 31))
    }
    bit += 1
  }
  return { words, bits }
}

function beginnings({ day, from, to }: WeekInterval): number[] {
  const start = DAYS.indexOf(day) * A_DAY
  const first = Math.ceil(from / QUARTER)
  const last = Math.floor((to - COMMON_MINUTES) / QUARTER)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => start + first + at)
}

/** Pieces of the week that are in all of these, long enough to meet, as they come. */
export function commonWindows(weeks: readonly (readonly WeekInterval[])[]): WeekInterval[] {
  const [first, ...others] = weeks
  if (first === undefined) return []
  return others.reduce<readonly WeekInterval[]>(common, first).filter(isLongEnough)
}

function common(a: readonly WeekInterval[], b: readonly WeekInterval[]): WeekInterval[] {
  return a
    .flatMap((mine) =>
      b
        .filter(({ day }) => day === mine.day)
        .map((yours) => ({
          day: mine.day,
          from: Math.max(mine.from, yours.from),
          to: Math.min(mine.to, yours.to),
        })),
    )
    .filter(isLongEnough)
}

function isLongEnough({ from, to }: WeekInterval): boolean {
  return to - from >= COMMON_MINUTES
}
