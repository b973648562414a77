/** The agenda on Redis keeps the contract, and its own promises about leases, words and opening. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { needs, part } from '../../_kit/parts.ts'
import { type RedisServer, startRedis } from '../../_kit/redis-server.ts'
import { agendaContract } from '../../contract/agenda.contract.ts'
import { hanging } from '../../contract/hanging.ts'
import { type RedisGround, redisGround } from './ground.ts'

let server: RedisServer | undefined
beforeAll(async () => {
  const program = await part('redis')
  if (program.ok) server = await startRedis(program.value)
})
beforeEach(async (test) => {
  await needs(test, 'redis')
})
afterAll(() => server?.stop())

agendaContract('redis', { ground: async () => redisGround(server?.url ?? '') })

async function onGround(claim: (ground: RedisGround) => Promise<void>): Promise<void> {
  const ground = await redisGround(server?.url ?? '')
  try {
    await claim(ground)
  } finally {
    await ground.dispose()
  }
}

describe('the redis agenda', () => {
  it('buries a job during which the process died again and again, and goes on with the others', () =>
    onGround(async (ground) => {
      const first = await ground.open()
      await first.add({ name: 'work', id: 'deadly', payload: {} })
      const letGo: (() => Promise<unknown>)[] = []
      for (let death = 0; death < 10; death += 1) {
        letGo.push(await hanging(await ground.open()))
        await ground.pass(ground.leaseMs)
      }
      await first.add({ name: 'work', id: 'harmless', payload: {} })
      const ran: string[] = []
      first.work('work', (_payload, { id }) => {
        ran.push(id)
        return Promise.resolve()
      })
      expect(await first.runDue()).toBe(1)
      expect(ran).toEqual(['harmless'])
      expect(await first.dead(10)).toEqual([
        { name: 'work', id: 'deadly', tries: 0, error: 'ProcessDied' },
      ])
      for (const end of letGo) await end()
    }))

  it('leaves no word of an error in Redis, whether its job failed or died', () =>
    onGround(async (ground) => {
      const agenda = await ground.open()
      agenda.work('fails', () => Promise.reject(new RangeError('Fatima said: no')))
      await agenda.add({ name: 'fails', id: 'again', payload: {}, attempts: 2 })
      await agenda.add({ name: 'fails', id: 'once', payload: {}, attempts: 1 })
      expect(await agenda.runDue()).toBe(2)
      await agenda.add({ name: 'fails', id: 'started', payload: {}, attempts: 1 })
      agenda.start()
      await expect.poll(async () => (await agenda.counts()).dead).toBe(2)
      await agenda.stop()
      const texts = await ground.texts()
      expect(texts).toContain('RangeError')
      expect(texts).not.toMatch(/Fatima|\.test\.ts/)
    }))

  it('runs due jobs of all names in the order of their time', () =>
    onGround(async (ground) => {
      const agenda = await ground.open()
      const ran: string[] = []
      for (const name of ['bake', 'eat'])
        agenda.work(name, (_payload, { id }) => {
          ran.push(`${name} ${id}`)
          return Promise.resolve()
        })
      const at = ground.now()
      await agenda.add({ name: 'eat', id: 'late', payload: {}, at: at + 20 })
      await agenda.add({ name: 'bake', id: 'early', payload: {}, at: at + 10 })
      await ground.pass(30)
      await agenda.add({ name: 'eat', id: 'now', payload: {} })
      await agenda.runDue()
      expect(ran).toEqual(['bake early', 'eat late', 'eat now'])
    }))

  it('tells names and ids apart that look alike together', () =>
    onGround(async (ground) => {
      const agenda = await ground.open()
      const told = [
        await agenda.add({ name: 'a~b', id: 'c', payload: {} }),
        await agenda.add({ name: 'a', id: 'b~c', payload: {} }),
      ]
      expect(told).toEqual(['added', 'added'])
      const ran: string[] = []
      agenda.work('a', async (_payload, { id }) => void ran.push(id))
      agenda.work('a~b', async (_payload, { id }) => void ran.push(id))
      await agenda.runDue()
      expect(ran).toEqual(['c', 'b~c'])
    }))

  it('adds a job once when many add it at the same moment', () =>
    onGround(async (ground) => {
      const [one, other] = [await ground.open(), await ground.open()]
      const job = { name: 'work', id: 'x', payload: {} }
      const told = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? one : other).add(job)),
      )
      expect(told.filter((answer) => answer === 'added')).toHaveLength(1)
    }))
})
