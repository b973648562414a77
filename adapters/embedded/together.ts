/**
 * Units that are committed in turns of the event loop that follow each other share one transaction, and so
 * one wait for the disk. Each is judged by itself, in the order in which they came: one that is refused
 * takes no other with it. What the disk refuses it refuses to all of them, for nothing of it was written.
 */
import type { CommitRefused } from '../../core/ports/index.ts'
import { ok, type Result } from '../../core/result.ts'
import { applied, type CheckedWrite } from './commit.ts'
import { isEmbeddedError } from './errors.ts'
import type { EmbeddedDatabase } from './open.ts'

/** More would keep the first of them waiting for the work of the last. */
export const MOST_TOGETHER = 128

/**
 * While each turn brings another, so many turns are gathered. The machine lets in one new caller in each
 * turn: if each turn waited for the disk, a hundred callers would wait a hundred times.
 */
const MOST_TURNS = 16

type Verdict = Result<void, CommitRefused>

interface Waiting {
  readonly writes: readonly CheckedWrite[]
  readonly done: (verdict: Verdict) => void
  readonly failed: (error: unknown) => void
}

export interface Together {
  /** Resolves once it is on the disk, or refused. */
  commit(writes: readonly CheckedWrite[]): Promise<Verdict>
  /** Writes at once what still waits for its turn. */
  finish(): void
}

/** `tidy` is called inside each transaction, with what it writes. */
export function together(
  database: EmbeddedDatabase,
  tidy: (written: readonly CheckedWrite[]) => void,
): Together {
  const waiting: Waiting[] = []
  let isGathering = false

  function write(): void {
    const group = waiting.splice(0, MOST_TOGETHER)
    if (group.length > 0) writeAll(database, group, tidy)
  }

  /** `before`: how many waited when this turn began. */
  function gather(turns: number, before: number): void {
    const isMore = waiting.length > before && waiting.length < MOST_TOGETHER && turns < MOST_TURNS
    if (isMore) {
      const many = waiting.length
      setImmediate(() => gather(turns + 1, many))
      return
    }
    write()
    // The rest in the next turn, so that those who are done now can go on meanwhile.
    isGathering = waiting.length > 0
    if (isGathering) setImmediate(() => gather(1, 0))
  }

  return {
    commit: (writes) =>
      new Promise((done, failed) => {
        waiting.push({ writes, done, failed })
        if (isGathering) return
        isGathering = true
        setImmediate(() => gather(1, 0))
      }),
    finish: () => {
      while (waiting.length > 0) write()
    },
  }
}

/** Nobody is told anything before all of it is on the disk. */
function writeAll(
  database: EmbeddedDatabase,
  group: readonly Waiting[],
  tidy: (written: readonly CheckedWrite[]) => void,
): void {
  const tell: (() => void)[] = []
  try {
    database.write(() => {
      const written: CheckedWrite[] = []
      for (const one of group) tell.push(judged(database, one, written))
      tidy(written)
      return ok()
    })
  } catch (error) {
    for (const { failed } of group) failed(error)
    return
  }
  for (const one of tell) one()
}

/** What one of them will be told. */
function judged(database: EmbeddedDatabase, one: Waiting, written: CheckedWrite[]): () => void {
  try {
    const verdict = database.part(() => applied(database, one.writes))
    if (verdict.ok) written.push(...one.writes)
    return () => one.done(verdict)
  } catch (error) {
    if (isEverybodys(error)) throw error
    return () => one.failed(error)
  }
}

/** A stored record that cannot be read is the trouble of who writes over it; the disk is everybody's. */
function isEverybodys(error: unknown): boolean {
  return isEmbeddedError(error) && error.code !== 'record' && error.code !== 'newer'
}
