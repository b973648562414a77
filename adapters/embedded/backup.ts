/**
 * A copy of the whole house as it was at one moment, made while it goes on: whole, or not there at all.
 * The copy knows when it was made; the house remembers when the last one was.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { CollectionName } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import { complaint } from './complaint.ts'
import { connection } from './connection.ts'
import { isEmbeddedError } from './errors.ts'
import { APPLICATION_ID, aboutOf, LAYOUT, recordsTable, setAbout } from './layout.ts'
import type { EmbeddedDatabase } from './open.ts'

export interface Copied {
  readonly file: string
  readonly bytes: number
  readonly milliseconds: number
  /** By collection; those without a record are left out. */
  readonly records: Readonly<Record<string, number>>
}

/**
 * `same`: that is the house itself. `place`: nothing can be written there. `taken`: something else stands
 * there, which is left alone. `full`: no room on the disk. `damaged`: the copy was not whole.
 */
export type NotCopied = 'same' | 'place' | 'taken' | 'full' | 'damaged'

/** In a copy: when it was made. In a house: when it was last copied. Milliseconds since 1970. */
const MADE = 'copied at'
const LAST = 'last copy'

/** When the house was last copied; undefined: never. */
export function lastCopyOf(database: EmbeddedDatabase): number | undefined {
  const at = aboutOf(database, LAST)
  return at === undefined ? undefined : Number(at)
}

/** When this copy was made; undefined: it is no copy of ours, but a file that somebody copied. */
export function madeAt(database: EmbeddedDatabase): number | undefined {
  const at = aboutOf(database, MADE)
  return at === undefined ? undefined : Number(at)
}

/** A copy without a name gets one of its own in the data folder, by the minute. */
export function copyName(dataFolder: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 16).replaceAll(/[:T]/g, '-')
  return join(dataFolder, 'backups', `goesting-${stamp}.db`)
}

/** Others may write meanwhile. An older copy of ours under this name is replaced, once the new one is whole. */
export function copyInto(
  database: EmbeddedDatabase,
  to: string,
  now: number,
): Result<Copied, NotCopied> {
  const file = resolve(to)
  const begin = performance.now()
  if ([database.path, `${database.path}-wal`, `${database.path}-shm`].includes(file))
    return failed('same')
  if (existsSync(file) && kindOf(file) !== 'ours') return failed('taken')
  const part = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`)
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    if (!hasRoom(dirname(file), statSync(database.path).size)) return failed('full')
    // For the owner's eyes only, from its first byte on.
    closeSync(openSync(part, 'wx', 0o600))
    database.run('VACUUM INTO ?', [part])
    if (!isWhole(part, now)) return failed('damaged')
    flush(part)
    renameSync(part, file)
    flush(dirname(file))
  } catch (error) {
    return failed(troubleOf(error))
  } finally {
    for (const left of [part, `${part}-wal`, `${part}-shm`, `${part}-journal`])
      rmSync(left, { force: true })
  }
  database.write(() => {
    setAbout(database, LAST, String(now))
    return ok()
  })
  const milliseconds = Math.round(performance.now() - begin)
  return ok({ file, bytes: statSync(file).size, milliseconds, records: countIn(file, database) })
}

/** Whether the copy is whole; its moment is written into it. */
function isWhole(part: string, now: number): boolean {
  const copy = connection(part)
  try {
    if (complaint(copy) !== undefined) return false
    setAbout(copy, MADE, String(now))
    return true
  } finally {
    copy.close()
  }
}

function countIn(file: string, { declared }: EmbeddedDatabase): Record<string, number> {
  const copy = connection(file)
  try {
    const counts = Object.keys(declared).map((name) => {
      const row = copy.row(`SELECT count(*) FROM ${recordsTable(name as CollectionName)}`)
      return [name, Number(row?.[0])] as const
    })
    return Object.fromEntries(counts.filter(([, count]) => count > 0))
  } finally {
    copy.close()
  }
}

/** Some more than it takes now, for what is written meanwhile. */
export function hasRoom(folder: string, bytes: number): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > bytes * 1.1
}

/** So that a pulled plug leaves the whole file, or none. */
export function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/** What a file is, by its first bytes. Nothing is opened or changed. */
export function kindOf(file: string): 'ours' | 'newer' | 'not-ours' | 'not-a-database' {
  const header = Buffer.alloc(HEADER_BYTES)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0)
  } catch {
    // A folder: no database either.
    return 'not-a-database'
  } finally {
    closeSync(handle)
  }
  if (header.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return 'not-a-database'
  if (header.readUInt32BE(68) !== APPLICATION_ID) return 'not-ours'
  return header.readUInt32BE(60) > LAYOUT ? 'newer' : 'ours'
}

function troubleOf(error: unknown): NotCopied {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'full' || code === 'ENOSPC') return 'full'
  if (isEmbeddedError(error) && code === 'damaged') return 'damaged'
  if (typeof code === 'string') return 'place'
  throw error
}
