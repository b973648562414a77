/** Ids in a file: kept as they were given, whatever they look like. */
import { t } from '../texts/index.ts'
import { list, needed, type Sheet, shownValue } from './cells.ts'

const LONGEST_ID = 120
/** What joins ids to the names of pairs in the house: two different pairs must not get one name. */
const JOINS = /[~>\p{Cc}]/u

/** An id as it is kept: as given, a number as its text. */
export function asId(sheet: Sheet, field: string, value: unknown): string | undefined {
  const id =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  if (id !== '' && id.length <= LONGEST_ID && !JOINS.test(id)) return id
  sheet.wrong.push(
    t('operator.records.bad.id', { field, value: shownValue(value), most: LONGEST_ID }),
  )
  return undefined
}

export function ids(sheet: Sheet, field: string): readonly string[] {
  const found = list(sheet, field).map((value) => asId(sheet, field, value))
  return [...new Set(found.filter((id) => id !== undefined))]
}

export function ownId(sheet: Sheet): string {
  const value = needed(sheet, 'id')
  return value === undefined ? '' : (asId(sheet, 'id', value) ?? '')
}
