/**
 * Wakes things up. It is never the ledger: losing every job loses nothing, because `jobs/reconcile`
 * rebuilds them from the store. Payloads hold ids only, never words.
 *
 * Promises, each a test in `test/contract/agenda.contract.ts`:
 * - a job runs at least once after `add` returned, also when the process is killed in between;
 * - `(name, id)` is one job: adding it again while it waits or runs changes nothing and says so;
 *   once it is done or dead, the same id may be added anew;
 * - a job never runs before its `at`; due jobs run in the order of `at`, then of adding;
 * - a handler that throws is tried again, `attempts` times in all, after `backoffMs · 2^(tries − 1)`;
 *   then the job is dead, listed by `dead`, and others go on;
 * - a job whose process died runs again after its lease is over;
 * - one job is never run by two workers at the same time while its lease holds.
 */
export interface Job {
  readonly name: string
  /** What it means: `reply-<introduction>`, `retain-<date>`. No colon, not only digits. */
  readonly id: string
  /** Ids and small numbers only. */
  readonly payload: Readonly<Record<string, string | number>>
  /** Not before, in milliseconds since 1970; default: now. */
  readonly at?: number
  /** How often it may be tried; default 5. */
  readonly attempts?: number
  /** Pause before the second try; default 1000 ms. */
  readonly backoffMs?: number
}

export type JobHandler = (
  payload: Job['payload'],
  job: { id: string; tries: number },
) => Promise<void>

export interface Agenda {
  add(job: Job): Promise<'added' | 'known'>
  /** Forgets a waiting job. A running one goes on. False when there was none. */
  cancel(name: string, id: string): Promise<boolean>
  /** One handler per name. Jobs without a handler wait. */
  work(name: string, handler: JobHandler): void
  /** Runs everything that is due, also what becomes due meanwhile; resolves to how many ran. */
  runDue(): Promise<number>
  /** Begins to wake by itself. Starting twice is starting once. */
  start(): void
  /** Takes no new job and waits for the running ones. Stopping twice is stopping once. */
  stop(): Promise<void>
  counts(): Promise<{ waiting: number; running: number; dead: number }>
  dead(
    limit: number,
  ): Promise<readonly { name: string; id: string; tries: number; error: string }[]>
}

/**
 * Why a job cannot be added, as the end of a sentence; undefined when it can. Every agenda asks this, so
 * that what one refuses the other refuses too.
 */
export function problemOf(job: Job): string | undefined {
  if (!/^[^:\s]{1,80}$/.test(job.name)) return 'its name is empty, too long or has a colon'
  if (!/^[^:]{1,300}$/.test(job.id) || /^\d+$/.test(job.id))
    return 'its id is empty, too long, only digits or has a colon'
  if (job.at !== undefined && !Number.isFinite(job.at)) return 'its time is not a number'
  if (job.attempts !== undefined && !(Number.isInteger(job.attempts) && job.attempts >= 1))
    return 'it must be tried at least once'
  if (job.backoffMs !== undefined && !(job.backoffMs >= 0 && Number.isFinite(job.backoffMs)))
    return 'its pause is not a number'
  return undefined
}
