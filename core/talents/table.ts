/**
 * Reads authored tables: tab-separated, one header line, one row a line. Says what is wrong with a
 * file in sentences; what the cells mean is left to whoever asked for the table.
 */
import { failed, ok, type Result } from '../result.ts'

/** Something wrong with authored data: where, and what to do about it. */
export interface Problem {
  readonly file: string
  /** Counted from 1, the header included; 0 when the whole is meant. */
  readonly line: number
  readonly column?: string
  readonly message: string
}

export interface Row<Column extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/**
 * Rows in the order of the file, cells trimmed. Blank lines and lines that begin with `#` are left
 * out; empty cells at the end of a row need not be written. Every problem is listed, not the first.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): Result<Row<Column>[], Problem[]> {
  const problems: Problem[] = []
  const rows: Row<Column>[] = []
  let headed = false
  let line = 0
  // Thousands of rows at every start: nothing is made for a line that is not needed. A line end of two
  // signs leaves one behind, which is trimmed away with the cell that it stands in.
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    line += 1
    if (raw.startsWith('#') || raw.trim() === '') continue
    const cells = raw.split('\t')
    if (!headed) {
      headed = true
      if (cells.map((cell) => cell.trim()).join('\t') === columns.join('\t')) continue
      const message = `The first line must name the columns: ${columns.join(', ')}, separated by tabs.`
      return failed([{ file, line, message }])
    }
    if (cells.length > columns.length) {
      const message = `This row has ${String(cells.length)} cells; at most ${String(columns.length)} fit the header.`
      problems.push({ file, line, message })
      continue
    }
    rows.push({ line, cells: named(columns, cells) })
  }
  if (!headed) problems.push({ file, line: 0, message: 'The file is empty: not even a header.' })
  return problems.length > 0 ? failed(problems) : ok(rows)
}

function named<Column extends string>(
  columns: readonly Column[],
  cells: readonly string[],
): Record<Column, string> {
  const row: Partial<Record<Column, string>> = {}
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    if (column !== undefined) row[column] = cells[at]?.trim() ?? ''
  }
  return row as Record<Column, string>
}

/** `file:line column: message`, as a person can click it. */
export function tellProblem(problem: Problem): string {
  const column = problem.column === undefined ? '' : ` ${problem.column}:`
  return `${problem.file}:${String(problem.line)}${column} ${problem.message}`
}

/** The parts of a cell that lists things with `|`, trimmed, without empty ones. */
export function listed(cell: string): string[] {
  if (cell === '') return []
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
