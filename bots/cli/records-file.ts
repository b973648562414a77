/** A file with records, read for a command: what is wrong with it is told, and what is good is handed on. */
import {
  type Gathered,
  gather,
  type RecordKind,
  type RowProblem,
} from '../../core/records/index.ts'
import type { Tell } from '../config/locale.ts'
import type { RowsOfFile } from '../workbench.ts'
import type { Operator } from './operator.ts'

/** With which talents and places a file is read, and how it is spoken about. */
interface Reading {
  readonly knowledge: Parameters<typeof gather>[1]
  /** The kind of rows that do not say theirs. */
  readonly kind: RecordKind
  readonly tell: Tell
  /** Lines that are read at all. */
  readonly mostLines?: number
  /** Every problem is listed elsewhere: only what stands in the way is told. */
  readonly isListed?: boolean
}

/** Everything good in the file; nothing when there is nothing good in it, which has been told. */
export async function gathered(
  operator: Operator,
  path: string,
  { knowledge, kind, tell, isListed = false, mostLines }: Reading,
): Promise<(Gathered & Pick<RowsOfFile, 'rows'>) | undefined> {
  const { complain } = operator
  const file = await operator.rows(path, mostLines)
  if (!file.ok) {
    complain(tell(`operator.records.${file.error}`, { file: path }))
    return undefined
  }
  const { rows, problems, wasOld } = file.value
  const read = gather(rows, knowledge, kind)
  const all = [...problems, ...read.problems].sort((a, b) => a.line - b.line)
  if (wasOld) complain(tell('operator.records.old'))
  if (!isListed) tellProblems(complain, tell, all)
  if (read.unknown.length > 0)
    complain(tell('operator.records.unknown', { names: { list: read.unknown } }))
  if (read.hadWords) complain(tell('operator.records.words'))
  if (read.records.length > 0) return { ...read, rows, problems: all }
  if (isListed) tellProblems(complain, tell, all)
  complain(tell('operator.records.none', { file: path }))
  return undefined
}

/** So many problems are shown; the others are counted. */
const SHOWN = 50

function tellProblems(
  complain: Operator['complain'],
  tell: Tell,
  problems: readonly RowProblem[],
): void {
  const lines = new Set(problems.map(({ line }) => line))
  if (lines.size === 0) return
  complain(tell('operator.records.broken', { count: lines.size }))
  for (const problem of problems.slice(0, SHOWN)) complain(`- ${sentenceOf(problem, tell)}`)
  const count = problems.length - SHOWN
  if (count > 0) complain(tell('operator.records.more', { count }))
}

export function sentenceOf({ line, problem }: RowProblem, tell: Tell): string {
  return tell('operator.records.row', { line, problem: { phrase: problem } })
}
