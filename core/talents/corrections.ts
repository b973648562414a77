/** Nearness between two concepts that somebody set by hand, because the graph says too much or too little. */
import { ConceptId } from '../domain/ids.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Problem, parseTable } from './table.ts'

export interface Correction {
  readonly a: ConceptId
  readonly b: ConceptId
  /** 0 to 1, in both directions. */
  readonly value: number
}

const COLUMNS = ['a', 'b', 'value', 'why'] as const

/** Columns: a, b, value (0 to 1), why (for who reads the file). Every problem is told with its line. */
export function parseCorrections(text: string, file: string): Result<Correction[], Problem[]> {
  const table = parseTable(text, file, COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const corrections: Correction[] = []
  for (const { line, cells } of table.value) {
    const a = ConceptId.safeParse(cells.a)
    const b = ConceptId.safeParse(cells.b)
    const value = Number(cells.value)
    const isShare = cells.value !== '' && value >= 0 && value <= 1
    if (!a.success || !b.success || cells.a === cells.b) {
      problems.push({ file, line, message: 'Two different ids of concepts are needed: a and b.' })
    } else if (!isShare) {
      const message = `«${cells.value}» is no value from 0 (strangers) to 1 (the same).`
      problems.push({ file, line, column: 'value', message })
    } else corrections.push({ a: a.data, b: b.data, value })
  }
  return problems.length > 0 ? failed(problems) : ok(corrections)
}

/** The key under which a correction is found from both sides. */
export function pairKey(a: ConceptId, b: ConceptId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
