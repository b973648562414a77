/**
 * Who was erased, as a file that can be kept outside of the house: a first line that says how many there
 * are, then one line for each. Nobody can be known by it without a copy in which they still are.
 */
import { z } from 'zod'
import { Erasure, HOUSE } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

const First = z.object({ goesting: z.literal('erased'), count: z.int().min(0), at: z.number() })
const Line = Erasure.omit({ clubId: true })

/** Oldest first. */
export async function erasedList({
  store,
  clock,
}: Pick<House, 'store' | 'clock'>): Promise<string[]> {
  const lines: string[] = []
  for await (const { record } of all({ store }, 'erasures', HOUSE, 'byTime', []))
    lines.push(JSON.stringify(Line.parse(record)))
  const first = { goesting: 'erased', count: lines.length, at: clock.now() } as const
  return [JSON.stringify(first), ...lines]
}

/** `list-other`: it is something else. `list-torn`: lines are missing, or are not as they were written. */
export type NoList = 'list-other' | 'list-torn'

export function readErasedList(text: string): Result<readonly Erasure[], NoList> {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const first = First.safeParse(jsonIn(head))
  if (!first.success) return failed('list-other')
  const read = lines.map((line) => Line.safeParse(jsonIn(line)))
  const whole = read.flatMap(({ data }) => (data === undefined ? [] : [{ ...data, clubId: HOUSE }]))
  const isWhole = whole.length === first.data.count && whole.length === lines.length
  return isWhole ? ok(whole) : failed('list-torn')
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
