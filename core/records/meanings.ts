/** What the cells of a row mean in this house: talents, languages, times, places, words. */
import { type ConceptId, type WeekInterval, type Whereabouts, Wording } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { t } from '../texts/index.ts'
import type { Gazetteer } from '../understanding/index.ts'
import { list, needed, type Sheet, shownValue, text, valueOf } from './cells.ts'
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
  const value = needed(sheet, 'place')
  if (value === undefined) return undefined
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
