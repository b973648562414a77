/** Errands come back: planned once however often, planned again after a loss, and missed when they die. */
import { expect, it } from 'vitest'
import { attendant, health, overdue } from '../../core/acts/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import type { Agenda, Job } from '../../core/ports/index.ts'
import { type Errand, putToWork } from '../../jobs/errand.ts'
import { errands } from '../../jobs/index.ts'
import { openHouse } from '../_kit/house.ts'

/** An agenda that can lose everything, as a queue may that is emptied. */
function forgetfulAgenda(): Agenda & { readonly jobs: Map<string, Job>; run(): Promise<void> } {
  const jobs = new Map<string, Job>()
  const handlers = new Map<string, Parameters<Agenda['work']>[1]>()
  return {
    jobs,
    add: async (job) => {
      if (jobs.has(job.id)) return 'known'
      jobs.set(job.id, job)
      return 'added'
    },
    cancel: async () => false,
    work: (name, handler) => void handlers.set(name, handler),
    runDue: async () => 0,
    start: () => undefined,
    stop: async () => undefined,
    counts: async () => ({ waiting: jobs.size, running: 0, dead: 0 }),
    dead: async () => [],
    async run() {
      for (const [id, job] of [...jobs]) {
        jobs.delete(id)
        await handlers
          .get(job.name)?.(job.payload, { id, tries: 1 })
          .catch(() => undefined)
      }
    },
  }
}

const MINUTE = 60_000

async function withErrand(
  errand: Errand,
  claim: (at: {
    plan: () => Promise<void>
    agenda: ReturnType<typeof forgetfulAgenda>
    open: Awaited<ReturnType<typeof openHouse>>
    late: () => Promise<string[]>
  }) => Promise<void>,
): Promise<void> {
  const open = await openHouse({ demo: 'never' })
  try {
    const agenda = forgetfulAgenda()
    const house = { ...open.house, agenda }
    const plan = await putToWork(house, attendant(house), [errand])
    await claim({ plan, agenda, open, late: () => overdue(house) })
  } finally {
    await open.close()
  }
}

function everyMinute(run: Errand['run'] = async () => undefined): Errand {
  return {
    name: 'bake',
    patienceMs: MINUTE,
    next: (now) => {
      const at = (Math.floor(now / MINUTE) + 1) * MINUTE
      return { id: `bake-${String(at)}`, at }
    },
    run,
  }
}

it('plans again what the agenda lost, once', () =>
  withErrand(everyMinute(), async ({ plan, agenda }) => {
    const [planned] = [...agenda.jobs.values()]
    agenda.jobs.clear()
    await plan()
    await plan()
    expect([...agenda.jobs.values()]).toEqual([planned])
  }))

it('comes back after a run, and after one that failed', () =>
  withErrand(
    everyMinute(() => Promise.reject(new Error('no'))),
    async ({ agenda }) => {
      for (let turn = 0; turn < 3; turn += 1) await agenda.run()
      expect(agenda.jobs.size).toBe(1)
    },
  ))

it('is overdue when it never ran, and no longer once it did', () =>
  withErrand(everyMinute(), async ({ agenda, open, late }) => {
    open.clock.advance(2 * MINUTE)
    expect(await late()).toEqual([])
    open.clock.advance(1)
    expect(await late()).toEqual(['bake'])
    await agenda.run()
    expect(await late()).toEqual([])
  }))

it('is overdue when it runs and always fails', () =>
  withErrand(
    everyMinute(() => Promise.reject(new Error('no'))),
    async ({ agenda, open, late }) => {
      for (let turn = 0; turn < 4; turn += 1) {
        await agenda.run()
        open.clock.advance(MINUTE)
      }
      expect(await late()).toEqual(['bake'])
      const beat = await open.house.store.get('heartbeats', HOUSE, 'bake')
      expect(beat?.record).toMatchObject({ failures: 4 })
      expect(beat?.record.lastOkAt).toBeUndefined()
    },
  ))

it('is told to be overdue once a day, not at every look', () =>
  withErrand(everyMinute(), async ({ plan, open }) => {
    const told = (): number =>
      open.journal.alarms.filter((one) => one.event === 'job.overdue').length
    open.clock.advance(5 * MINUTE)
    await plan()
    await plan()
    expect(told()).toBe(1)
    open.clock.advance(24 * 60 * MINUTE)
    await plan()
    expect(told()).toBe(2)
  }))

it('keeps a sign of life of every errand of the house, and the house is well', async () => {
  const open = await openHouse()
  try {
    // Long enough for what comes back once a week.
    open.clock.advance(8 * 24 * 60 * MINUTE)
    await open.runDue()
    const comingBack = errands.filter((errand) => 'next' in errand)
    for (const { name } of comingBack) {
      const beat = await open.house.store.get('heartbeats', HOUSE, name)
      expect(beat?.record, name).toMatchObject({ failures: 0, lastOkAt: open.clock.now() })
    }
    expect(await health(open.house)).toMatchObject({ overdue: [], jobs: { dead: 0 } })
  } finally {
    await open.close()
  }
})

it('forgets the sign of life of a job that the house no longer has', async () => {
  const open = await openHouse({ demo: 'never' })
  try {
    const house = { ...open.house, agenda: forgetfulAgenda() }
    await putToWork(house, attendant(house), [{ ...everyMinute(), name: 'once-was' }])
    await putToWork({ ...house, agenda: forgetfulAgenda() }, attendant(house), [everyMinute()])
    expect(await open.house.store.get('heartbeats', HOUSE, 'once-was')).toBeUndefined()
  } finally {
    await open.close()
  }
})
