/**
 * The Agenda port on Redis: one BullMQ queue for all names, any number of processes. What a job is called
 * there and how it is added stands in `queue.ts`, how it is run in `hands.ts`, when Redis may be trusted
 * in `open.ts`.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Agenda, Clock, Journal } from '../../core/ports/index.ts'
import type { Board } from './board.ts'
import type { Complaints } from './complaints.ts'
import type { Connections } from './connect.ts'
import { type HouseWorker, parkedIn, runByHand, startedWorker, stillWorker } from './hands.ts'
import { addJob, cancelJob, countJobs, deadJobs, type House } from './queue.ts'
import { desk } from './run.ts'

/** A job during which the process died so many times is taken to be the reason. */
const MAX_LOST = 10
/** A Redis that is away is not waited for longer than this when a worker leaves. */
const LEAVE_MS = 3_000

export interface RedisAgendaOptions {
  readonly clock: Clock
  readonly journal: Journal
  /** All keys begin with it; default `goesting`. Two houses on one Redis need two. */
  readonly prefix?: string
  /**
   * A job of a process that died is free again after so long, and found at most half as much later;
   * default 20 s. Renewed while it runs.
   */
  readonly leaseMs?: number
  /** So many jobs at once, once started; default 4. `runDue` does one after the other. */
  readonly concurrency?: number
  /** Default 10. */
  readonly maxLost?: number
}

export interface RedisAgenda extends Agenda {
  /** Stops, and ends the connections. Twice is once. */
  close(): Promise<void>
  /** A page that shows the jobs, to stand at this path. */
  board(path: string): Promise<Board>
}

export const PREFIX = 'goesting'

export function redisAgenda(
  options: RedisAgendaOptions,
  {
    connections,
    queue,
    troubles,
  }: { connections: Connections; queue: House; troubles: Complaints },
): RedisAgenda {
  const { clock, journal, prefix = PREFIX, leaseMs = 20_000 } = options
  const { concurrency = 4, maxLost = MAX_LOST } = options
  const at = desk({
    ...{ connections, queue, prefix, journal, leaseMs, concurrency, maxLost },
    onError: troubles.hear,
  })
  const { handlers } = at
  let worker: HouseWorker | undefined
  let hand: HouseWorker | undefined
  let stopped: Promise<void> = Promise.resolve()
  let closed: Promise<void> | undefined

  /** What was put back for want of a handler is due again once there is one. */
  async function unpark(): Promise<void> {
    const { asking } = connections
    for (const key of await asking.smembers(parkedIn(at))) {
      const job = await queue.getJob(key)
      if (job !== undefined && !handlers.has(job.name)) continue
      await asking.srem(parkedIn(at), key)
      if (await job?.isDelayed()) await job?.promote()
    }
  }

  /** Waits for what runs, however long; and for Redis to hear of it, for a while. */
  async function end(leaving: HouseWorker): Promise<void> {
    const closing = leaving.close()
    await Promise.all(at.running)
    const givenUp = new AbortController()
    const patience = pause(LEAVE_MS, 'away' as const, { signal: givenUp.signal }).catch(
      () => 'left',
    )
    if ((await Promise.race([closing, patience])) === 'away') leaving.abandon()
    givenUp.abort()
  }

  async function stop(): Promise<void> {
    const leaving = worker
    worker = undefined
    if (leaving !== undefined) stopped = Promise.all([stopped, end(leaving)]).then(() => undefined)
    await stopped
  }

  return {
    add: async (job) => addJob(queue, job, clock.now()),
    cancel: async (name, id) => cancelJob(queue, name, id),
    work(name, handler) {
      if (handlers.has(name)) throw new Error(`There is a handler for "${name}" already.`)
      handlers.set(name, handler)
    },
    async runDue() {
      if (handlers.size === 0) return 0
      hand ??= stillWorker(at)
      await unpark()
      return runByHand(at, hand)
    },
    start() {
      worker ??= startedWorker(at)
    },
    stop,
    counts: async () => countJobs(queue),
    dead: async (limit) => deadJobs(queue, limit),
    board: async (path) => (await import('./board.ts')).boardOf(queue, path),
    close: () =>
      (closed ??= stop().then(async () => {
        if (hand !== undefined) await end(hand)
        await queue.close().catch(troubles.hear)
        connections.close()
      })),
  }
}
