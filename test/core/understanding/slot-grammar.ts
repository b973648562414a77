/**
 * A small grammar of saying when: patterns with gaps for days, parts and clock times, and what each
 * sentence that they make must mean. The answers come from the grammar, never from the reader.
 */
import {
  commonParts,
  DAYS,
  type Day,
  PARTS,
  type Part,
  type WeekInterval,
  wholePart,
} from '../../../core/domain/index.ts'
import type { Found } from '../../../core/understanding/index.ts'

export interface Said {
  readonly text: string
  readonly slots: readonly string[]
  readonly notSlots: readonly string[]
}

/** How one way of talking says its days and parts. */
export interface Tongue {
  readonly name: string
  readonly days: Readonly<Record<Day, string>>
  readonly short: Readonly<Record<Day, string>>
  /** `avond`, `soir`: beside a day. */
  readonly part: Readonly<Record<Part, readonly string[]>>
  /** `'s avonds`, `le soir`: every week. */
  readonly habit: Readonly<Record<Part, readonly string[]>>
  readonly clock: Readonly<Record<Part, readonly string[]>>
  /** Two clock times within the part. */
  readonly range: Readonly<Record<Part, readonly string[]>>
  /**
   * `{d} {e}` days, `{s} {t}` short days, `{p}` the part, `{h}` its habit, `{c}` a clock time,
   * `{r}` two of them; behind `=>` the answer in D, E and P, `!` before what is not possible.
   */
  readonly patterns: readonly string[]
}

const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length]
  if (one === undefined) throw new Error('A tongue needs at least one word of each kind.')
  return one
}

/** Every pattern with every day and part, each time with the next of the ways to say them. */
export function sayings(tongue: Tongue): Said[] {
  let turn = 0
  return tongue.patterns.flatMap((pattern) => {
    const [form = '', answer = ''] = pattern.split(' => ')
    const parts = /\{[phcr]\}/.test(form) ? PARTS : PARTS.slice(0, 1)
    const days = /\{[dest]\}/.test(form) ? DAYS : DAYS.slice(0, 1)
    return days.flatMap((day, first) =>
      parts.map((part) => {
        turn += 1
        return saying(tongue, form, answer, { day, other: otherDay(first, turn), part, turn })
      }),
    )
  })
}

/** A later day of the same half of the week, so that one part can belong to both. */
function otherDay(first: number, turn: number): Day {
  if (first >= 5) return first === 5 ? 'sun' : 'sat'
  return at(DAYS, first < 4 ? first + 1 + (turn % (4 - first)) : 0)
}

interface Choice {
  readonly day: Day
  readonly other: Day
  readonly part: Part
  readonly turn: number
}

function saying(tongue: Tongue, form: string, answer: string, choice: Choice): Said {
  const { day, other, part, turn } = choice
  const gaps: Readonly<Record<string, string>> = {
    d: tongue.days[day],
    e: tongue.days[other],
    s: tongue.short[day],
    t: tongue.short[other],
    p: at(tongue.part[part], turn),
    h: at(tongue.habit[part], turn),
    c: at(tongue.clock[part], turn),
    r: at(tongue.range[part], turn),
  }
  const text = form.replace(/\{([desthpcr])\}/g, (_, gap: string) => gaps[gap] ?? '')
  const meant = answer
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replace('D', day).replace('E', other).replace('P', part))
  return {
    text,
    slots: cells(meant.filter((word) => !word.startsWith('!'))),
    notSlots: cells(meant.filter((word) => word.startsWith('!')).map((word) => word.slice(1))),
  }
}

const GROUPS: Readonly<Record<string, readonly Day[]>> = {
  any: DAYS,
  weekday: DAYS.slice(0, 5),
  weekend: DAYS.slice(5),
}

/** Words as `weekday-evening` spelled out in days and parts, sorted. */
export function cells(words: readonly string[]): string[] {
  const all = words.flatMap((word) => {
    const [day = '', part = ''] = word.split('-')
    const parts = part === 'any' ? PARTS : [part]
    return (GROUPS[day] ?? [day]).flatMap((one) => parts.map((half) => `${one}-${half}`))
  })
  return [...new Set(all)].sort()
}

const WEEK = DAYS.flatMap((day) => PARTS.map((part) => wholePart(day, part)))

/** What was read, as days and parts of which at least an hour is meant, sorted. */
export function cellsOf(found: readonly Found<WeekInterval>[]): string[] {
  const parts = commonParts(
    found.map(({ value }) => value),
    WEEK,
  )
  return parts
    .map((index) => {
      const day = DAYS[Math.floor(index / PARTS.length)] ?? ''
      return `${day}-${PARTS[index % PARTS.length] ?? ''}`
    })
    .sort()
}
