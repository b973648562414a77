/**
 * The tables of a database file, made from the declared collections: for each its records and the keys
 * of its indexes, then one log of changes and one table of jobs. When a collection's version or indexes
 * are no longer those that the file was written with, its keys are made anew.
 */
import {
  type CollectionDeclaration,
  type CollectionName,
  type Declarations,
  keysOf,
} from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import type { Connection } from './connection.ts'
import { embeddedError } from './errors.ts'
import { keyBytes } from './keys.ts'
import { reading } from './record.ts'

/** `GOES` in the file's header: this file is ours. */
export const APPLICATION_ID = 0x474f4553
/** Grows when the tables below change in a way that older programs cannot use. */
export const LAYOUT = 1

const COMMON_TABLES = `
  CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, clubId TEXT NOT NULL, collection TEXT NOT NULL,
    id TEXT NOT NULL, removed INTEGER NOT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS changes_record ON changes (clubId, collection, id);
  CREATE INDEX IF NOT EXISTS changes_order ON changes (clubId, seq);
  CREATE INDEX IF NOT EXISTS changes_removed ON changes (seq) WHERE removed = 1;
  CREATE TABLE IF NOT EXISTS jobs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, id TEXT NOT NULL,
    payload TEXT NOT NULL, due REAL NOT NULL, attempts INTEGER NOT NULL, backoffMs REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0,
    token TEXT, leasedUntil REAL, error TEXT);
  CREATE UNIQUE INDEX IF NOT EXISTS jobs_name ON jobs (name, id);
  CREATE INDEX IF NOT EXISTS jobs_due ON jobs (due, seq) WHERE error IS NULL;
`

export function recordsTable(name: CollectionName): string {
  return `"${name}"`
}

export function keysTable(name: CollectionName): string {
  return `"${name}_keys"`
}

function collectionTables(name: CollectionName): string {
  return `
    CREATE TABLE IF NOT EXISTS ${recordsTable(name)} (
      clubId TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, shape INTEGER NOT NULL,
      body TEXT NOT NULL, PRIMARY KEY (clubId, id));
    CREATE TABLE IF NOT EXISTS ${keysTable(name)} (
      clubId TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (clubId, name, key, id)) WITHOUT ROWID;`
}

/** Brings the file to the declared collections, in one unit. Gives the file's generation (below). */
export function layOut(connection: Connection, declared: Declarations): number {
  const written = connection.write(() => {
    connection.exec(`${COMMON_TABLES} PRAGMA application_id = ${String(APPLICATION_ID)};
      PRAGMA user_version = ${String(LAYOUT)};`)
    const names = Object.keys(declared) as CollectionName[]
    const changed = names.filter((name) => bringUp(connection, name, declared[name]))
    const generation = Number(aboutOf(connection, 'generation') ?? 0) + (changed.length > 0 ? 1 : 0)
    setAbout(connection, 'generation', String(generation))
    return ok(generation)
  })
  return written.ok ? written.value : 0
}

/**
 * Grows whenever a program with other declarations opened the file. A process that still works with
 * the older ones would write keys that nobody looks for, so each write checks it.
 */
export function checkGeneration(connection: Connection, expected: number): void {
  if (Number(aboutOf(connection, 'generation')) !== expected)
    throw embeddedError(
      'newer',
      `Another version of this program has opened ${connection.path} meanwhile. Stop this one and start it anew.`,
    )
}

export function aboutOf(connection: Connection, name: string): string | undefined {
  const row = connection.row('SELECT value FROM about WHERE name = ?', [name])
  return row === undefined ? undefined : String(row[0])
}

export function setAbout(connection: Connection, name: string, value: string): void {
  connection.run('INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)', [name, value])
}

/** Whether anything had to be done for this collection. */
function bringUp(
  connection: Connection,
  name: CollectionName,
  declared: CollectionDeclaration,
): boolean {
  const is = JSON.stringify({ version: declared.version, indexes: declared.indexes })
  const was = aboutOf(connection, `collection ${name}`)
  if (was === is) return false
  if (was !== undefined) {
    const { version } = JSON.parse(was) as { version: number }
    if (version > declared.version)
      throw embeddedError(
        'newer',
        `${connection.path} was made by a newer version of this program (${name} ${String(version)}, here ${String(declared.version)}). Install that version or a later one.`,
      )
  }
  connection.exec(collectionTables(name))
  if (was !== undefined) remakeKeys(connection, name, declared)
  setAbout(connection, `collection ${name}`, is)
  return true
}

const AT_ONCE = 500

function remakeKeys(
  connection: Connection,
  name: CollectionName,
  declared: CollectionDeclaration,
): void {
  connection.run(`DELETE FROM ${keysTable(name)}`)
  let last = 0
  for (;;) {
    const rows = connection.rows(
      `SELECT rowid, clubId, id, shape, body FROM ${recordsTable(name)} WHERE rowid > ? ORDER BY rowid LIMIT ?`,
      [last, AT_ONCE],
    ) as [number, string, string, number, string][]
    for (const [rowid, clubId, id, shape, body] of rows) {
      const record = reading(name, declared, shape, body)
      for (const [index, declaration] of Object.entries(declared.indexes)) {
        for (const key of keysOf(declaration, record))
          insertKey(connection, name, clubId, index, keyBytes(key), id)
      }
      last = rowid
    }
    if (rows.length < AT_ONCE) return
  }
}

/** Finding a record twice under one key is finding it once: a list may name somebody twice. */
export function insertKey(
  connection: Connection,
  name: CollectionName,
  clubId: string,
  index: string,
  key: Buffer,
  id: string,
): void {
  connection.run(
    `INSERT OR IGNORE INTO ${keysTable(name)} (clubId, name, key, id) VALUES (?, ?, ?, ?)`,
    [clubId, index, key, id],
  )
}
