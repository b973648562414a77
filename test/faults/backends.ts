/** Both agendas, for what has to hold on either: that of the house's own file, and that on a real Redis. */
import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { type TestContext, vi } from 'vitest'
import type { RedisAgenda } from '../../adapters/redis/agenda.ts'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { type HandClock, handClock } from '../_kit/clock.ts'
import { NOON, type Plan } from '../_kit/house.ts'
import { needs } from '../_kit/parts.ts'
import { startRedis } from '../_kit/redis-server.ts'

export interface Backend {
  /** Of the Redis; empty for the house's own file. */
  readonly url: string
  /** Everything that the queue knew is gone; the file knows what the store knows. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** As the name of a test says it. */
export const BACKENDS = ['the agenda of its own file', 'the agenda on Redis'] as const
export type BackendName = (typeof BACKENDS)[number]

/** Skips the test, with the reason, where Redis cannot be had. */
export async function backend(test: TestContext, name: BackendName): Promise<Backend> {
  if (name === 'the agenda of its own file')
    return { url: '', forget: async () => undefined, close: async () => undefined }
  const server = await startRedis(await needs(test, 'redis'))
  return {
    url: server.url,
    forget: async () => {
      const redis = new Redis(server.url)
      await redis.flushall()
      redis.disconnect()
    },
    close: () => server.stop(),
  }
}

/** What houses of one test are opened with, so that they share time and jobs. */
export interface HandBackend {
  readonly clock: HandClock
  readonly plan: Pick<Plan, 'agenda' | 'clock'>
  readonly forget: Backend['forget']
  close(): Promise<void>
}

/**
 * With a clock that is moved by hand. BullMQ asks the machine what time it is: there it is told what the
 * clock says.
 */
export async function handBackend(
  test: TestContext,
  name: BackendName,
  from = NOON,
): Promise<HandBackend> {
  const { url, forget, close } = await backend(test, name)
  const clock = handClock(from)
  if (url === '') return { clock, plan: { clock }, forget, close }
  const time = vi.spyOn(Date, 'now').mockImplementation(() => clock.now())
  const prefix = randomUUID()
  const opened: RedisAgenda[] = []
  return {
    clock,
    forget,
    plan: {
      clock,
      agenda: async ({ journal }) => {
        const agenda = await openRedisAgenda({ url, clock, journal, prefix, isProduction: false })
        if (!agenda.ok) throw new Error(agenda.error.join())
        opened.push(agenda.value)
        return agenda.value
      },
    },
    close: async () => {
      await Promise.all(opened.map((agenda) => agenda.close()))
      time.mockRestore()
      await close()
    },
  }
}
