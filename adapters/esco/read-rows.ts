/**
 * Reads one CSV file of ESCO into rows by the names in its header. A row that is broken is told with its
 * line and left out, and reading goes on with the next one; what the cells mean is decided elsewhere.
 */
import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../../core/talents/index.ts'

export interface EscoRow {
  /** Where the row begins, the header being line 1. */
  readonly line: number
  /** A cell by the name of its column, without spaces around it; empty when there is no such column. */
  cell(column: string): string
}

export interface EscoRows {
  readonly rows: readonly EscoRow[]
  readonly problems: readonly Problem[]
}

/** No row of ESCO is nearly as long: a quote that was never closed ends here. */
const LONGEST_ROW = 200_000
/** After so many broken rows it is no file of ESCO. */
const MOST_BROKEN = 200

const NO_HEADER = 'The file is empty: not even a header.'
const BAD_QUOTE = 'A quote stands where it should not, or is never closed; this row was left out.'
const TOO_MANY = 'Too many rows are broken; the rest of the file was not read.'

/** The rows of a file. Without one of the `needed` columns there are none, and one problem. */
export function readRows(bytes: Buffer, file: string, needed: readonly string[]): EscoRows {
  const header = parsed(bytes, { offset: 0, line: 1 }, undefined, 1)
  const columns = header.records[0]?.cells ?? []
  const missing = needed.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    const none = bytes.toString('utf8', 0, 99).trim() === ''
    const message = none ? NO_HEADER : `The header has no column ${missing.join(', ')}.`
    return { rows: [], problems: [{ file, line: 1, message }] }
  }
  const places = new Map(columns.map((column, place) => [column, place]))
  const rows: EscoRow[] = []
  const problems: Problem[] = []
  for (let at: Place | undefined = header.end; at !== undefined; ) {
    const { records, end, broken } = parsed(bytes, at, columns.length)
    for (const { cells, line } of records) {
      rows.push({ line, cell: (column) => cells[places.get(column) ?? -1] ?? '' })
    }
    if (broken === undefined) break
    problems.push({ file, line: end.line, message: broken })
    if (problems.length === MOST_BROKEN) {
      problems.push({ file, line: end.line, message: TOO_MANY })
      break
    }
    at = nextRow(bytes, end, columns[0] ?? '')
  }
  return { rows, problems }
}

interface Place {
  readonly offset: number
  readonly line: number
}

interface Parsed {
  readonly records: readonly { readonly cells: readonly string[]; readonly line: number }[]
  /** Behind the last record that is whole. */
  readonly end: Place
  /** What is wrong with the record that begins there; undefined at the end of the file. */
  readonly broken: string | undefined
}

/** Records from a place on, until the file ends or one is broken. */
function parsed(bytes: Buffer, from: Place, width: number | undefined, most = Infinity): Parsed {
  const records: { cells: readonly string[]; line: number }[] = []
  let end = from
  let broken: string | undefined
  const keep = (cells: readonly string[], behind: number): void => {
    if (width !== undefined && cells.length !== width) {
      const message = `This row has ${String(cells.length)} cells, the header ${String(width)}; it was left out.`
      throw new Broken(message)
    }
    records.push({ cells, line: end.line })
    end = moved(bytes, end, from.offset + behind)
  }
  try {
    parse(bytes.subarray(from.offset), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: LONGEST_ROW,
      ...(most === Infinity ? {} : { to: most }),
      on_record: (cells: string[], { bytes: behind }) => {
        keep(cells, behind)
        return null
      },
    })
  } catch (error) {
    if (error instanceof Broken) broken = error.message
    else if (error instanceof CsvError) broken = BAD_QUOTE
    else throw error
  }
  return { records, end, broken }
}

class Broken extends Error {}

const LINE_END = 10

/** The same place further on, and the line that it is on. */
function moved(bytes: Buffer, from: Place, offset: number): Place {
  let line = from.line
  let at = bytes.indexOf(LINE_END, from.offset)
  while (at >= 0 && at < offset) {
    line += 1
    at = bytes.indexOf(LINE_END, at + 1)
  }
  return { offset, line }
}

/** How a row of ESCO begins: with the kind of its concept, or with a URI. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  conceptType: /^"?[A-Z][A-Za-z]+"?,"?https?:/,
  conceptUri: /^"?https?:/,
}
const ENOUGH = 80

/** The first line behind a broken row that looks like the beginning of one. */
function nextRow(bytes: Buffer, broken: Place, firstColumn: string): Place | undefined {
  const begins = BEGINNINGS[firstColumn] ?? /^/
  let { line } = broken
  // Blank lines before the broken row belong to it.
  let isBroken = false
  for (let at = broken.offset; at >= 0 && at < bytes.length; line += 1) {
    const start = bytes.toString('utf8', at, at + ENOUGH)
    if (isBroken && begins.test(start)) return { offset: at, line }
    isBroken ||= !/^\r?\n/.test(start)
    const end = bytes.indexOf(LINE_END, at)
    at = end < 0 ? -1 : end + 1
  }
  return undefined
}
