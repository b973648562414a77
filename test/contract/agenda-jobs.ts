/** The claims of the Agenda contract about jobs: when they run, how often, and what is told of them. */
import { describe, expect, it } from 'vitest'
import type { Agenda, Job } from '../../core/ports/index.ts'
import type { OnAgenda } from './ground.ts'

export function agendaJobs(onAgenda: OnAgenda): void {
  describe('a job', () => {
    it('runs once, with the payload it was given, and is forgotten after', () =>
      onAgenda(async (agenda) => {
        const ran: unknown[] = []
        agenda.work('remind', (payload, job) => {
          ran.push({ payload, ...job })
          return Promise.resolve()
        })
        const payload = { memberId: 'an', count: 2 }
        expect(await agenda.add({ name: 'remind', id: 'remind-an', payload })).toBe('added')
        expect(await agenda.runDue()).toBe(1)
        expect(ran).toEqual([{ payload, id: 'remind-an', tries: 1 }])
        expect(await agenda.runDue()).toBe(0)
        expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
      }))

    it('is one by its name and id while it waits or runs, and may be added anew when it is done', () =>
      onAgenda(async (agenda) => {
        const told: string[] = []
        const job = { name: 'remind', id: 'an', payload: {} }
        agenda.work('remind', async () => {
          told.push(await agenda.add(job))
        })
        told.push(await agenda.add(job), await agenda.add(job))
        expect(await agenda.runDue()).toBe(1)
        told.push(await agenda.add({ ...job, name: 'nudge' }), await agenda.add(job))
        expect(told).toEqual(['added', 'known', 'known', 'added', 'added'])
        expect((await agenda.counts()).waiting).toBe(2)
      }))

    it('keeps its first time and payload when it is added again', () =>
      onAgenda(async (agenda, { now }) => {
        const seen: unknown[] = []
        agenda.work('remind', (payload) => {
          seen.push(payload)
          return Promise.resolve()
        })
        await agenda.add({ name: 'remind', id: 'an', payload: { turn: 1 } })
        await agenda.add({ name: 'remind', id: 'an', payload: { turn: 2 }, at: now() + 60_000 })
        await agenda.runDue()
        expect(seen).toEqual([{ turn: 1 }])
      }))

    it('never runs before its time', () =>
      onAgenda(async (agenda, { now, pass }) => {
        const ran = noting(agenda, 'remind')
        await agenda.add({ name: 'remind', id: 'an', payload: {}, at: now() + 1000 })
        expect(await agenda.runDue()).toBe(0)
        await pass(999)
        expect(await agenda.runDue()).toBe(0)
        await pass(1)
        expect(await agenda.runDue()).toBe(1)
        expect(ran).toEqual(['an'])
      }))

    it('runs in the order of its time, then of adding', () =>
      onAgenda(async (agenda, { now, pass }) => {
        const ran = noting(agenda, 'remind')
        const at = now()
        const jobs: [string, number][] = [
          ['c', 20],
          ['b', 10],
          ['d', 20],
          ['a', 0],
          ['e', 500],
        ]
        for (const [id, later] of jobs)
          await agenda.add({ name: 'remind', id, payload: {}, at: at + later })
        await pass(20)
        expect(await agenda.runDue()).toBe(4)
        expect(ran).toEqual(['a', 'b', 'c', 'd'])
      }))

    it('that becomes due meanwhile runs in the same go', () =>
      onAgenda(async (agenda) => {
        const ran = noting(agenda, 'second')
        agenda.work('first', async () => {
          await agenda.add({ name: 'second', id: 'x', payload: {} })
        })
        await agenda.add({ name: 'first', id: 'x', payload: {} })
        expect(await agenda.runDue()).toBe(2)
        expect(ran).toEqual(['x'])
      }))

    it('without a handler waits for one, and holds up nobody', () =>
      onAgenda(async (agenda) => {
        const ran = noting(agenda, 'known')
        await agenda.add({ name: 'unknown', id: 'x', payload: {} })
        await agenda.add({ name: 'known', id: 'y', payload: {} })
        expect(await agenda.runDue()).toBe(1)
        expect(await agenda.counts()).toMatchObject({ waiting: 1 })
        const late = noting(agenda, 'unknown')
        await agenda.runDue()
        expect([ran, late]).toEqual([['y'], ['x']])
      }))

    it('that waits can be cancelled; one that runs, or is not there, cannot', () =>
      onAgenda(async (agenda) => {
        const told: boolean[] = []
        agenda.work('remind', async () => {
          told.push(await agenda.cancel('remind', 'runs'))
        })
        await agenda.add({ name: 'remind', id: 'waits', payload: {} })
        told.push(await agenda.cancel('remind', 'waits'), await agenda.cancel('remind', 'waits'))
        await agenda.add({ name: 'remind', id: 'runs', payload: {} })
        expect(await agenda.runDue()).toBe(1)
        expect(told).toEqual([true, false, false])
      }))

    it('is refused with a sentence when its id could not be told from another’s', () =>
      onAgenda(async (agenda) => {
        for (const id of ['', '12345', 'a:b'])
          await expect(agenda.add({ name: 'remind', id, payload: {} })).rejects.toThrow(/id/)
        await expect(agenda.add({ name: '', id: 'a', payload: {} })).rejects.toThrow(/name/)
        const never: Job = { name: 'remind', id: 'a', payload: {}, at: Number.NaN }
        await expect(agenda.add(never)).rejects.toThrow(/time/)
      }))
  })

  describe('a job that fails', () => {
    it('is tried again after pauses that double, and is dead after its last try', () =>
      onAgenda(async (agenda, { now, pass }) => {
        const tries: [number, number][] = []
        const start = now()
        agenda.work('remind', (_payload, job) => {
          tries.push([job.tries, now() - start])
          return Promise.reject(new TypeError('no'))
        })
        const job = { name: 'remind', id: 'an', payload: {}, attempts: 3, backoffMs: 100 }
        await agenda.add(job)
        for (const ms of [0, 99, 1, 199, 1, 10_000]) {
          await pass(ms)
          await agenda.runDue()
        }
        expect(tries).toEqual([
          [1, 0],
          [2, 100],
          [3, 300],
        ])
        expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 1 })
        expect(await agenda.dead(10)).toMatchObject([{ name: 'remind', id: 'an', tries: 3 }])
      }))

    it('holds up nobody, and is told to the journal', () =>
      onAgenda(async (agenda, { journal }) => {
        agenda.work('fails', () => Promise.reject(new Error('no')))
        const ran = noting(agenda, 'works')
        await agenda.add({ name: 'fails', id: 'x', payload: {} })
        await agenda.add({ name: 'works', id: 'y', payload: {} })
        await agenda.runDue()
        expect(ran).toEqual(['y'])
        expect(journal.alarms).toHaveLength(1)
        expect(journal.alarms[0]?.facts).toMatchObject({ name: 'fails', id: 'x', tries: 1 })
      }))

    it('waits again meanwhile: it is known, and it can be cancelled', () =>
      onAgenda(async (agenda, { pass }) => {
        agenda.work('fails', () => Promise.reject(new Error('no')))
        const job = { name: 'fails', id: 'x', payload: {} }
        await agenda.add(job)
        await agenda.runDue()
        expect(await agenda.add(job)).toBe('known')
        expect(await agenda.cancel('fails', 'x')).toBe(true)
        await pass(100_000)
        expect(await agenda.runDue()).toBe(0)
      }))

    it('is dead no longer when it is added anew, with all its tries', () =>
      onAgenda(async (agenda) => {
        let isBroken = true
        agenda.work('fails', () => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve()))
        const job = { name: 'fails', id: 'x', payload: {}, attempts: 1 }
        await agenda.add(job)
        await agenda.runDue()
        isBroken = false
        expect(await agenda.cancel('fails', 'x')).toBe(false)
        expect(await agenda.add(job)).toBe('added')
        expect(await agenda.dead(10)).toEqual([])
        expect(await agenda.runDue()).toBe(1)
        expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
      }))

    it('keeps the kind of its error, and none of its words', () =>
      onAgenda(async (agenda) => {
        agenda.work('fails', () => Promise.reject(new RangeError('Fatima said: no')))
        agenda.work('throws', () => {
          throw new RangeError('Fatima said: no')
        })
        for (const name of ['fails', 'throws'])
          await agenda.add({ name, id: 'x', payload: {}, attempts: 1 })
        await agenda.runDue()
        const dead = await agenda.dead(10)
        expect(dead).toHaveLength(2)
        for (const { error } of dead) expect(error).toBe('RangeError')
        expect(await agenda.dead(1)).toHaveLength(1)
      }))
  })
}

/** Works on a name, noting the ids. */
function noting(agenda: Agenda, name: string): string[] {
  const ran: string[] = []
  agenda.work(name, (_payload, job) => {
    ran.push(job.id)
    return Promise.resolve()
  })
  return ran
}
