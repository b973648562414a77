/**
 * Rows of a CSV text by the names in its header, with `,`, `;` or tabs between the cells, as spreadsheets
 * save them. A row that is broken is told with its line, and reading goes on behind it.
 */
import { CsvError, parse } from 'csv-parse/sync'
import type { GivenRow, RowProblem } from '../../core/records/index.ts'
import { t } from '../../core/texts/index.ts'

interface Rows {
  readonly rows: readonly GivenRow[]
  readonly problems: readonly RowProblem[]
}

/** After so many broken rows it is no file of records. */
const MOST_BROKEN = 200

export function csvRows(whole: string): Rows {
  const lines = whole.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  // What a spreadsheet writes to itself about its delimiter.
  const told = /^"?sep=(.)"?$/i.exec(lines[0] ?? '')?.[1]
  const headAt = lines.findIndex(
    (line, at) => line.trim() !== '' && !(at === 0 && told !== undefined),
  )
  const delimiter = told ?? delimiterOf(lines[headAt] ?? '')
  const rows: GivenRow[] = []
  const problems: RowProblem[] = []
  let header: readonly string[] | undefined
  let from = headAt < 0 ? lines.length : headAt
  while (from < lines.length && problems.length < MOST_BROKEN) {
    const { records, brokenAt } = parsed(lines.slice(from).join('\n'), delimiter)
    for (const { cells, line } of records) {
      if (header === undefined) header = cells.map((name) => name.trim())
      else note(rows, problems, header, cells, from + line)
    }
    if (brokenAt === undefined) break
    problems.push({ line: from + brokenAt, problem: t('operator.records.bad.quote') })
    from += brokenAt
    header ??= []
  }
  return { rows, problems }
}

/** Whichever stands in the header most often; a comma among equals. */
function delimiterOf(header: string): string {
  const count = (mark: string): number => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function note(
  rows: GivenRow[],
  problems: RowProblem[],
  header: readonly string[],
  cells: readonly string[],
  line: number,
): void {
  if (cells.every((cell) => cell.trim() === '')) return
  const beyond = cells.slice(header.length).filter((cell) => cell.trim() !== '')
  if (beyond.length > 0) {
    const values = { cells: cells.length, columns: header.length }
    problems.push({ line, problem: t('operator.records.bad.cells', values) })
    return
  }
  const named = header.map((name, at) => [name, cells[at] ?? ''] as const)
  // Of a column that stands there twice the first one counts.
  rows.push({ line, cells: Object.fromEntries(named.reverse()) })
}

interface Parsed {
  /** `line`: on which the record begins, the first one being 1. */
  readonly records: readonly { readonly cells: readonly string[]; readonly line: number }[]
  /** The line of the record that is broken; undefined at the end of the text. */
  readonly brokenAt: number | undefined
}

function parsed(text: string, delimiter: string): Parsed {
  const records: { cells: readonly string[]; line: number }[] = []
  let begins = 1
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
      // Lines are counted by what a record holds: a cell may run over several.
      on_record: (cells: string[]) => {
        records.push({ cells, line: begins })
        begins += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
        return null
      },
    })
    return { records, brokenAt: undefined }
  } catch (error) {
    if (error instanceof CsvError) return { records, brokenAt: begins }
    throw error
  }
}
