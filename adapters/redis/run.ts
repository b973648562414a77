/**
 * What happens while a job is run: its handler, what the journal hears of it, and which jobs are taken to
 * be the reason why processes die. A job counts its beginnings, and forgets them when it comes to an end;
 * so one that only waited beside a deadly one is never blamed.
 */
import { UnrecoverableError } from 'bullmq'
import type { JobHandler, Journal } from '../../core/ports/index.ts'
import type { Connections } from './connect.ts'
import { type Gate, gate } from './gate.ts'
import { idIn, LOST_TOO_OFTEN, mute } from './names.ts'
import type { House, HouseJob } from './queue.ts'

/** What everybody who runs jobs of one agenda shares. */
export interface Desk {
  readonly connections: Connections
  readonly queue: House
  readonly prefix: string
  readonly journal: Journal
  readonly handlers: Map<string, JobHandler>
  readonly leaseMs: number
  readonly concurrency: number
  /** A job during which so many processes died is taken to be the reason. */
  readonly maxLost: number
  readonly onError: (error: Error) => void
  /** Handlers that are at work. */
  readonly running: Set<Promise<void>>
  readonly gate: Gate
}

export function desk(parts: Omit<Desk, 'handlers' | 'running' | 'gate'>): Desk {
  return { ...parts, handlers: new Map(), running: new Set(), gate: gate() }
}

/** Not when the job is gone meanwhile: then there is nothing to count on. */
const BEGIN = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 1 end
return redis.call('HINCRBY', KEYS[1], 'begun', 1)`

/** Rejects with an error that may be written down, for BullMQ writes down what it is told. */
export function handled(at: Desk, handler: JobHandler, job: HouseJob): Promise<void> {
  const isSuspect = job.stalledCounter > 0
  const over = at.gate(isSuspect, () => begun(at, handler, job))
  const quiet = over.catch(() => undefined)
  at.running.add(quiet)
  return over.finally(() => at.running.delete(quiet))
}

async function begun(at: Desk, handler: JobHandler, job: HouseJob): Promise<void> {
  const key = at.queue.toKey(job.id ?? '')
  const redis = at.connections.working
  const tries = job.attemptsMade + 1
  const id = idIn(job.id)
  const facts = { name: job.name, id, tries }
  if (Number(await redis.eval(BEGIN, 1, key)) > at.maxLost) {
    const error = lost()
    at.journal.alarm('agenda.dead', error, facts)
    throw error
  }
  try {
    await handler(job.data, { id, tries })
  } catch (cause) {
    const isLast = tries >= (job.opts.attempts ?? 1)
    at.journal.alarm(isLast ? 'agenda.dead' : 'agenda.failed', cause, facts)
    await redis.hdel(key, 'begun')
    throw mute(cause)
  }
}

function lost(): Error {
  const error = new UnrecoverableError(LOST_TOO_OFTEN)
  error.stack = ''
  return error
}

export function isLost(error: unknown): boolean {
  return error instanceof UnrecoverableError && error.message === LOST_TOO_OFTEN
}
