/** Who was erased, out of a house that is about to be replaced. Only reads, whatever state the file is in. */
import { collections, type RecordOf } from '../../core/ports/index.ts'
import { connection } from './connection.ts'
import { isEmbeddedError } from './errors.ts'
import { recordsTable } from './layout.ts'
import { reading } from './record.ts'

export type Erasures = readonly RecordOf<'erasures'>[]

/** `unknown`: it is older than the habit of writing this down. `unread`: it cannot be read. */
export function erasuresIn(file: string): Erasures | 'unknown' | 'unread' {
  const opened = connection(file)
  try {
    if (opened.row(`SELECT 1 FROM sqlite_schema WHERE name = 'erasures'`) === undefined)
      return 'unknown'
    const rows = opened.rows(`SELECT shape, body FROM ${recordsTable('erasures')}`)
    return rows.map(
      ([shape, body]) =>
        reading(
          'erasures',
          collections.erasures,
          Number(shape),
          String(body),
        ) as RecordOf<'erasures'>,
    )
  } catch (error) {
    if (isEmbeddedError(error)) return 'unread'
    throw error
  } finally {
    opened.close()
  }
}
