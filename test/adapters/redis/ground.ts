/**
 * A Redis for a file of tests, and an empty corner of it for each claim. Time is moved by hand on both
 * sides: the machine's date stands still here, and in Redis the leases grow older.
 */
import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { vi } from 'vitest'
import type { RedisAgenda } from '../../../adapters/redis/agenda.ts'
import { openRedisAgenda, type RedisPlan } from '../../../adapters/redis/open.ts'
import { systemClock } from '../../../adapters/system/clock.ts'
import { keptJournal } from '../../_kit/journal.ts'
import type { AgendaGround } from '../../contract/ground.ts'

export interface RedisGround extends AgendaGround {
  open(more?: Partial<RedisPlan>): Promise<RedisAgenda>
  /** Every text that Redis holds of this corner. */
  texts(): Promise<string>
}

export async function redisGround(url: string): Promise<RedisGround> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) })
  const journal = keptJournal()
  const redis = new Redis(url)
  const prefix = `test-${randomUUID()}`
  const opened: RedisAgenda[] = []
  const keys = (): Promise<string[]> => redis.keys(`${prefix}:*`)
  const base = { url, prefix, journal, clock: systemClock(), isProduction: false, leaseMs: 30_000 }
  return {
    journal,
    leaseMs: base.leaseMs,
    now: () => Date.now(),
    async pass(ms) {
      vi.setSystemTime(Date.now() + ms)
      for (const key of await keys()) {
        const left = await redis.pttl(key)
        if (left >= 0) await redis.pexpire(key, left - ms)
      }
    },
    async open(more = {}) {
      const agenda = await openRedisAgenda({ ...base, ...more })
      if (!agenda.ok) throw new Error(agenda.error.join())
      opened.push(agenda.value)
      return agenda.value
    },
    async texts() {
      const all: unknown[] = []
      for (const key of await keys()) {
        const kind = await redis.type(key)
        if (kind === 'hash') all.push(key, await redis.hgetall(key))
        if (kind === 'stream') all.push(key, await redis.xrange(key, '-', '+'))
        if (kind === 'string') all.push(key, await redis.get(key))
      }
      return JSON.stringify(all)
    },
    async dispose() {
      await Promise.all(opened.map((agenda) => agenda.close()))
      const left = await keys()
      if (left.length > 0) await redis.del(...left)
      redis.disconnect()
      vi.useRealTimers()
    },
  }
}
