/**
 * A table of the demo: authored text, each row held against a shape. The text is taken apart by the
 * reader that all authored tables share; what a cell may hold is decided by the shape.
 */
import type { z } from 'zod'
import { type Problem, parseTable } from '../talents/index.ts'

/** A record and the line it stands on, so that a later check can point at it. */
export interface Row<T> {
  readonly line: number
  readonly value: T
}

export interface Table<T> {
  readonly rows: readonly Row<T>[]
  readonly problems: readonly Problem[]
}

/** The columns are the keys of the shape, in their order. Every problem is listed, not the first. */
export function readTable<S extends z.ZodObject>(
  file: string,
  text: string | undefined,
  shape: S,
): Table<z.output<S>> {
  if (text === undefined)
    return { rows: [], problems: [{ file, line: 0, message: 'This file is missing.' }] }
  const table = parseTable(text, file, Object.keys(shape.shape))
  if (!table.ok) return { rows: [], problems: table.error }
  const rows: Row<z.output<S>>[] = []
  const problems: Problem[] = []
  for (const { line, cells } of table.value) {
    const read = shape.safeParse(cells)
    if (read.success) rows.push({ line, value: read.data })
    else
      for (const { path, message } of read.error.issues)
        problems.push({ file, line, column: String(path[0]), message: sentence(message) })
  }
  return { rows, problems }
}

/** What a shape says of its own accord ends without a full stop. */
function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`
}
