/**
 * One connection to one libsql file: cached statements, rows as arrays, and a write that is whole or
 * absent. Knows nothing of what the tables mean.
 */
import Libsql from 'libsql'
import type { Result } from '../../core/result.ts'
import { embeddedError, explained } from './errors.ts'

/** What a statement may be given. Never a boolean: the driver cannot bind one. */
export type SqlValue = string | number | Buffer | null
export type Row = readonly unknown[]

export interface Connection {
  readonly path: string
  row(sql: string, values?: readonly SqlValue[]): Row | undefined
  rows(sql: string, values?: readonly SqlValue[]): Row[]
  /** How many rows changed. */
  run(sql: string, values?: readonly SqlValue[]): number
  /** Several statements that are run once: tables, pragmas. */
  exec(sql: string): void
  /**
   * Does the work as one unit: nobody else writes meanwhile, and when it answers a failure or throws,
   * nothing of it was written. Not to be nested.
   */
  write<T, E>(work: () => Result<T, E>): Result<T, E>
  /**
   * Does a part of what is being written: when it answers a failure or throws, nothing of this part is
   * kept, and the rest may go on. Only within `write`.
   */
  part<T, E>(work: () => Result<T, E>): Result<T, E>
  /** Moves everything into the one file and lets go. Closing twice is closing once. */
  close(): void
}

/** Another process is waited for this long; the waiting stops this process too. */
const BUSY_MS = 5000

export function connection(path: string): Connection {
  const libsql = explaining(path, () => new Libsql(path, { timeout: BUSY_MS }))
  const statements = new Map<string, Libsql.Statement<[readonly SqlValue[]]>>()
  let isOpen = true

  function statement(sql: string): Libsql.Statement<[readonly SqlValue[]]> {
    // A cached statement would still run after its connection was closed.
    if (!isOpen) throw embeddedError('closed', `The store on ${path} was closed before this.`)
    const known = statements.get(sql)
    if (known !== undefined) return known
    const made = libsql.prepare<[readonly SqlValue[]]>(sql)
    if (made.reader) made.raw()
    statements.set(sql, made)
    return made
  }

  const isWriting = (): boolean => isOpen && libsql.inTransaction

  const self: Connection = {
    path,
    row: (sql, values = []) =>
      explaining(path, () => statement(sql).get(values) as Row | undefined),
    rows: (sql, values = []) => explaining(path, () => statement(sql).all(values) as Row[]),
    run: (sql, values = []) => explaining(path, () => statement(sql).run(values).changes),
    exec(sql) {
      if (!isOpen) throw embeddedError('closed', `The store on ${path} was closed before this.`)
      explaining(path, () => libsql.exec(sql))
    },
    write(work) {
      self.run('BEGIN IMMEDIATE')
      try {
        const result = work()
        self.run(result.ok ? 'COMMIT' : 'ROLLBACK')
        return result
      } catch (error) {
        // A full disk ends the transaction by itself.
        if (isWriting()) self.run('ROLLBACK')
        throw error
      }
    },
    part(work) {
      // The disk may have ended what is being written; a part of nothing would be kept by itself.
      if (!isWriting())
        throw embeddedError('failed', `Nothing is being written to ${path} any more.`)
      self.run('SAVEPOINT part')
      try {
        const result = work()
        if (!result.ok) self.run('ROLLBACK TO part')
        self.run('RELEASE part')
        return result
      } catch (error) {
        if (isWriting()) {
          self.run('ROLLBACK TO part')
          self.run('RELEASE part')
        }
        throw error
      }
    },
    close() {
      if (!isOpen) return
      try {
        libsql.pragma('wal_checkpoint(TRUNCATE)')
      } catch {
        // Somebody else is reading: the last one to close does it, or the next one to open.
      }
      isOpen = false
      statements.clear()
      libsql.close()
    },
  }
  return self
}

function explaining<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(error, path)
  }
}
