/**
 * A house at work: in which order it opens, and in which it leaves. Whoever is acknowledged is answered,
 * by this process or by the one that comes after it; of two at once, one sends.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Attendant, type House, heldAtHandover, reconcile } from '../core/acts/index.ts'
import type { Agenda, Lead } from '../core/ports/index.ts'
import { errands, putToWork } from '../jobs/index.ts'
import { type EveryMinute, everyMinute } from './every-minute.ts'
import { type HttpPlan, type OpenHttp, openHttp } from './http.ts'
import type { Watch } from './watch.ts'

/** So often it is looked whether the process before this one let go of the lead. */
const LOOK_MS = 100

export interface ShiftPlan {
  readonly acts: House
  readonly staff: Attendant
  readonly agenda: Agenda & { close(): Promise<void> }
  readonly lead: Lead
  readonly watching: Watch
  /** Channels on which one process of a house listens. */
  readonly ears: readonly Ear[]
  /** So long people are still answered after it was said that nobody should be sent here. */
  readonly leavingMs: number
}

interface Ear {
  listen(): void
  /** Hears nobody new; what was heard is stored. */
  hush(): Promise<void>
}

export interface Opened {
  readonly url: string
  /** Another process has the lead: this one answers on its page, and sends once that one is gone. */
  readonly isSecond: boolean
}

export interface Shift {
  /** Where it stands open; undefined while it does not. */
  readonly url: string | undefined
  /** Opens the doors, takes up what was left behind, and works. */
  open(http: HttpPlan): Promise<Opened>
  /** Works on the jobs alone: no doors, and nothing is sent to a platform. */
  work(): Promise<void>
  /** Lets everything under way come to its end. Also for who never opened. */
  close(): Promise<void>
}

export function shiftOf(plan: ShiftPlan): Shift {
  const { acts, staff, agenda, lead, watching, ears, leavingMs } = plan
  const { clock, journal } = acts
  let http: OpenHttp | undefined
  let planning: EveryMinute | undefined
  let lookAgain: (() => void) | undefined
  let following: Promise<void> = Promise.resolve()
  let isLeaving = false

  async function work(): Promise<void> {
    const plan = await putToWork(acts, staff, errands)
    planning = everyMinute(plan, journal, 'jobs.unplanned')
    agenda.start()
  }

  /** From one that sent until now: what it claimed and did not finish was left behind. */
  async function takeOver(): Promise<void> {
    const left = await reconcile(acts, true)
    const held = heldAtHandover(acts.couriers.values(), clock.now())
    for (const [platform, until] of left.held)
      held.set(platform, Math.max(until, held.get(platform) ?? 0))
    void staff.pickUp({ ...left, held })
  }

  function listen(): void {
    for (const ear of ears) ear.listen()
  }

  function comeBack(): void {
    lookAgain = clock.at(clock.now() + LOOK_MS, () => {
      following = follow().catch((cause: unknown) => {
        journal.alarm('lead.failed', cause)
        if (!isLeaving) comeBack()
      })
    })
  }

  async function follow(): Promise<void> {
    const isTaken = await lead.take()
    if (isLeaving) return
    if (!isTaken) {
      comeBack()
      return
    }
    journal.note('lead.taken')
    await takeOver()
    listen()
  }

  return {
    get url() {
      return http?.url
    },
    open: async (doors) => {
      const isSecond = !(await lead.take())
      const left = isSecond ? undefined : await reconcile(acts, true)
      http = await openHttp(doors)
      if (left === undefined) comeBack()
      else void staff.pickUp(left)
      await work()
      if (!isSecond) listen()
      watching.opened()
      return { url: http.url, isSecond }
    },
    work,
    close: async () => {
      isLeaving = true
      watching.closes()
      lookAgain?.()
      await following
      const jobs = Promise.all([planning?.stop(), agenda.stop()])
      // Whoever sends people here looks now and then: they hear of it before nobody answers.
      if (http !== undefined && leavingMs > 0) await pause(leavingMs)
      await Promise.all([http?.close(), ...ears.map((ear) => ear.hush())])
      await jobs
      await agenda.close()
      await staff.stop()
      await lead.resign()
    },
  }
}
