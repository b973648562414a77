/**
 * Opens the one file in which an embedded house lives, or makes it. Refuses, with a sentence, what
 * cannot be used: a folder that cannot be written, a file of something else, a file of a later version.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { collections, type Declarations } from '../../core/ports/index.ts'
import type { Result } from '../../core/result.ts'
import { type Connection, connection } from './connection.ts'
import { embeddedError, isEmbeddedError } from './errors.ts'
import { APPLICATION_ID, checkGeneration, LAYOUT, layOut } from './layout.ts'

export interface EmbeddedDatabase extends Connection {
  readonly declared: Declarations
}

/**
 * The database of a file, with the tables of the declared collections. Several processes may have it
 * open. Folder and file are made when they are missing, for the owner's eyes only. Throws an
 * `EmbeddedError` whose message is a sentence for the operator.
 */
export function openDatabase(file: string, declared: Declarations = collections): EmbeddedDatabase {
  const path = resolve(file)
  makeFile(path)
  const opened = connection(path)
  try {
    checkOwner(opened)
    useLog(opened)
    const generation = layOut(opened, declared)
    return {
      ...opened,
      declared,
      write: <T, E>(work: () => Result<T, E>) =>
        opened.write(() => {
          checkGeneration(opened, generation)
          return work()
        }),
    }
  } catch (error) {
    opened.close()
    throw error
  }
}

function makeFile(path: string): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'a', 0o600))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'EISDIR')
      throw embeddedError('folder', `${path} is a folder. Name a file in it instead.`, error)
    throw embeddedError(
      'folder',
      `The data folder ${folder} cannot be written to (${code}). Choose another one, or give this program the right to write there.`,
      error,
    )
  }
}

/** Before anything is written: is this file ours to write in? */
function checkOwner(opened: Connection): void {
  const tables = Number(opened.row('SELECT count(*) FROM sqlite_schema')?.[0])
  if (tables === 0) return
  if (Number(opened.row('PRAGMA application_id')?.[0]) !== APPLICATION_ID)
    throw embeddedError(
      'not-ours',
      `${opened.path} is the database of another program. Choose another data folder.`,
    )
  const layout = Number(opened.row('PRAGMA user_version')?.[0])
  if (layout > LAYOUT)
    throw embeddedError(
      'newer',
      `${opened.path} was made by a newer version of this program (layout ${String(layout)}, here ${String(LAYOUT)}). Install that version or a later one.`,
    )
}

const TRIES = 100
const PAUSE_MS = 20

/**
 * Write-ahead log, and every commit on the disk before it returns. What is erased is overwritten.
 * Turning the log on is the one statement that does not wait for others by itself.
 */
function useLog(opened: Connection): void {
  for (let tried = 1; ; tried += 1) {
    try {
      opened.row('PRAGMA journal_mode = WAL')
      break
    } catch (error) {
      if (!isEmbeddedError(error) || error.code !== 'busy' || tried === TRIES) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
  opened.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF;')
}
