/**
 * Who works on the queue: a worker that wakes by itself, and a hand that does everything due one after
 * the other. Both hold a lock on the job they run, which is its lease; whoever lost the lock can neither
 * finish the job nor fail it. A job without a handler here is put back for a second, for another process
 * may have one.
 */
import { randomUUID } from 'node:crypto'
import { DelayedError, Worker, type WorkerOptions } from 'bullmq'
import type { JobHandler, Journal } from '../../core/ports/index.ts'
import type { Connections } from './connect.ts'
import { idIn, isNotOurs, LOST_TOO_OFTEN, mute, type Payload } from './names.ts'
import { type HouseJob, QUEUE } from './queue.ts'

/** BullMQ's own, except that a wait which ends while it closes brings no further job. */
export class HouseWorker extends Worker<Payload, void> {
  protected override async moveToActive(token: string, name?: string): Promise<HouseJob> {
    if (this.closing !== undefined) return this.nextJobFromJobData()
    return super.moveToActive(token, name)
  }
}

export interface Desk {
  readonly connections: Connections
  readonly prefix: string
  readonly journal: Journal
  readonly handlers: ReadonlyMap<string, JobHandler>
  readonly leaseMs: number
  readonly concurrency: number
  /** A job during which so many processes died is taken to be the reason. */
  readonly maxLost: number
  readonly onError: (error: Error) => void
  /** Kept so that a handler that comes later finds what was put back. */
  readonly park: (key: string) => Promise<void>
}

/** A longer pause helps nobody. */
const MAX_BACKOFF_MS = 24 * 60 * 60 * 1000
/** So long is a job without a handler put back. */
const PARKED_MS = 1000
/** After Redis refused something, the next try to fetch. */
const AFTER_TROUBLE_MS = 1000

function settings(desk: Desk): WorkerOptions {
  return {
    connection: desk.connections.working,
    prefix: desk.prefix,
    concurrency: desk.concurrency,
    lockDuration: desk.leaseMs,
    // Two looks are needed to find a lost job: it waits at most half a lease more.
    stalledInterval: Math.max(1, Math.round(desk.leaseMs / 4)),
    maxStalledCount: desk.maxLost - 1,
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
export function startedWorker(desk: Desk): HouseWorker {
  const worker = new HouseWorker(QUEUE, (job, token) => attended(desk, job, token), {
    ...settings(desk),
    autorun: true,
  })
  worker.on('error', desk.onError)
  worker.on('failed', (job, error) => {
    if (error.message === LOST_TOO_OFTEN) tellBuried(desk, job, error)
  })
  return worker
}

/** Does nothing by itself. */
export function stillWorker(desk: Desk): HouseWorker {
  const worker = new HouseWorker(QUEUE, null, { ...settings(desk), autorun: false })
  worker.on('error', desk.onError)
  return worker
}

async function attended(desk: Desk, job: HouseJob, token: string | undefined): Promise<void> {
  const handler = desk.handlers.get(job.name)
  if (handler === undefined) {
    await putBack(desk, job, token)
    throw new DelayedError()
  }
  await handled(desk, handler, job)
}

/** Rejects with a mute error: what BullMQ is told, it writes down. */
async function handled(desk: Desk, handler: JobHandler, job: HouseJob): Promise<void> {
  const tries = job.attemptsMade + 1
  const id = idIn(job.id)
  try {
    await handler(job.data, { id, tries })
  } catch (cause) {
    const isLast = tries >= (job.opts.attempts ?? 1)
    const facts = { name: job.name, id, tries }
    desk.journal.alarm(isLast ? 'agenda.dead' : 'agenda.failed', cause, facts)
    throw mute(cause)
  }
}

async function putBack(desk: Desk, job: HouseJob, token: string | undefined): Promise<void> {
  await desk.park(job.id ?? '')
  await job.moveToDelayed(Date.now() + PARKED_MS, token)
}

/** Runs everything that is due, one after the other; gives how many ran. */
export async function runByHand(desk: Desk, worker: HouseWorker): Promise<number> {
  await reclaim(worker)
  let ran = 0
  for (;;) {
    const token = randomUUID()
    const job = await taken(worker, token)
    if (job === undefined) return ran
    if (await runOne(desk, job, token)) ran += 1
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
async function runOne(desk: Desk, job: HouseJob, token: string): Promise<boolean> {
  const handler = desk.handlers.get(job.name)
  if (job.deferredFailure) {
    const error = mute(undefined)
    error.message = LOST_TOO_OFTEN
    error.name = 'UnrecoverableError'
    tellBuried(desk, job, error)
    await settled(desk, job, () => job.moveToFailed(error, token, false))
    return false
  }
  if (handler === undefined) {
    await settled(desk, job, () => putBack(desk, job, token))
    return false
  }
  const renewal = setInterval(() => {
    job.extendLock(token, desk.leaseMs).catch(desk.onError)
  }, desk.leaseMs / 2)
  try {
    await handled(desk, handler, job)
    await settled(desk, job, () => job.moveToCompleted(undefined, token, false))
  } catch (error) {
    await settled(desk, job, () => job.moveToFailed(error as Error, token, false))
  } finally {
    clearInterval(renewal)
  }
  return true
}

async function settled(desk: Desk, job: HouseJob, settle: () => Promise<unknown>): Promise<void> {
  try {
    await settle()
  } catch (cause) {
    const facts = { name: job.name, id: idIn(job.id) }
    if (isNotOurs(cause)) desk.journal.note('agenda.lease-lost', facts)
    // The lease will end and the job run again.
    else desk.journal.alarm('agenda.unsettled', cause, facts)
  }
}

function tellBuried(desk: Desk, job: HouseJob | undefined, error: Error): void {
  desk.journal.alarm('agenda.dead', mute(error), { name: job?.name, id: idIn(job?.id) })
}
