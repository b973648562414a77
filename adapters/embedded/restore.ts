/**
 * Puts a copy in the place of a house. The copy is looked over first, beside the house; then one name is
 * changed for another, so that there is always a whole house. The file that was given is never changed.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Store } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import { flush, hasRoom, kindOf, madeAt } from './backup.ts'
import { complaint } from './complaint.ts'
import { connection } from './connection.ts'
import { type Erasures, erasuresIn } from './erasures.ts'
import { isEmbeddedError } from './errors.ts'
import { openDatabase } from './open.ts'
import { embeddedStore } from './store.ts'

/**
 * `in-use`: a program has the house open. `not-empty`: there is a house, and nobody said that it may be
 * replaced. `unread`: there is one that cannot say who was erased from it, and nobody else said so. `place`:
 * nothing can be written there. The others are about the file that was given.
 */
export type NotRestored =
  | ('missing' | 'same' | 'not-a-database' | 'not-ours' | 'newer' | 'damaged')
  | ('in-use' | 'not-empty' | 'unread' | 'full' | 'place')

export interface Restored {
  /** When the copy was made, in milliseconds since 1970. */
  readonly copiedAt: number
  /** Where the house that was there is now; undefined: there was none. */
  readonly aside?: string
  /** People of the copy who had themselves erased since. */
  readonly erasedAgain: number
  /** Who could tell that; nobody: whoever was erased since the copy was made may be in it. */
  readonly askedAboutErased: readonly ('house' | 'list')[]
}

export interface Restoring {
  readonly file: string
  /** Of the house. */
  readonly into: string
  readonly replace: boolean
  readonly now: number
  /** Who was erased, as it was kept outside of the house. */
  readonly erased?: Erasures
  /**
   * What has to be written into the copy before it is anybody's house. Gets who was erased, as far as is
   * known, and gives how many of them were in the copy.
   */
  readonly prepare: (store: Store, copiedAt: number, erased: Erasures) => Promise<number>
}

export async function restoreInto(restoring: Restoring): Promise<Result<Restored, NotRestored>> {
  const from = resolve(restoring.file)
  const into = resolve(restoring.into)
  const wrong = wrongWith(from, into, restoring.replace)
  if (wrong !== undefined) return failed(wrong)
  const known = knownTo(into, restoring.erased)
  if (known === undefined) return failed('unread')
  const part = `${into}.restoring`
  try {
    mkdirSync(dirname(into), { recursive: true, mode: 0o700 })
    if (!hasRoom(dirname(into), statSync(from).size)) return failed('full')
    clear(part)
    copyFileSync(from, part)
    // What was not yet moved into the one file belongs to it.
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${part}-wal`)
    chmodSync(part, 0o600)
    const prepared = await preparing(part, restoring, known.erased)
    if (prepared === undefined) return failed('damaged')
    flush(part)
    const aside = existsSync(into) ? putAside(into, restoring.now) : undefined
    renameSync(part, into)
    flush(dirname(into))
    return ok({
      ...prepared,
      askedAboutErased: known.asked,
      ...(aside === undefined ? {} : { aside }),
    })
  } catch (error) {
    return failed(troubleOf(error))
  } finally {
    clear(part)
  }
}

function wrongWith(from: string, into: string, replace: boolean): NotRestored | undefined {
  if (!existsSync(from)) return 'missing'
  if (from === into) return 'same'
  if (statSync(from).isDirectory()) return 'not-a-database'
  const kind = kindOf(from)
  if (kind !== 'ours') return kind
  if (!existsSync(into)) return undefined
  if (isInUse(into)) return 'in-use'
  return replace ? undefined : 'not-empty'
}

/** Only who is alone with a file can change how its log is kept. */
function isInUse(file: string): boolean {
  const alone = connection(file)
  try {
    return alone.row('PRAGMA journal_mode = DELETE')?.[0] !== 'delete'
  } catch (error) {
    // What is no database, or a torn one, is nobody's house: it may be put aside.
    return isEmbeddedError(error) && error.code === 'busy'
  } finally {
    alone.close()
  }
}

/** Who was erased, and who said so. Undefined: a house is there that might tell, and cannot be read. */
function knownTo(
  into: string,
  list: Erasures | undefined,
): { erased: Erasures; asked: Restored['askedAboutErased'] } | undefined {
  const house = existsSync(into) ? erasuresIn(into) : 'unknown'
  if (house === 'unread' && list === undefined) return undefined
  const told = typeof house === 'string' ? undefined : house
  return {
    erased: [...(told ?? []), ...(list ?? [])],
    asked: [
      ...(told === undefined ? [] : (['house'] as const)),
      ...(list === undefined ? [] : (['list'] as const)),
    ],
  }
}

/** When it was made, and how many were erased again; undefined when it is not whole. */
async function preparing(
  part: string,
  { prepare, file }: Restoring,
  erased: Erasures,
): Promise<Pick<Restored, 'copiedAt' | 'erasedAgain'> | undefined> {
  const look = connection(part)
  const broken = complaint(look)
  look.close()
  if (broken !== undefined) return undefined
  const database = openDatabase(part)
  try {
    const copiedAt = madeAt(database) ?? statSync(file).mtimeMs
    const erasedAgain = await prepare(embeddedStore(database), copiedAt, erased)
    // Everything in the one file: it is about to get another name.
    database.row('PRAGMA wal_checkpoint(TRUNCATE)')
    return { copiedAt, erasedAgain }
  } finally {
    database.close()
  }
}

function putAside(into: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')
  const aside = `${into}.before-${stamp}`
  // A second name first: whenever this ends, a house stands where a house is looked for.
  linkSync(into, aside)
  return aside
}

function clear(part: string): void {
  for (const left of [part, `${part}-wal`, `${part}-shm`, `${part}-journal`])
    rmSync(left, { force: true })
}

function troubleOf(error: unknown): NotRestored {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'full' || code === 'ENOSPC') return 'full'
  if (isEmbeddedError(error))
    switch (error.code) {
      case 'not-a-database':
      case 'not-ours':
      case 'newer':
      case 'damaged':
        return error.code
      default:
        return 'place'
    }
  if (typeof code === 'string') return 'place'
  throw error
}
