/**
 * The Agenda port on Redis: one BullMQ queue for all names, any number of processes. What a job is called
 * there and how it is added stands in `queue.ts`, how it is run in `hands.ts`, when Redis may be trusted
 * in `open.ts`.
 */
import type { Agenda, Clock, JobHandler, Journal } from '../../core/ports/index.ts'
import type { Complaints } from './complaints.ts'
import type { Connections } from './connect.ts'
import { type HouseWorker, runByHand, startedWorker, stillWorker } from './hands.ts'
import { addJob, cancelJob, countJobs, deadJobs, type House } from './queue.ts'

/** A job during which the process died so many times is taken to be the reason. */
const MAX_LOST = 10

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
  const handlers = new Map<string, JobHandler>()
  const parked = queue.toKey('parked')
  const park = async (key: string): Promise<void> => {
    await connections.asking.sadd(parked, key)
  }
  const desk = {
    ...{ connections, prefix, journal, handlers, leaseMs, concurrency, maxLost, park },
    onError: troubles.hear,
  }
  let worker: HouseWorker | undefined
  let hand: HouseWorker | undefined
  let stopped: Promise<void> = Promise.resolve()
  let closed: Promise<void> | undefined

  /** What was put back for want of a handler is due again once there is one. */
  async function unpark(): Promise<void> {
    for (const key of await connections.asking.smembers(parked)) {
      const job = await queue.getJob(key)
      if (job !== undefined && !handlers.has(job.name)) continue
      await connections.asking.srem(parked, key)
      if (await job?.isDelayed()) await job?.promote()
    }
  }

  /** Waits for what runs. Without Redis there is nobody to take leave of. */
  async function end(leaving: HouseWorker): Promise<void> {
    await leaving.close(connections.working.status !== 'ready')
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
      hand ??= stillWorker(desk)
      await unpark()
      return runByHand(desk, hand)
    },
    start() {
      worker ??= startedWorker(desk)
    },
    stop,
    counts: async () => countJobs(queue),
    dead: async (limit) => deadJobs(queue, limit),
    close: () =>
      (closed ??= stop().then(async () => {
        if (hand !== undefined) await end(hand)
        await queue.close().catch(troubles.hear)
        connections.close()
      })),
  }
}
