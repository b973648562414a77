/**
 * Who works on the queue: a worker that wakes by itself, and a hand that does everything due one after
 * the other. Both hold a lock on the job they run, which is its lease; whoever lost the lock can neither
 * finish the job nor fail it. A job without a handler here is put back for a second, for another process
 * may have one. What a run is stands in `run.ts`.
 */
import { randomUUID } from 'node:crypto'
import { DelayedError, Worker, type WorkerOptions } from 'bullmq'
import { idIn, isNotOurs, type Payload } from './names.ts'
import { type HouseJob, QUEUE } from './queue.ts'
import { type Desk, handled, isLost } from './run.ts'

/** A longer pause helps nobody. */
const MAX_BACKOFF_MS = 24 * 60 * 60 * 1000
/** So long is a job without a handler put back. */
const PARKED_MS = 1000
/** After Redis refused something, the next try to fetch. */
const AFTER_TROUBLE_MS = 1000

/** BullMQ's own, except that a wait which ends while it closes brings no further job. */
export class HouseWorker extends Worker<Payload, void> {
  protected override async moveToActive(token: string, name?: string): Promise<HouseJob> {
    if (this.closing !== undefined) return this.nextJobFromJobData()
    return super.moveToActive(token, name)
  }

  /** For a worker that cannot close because Redis is away: nothing of it keeps the process awake. */
  abandon(): void {
    void this.lockManager.close()
  }
}

function settings(at: Desk): WorkerOptions {
  return {
    connection: at.connections.working,
    prefix: at.prefix,
    concurrency: at.concurrency,
    lockDuration: at.leaseMs,
    // Two looks are needed to find a lost job: it waits at most half a lease more.
    stalledInterval: Math.max(1, Math.round(at.leaseMs / 4)),
    // BullMQ would blame whatever ran beside a deadly job too; `run.ts` counts more closely.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: AFTER_TROUBLE_MS,
    settings: {
      backoffStrategy: (tries, _type, _error, job) => {
        const backoff = job?.opts.backoff
        const first = typeof backoff === 'object' ? (backoff.delay ?? 0) : 0
        return Math.min(first * 2 ** (tries - 1), MAX_BACKOFF_MS)
      },
    },
  }
}

/** Works from now on, until it is closed. */
export function startedWorker(at: Desk): HouseWorker {
  const worker = new HouseWorker(QUEUE, (job, token) => attended(at, job, token), {
    ...settings(at),
    autorun: true,
  })
  worker.on('error', at.onError)
  return worker
}

/** Does nothing by itself. */
export function stillWorker(at: Desk): HouseWorker {
  const worker = new HouseWorker(QUEUE, null, { ...settings(at), autorun: false })
  worker.on('error', at.onError)
  return worker
}

async function attended(at: Desk, job: HouseJob, token: string | undefined): Promise<void> {
  const handler = at.handlers.get(job.name)
  if (handler === undefined) {
    await putBack(at, job, token)
    throw new DelayedError()
  }
  await handled(at, handler, job)
}

/** Where the keys of jobs stand that were put back for want of a handler. */
export function parkedIn(at: Pick<Desk, 'queue'>): string {
  return at.queue.toKey('parked')
}

async function putBack(at: Desk, job: HouseJob, token: string | undefined): Promise<void> {
  await at.connections.working.sadd(parkedIn(at), job.id ?? '')
  await job.moveToDelayed(Date.now() + PARKED_MS, token)
}

/** Runs everything that is due, one after the other; gives how many ran. */
export async function runByHand(at: Desk, worker: HouseWorker): Promise<number> {
  await reclaim(worker)
  let ran = 0
  for (;;) {
    const token = randomUUID()
    const job = await taken(worker, token)
    if (job === undefined) return ran
    if (await runOne(at, job, token)) ran += 1
  }
}

/** BullMQ's types forget that there may be none. */
async function taken(worker: HouseWorker, token: string): Promise<HouseJob | undefined> {
  return worker.getNextJob(token, { block: false })
}

/** Looks twice: the first look only marks what has no lock. */
async function reclaim(worker: HouseWorker): Promise<void> {
  const backend = worker.getBackend()
  const client = await backend.client
  for (let look = 1; look <= 2; look += 1) {
    await client.del(worker.toKey('stalled-check'))
    await backend.moveStalledJobsToWait()
  }
}

/** Whether its handler ran. Never rejects because of the handler. */
async function runOne(at: Desk, job: HouseJob, token: string): Promise<boolean> {
  const handler = at.handlers.get(job.name)
  if (handler === undefined) {
    await settled(at, job, () => putBack(at, job, token))
    return false
  }
  const renewal = setInterval(() => {
    job.extendLock(token, at.leaseMs).catch(at.onError)
  }, at.leaseMs / 2)
  try {
    await handled(at, handler, job)
    await settled(at, job, () => job.moveToCompleted(undefined, token, false))
    return true
  } catch (error) {
    await settled(at, job, () => job.moveToFailed(error as Error, token, false))
    return !isLost(error)
  } finally {
    clearInterval(renewal)
  }
}

async function settled(at: Desk, job: HouseJob, settle: () => Promise<unknown>): Promise<void> {
  try {
    await settle()
  } catch (cause) {
    const facts = { name: job.name, id: idIn(job.id) }
    if (isNotOurs(cause)) at.journal.note('agenda.lease-lost', facts)
    // The lease will end and the job run again.
    else at.journal.alarm('agenda.unsettled', cause, facts)
  }
}
