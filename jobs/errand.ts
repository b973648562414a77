/**
 * What a job is: when it is due, and what it does. An errand that comes back names its next time and an
 * id that means that time, so that two processes plan it once.
 */
import {
  type Attendant,
  alarmOverdue,
  awaitBeat,
  beat,
  forgetBeats,
  type House,
} from '../core/acts/index.ts'
import type { Job } from '../core/ports/index.ts'

export interface Errand {
  readonly name: string
  /** The next time after `now`; absent for what is only done when somebody asks for it. */
  next?(now: number): { readonly id: string; readonly at: number }
  /** How long after its time it may still come to a good end before it is overdue; default 15 minutes. */
  readonly patienceMs?: number
  run(house: House, attendant: Attendant, payload: Job['payload']): Promise<void>
}

const PATIENCE_MS = 15 * 60_000

/**
 * Gives the agenda its handlers and the first time of everything that comes back. What it gives is to be
 * called every minute: it plans again whatever an agenda lost, and tells of what is overdue. Planning
 * twice is planning once.
 */
export async function putToWork(
  house: House,
  attendant: Attendant,
  errands: readonly Errand[],
): Promise<() => Promise<void>> {
  for (const errand of errands)
    house.agenda.work(errand.name, async (payload) => {
      // Planned first: an errand that fails for good still comes back.
      const lateAt = await plan(house, errand)
      try {
        await errand.run(house, attendant, payload)
      } catch (error) {
        await told(house, errand, false)
        throw error
      }
      // What somebody asked for besides says nothing about what comes back by itself.
      const isPlanned = Object.keys(payload).length === 0
      await told(house, errand, true, isPlanned ? lateAt : undefined)
    })
  const planAll = async (): Promise<void> => {
    for (const errand of errands) {
      const lateAt = await plan(house, errand)
      if (lateAt !== undefined) await awaitBeat(house, errand.name, lateAt)
    }
  }
  await forgetBeats(house, new Set(errands.map(({ name }) => name)))
  await planAll()
  return async () => {
    // Told even when nothing can be planned.
    await alarmOverdue(house)
    await planAll()
  }
}

/** From when on the planned run is overdue; undefined for what does not come back by itself. */
async function plan(house: House, errand: Errand): Promise<number | undefined> {
  const next = errand.next?.(house.clock.now())
  if (next === undefined) return undefined
  await house.agenda.add({ name: errand.name, ...next, payload: {} })
  return next.at + (errand.patienceMs ?? PATIENCE_MS)
}

/** A run is no worse for a sign of life that could not be kept. */
async function told(house: House, errand: Errand, went: boolean, lateAt?: number): Promise<void> {
  try {
    await beat(house, { name: errand.name, went, lateAt })
  } catch (cause) {
    house.journal.alarm('beat.failed', cause, { job: errand.name })
  }
}
