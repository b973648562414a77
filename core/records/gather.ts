/**
 * The rows of one file become records. A row that cannot be read is told with its line, what is wrong
 * and what to do, and left out; the others are good.
 */
import { failed, ok, type Result } from '../result.ts'
import { type Phrase, t } from '../texts/index.ts'
import { type Cells, columnKey, oneOf, type Sheet, sheetOf, shownValue, valueOf } from './cells.ts'
import type { Ground } from './meanings.ts'
import { readActivity, readGroup, readPartner, readPlace } from './read-event.ts'
import { hasWords, readPerson } from './read-person.ts'
import {
  type GivenRecord,
  type PlaceRecord,
  RECORD_COLUMNS,
  RECORD_KINDS,
  type RecordKind,
} from './record.ts'

/** A row of a file, and the line on which it begins, from 1. */
export interface GivenRow {
  readonly line: number
  readonly cells: Cells
}

/** One thing that is wrong with a row. */
export interface RowProblem {
  readonly line: number
  readonly problem: Phrase
}

export interface Gathered {
  /** In the order of the file. */
  readonly records: readonly GivenRecord[]
  readonly problems: readonly RowProblem[]
  /** On which line a record of that kind and id stands: `person nadia`. */
  readonly lines: ReadonlyMap<string, number>
  /** Columns that no record of this sort has, each once. */
  readonly unknown: readonly string[]
  /** Somebody wrote words with a wish: they were read and are not kept. */
  readonly hadWords: boolean
}

/**
 * Reads every row; `fallback` is the kind of those that do not say it, `known` are places beside those of
 * the file. Never throws on a row.
 */
export function gather(
  rows: readonly GivenRow[],
  ground: Omit<Ground, 'places'> & { readonly known?: readonly PlaceRecord[] },
  fallback: RecordKind,
): Gathered {
  const sheets = rows.map(({ line, cells }) => ({ line, sheet: sheetOf(cells) }))
  const placesFirst = [...sheets].sort(
    (a, b) => Number(isPlace(b.sheet)) - Number(isPlace(a.sheet)),
  )
  const places = new Map<string, PlaceRecord>()
  for (const place of ground.known ?? []) notePlace(places, place)
  const lines = new Map<string, number>()
  const good: { readonly line: number; readonly record: GivenRecord }[] = []
  const problems: RowProblem[] = []
  for (const { line, sheet } of placesFirst) {
    const record = readRow(sheet, { ...ground, places }, fallback, lines)
    if (!record.ok) {
      problems.push(...record.error.map((problem) => ({ line, problem })))
      continue
    }
    good.push({ line, record: record.value })
    lines.set(nameOf(record.value), line)
    if (record.value.kind === 'place') notePlace(places, record.value)
  }
  return {
    records: good.sort((a, b) => a.line - b.line).map(({ record }) => record),
    problems: problems.sort((a, b) => a.line - b.line),
    lines,
    unknown: unknownIn(rows, fallback),
    hadWords: sheets.some(({ sheet }) => hasWords(sheet)),
  }
}

function isPlace(sheet: Sheet): boolean {
  return shownValue(valueOf(sheet, 'kind')).toLowerCase() === 'place'
}

function notePlace(places: Map<string, PlaceRecord>, place: PlaceRecord): void {
  places.set(place.id.toLowerCase(), place)
  places.set(place.name.toLowerCase(), place)
}

function nameOf({ kind, id }: Pick<GivenRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function readRow(
  sheet: Sheet,
  ground: Ground,
  fallback: RecordKind,
  lines: ReadonlyMap<string, number>,
): Result<GivenRecord, readonly Phrase[]> {
  const kind = oneOf(sheet, 'kind', valueOf(sheet, 'kind') ?? fallback, RECORD_KINDS)
  const record = kind === undefined ? undefined : READ[kind](sheet, ground)
  if (kind !== undefined) noteFormulas(sheet, kind)
  const before = record === undefined ? undefined : lines.get(nameOf(record))
  if (record !== undefined && before !== undefined)
    sheet.wrong.push(t('operator.records.bad.twice', { id: record.id, before }))
  return record === undefined || sheet.wrong.length > 0 ? failed(sheet.wrong) : ok(record)
}

/** A formula that a spreadsheet did not work out, or could not: nobody's name and nobody's id. */
const FORMULA = /^=|^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!)$/

function noteFormulas(sheet: Sheet, kind: RecordKind): void {
  for (const field of ['kind', ...RECORD_COLUMNS[kind]]) {
    const value = valueOf(sheet, field)
    if (typeof value === 'string' && FORMULA.test(value))
      sheet.wrong.push(t('operator.records.bad.formula', { field, value: shownValue(value) }))
  }
}

type Read = (sheet: Sheet, ground: Ground) => GivenRecord | undefined

const READ: Readonly<Record<RecordKind, Read>> = {
  person: readPerson,
  group: readGroup,
  activity: readActivity,
  place: readPlace,
  partner: readPartner,
}

const COLUMN_KEYS = new Map(
  RECORD_KINDS.map((kind) => [kind, new Set(['kind', ...RECORD_COLUMNS[kind].map(columnKey)])]),
)

/**
 * A spreadsheet of mixed kinds has the columns of all of them: a column is unknown when no kind that
 * stands in the file has it.
 */
function unknownIn(rows: readonly GivenRow[], fallback: RecordKind): string[] {
  const kinds = new Set(
    rows.map(({ cells }) => {
      const value = valueOf(sheetOf(cells), 'kind')
      return RECORD_KINDS.find((kind) => kind === value) ?? fallback
    }),
  )
  const isKnown = (name: string): boolean =>
    [...kinds].some((kind) => COLUMN_KEYS.get(kind)?.has(columnKey(name)) === true)
  const named = new Set(rows.flatMap(({ cells }) => Object.keys(cells)))
  return [...named].filter((name) => name.trim() !== '' && !isKnown(name))
}
