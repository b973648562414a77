/** When something of a file happens, on the wall of Brussels, and for which ages it is. */
import { type Moment, momentAt, momentOf } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { needed, type Sheet, shownValue, valueOf } from './cells.ts'

/** In which hours a file speaks. */
export const ZONE = 'Europe/Brussels'

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?$/
const BELGIAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s+(\d{1,2}):(\d{2})(?::\d{2})?$/

/** `2026-12-05T14:00`, and what a Belgian spreadsheet makes of it: `5/12/2026 14:00`. */
export function momentIn(written: string): Moment | undefined {
  const iso = ISO.exec(written.trim())
  const [, day = '', month = '', year = '', hour = '', minute = ''] =
    BELGIAN.exec(written.trim()) ?? []
  const wall =
    iso === null
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`
      : `${iso[1] ?? ''}T${iso[2] ?? ''}`
  try {
    return momentAt(wall, ZONE)
  } catch {
    // No such day or hour.
    return undefined
  }
}

const TWO_HOURS_MS = 2 * 60 * 60 * 1000

/** From when to when; two hours when no end is given. */
export function span(sheet: Sheet): { readonly starts: Moment; readonly ends: Moment } | undefined {
  needed(sheet, 'start')
  const starts = moment(sheet, 'start')
  const hasEnd = valueOf(sheet, 'end') !== undefined
  const told = moment(sheet, 'end')
  if (starts === undefined || (hasEnd && told === undefined)) return undefined
  const ends = told ?? momentOf(starts.instant + TWO_HOURS_MS, ZONE)
  if (ends.instant > starts.instant) return { starts, ends }
  sheet.wrong.push(t('operator.records.bad.order'))
  return undefined
}

function moment(sheet: Sheet, field: string): Moment | undefined {
  const value = valueOf(sheet, field)
  if (value === undefined) return undefined
  const found = typeof value === 'string' ? momentIn(value) : undefined
  if (found === undefined)
    sheet.wrong.push(t('operator.records.bad.moment', { field, value: shownValue(value) }))
  return found
}

const OLDEST = 150
const RANGE = /^(\d{1,3})\s*(?:[-–;,]\s*(\d{1,3})|\+)$/

/** `[8, 99]`, `8-99`, `8;99` or `18+`. */
export function ages(sheet: Sheet): readonly [number, number] | undefined {
  const value = valueOf(sheet, 'ages')
  if (value === undefined) return undefined
  const written = Array.isArray(value) ? value.map(String).join('-') : shownValue(value)
  const [, from, to] = RANGE.exec(written) ?? []
  const [youngest, oldest] = [Number(from), to === undefined ? OLDEST : Number(to)]
  if (youngest <= oldest && oldest <= OLDEST) return [youngest, oldest]
  sheet.wrong.push(t('operator.records.bad.ages', { value: shownValue(value) }))
  return undefined
}
