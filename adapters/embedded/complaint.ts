/** Whether the file is whole: SQLite's own check of every page and index. */
import type { Connection } from './connection.ts'

/** What is wrong with the file, in SQLite's words; undefined when nothing is. Reads the whole file. */
export function complaint(database: Connection): string | undefined {
  const found = database.rows('PRAGMA integrity_check').map(([line]) => String(line))
  return found.length === 1 && found[0] === 'ok' ? undefined : found.slice(0, 3).join('; ')
}
