/**
 * The table of jobs: who may run what, and until when. A job is claimed with a token and a lease;
 * whoever no longer holds the token can neither finish nor delay it. Decides nothing about timers.
 */
import { type Job, problemOf } from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import { embeddedError } from './errors.ts'
import type { EmbeddedDatabase } from './open.ts'

export interface ClaimedJob {
  readonly seq: number
  readonly token: string
  readonly name: string
  readonly id: string
  readonly payload: Job['payload']
  /** Which try this is, from 1. */
  readonly tries: number
  readonly attempts: number
  readonly backoffMs: number
}

const DEFAULT_ATTEMPTS = 5
const DEFAULT_BACKOFF_MS = 1000
/** A longer pause helps nobody. */
const MAX_BACKOFF_MS = 24 * 60 * 60 * 1000
/** A job during which the process died so many times is taken to be the reason. */
export const MAX_LOST = 10

const COLUMNS = 'seq, token, name, id, payload, tries, attempts, backoffMs'
type JobRow = [number, string, string, string, string, number, number, number]

export function addJob(database: EmbeddedDatabase, job: Job, now: number): 'added' | 'known' {
  check(job)
  const added = database.write(() => {
    const known = database.row('SELECT error FROM jobs WHERE name = ? AND id = ?', [
      job.name,
      job.id,
    ])
    if (known !== undefined && known[0] === null) return ok('known' as const)
    database.run('DELETE FROM jobs WHERE name = ? AND id = ?', [job.name, job.id])
    database.run(
      `INSERT INTO jobs (name, id, payload, due, attempts, backoffMs) VALUES (?, ?, ?, ?, ?, ?)`,
      [
        job.name,
        job.id,
        JSON.stringify(job.payload),
        job.at ?? now,
        job.attempts ?? DEFAULT_ATTEMPTS,
        job.backoffMs ?? DEFAULT_BACKOFF_MS,
      ],
    )
    return ok('added' as const)
  })
  return added.ok ? added.value : 'known'
}

/** A job whose lease is over counts as waiting. */
export function cancelJob(
  database: EmbeddedDatabase,
  name: string,
  id: string,
  now: number,
): boolean {
  const done = database.write(() =>
    ok(
      database.run(
        `DELETE FROM jobs WHERE name = ? AND id = ? AND error IS NULL
         AND (leasedUntil IS NULL OR leasedUntil <= ?)`,
        [name, id, now],
      ),
    ),
  )
  return done.ok && done.value > 0
}

/** The first job that is due for one of these names, now ours until the lease is over. */
export function claimJob(
  database: EmbeddedDatabase,
  names: readonly string[],
  lease: { now: number; until: number; token: string },
): ClaimedJob | undefined {
  const wanted = JSON.stringify(names)
  if (dueJob(database, wanted, lease.now) === undefined) return undefined
  const claimed = database.write(() => {
    for (;;) {
      // Looked for again: another process may have been faster.
      const due = dueJob(database, wanted, lease.now)
      if (due === undefined) return ok(undefined)
      if (due.lost < MAX_LOST) return ok(take(database, due, lease))
      database.run(
        `UPDATE jobs SET error = 'ProcessDied', token = NULL, leasedUntil = NULL WHERE seq = ?`,
        [due.seq],
      )
    }
  })
  return claimed.ok ? claimed.value : undefined
}

/** Keeps a running job ours. False when it is no longer. */
export function renewLease(database: EmbeddedDatabase, job: ClaimedJob, until: number): boolean {
  return settle(database, 'UPDATE jobs SET leasedUntil = ? WHERE seq = ? AND token = ?', [
    until,
    job.seq,
    job.token,
  ])
}

export function finishJob(database: EmbeddedDatabase, job: ClaimedJob): boolean {
  return settle(database, 'DELETE FROM jobs WHERE seq = ? AND token = ?', [job.seq, job.token])
}

/** Puts a failed job back for a later try. */
export function retryJob(database: EmbeddedDatabase, job: ClaimedJob, now: number): boolean {
  const pause = Math.min(job.backoffMs * 2 ** (job.tries - 1), MAX_BACKOFF_MS)
  return settle(
    database,
    `UPDATE jobs SET tries = ?, due = ?, token = NULL, leasedUntil = NULL
     WHERE seq = ? AND token = ?`,
    [job.tries, now + pause, job.seq, job.token],
  )
}

export function buryJob(database: EmbeddedDatabase, job: ClaimedJob, error: string): boolean {
  return settle(
    database,
    `UPDATE jobs SET tries = ?, error = ?, token = NULL, leasedUntil = NULL
     WHERE seq = ? AND token = ?`,
    [job.tries, error, job.seq, job.token],
  )
}

/** When the next waiting job of these names is due. */
export function nextDue(database: EmbeddedDatabase, names: readonly string[]): number | undefined {
  const row = database.row(
    `SELECT due FROM jobs WHERE error IS NULL AND leasedUntil IS NULL
     AND name IN (SELECT value FROM json_each(?)) ORDER BY due, seq LIMIT 1`,
    [JSON.stringify(names)],
  )
  return row === undefined ? undefined : Number(row[0])
}

export function countJobs(
  database: EmbeddedDatabase,
  now: number,
): { waiting: number; running: number; dead: number } {
  const row = database.row(
    `SELECT count(*) FILTER (WHERE error IS NULL AND (leasedUntil IS NULL OR leasedUntil <= ?1)),
            count(*) FILTER (WHERE error IS NULL AND leasedUntil > ?1),
            count(*) FILTER (WHERE error IS NOT NULL) FROM jobs`,
    [now],
  )
  return { waiting: Number(row?.[0]), running: Number(row?.[1]), dead: Number(row?.[2]) }
}

/** The dead, the newest first. */
export function deadJobs(
  database: EmbeddedDatabase,
  limit: number,
): { name: string; id: string; tries: number; error: string }[] {
  const rows = database.rows(
    'SELECT name, id, tries, error FROM jobs WHERE error IS NOT NULL ORDER BY due DESC, seq DESC LIMIT ?',
    [Math.max(0, Math.trunc(limit))],
  ) as [string, string, number, string][]
  return rows.map(([name, id, tries, error]) => ({ name, id, tries, error }))
}

function dueJob(
  database: EmbeddedDatabase,
  names: string,
  now: number,
): { seq: number; lost: number } | undefined {
  const row = database.row(
    `SELECT seq, lost + (leasedUntil IS NOT NULL) FROM jobs
     WHERE error IS NULL AND due <= ?1 AND (leasedUntil IS NULL OR leasedUntil <= ?1)
     AND name IN (SELECT value FROM json_each(?2)) ORDER BY due, seq LIMIT 1`,
    [now, names],
  )
  return row === undefined ? undefined : { seq: Number(row[0]), lost: Number(row[1]) }
}

function take(
  database: EmbeddedDatabase,
  due: { seq: number; lost: number },
  lease: { until: number; token: string },
): ClaimedJob | undefined {
  const row = database.row(
    `UPDATE jobs SET token = ?, leasedUntil = ?, lost = ? WHERE seq = ? RETURNING ${COLUMNS}`,
    [lease.token, lease.until, due.lost, due.seq],
  ) as JobRow | undefined
  if (row === undefined) return undefined
  const [seq, token, name, id, payload, tries, attempts, backoffMs] = row
  const known = { seq, token, name, id, attempts, backoffMs }
  return { ...known, tries: tries + 1, payload: JSON.parse(payload) as Job['payload'] }
}

function settle(
  database: EmbeddedDatabase,
  sql: string,
  values: readonly (string | number)[],
): boolean {
  const done = database.write(() => ok(database.run(sql, values)))
  return done.ok && done.value > 0
}

function check(job: Job): void {
  const problem = problemOf(job)
  if (problem !== undefined)
    throw embeddedError('question', `This job cannot be added: ${problem}.`)
}
