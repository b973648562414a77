/** The claims of the Agenda contract about workers: leases, several at once, starting and stopping. */
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../core/ports/index.ts'
import type { OnAgenda } from './ground.ts'

export function agendaWorkers(onAgenda: OnAgenda): void {
  describe('a worker', () => {
    it('has a job for itself while its lease holds, and another gets it when the lease is over', () =>
      onAgenda(async (first, ground) => {
        const second = await ground.open()
        const stuck = stuckWorker(first)
        const ran = countingWorker(second)
        await first.add({ name: 'work', id: 'x', payload: {} })
        const firstRun = first.runDue()
        await stuck.begun
        expect(await second.runDue()).toBe(0)
        expect(await second.counts()).toEqual({ waiting: 0, running: 1, dead: 0 })
        expect(await second.add({ name: 'work', id: 'x', payload: {} })).toBe('known')

        await ground.pass(ground.leaseMs)
        expect(await second.runDue()).toBe(1)
        expect(ran).toEqual(['x'])
        stuck.finish()
        await firstRun
      }))

    it('that lost its lease neither ends the job that another runs, nor fails it', () =>
      onAgenda(async (first, ground) => {
        for (const how of ['finish', 'fail'] as const) {
          const late = await ground.open()
          const second = await ground.open()
          const stuck = stuckWorker(late)
          const other = stuckWorker(second)
          await first.add({ name: 'work', id: how, payload: {} })
          const lateRun = late.runDue()
          await stuck.begun
          await ground.pass(ground.leaseMs)
          const secondRun = second.runDue()
          await other.begun
          stuck[how]()
          await lateRun
          expect(await first.counts()).toEqual({ waiting: 0, running: 1, dead: 0 })
          other.finish()
          expect(await secondRun).toBe(1)
          expect(await first.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
        }
      }))

    it('shares many jobs with another, so that each runs once', () =>
      onAgenda(async (first, ground) => {
        const second = await ground.open()
        const ran = [...Array.from({ length: 30 }, (_, at) => `job${String(at)}`)]
        for (const id of ran) await first.add({ name: 'work', id, payload: {} })
        const seen = [countingWorker(first), countingWorker(second)]
        const counts = await Promise.all([first.runDue(), second.runDue()])
        expect(seen.flat().toSorted()).toEqual(ran.toSorted())
        expect(counts.reduce((sum, count) => sum + count)).toBe(30)
      }))

    it('takes one handler per name', () =>
      onAgenda((agenda) => {
        agenda.work('work', () => Promise.resolve())
        expect(() => {
          agenda.work('work', () => Promise.resolve())
        }).toThrow(/work/)
        return Promise.resolve()
      }))
  })

  describe('a started worker', () => {
    it('wakes by itself for what is due, what is added and what becomes due', () =>
      onAgenda(async (agenda, ground) => {
        const runs = awaitedWorker(agenda)
        const other = await ground.open()
        await agenda.add({ name: 'work', id: 'before', payload: {} })
        agenda.start()
        agenda.start()
        await runs.of('before')
        await agenda.add({ name: 'work', id: 'after', payload: {} })
        await runs.of('after')
        await other.add({ name: 'work', id: 'from-another', payload: {} })
        await runs.of('from-another')
        await agenda.add({ name: 'work', id: 'later', payload: {}, at: ground.now() + 500 })
        await ground.pass(500)
        await runs.of('later')
        await agenda.stop()
        expect(runs.count()).toBe(4)
      }))

    it('takes no new job once it is told to stop, and stops when the running ones are done', () =>
      onAgenda(async (agenda) => {
        const stuck = stuckWorker(agenda)
        await agenda.add({ name: 'work', id: 'x', payload: {} })
        agenda.start()
        await stuck.begun
        const order: string[] = []
        const stopped = Promise.all([agenda.stop(), agenda.stop()]).then(() =>
          order.push('stopped'),
        )
        await agenda.add({ name: 'work', id: 'y', payload: {} })
        for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setImmediate(next))
        order.push('finishing')
        stuck.finish()
        await stopped
        expect(order).toEqual(['finishing', 'stopped'])
        expect(await agenda.counts()).toEqual({ waiting: 1, running: 0, dead: 0 })
        await agenda.stop()
      }))

    it('may start again after it stopped', () =>
      onAgenda(async (agenda) => {
        const runs = awaitedWorker(agenda)
        agenda.start()
        await agenda.stop()
        await agenda.add({ name: 'work', id: 'x', payload: {} })
        agenda.start()
        await runs.of('x')
        await agenda.stop()
      }))
  })
}

interface StuckWorker {
  readonly begun: Promise<void>
  finish(): void
  fail(): void
}

/** Begins its first job, and ends only when it is told how. */
function stuckWorker(agenda: Agenda): StuckWorker {
  const begun = latch()
  const end = latch()
  agenda.work('work', () => {
    begun.open()
    return end.promise
  })
  return {
    begun: begun.promise,
    finish: () => {
      end.open()
    },
    fail: () => {
      end.breakDown(new Error('too late'))
    },
  }
}

interface Latch {
  readonly promise: Promise<void>
  readonly open: () => void
  readonly breakDown: (error: Error) => void
}

function latch(): Latch {
  let open = (): void => undefined
  let breakDown = (_: Error): void => undefined
  const promise = new Promise<void>((resolve, reject) => {
    open = resolve
    breakDown = reject
  })
  return { promise, open, breakDown }
}

function countingWorker(agenda: Agenda): string[] {
  const ran: string[] = []
  agenda.work('work', async (_payload, job) => {
    await Promise.resolve()
    ran.push(job.id)
  })
  return ran
}

/** Lets a test wait until the job with an id ran. */
function awaitedWorker(agenda: Agenda): { of(id: string): Promise<void>; count(): number } {
  const ran = new Set<string>()
  const waiting = new Map<string, () => void>()
  let count = 0
  agenda.work('work', (_payload, job) => {
    count += 1
    ran.add(job.id)
    waiting.get(job.id)?.()
    return Promise.resolve()
  })
  return {
    count: () => count,
    of: (id) =>
      new Promise((resolve) => {
        if (ran.has(id)) resolve()
        else waiting.set(id, resolve)
      }),
  }
}
