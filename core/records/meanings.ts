/** What the cells of a row mean in this house: talents, languages, times, places, moments, ages. */
import {
  type ConceptId,
  type Moment,
  momentAt,
  momentOf,
  type WeekInterval,
  type Whereabouts,
  Wording,
} from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { t } from '../texts/index.ts'
import type { Gazetteer } from '../understanding/index.ts'
import { list, missing, type Sheet, shownValue, text, valueOf } from './cells.ts'
import type { PlaceRecord, Spot } from './record.ts'
import { slotsIn } from './slots.ts'
import { whereIn } from './where.ts'

/** What a row is read with. */
export interface Ground {
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  /** Places of the same file, by id and by name in lower case. */
  readonly places: ReadonlyMap<string, PlaceRecord>
}

/** In which hours a file speaks. */
export const ZONE = 'Europe/Brussels'

export function concept(
  sheet: Sheet,
  field: string,
  value: unknown,
  { taxonomy }: Pick<Ground, 'taxonomy'>,
): ConceptId | undefined {
  const found = typeof value === 'string' ? taxonomy.find(value)?.id : undefined
  if (found === undefined)
    sheet.wrong.push(t('operator.records.bad.concept', { field, value: shownValue(value) }))
  return found
}

export function concepts(sheet: Sheet, field: string, ground: Ground): readonly ConceptId[] {
  const found = list(sheet, field).map((value) => concept(sheet, field, value, ground))
  return [...new Set(found.filter((id) => id !== undefined))]
}

const CODE = /^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/

/** Codes such as `nl` and `ar`; a name that the talententaal knows stands for its code. */
export function languages(sheet: Sheet, field: string, { taxonomy }: Ground): readonly string[] {
  const found = list(sheet, field).map((value) => {
    const word = shownValue(value).trim().toLowerCase()
    const code = taxonomy.find(word)?.spoken ?? codeIn(word)
    if (code === undefined)
      sheet.wrong.push(t('operator.records.bad.language', { field, value: shownValue(value) }))
    return code
  })
  return [...new Set(found.filter((code) => code !== undefined))]
}

const namesOfLanguages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function codeIn(word: string): string | undefined {
  const code = CODE.exec(word)?.[1]
  return code !== undefined && namesOfLanguages.of(code) !== undefined ? code : undefined
}

export function slots(sheet: Sheet, field: string): readonly WeekInterval[] {
  return list(sheet, field).flatMap((value) => {
    const found = typeof value === 'string' ? slotsIn(value) : undefined
    if (found === undefined)
      sheet.wrong.push(t('operator.records.bad.time', { field, value: shownValue(value) }))
    return found ?? []
  })
}

/** Where a person or a house is. */
export function where(sheet: Sheet, field: string, ground: Ground): Whereabouts | undefined {
  const value = valueOf(sheet, field)
  if (value === undefined) return undefined
  const found = whereIn(value, ground.gazetteer)
  if (found === undefined)
    sheet.wrong.push(t('operator.records.bad.place', { field, value: shownValue(value) }))
  return found
}

/** Where something happens: at a place of the same file, or anywhere that is known. */
export function spot(sheet: Sheet, ground: Ground): Spot | undefined {
  const value = valueOf(sheet, 'place')
  if (value === undefined) {
    missing(sheet, 'place')
    return undefined
  }
  const place = ground.places.get(shownValue(value).toLowerCase())
  if (place !== undefined)
    return { where: place.where, spot: place.name, placeId: place.id, stepFree: place.stepFree }
  const found = where(sheet, 'place', ground)
  return found === undefined ? undefined : { where: found, spot: found.name }
}

/** Words in one language, or in several: `{"nl": "...", "fr": "..."}`. */
export function wording(sheet: Sheet, field: string, most: number): Wording | undefined {
  const value = valueOf(sheet, field)
  if (typeof value !== 'object') {
    const words = text(sheet, field, most)
    return words === undefined ? undefined : { nl: words }
  }
  const told = Wording.safeParse(value)
  if (told.success && Object.values(told.data).every((words) => (words ?? '').length <= most))
    return told.data
  sheet.wrong.push(t('operator.records.bad.text', { field }))
  return undefined
}

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
  if (valueOf(sheet, 'start') === undefined) missing(sheet, 'start')
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
