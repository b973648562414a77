/** Jobs on Redis when the processes that work on them die or stand still. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { needs } from '../_kit/parts.ts'
import { type RedisServer, startRedis } from '../_kit/redis-server.ts'
import { killedAfter, linesToWaitFor } from './embedded-kills.ts'
import { openAgenda, startWorker } from './redis-faults.ts'

const KILLS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())
const SOON = { timeout: 30_000, interval: 20 }

let server: RedisServer
beforeEach(async (test) => {
  server = await startRedis(await needs(test, 'redis'))
  return () => server.stop()
})
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const { close } of open.splice(0)) await close()
})

it(
  `runs every acknowledged job at least once after ${String(KILLS)} kills of a worker (seed ${SEED})`,
  async () => {
    const added: string[] = []
    const ran = new Set<string>()
    for (let turn = 1; turn <= KILLS; turn += 1) {
      const run = `run${String(turn)}`
      const wait = linesToWaitFor(`${SEED}/redis/${run}`)
      const args = [server.url, 'adds', run]
      for (const line of await killedAfter('redis-agenda-worker.ts', args, wait)) {
        const [what, id = ''] = line.split(' ')
        if (what === 'added') added.push(id)
        if (what === 'ran') ran.add(id)
      }
    }
    const { agenda } = await openAgenda(server.url)
    open.push(agenda)
    agenda.work('work', async (_payload, { id }) => void ran.add(id))
    agenda.start()
    await vi.waitFor(async () => {
      expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
    }, SOON)
    expect(added.length).toBeGreaterThan(0)
    expect(added.filter((id) => !ran.has(id))).toEqual([])
  },
  KILLS * 30_000,
)

it('buries a job that kills its process each time, after three deaths, and the others go on', async () => {
  const { agenda } = await openAgenda(server.url)
  open.push(agenda)
  const others = Array.from({ length: 20 }, (_, at) => `other${String(at)}`)
  for (const id of ['poison', ...others]) await agenda.add({ name: 'work', id, payload: {} })
  const said: string[] = []
  let deaths = 0
  for (;;) {
    const worker = startWorker(server.url, 'dies')
    open.push({ close: worker.kill })
    const over = vi.waitFor(async () => {
      expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 1 })
    }, SOON)
    const how = await Promise.race([over.then(() => 'buried'), worker.ended])
    if (how === 'buried')
      await vi.waitFor(() => {
        expect(worker.said).toContain('alarm agenda.dead')
      }, SOON)
    await worker.kill()
    said.push(...worker.said)
    if (how === 'buried') break
    over.catch(() => undefined)
    deaths += 1
    expect(deaths).toBeLessThanOrEqual(3)
  }
  expect(deaths).toBe(3)
  expect(others.filter((id) => !said.includes(`ran ${id}`))).toEqual([])
  expect(await agenda.dead(10)).toMatchObject([{ id: 'poison', error: 'ProcessDied' }])
})

it('gives the job of a process that stands still to another, and refuses what the first then says', async () => {
  const { agenda } = await openAgenda(server.url)
  open.push(agenda)
  await agenda.add({ name: 'work', id: 'x', payload: {} })
  const frozen = startWorker(server.url, 'freezes')
  open.push({ close: frozen.kill })
  await vi.waitFor(() => {
    expect(frozen.said).toContain('begun x')
  }, SOON)
  let finish = (): void => undefined
  const begun = new Promise<void>((taken) => {
    agenda.work('work', () => {
      taken()
      return new Promise((resolve) => {
        finish = resolve
      })
    })
  })
  agenda.start()
  await begun
  await vi.waitFor(() => {
    expect(frozen.said).toContain('ran x')
    expect(frozen.said).toContain('noted agenda.lease-lost')
  }, SOON)
  expect(await agenda.counts()).toEqual({ waiting: 0, running: 1, dead: 0 })
  finish()
  await vi.waitFor(async () => {
    expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
  }, SOON)
  expect(frozen.said.filter((line) => line === 'begun x')).toHaveLength(1)
})
