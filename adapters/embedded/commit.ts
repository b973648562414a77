/**
 * Carries out a unit of writes inside a transaction that is already begun: expected versions, unique
 * keys, index keys and the log of changes. The writes are done in their order; the first that is
 * refused ends it, and the caller takes everything back.
 */
import {
  type CollectionDeclaration,
  type CollectionName,
  type CommitRefused,
  keysOf,
} from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import { noteChange } from './changes.ts'
import { keyBytes } from './keys.ts'
import { insertKey, keysTable, recordsTable } from './layout.ts'
import type { EmbeddedDatabase } from './open.ts'
import { type CheckedRecord, reading } from './record.ts'

/** A write whose record was checked before the transaction began. */
export type CheckedWrite =
  | {
      readonly do: 'put'
      readonly in: CollectionName
      readonly put: CheckedRecord
      readonly expects: number | 'absent' | undefined
    }
  | {
      readonly do: 'remove'
      readonly in: CollectionName
      readonly clubId: string
      readonly id: string
      readonly expects: number | undefined
    }

export function applied(
  database: EmbeddedDatabase,
  writes: readonly CheckedWrite[],
): Result<void, CommitRefused> {
  for (const write of writes) {
    const done = write.do === 'put' ? put(database, write) : remove(database, write)
    if (!done.ok) return done
  }
  return ok()
}

function put(
  database: EmbeddedDatabase,
  write: CheckedWrite & { do: 'put' },
): Result<void, CommitRefused> {
  const { id, clubId, record, body } = write.put
  const declared = database.declared[write.in]
  const before = stored(database, write.in, clubId, id)
  if (!isExpected(before?.version, write.expects))
    return failed({ kind: 'conflict', in: write.in, id })

  const had = before === undefined ? [] : indexKeys(declared, before.record)
  const has = indexKeys(declared, record)
  const added = without(has, had)
  for (const { index, key } of added) {
    if (declared.indexes[index]?.unique === true && isTaken(database, write.in, clubId, index, key))
      return failed({ kind: 'taken', in: write.in, id, index })
  }
  for (const { index, key } of without(had, has))
    removeKey(database, write.in, clubId, index, key, id)
  for (const { index, key } of added) insertKey(database, write.in, clubId, index, key, id)

  database.run(
    `INSERT INTO ${recordsTable(write.in)} (clubId, id, version, shape, body) VALUES (?, ?, 1, ?, ?)
     ON CONFLICT (clubId, id) DO UPDATE
     SET version = version + 1, shape = excluded.shape, body = excluded.body`,
    [clubId, id, declared.version, body],
  )
  noteChange(database, { in: write.in, id, removed: false }, clubId)
  return ok()
}

function remove(
  database: EmbeddedDatabase,
  write: CheckedWrite & { do: 'remove' },
): Result<void, CommitRefused> {
  const { clubId, id, expects } = write
  const before = stored(database, write.in, clubId, id)
  if (expects !== undefined && before?.version !== expects)
    return failed({ kind: 'conflict', in: write.in, id })
  if (before === undefined) return ok()

  for (const { index, key } of indexKeys(database.declared[write.in], before.record))
    removeKey(database, write.in, clubId, index, key, id)
  database.run(`DELETE FROM ${recordsTable(write.in)} WHERE clubId = ? AND id = ?`, [clubId, id])
  noteChange(database, { in: write.in, id, removed: true }, clubId)
  return ok()
}

function stored(
  database: EmbeddedDatabase,
  name: CollectionName,
  clubId: string,
  id: string,
): { version: number; record: unknown } | undefined {
  const row = database.row(
    `SELECT version, shape, body FROM ${recordsTable(name)} WHERE clubId = ? AND id = ?`,
    [clubId, id],
  ) as [number, number, string] | undefined
  if (row === undefined) return undefined
  const [version, shape, body] = row
  return { version, record: reading(name, database.declared[name], shape, body) }
}

function isExpected(version: number | undefined, expects: number | 'absent' | undefined): boolean {
  if (expects === undefined) return true
  return expects === 'absent' ? version === undefined : version === expects
}

interface KeyOfIndex {
  readonly index: string
  readonly key: Buffer
}

function indexKeys(declared: CollectionDeclaration, record: unknown): KeyOfIndex[] {
  return Object.entries(declared.indexes).flatMap(([index, declaration]) =>
    keysOf(declaration, record).map((key) => ({ index, key: keyBytes(key) })),
  )
}

function without(keys: readonly KeyOfIndex[], others: readonly KeyOfIndex[]): KeyOfIndex[] {
  return keys.filter(
    ({ index, key }) => !others.some((other) => other.index === index && other.key.equals(key)),
  )
}

function isTaken(
  database: EmbeddedDatabase,
  name: CollectionName,
  clubId: string,
  index: string,
  key: Buffer,
): boolean {
  const row = database.row(
    `SELECT 1 FROM ${keysTable(name)} WHERE clubId = ? AND name = ? AND key = ?`,
    [clubId, index, key],
  )
  return row !== undefined
}

function removeKey(
  database: EmbeddedDatabase,
  name: CollectionName,
  clubId: string,
  index: string,
  key: Buffer,
  id: string,
): void {
  database.run(
    `DELETE FROM ${keysTable(name)} WHERE clubId = ? AND name = ? AND key = ? AND id = ?`,
    [clubId, index, key, id],
  )
}
