/**
 * Whether a Redis keeps what it is given. BullMQ is only right on one that evicts nothing, and only a
 * Redis that writes to disk still has its jobs after a crash. What follows from that is decided where it
 * is opened.
 */
import type { Redis } from 'ioredis'

/** `evicts`: it throws keys away when memory is short. `forgets`: it keeps nothing on disk. */
export type Unsafe = 'evicts' | 'forgets'

/** Everything that is wrong with it; empty when all is well. */
export async function unsafeties(redis: Redis): Promise<Unsafe[]> {
  const [memory, persistence, saves] = await Promise.all([
    redis.info('memory'),
    redis.info('persistence'),
    savePoints(redis),
  ])
  const policy = field(memory, 'maxmemory_policy')
  const hasLog = field(persistence, 'aof_enabled') === '1'
  return [
    ...(policy === undefined || policy === 'noeviction' ? [] : (['evicts'] as const)),
    // Rented servers often do not tell; those that do not tell are believed to save.
    ...(hasLog || saves !== '' ? [] : (['forgets'] as const)),
  ]
}

/** When it writes everything to disk: empty for never, undefined when it may not be asked. */
async function savePoints(redis: Redis): Promise<string | undefined> {
  try {
    const [, points] = await redis.config('GET', 'save')
    return points
  } catch {
    return undefined
  }
}

function field(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1]
}
