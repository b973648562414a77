/** The real program on a real Redis: it opens, tells how it is, outlives its Redis, and stops. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { needs } from '../_kit/parts.ts'
import { type RedisServer, startRedis } from '../_kit/redis-server.ts'
import { type Server, startServer } from '../_kit/server.ts'

const SOON = { timeout: 30_000, interval: 100 }

let folder = ''
let redis: RedisServer
let house: Server | undefined
beforeEach(async (test) => {
  redis = await startRedis(await needs(test, 'redis'))
  folder = mkdtempSync(join(tmpdir(), 'goesting-e2e-'))
})
afterEach(async () => {
  await house?.kill()
  house = undefined
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (path: string): Promise<Response> => fetch(`${house?.url ?? ''}${path}`)

it('goes on while Redis is away, says so, and is well again when it is back', async () => {
  house = await startServer(folder, { REDIS_URL: redis.url, LOG_LEVEL: 'silent' })
  expect((await get('/readyz')).status).toBe(200)
  expect(await (await get('/metrics')).text()).toContain('goesting_agenda_up 1')
  await redis.kill()
  await vi.waitFor(async () => {
    expect(await (await get('/metrics')).text()).toContain('goesting_agenda_up 0')
  }, SOON)
  expect((await get('/livez')).status).toBe(200)
  const page = await get('/status')
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('degraded')])
  expect((await get('/')).status).toBe(200)
  await redis.restart()
  await vi.waitFor(async () => {
    expect(await (await get('/metrics')).text()).toContain('goesting_agenda_up 1')
  }, SOON)
  expect(await house.stop()).toBe(0)
}, 120_000)

it('does not open without its Redis, and says what to do in one sentence', async () => {
  await redis.stop()
  const url = redis.url.replace('//', '//name:hunter2@')
  const opening = startServer(folder, { REDIS_URL: url })
  const complaint = await opening.then(
    () => 'it opened',
    (error: unknown) => String(error),
  )
  expect(complaint).toContain(`Redis does not answer at ${redis.url.slice('redis://'.length)}.`)
  expect(complaint).not.toMatch(/hunter2|node_modules|ECONNREFUSED/)
}, 60_000)
