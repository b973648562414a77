/**
 * The cells of one row, whether it came as JSON or as a line of CSV: a number may be written as text, a
 * list as text with `;` between its items. Collects everything that is wrong with the row.
 */
import { type Phrase, t } from '../texts/index.ts'

/** A row as it stands in a file: JSON values, or texts. */
export type Cells = Readonly<Record<string, unknown>>

/** A row and everything that is wrong with it so far. */
export interface Sheet {
  readonly cells: Cells
  readonly wrong: Phrase[]
}

export function sheetOf(cells: Cells): Sheet {
  const known = Object.entries(cells).map(([name, value]) => [columnKey(name), value] as const)
  return { cells: Object.fromEntries(known), wrong: [] }
}

/** Columns are the same whatever their capitals and the spaces around them. */
export function columnKey(name: string): string {
  return name.trim().toLowerCase()
}

/** What stands in a cell; nothing for an empty one, and for one that is not there. */
export function valueOf({ cells }: Sheet, field: string): unknown {
  const key = columnKey(field)
  const value = Object.hasOwn(cells, key) ? cells[key] : undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return value ?? undefined
}

/** What stands in a cell without which a record is none. */
export function needed(sheet: Sheet, field: string): unknown {
  const value = valueOf(sheet, field)
  if (value === undefined) sheet.wrong.push(t('operator.records.bad.missing', { field }))
  return value
}

/** Any value as it is shown back to who wrote it. */
export function shownValue(value: unknown): string {
  const written = value === undefined ? '' : JSON.stringify(value)
  const text = typeof value === 'string' ? value : written
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}

const MOST_SHOWN = 60

export function text(sheet: Sheet, field: string, most: number): string | undefined {
  const value = valueOf(sheet, field)
  if (value === undefined) return undefined
  if (typeof value !== 'string' && typeof value !== 'number') {
    sheet.wrong.push(t('operator.records.bad.text', { field }))
    return undefined
  }
  const words = String(value)
  if (words.length <= most) return words
  sheet.wrong.push(t('operator.records.bad.long', { field, most }))
  return undefined
}

/** A text without which a record is none. */
export function neededText(sheet: Sheet, field: string, most: number): string {
  needed(sheet, field)
  return text(sheet, field, most) ?? ''
}

export interface Bounds {
  readonly least: number
  readonly most: number
  readonly isWhole?: boolean
}

/** `5`, `5,50` and `€ 5` are numbers. */
export function number(sheet: Sheet, field: string, bounds: Bounds): number | undefined {
  const value = valueOf(sheet, field)
  if (value === undefined) return undefined
  const found = typeof value === 'string' ? numberIn(value) : value
  const { least, most, isWhole = false } = bounds
  const fits = typeof found === 'number' && found >= least && found <= most
  if (fits && (!isWhole || Number.isInteger(found))) return found
  const key = isWhole ? 'operator.records.bad.whole' : 'operator.records.bad.number'
  sheet.wrong.push(t(key, { field, value: shownValue(value), least, most }))
  return undefined
}

function numberIn(written: string): number | undefined {
  const plain = written.replace(/^€\s*|\s*(?:€|euro|km)$/gi, '').replace(',', '.')
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined
}

const YES = new Set(['true', 'yes', 'ja', 'oui', 'waar', 'vrai', '1', 'x'])
const NO = new Set(['false', 'no', 'nee', 'neen', 'non', 'onwaar', 'faux', '0', '-'])

export function yesNo(sheet: Sheet, field: string): boolean | undefined {
  const value = valueOf(sheet, field)
  if (value === undefined) return undefined
  const word = shownValue(value).toLowerCase()
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  sheet.wrong.push(t('operator.records.bad.yes-no', { field, value: shownValue(value) }))
  return undefined
}

/** One of a few words, whatever its capitals; `others` are words that mean one of them. */
export function oneOf<T extends string>(
  sheet: Sheet,
  field: string,
  value: unknown,
  words: readonly T[],
  others: Readonly<Record<string, T>> = {},
): T | undefined {
  const word = shownValue(value).trim().toLowerCase()
  const found = words.find((one) => one.toLowerCase() === word)
  if (found !== undefined) return found
  if (Object.hasOwn(others, word)) return others[word]
  const values = { list: [...words, ...Object.keys(others)] }
  sheet.wrong.push(t('operator.records.bad.choice', { field, value: shownValue(value), values }))
  return undefined
}

/** The items of a list, empty ones left out. A cell may also hold the list as JSON. */
export function list(sheet: Sheet, field: string): readonly unknown[] {
  const value = valueOf(sheet, field)
  if (value === undefined) return []
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== '')
  if (typeof value !== 'string') return [value]
  const written = value.startsWith('[') ? jsonIn(value) : undefined
  if (Array.isArray(written)) return written as readonly unknown[]
  return value
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function jsonIn(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}
