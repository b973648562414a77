/**
 * The one queue of the house: adding to it, taking back, counting, and listing the dead. Every job goes
 * through the ordered set of times, also one that is due at once, so that due jobs run in the order of
 * their time and then of adding. Who works on it is decided in `hands.ts`.
 */
import { Job as Entry, Queue } from 'bullmq'
import { type Job, problemOf } from '../../core/ports/index.ts'
import type { Connections } from './connect.ts'
import { idIn, keyOf, LOST_TOO_OFTEN, type Payload, toldError } from './names.ts'

export type House = Queue<Payload, void>
export type HouseJob = Entry<Payload, void>

export const QUEUE = 'jobs'
const DEFAULT_ATTEMPTS = 5
const DEFAULT_BACKOFF_MS = 1000
/** BullMQ's own stream of events: nobody here reads it, and it holds ids alone. */
const MOST_EVENTS = 1000

/** A dead job makes room for a new one of the same id; a living one stays. 1 = there is a living one. */
const MAKE_ROOM = {
  name: 'goestingMakeRoom',
  numberOfKeys: 2,
  lua: `
if redis.call('EXISTS', KEYS[2]) == 0 then return 0 end
if redis.call('ZREM', KEYS[1], ARGV[1]) == 0 then return 1 end
redis.call('DEL', KEYS[2], KEYS[2] .. ':logs')
return 0`,
}

/** Jobs that somebody took and whose lease still holds. */
const COUNT_HELD = {
  name: 'goestingCountHeld',
  numberOfKeys: 1,
  lua: `
local held = 0
for _, id in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
  held = held + redis.call('EXISTS', ARGV[1] .. id .. ':lock')
end
return held`,
}

export function openQueue({ asking }: Connections, prefix: string): House {
  for (const { name, numberOfKeys, lua } of [MAKE_ROOM, COUNT_HELD])
    asking.defineCommand(name, { numberOfKeys, lua })
  return new Queue(QUEUE, {
    connection: asking,
    prefix,
    streams: { events: { maxLen: MOST_EVENTS } },
  })
}

/** Rejects when Redis did not take it: then it is not known whether it did. Adding again is harmless. */
export async function addJob(queue: House, job: Job, now: number): Promise<'added' | 'known'> {
  const problem = problemOf(job)
  if (problem !== undefined) throw new Error(`This job cannot be added: ${problem}.`)
  const key = keyOf(job.name, job.id)
  const entry = new Entry<Payload, void>(queue, job.name, job.payload, optionsOf(job, now), key)
  const backend = queue.getBackend()
  const transaction = (await backend.client).multi()
  // One transaction: between the look and the adding nobody else can add.
  transaction.runCommand(MAKE_ROOM.name, [queue.toKey('failed'), queue.toKey(key), key])
  const queued = backend.addJobToTransaction(transaction, entry.asJSON(), key)
  const answers = await carriedOut(transaction)
  await queued
  const trouble =
    answers === null ? new Error('Redis took no job.') : answers.find(([error]) => error)?.[0]
  if (trouble) throw trouble
  return answers?.[0]?.[1] === 1 ? 'known' : 'added'
}

interface Transaction {
  exec(): Promise<[Error | null, unknown][] | null>
}

/** A transaction that was refused as a whole says why in what came before. */
async function carriedOut(transaction: Transaction): ReturnType<Transaction['exec']> {
  try {
    return await transaction.exec()
  } catch (error) {
    const before: unknown =
      error instanceof Error && 'previousErrors' in error ? error.previousErrors : undefined
    throw Array.isArray(before) && before[0] instanceof Error ? before[0] : error
  }
}

function optionsOf(job: Job, now: number): object {
  // Never before its time, and never at 0, which BullMQ takes for «now».
  const at = Math.max(2, Math.ceil(job.at ?? now))
  return {
    timestamp: at - 1,
    delay: 1,
    attempts: job.attempts ?? DEFAULT_ATTEMPTS,
    backoff: { type: 'doubling', delay: job.backoffMs ?? DEFAULT_BACKOFF_MS },
    removeOnComplete: true,
    removeOnFail: false,
    stackTraceLimit: 0,
  }
}

export async function cancelJob(queue: House, name: string, id: string): Promise<boolean> {
  const key = keyOf(name, id)
  const state = await queue.getJobState(key)
  if (state === 'failed' || state === 'unknown') return false
  // 0 when a worker holds it.
  return (await queue.remove(key)) === 1
}

export async function countJobs(
  queue: House,
): Promise<{ waiting: number; running: number; dead: number }> {
  const client = await queue.getBackend().client
  const [counts, held] = await Promise.all([
    queue.getJobCounts('wait', 'delayed', 'active', 'failed'),
    client.runCommand(COUNT_HELD.name, [queue.toKey('active'), queue.toKey('')]) as Promise<number>,
  ])
  const { failed = 0, active = 0, ...waiting } = counts as Record<string, number>
  const running = Math.min(active, held)
  const queued = Object.values(waiting).reduce((sum, count) => sum + count, 0)
  return { waiting: queued + active - running, running, dead: failed }
}

/** The dead, the newest first. */
export async function deadJobs(
  queue: House,
  limit: number,
): Promise<{ name: string; id: string; tries: number; error: string }[]> {
  const most = Math.max(0, Math.trunc(limit))
  if (most === 0) return []
  const jobs = await queue.getJobs(['failed'], 0, most - 1, false)
  return jobs.map((job) => ({
    name: job.name,
    id: idIn(job.id),
    // Being buried counts as a try there; for a job whose process died it was none.
    tries: job.attemptsMade - (job.failedReason === LOST_TOO_OFTEN ? 1 : 0),
    error: toldError(job.failedReason),
  }))
}
