/** A town on a platform that can do anything to a message, by hand clock, with the books checked after. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import type { OutboxRow } from '../../core/message/index.ts'
import type { Tempo } from '../../core/ports/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { TEMPO, virtualCourier } from '../_kit/platform/courier.ts'
import {
  type Fault,
  type Platform,
  type PlatformPlan,
  platform,
} from '../_kit/platform/platform.ts'
import { seededRandom } from '../_kit/random.ts'
import { type BackendName, type HandBackend, handBackend } from './backends.ts'
import { settleTown, TOWN } from './town.ts'

export interface TownGround {
  readonly open: TestHouse
  readonly outside: Platform
  readonly agenda: HandBackend
  /** Settles so many people, and gives their numbers. */
  town(people: number, plan?: Partial<PlatformPlan> & { tempo?: Tempo }): Promise<number[]>
  /** What the platform does to the next calls, one after the other. */
  suffers(faults: readonly Fault[]): void
  /** So many messages may end as «unknown»: none, if nobody says so. */
  mayLose(count: number): void
  /** The process ends, and the next one opens. */
  reopen(): Promise<void>
  /** Another process on the same store and the same jobs, which leaves the sending to the first. */
  beside(): Promise<TestHouse>
  /** People who asked to be erased: the ledger forgot what was sent to them. */
  readonly erased: Set<string>
  rows(): Promise<OutboxRow[]>
  /** How many rows are in each state. */
  states(): Promise<Record<string, number>>
}

/** For a whole `describe`. Nothing may be wrong with the books after any test, and nobody was too fast. */
export function townOn(name: BackendName): TownGround {
  let open: TestHouse | undefined
  let others: TestHouse[] = []
  let folder = ''
  const erased = new Set<string>()
  let outside: Platform
  let agenda: HandBackend
  let faults: Fault[] = []
  let mostUnknown = 0
  const house = (): TestHouse => {
    if (open === undefined) throw new Error('The town was not settled.')
    return open
  }

  beforeEach(async (test) => {
    faults = []
    mostUnknown = 0
    erased.clear()
    folder = mkdtempSync(join(tmpdir(), 'goesting-'))
    agenda = await handBackend(test, name)
  })

  afterEach(async () => {
    const broken = await brokenPromises(house().house, {
      accepted: outside.accepted(),
      ...{ mostUnknown, erased },
    })
    const tooFast = outside.selfInflicted
    for (const one of [...others, house()]) await one.close()
    open = undefined
    others = []
    await agenda.close()
    rmSync(folder, { recursive: true, force: true })
    expect(broken).toEqual([])
    expect(tooFast).toBe(0)
  })

  const rows = (): Promise<OutboxRow[]> => recordsOf(house().house, 'outbox', TOWN, 'byTime')
  return {
    get open() {
      return house()
    },
    get outside() {
      return outside
    },
    get agenda() {
      return agenda
    },
    town: async (people, { tempo = TEMPO, ...plan } = {}) => {
      const chance = seededRandom('delivery')
      outside = platform({
        now: agenda.clock.now,
        perSecond: 30,
        perChat: 1,
        fault: () => faults.shift() ?? 'none',
        ...plan,
      })
      const turns = (): number => Math.floor(chance.fraction() * 3)
      const couriers = [virtualCourier({ platform: outside, tempo, turns })]
      open = await openHouse({ folder, demo: 'never', couriers, ...agenda.plan })
      await settleTown(open.house, people)
      return Array.from({ length: people }, (_, person) => person)
    },
    suffers: (list) => {
      faults = [...list]
    },
    mayLose: (count) => {
      mostUnknown = count
    },
    reopen: async () => {
      open = await house().reopened()
    },
    erased,
    beside: async () => {
      const couriers = [...house().house.couriers.values()]
      const lead = { isHeld: false }
      const other = await openHouse({ folder, demo: 'never', couriers, lead, ...agenda.plan })
      others.push(other)
      return other
    },
    rows,
    states: async () => {
      const counts: Record<string, number> = {}
      for (const { state } of await rows()) counts[state] = (counts[state] ?? 0) + 1
      return counts
    },
  }
}
