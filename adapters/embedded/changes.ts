/**
 * The log of changes: of each record the newest change, numbered in commit order. Of removed records
 * only the newest are remembered, so that the log does not grow for ever; a reader who was away for
 * longer is told to read from the start.
 */
import type { Change, CollectionName, Cursor } from '../../core/ports/index.ts'
import type { Connection } from './connection.ts'
import { embeddedError } from './errors.ts'
import { atMost } from './find.ts'
import { aboutOf, setAbout } from './layout.ts'

/** So many removals are remembered: some 40 MB at most. */
export const REMOVALS_KEPT = 250_000
const DEFAULT_LIMIT = 1000
const MAX_LIMIT = 10_000
/** The number of the newest removal that was forgotten. */
const FORGOTTEN = 'removals forgotten to'

/** To be called within the transaction of the change itself. */
export function noteChange(connection: Connection, change: Change, clubId: string): void {
  connection.run(
    'INSERT OR REPLACE INTO changes (clubId, collection, id, removed) VALUES (?, ?, ?, ?)',
    [clubId, change.in, change.id, change.removed ? 1 : 0],
  )
}

/** A club's changes after a cursor, oldest first. */
export function changesAfter(
  connection: Connection,
  clubId: string,
  cursor: Cursor | undefined,
  limit: number = DEFAULT_LIMIT,
): { changes: Change[]; cursor: Cursor } {
  const start = cursor === undefined ? 0 : readCursor(connection, cursor)
  const rows = connection.rows(
    'SELECT seq, collection, id, removed FROM changes WHERE clubId = ? AND seq > ? ORDER BY seq LIMIT ?',
    [clubId, start, atMost(limit, MAX_LIMIT)],
  ) as [number, CollectionName, string, number][]
  const changes = rows.map(([, name, id, removed]) => ({ in: name, id, removed: removed === 1 }))
  return { changes, cursor: String(rows.at(-1)?.[0] ?? start) as Cursor }
}

/** Forgets the oldest removals beyond those that are kept. Within a transaction. */
export function forgetRemovals(connection: Connection, kept: number = REMOVALS_KEPT): void {
  const row = connection.row(
    'SELECT seq FROM changes WHERE removed = 1 ORDER BY seq DESC LIMIT 1 OFFSET ?',
    [kept],
  ) as [number] | undefined
  if (row === undefined) return
  connection.run('DELETE FROM changes WHERE removed = 1 AND seq <= ?', [row[0]])
  setAbout(connection, FORGOTTEN, String(row[0]))
}

function readCursor(connection: Connection, cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor))
    throw embeddedError('question', 'This cursor was not given by this store.')
  const start = Number(cursor)
  // A reader at 0 has seen nothing, and misses nothing that is gone.
  if (start > 0 && start < Number(aboutOf(connection, FORGOTTEN) ?? 0))
    throw embeddedError(
      'cursor-too-old',
      'This cursor is older than the removals that are remembered. Read from the start again.',
    )
  return start
}
