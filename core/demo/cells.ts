/**
 * What may stand in a cell of the demo's tables, and what it means: lists, yes and no, hours of the
 * week, talents. Each reader says in a sentence what it expected.
 */
import { z } from 'zod'
import {
  ConceptId,
  DAYS,
  type Day,
  Level,
  Offer,
  PARTS,
  Want,
  WantKind,
  type WeekInterval,
  wholePart,
} from '../domain/index.ts'
import { listed } from '../talents/index.ts'

/** The short name of a record inside the tables: its id is made of it. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected a short name such as «open-studio».')

export const filled = z.string().min(1, 'This must not be empty.')

/** A name or a room: short enough to stand beside another one on a card. */
export const short = filled.max(60, 'This is too long: 60 characters at most.')

export const yesNo = z
  .enum(['yes', 'no'], { error: 'Expected yes or no.' })
  .transform((word) => word === 'yes')

/** An empty cell is undefined, anything else is read as told. */
export function perhaps<T extends z.ZodType>(cell: T): z.ZodType<z.output<T> | undefined, string> {
  return z
    .string()
    .transform((text, context) => (text === '' ? undefined : readOr(cell, text, context)))
}

/** A number from `least` to `most`, written with a point where it is not whole. */
export function numeral(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .refine((text) => /^-?\d+(\.\d+)?$/.test(text) && least <= +text && +text <= most, {
      error: `Expected a number from ${String(least)} to ${String(most)}.`,
    })
    .transform(Number)
}

export function whole(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .refine((text) => /^\d+$/.test(text) && least <= +text && +text <= most, {
      error: `Expected a whole number from ${String(least)} to ${String(most)}.`,
    })
    .transform(Number)
}

/** Items between bars; an empty cell is an empty list. */
export function list<T extends z.ZodType>(item: T): z.ZodType<z.output<T>[], string> {
  return z
    .string()
    .transform((text, context) => listed(text).map((piece) => readOr(item, piece, context)))
}

/** What the shape makes of the text; what it has against it is said at the cell that holds it. */
function readOr<T extends z.ZodType>(
  shape: T,
  text: string,
  context: z.RefinementCtx,
): z.output<T> {
  const read = shape.safeParse(text)
  if (read.success) return read.data
  for (const { message } of read.error.issues) context.addIssue({ code: 'custom', message })
  return z.NEVER
}

/** Hours that one day holds, awake: no clock change ever falls between 6:00 and 24:00 in Europe. */
const EARLIEST = 6 * 60

/** `19:30-21:00` as minutes after midnight; undefined when it is no such thing. */
export function readHours(text: string): { from: number; to: number } | undefined {
  const found = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text)
  if (found === null) return undefined
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number)
  if (fromMinute > 59 || toMinute > 59) return undefined
  const from = fromHour * 60 + fromMinute
  const to = toHour * 60 + toMinute
  return EARLIEST <= from && from < to && to < 24 * 60 ? { from, to } : undefined
}

export function readDay(text: string): Day | undefined {
  return DAYS.find((day) => day === text)
}

/** `wed evening` or `wed 19:00-21:00`. */
export const weekInterval = z.string().transform((text, context): WeekInterval => {
  const [first = '', rest = ''] = text.split(/\s+(.*)/)
  const day = readDay(first)
  const part = PARTS.find((name) => name === rest)
  const hours = readHours(rest)
  if (day !== undefined && part !== undefined) return wholePart(day, part)
  if (day !== undefined && hours !== undefined) return { day, ...hours }
  const message = `Expected «wed evening» or «wed 19:00-21:00», between 6:00 and 24:00, found «${text}».`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** `sewing`, then any of: a level, `wordless`, `lived`, `in-return` (does not give for free). */
export const offer = z.string().transform((text, context): Offer => {
  const [concept, ...marks] = text.split(/\s+/)
  const unknown = marks.filter(
    (mark) => !isLevel(mark) && !['wordless', 'lived', 'in-return'].includes(mark),
  )
  const read = Offer.safeParse({
    concept,
    ...levelIn(marks),
    wordless: marks.includes('wordless'),
    lived: marks.includes('lived'),
    free: !marks.includes('in-return'),
  })
  if (read.success && unknown.length === 0) return read.data
  const message = `Expected a talent such as «sewing advanced wordless», found «${text}».`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** `sewing`, then any of: a level, a kind of want (`challenge`, `company`). */
export const want = z.string().transform((text, context): Want => {
  const [concept, ...marks] = text.split(/\s+/)
  const unknown = marks.filter((mark) => !isLevel(mark) && !isWantKind(mark))
  const read = Want.safeParse({
    concept,
    ...levelIn(marks),
    kind: marks.find(isWantKind),
  })
  if (read.success && unknown.length === 0) return read.data
  const message = `Expected a wish such as «sewing beginner» or «job-letter challenge», found «${text}».`
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** A talent by its id in the talententaal. */
export const concept = ConceptId

/** `8-12`: from the first age to the last, both included. */
export const ages = z.string().transform((text, context): [number, number] => {
  const found = /^(\d{1,3})-(\d{1,3})$/.exec(text)
  const from = Number(found?.[1])
  const to = Number(found?.[2])
  if (from <= to && to <= 150) return [from, to]
  context.addIssue({ code: 'custom', message: `Expected ages such as «8-12», found «${text}».` })
  return z.NEVER
})

function levelIn(marks: readonly string[]): { level?: string } {
  const level = marks.find(isLevel)
  return level === undefined ? {} : { level }
}

function isLevel(mark: string): boolean {
  return Level.safeParse(mark).success
}

function isWantKind(mark: string): boolean {
  return WantKind.safeParse(mark).success
}
