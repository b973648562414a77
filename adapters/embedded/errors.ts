/**
 * Turns what SQLite says into a sentence that an operator can act on. Decides nothing else: every such
 * error means that the unit at hand was not written.
 */

/** What went wrong, for programs; the message says it for people. */
export type EmbeddedTrouble =
  | 'folder' // it cannot be made or written
  | 'not-a-database'
  | 'not-ours' // a database of another program
  | 'newer' // written by a later version of this program
  | 'busy' // another process kept it for too long
  | 'full' // no room on the disk
  | 'read-only'
  | 'damaged'
  | 'closed'
  | 'record' // a record does not fit its shape: a fault in the program
  | 'question' // a query, a cursor or a job that cannot be: a fault in the program
  | 'cursor-too-old' // read from the start again
  | 'failed'

export interface EmbeddedError extends Error {
  readonly code: EmbeddedTrouble
}

export function embeddedError(
  code: EmbeddedTrouble,
  message: string,
  cause?: unknown,
): EmbeddedError {
  const error = new Error(message, cause === undefined ? undefined : { cause })
  return Object.assign(error, { name: 'EmbeddedError', code })
}

export function isEmbeddedError(error: unknown): error is EmbeddedError {
  return error instanceof Error && error.name === 'EmbeddedError'
}

const SENTENCES: readonly (readonly [string, EmbeddedTrouble, (path: string) => string])[] = [
  [
    'SQLITE_FULL',
    'full',
    (path) =>
      `There is no room left for ${path}. Nothing was written. Free some space on the disk.`,
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    (path) =>
      `${path} may only be read. Nothing was written. Give this program the right to write to it.`,
  ],
  [
    'SQLITE_BUSY',
    'busy',
    (path) =>
      `Another process kept ${path} for itself for too long. Nothing was written. Try again.`,
  ],
  [
    'SQLITE_LOCKED',
    'busy',
    (path) =>
      `Another process kept ${path} for itself for too long. Nothing was written. Try again.`,
  ],
  [
    'SQLITE_CORRUPT',
    'damaged',
    (path) => `${path} is damaged. Stop the program and put back a copy.`,
  ],
  [
    'SQLITE_NOTADB',
    'not-a-database',
    (path) => `${path} is not a database. Move it away, or choose another data folder.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'folder',
    (path) => `${path} cannot be opened. Check that its folder exists and may be written to.`,
  ],
  [
    'SQLITE_PERM',
    'folder',
    (path) => `${path} cannot be opened. Check that its folder exists and may be written to.`,
  ],
  [
    'SQLITE_IOERR',
    'failed',
    (path) => `The disk did not do its work for ${path}. Nothing was written. Check the disk.`,
  ],
]

/** The same error with a sentence; an error of our own, or of no database, passes unchanged. */
export function explained(error: unknown, path: string): unknown {
  if (isEmbeddedError(error) || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = SENTENCES.find(([start]) => code.startsWith(start))
  if (known !== undefined) return embeddedError(known[1], known[2](path), error)
  if (code.startsWith('SQLITE_'))
    return embeddedError(
      'failed',
      `The database ${path} refused: ${code}. Nothing was written.`,
      error,
    )
  return error
}
