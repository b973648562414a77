/**
 * What a job is: when it is due, and what it does. An errand that comes back names its next time and an
 * id that means that time, so that two processes plan it once.
 */
import type { Attendant, House } from '../core/acts/index.ts'
import type { Job } from '../core/ports/index.ts'

export interface Errand {
  readonly name: string
  /** The next time after `now`; absent for what is only done when somebody asks for it. */
  next?(now: number): { readonly id: string; readonly at: number }
  run(house: House, attendant: Attendant, payload: Job['payload']): Promise<void>
}

/** Gives the agenda its handlers and the first time of everything that comes back. */
export async function putToWork(
  house: House,
  attendant: Attendant,
  errands: readonly Errand[],
): Promise<void> {
  for (const errand of errands) {
    const plan = async (): Promise<void> => {
      const next = errand.next?.(house.clock.now())
      if (next !== undefined) await house.agenda.add({ name: errand.name, ...next, payload: {} })
    }
    house.agenda.work(errand.name, async (payload) => {
      // Planned first: an errand that fails for good still comes back.
      await plan()
      await errand.run(house, attendant, payload)
    })
    await plan()
  }
}
