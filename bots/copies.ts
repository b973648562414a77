/** Copies of a house: made while it is open, put back while it is closed. */
import { join } from 'node:path'
import { type Copied, copyInto, type NotCopied } from '../adapters/embedded/backup.ts'
import type { EmbeddedDatabase } from '../adapters/embedded/open.ts'
import { type NotRestored, type Restored, restoreInto } from '../adapters/embedded/restore.ts'
import { holdSending } from '../core/acts/index.ts'
import type { Result } from '../core/result.ts'

export type { Copied, NotCopied, NotRestored, Restored }

/** The one file of an embedded house, in its data folder. */
export const DATABASE = 'goesting.db'

/** Without a name: one of its own in the data folder, by the minute. */
export function backupOf(
  database: EmbeddedDatabase,
  dataFolder: string,
  now: number,
  file?: string,
): Result<Copied, NotCopied> {
  const stamp = new Date(now).toISOString().slice(0, 16).replaceAll(/[:T]/g, '-')
  return copyInto(database, file ?? join(dataFolder, 'backups', `goesting-${stamp}.db`), now)
}

/** Puts a copy into a data folder; nothing leaves from it before somebody decided what becomes of old messages. */
export function putBack(
  dataFolder: string,
  file: string,
  { replace, now }: { readonly replace: boolean; readonly now: number },
): Promise<Result<Restored, NotRestored>> {
  return restoreInto({
    file,
    into: join(dataFolder, DATABASE),
    replace,
    now,
    prepare: (store, copiedAt) => holdSending({ store }, copiedAt),
  })
}
