/** Jobs on Redis when Redis itself is killed, emptied or full. */
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attendant } from '../../core/acts/index.ts'
import { errands, putToWork } from '../../jobs/index.ts'
import { handClock } from '../_kit/clock.ts'
import { openHouse } from '../_kit/house.ts'
import { needs } from '../_kit/parts.ts'
import { type RedisServer, startRedis } from '../_kit/redis-server.ts'
import { openAgenda } from './redis-faults.ts'

const OUTAGE_MS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 0
const SOON = { timeout: 30_000, interval: 20 }
const NOTHING_LEFT = { waiting: 0, running: 0, dead: 0 }

let server: RedisServer
let operator: Redis
beforeEach(async (test) => {
  server = await startRedis(await needs(test, 'redis'))
  operator = new Redis(server.url)
  operator.on('error', () => undefined)
  return async () => {
    operator.disconnect()
    await server.stop()
  }
})
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const { close } of open.splice(0)) await close()
})

it('goes on by itself within half a minute after Redis was killed and came back, and lost no job', async () => {
  const { agenda, journal } = await openAgenda(server.url)
  open.push(agenda)
  const ran = new Set<string>()
  agenda.work('work', async (_payload, { id }) => void ran.add(id))
  agenda.start()
  const ids = Array.from({ length: 100 }, (_, at) => `job${String(at)}`)
  const at = Date.now() + 1500
  for (const id of ids) await agenda.add({ name: 'work', id, payload: {}, at })
  await server.kill()
  await expect(agenda.add({ name: 'work', id: 'lost', payload: {} })).rejects.toThrow()
  await vi.waitFor(() => {
    expect(journal.alarms.map(({ event }) => event)).toEqual(['agenda.redis-away'])
  }, SOON)
  await pause(OUTAGE_MS)
  await server.restart()
  const back = performance.now()
  await vi.waitFor(() => {
    expect(ids.filter((id) => !ran.has(id))).toEqual([])
  }, SOON)
  await vi.waitFor(() => agenda.add({ name: 'work', id: 'new', payload: {} }), SOON)
  await vi.waitFor(() => {
    expect(ran.has('new')).toBe(true)
  }, SOON)
  const ms = Math.round(performance.now() - back)
  process.stdout.write(`  Redis back, and jobs run again: ${String(ms)} ms\n`)
  expect(ms).toBeLessThan(30_000)
  expect(ran.has('lost')).toBe(false)
  await vi.waitFor(async () => {
    expect(await agenda.counts()).toEqual(NOTHING_LEFT)
  }, SOON)
}, 120_000)

it('stops while Redis is away, once what runs is done', async () => {
  const { agenda } = await openAgenda(server.url)
  const stuck: { finish(): void } = { finish: () => undefined }
  const begun = new Promise<void>((taken) => {
    agenda.work('work', () => {
      taken()
      return new Promise((resolve) => {
        stuck.finish = resolve
      })
    })
  })
  await agenda.add({ name: 'work', id: 'x', payload: {} })
  agenda.start()
  await begun
  await server.kill()
  const order: string[] = []
  const closed = agenda.close().then(() => order.push('closed'))
  await expect(agenda.counts()).rejects.toThrow()
  order.push('finished')
  stuck.finish()
  await closed
  expect(order).toEqual(['finished', 'closed'])
})

it('plans everything again that comes back when Redis was emptied, and runs it', async () => {
  // A minute ahead: nothing that is planned becomes due meanwhile.
  const house = await openHouse({ demo: 'never', clock: handClock(Date.now() + 60_000) })
  open.push(house)
  const { agenda } = await openAgenda(server.url)
  open.unshift(agenda)
  const here = { ...house.house, agenda }
  const plan = await putToWork(here, attendant(here), errands)
  agenda.start()
  const planned = await agenda.counts()
  expect(planned.waiting).toBeGreaterThan(4)
  await operator.flushall()
  expect(await agenda.counts()).toEqual(NOTHING_LEFT)
  await plan()
  await plan()
  expect(await agenda.counts()).toEqual(planned)
  const ran: string[] = []
  agenda.work('new', async (_payload, { id }) => void ran.push(id))
  await agenda.add({ name: 'new', id: 'x', payload: {} })
  await vi.waitFor(() => {
    expect(ran).toEqual(['x'])
  }, SOON)
})

it('says that a job was not taken when Redis is full, and doing it again leaves each job once', async () => {
  const { agenda } = await openAgenda(server.url)
  open.push(agenda)
  const used = Number(/used_memory:(\d+)/.exec(await operator.info('memory'))?.[1])
  await operator.config('SET', 'maxmemory', used + 512 * 1024)
  const jobs = Array.from({ length: 2000 }, (_, at) => ({
    name: 'work',
    id: `job${String(at)}`,
    payload: { memberId: 'x'.repeat(200) },
  }))
  const told = await Promise.allSettled(jobs.map((job) => agenda.add(job)))
  const refused = told.filter(({ status }) => status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(jobs.length)
  expect(String((refused[0] as PromiseRejectedResult).reason)).toMatch(/OOM/)
  await operator.config('SET', 'maxmemory', 0)
  for (const job of jobs) await agenda.add(job)
  expect(await agenda.counts()).toEqual({ ...NOTHING_LEFT, waiting: jobs.length })
  const ran: string[] = []
  agenda.work('work', async (_payload, { id }) => void ran.push(id))
  await agenda.runDue()
  expect(new Set(ran).size).toBe(jobs.length)
  expect(ran).toHaveLength(jobs.length)
})
