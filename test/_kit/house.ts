/**
 * A real house on a real database in a folder of its own, with a clock that is moved by hand and chance
 * that can be repeated. Reopening it is a restart: everything that was only in memory is gone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { type EmbeddedDatabase, openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { readDemo } from '../../adapters/files/demo.ts'
import { former } from '../../adapters/solver/former.ts'
import { deepLink } from '../../adapters/telegram/deep-link.ts'
import { lineCourier } from '../../adapters/terminal/courier.ts'
import { entryLink } from '../../adapters/web/entry-link.ts'
import { doorsOf } from '../../bots/doors.ts'
import {
  type Attendant,
  addressId,
  attendant,
  doorway,
  foundDemo,
  type House,
  populations,
  receive,
  reconcile,
} from '../../core/acts/index.ts'
import type { Address, Heard, RoomHeard } from '../../core/message/index.ts'
import type { Agenda, Courier, Pictures } from '../../core/ports/index.ts'
import { errands, putToWork } from '../../jobs/index.ts'
import { type HandClock, handClock } from './clock.ts'
import { type KeptJournal, keptJournal } from './journal.ts'
import { seededRandom } from './random.ts'

/** A Sunday in November, at noon in Brussels. */
export const NOON = Date.UTC(2026, 10, 22, 11)

const knowledge = readKnowledge()
const tables = readDemo()
/** One thread for all the houses of a file: it keeps nothing between two rounds. */
const groups = former()

/** What a test does with a house while it is open. */
export interface OpenHouse {
  readonly house: House
  readonly staff: Attendant
  readonly clock: HandClock
  readonly journal: KeptJournal
  /** Who talks elsewhere than at a page, by name. */
  readonly chats?: Readonly<Record<string, Address>>
  /** An event comes in, is answered, and everything it caused is delivered. */
  hears(heard: Heard | RoomHeard): Promise<void>
  /** Runs what is due, jobs that make jobs included, and delivers what comes of it. */
  runDue(): Promise<void>
}

/** A house from its opening to its end. */
export interface TestHouse extends OpenHouse {
  /** The same records, and nothing that was in memory. */
  reopened(): Promise<TestHouse>
  close(): Promise<void>
  /** Lets go of the file of a house that was killed: nothing of it is waited for, nothing is removed. */
  abandon(): Promise<void>
}

/** As in a house that both platforms know. */
const DOORS = doorsOf({
  telegram: (payload, where) => deepLink('goesting_bot', payload, where),
  web: (payload, where) => entryLink('https://goesting.example', payload, where),
})

export interface Plan {
  readonly folder?: string
  readonly clock?: HandClock
  readonly seed?: number
  readonly demo?: House['demo']
  /** Other ways in than those of a house that both platforms know. */
  readonly doors?: House['doors']
  /** So many practice clubs at once. */
  readonly mostSandboxes?: number
  /** Other couriers than the pages' own, by platform. */
  readonly couriers?: readonly Courier[]
  /** Where the pictures that people send can be fetched. Otherwise nowhere. */
  readonly pictures?: readonly Pictures[]
  /** Another one who forms groups than the house's own. */
  readonly former?: House['former']
  /** Another agenda than that of the house's own file. */
  readonly agenda?: (ground: {
    database: EmbeddedDatabase
    clock: HandClock
    journal: KeptJournal
  }) => Agenda | Promise<Agenda>
  /** Who sends; else this house, also beside another one. */
  readonly lead?: House['lead']
  /** Wraps everything that the house reaches the world with, so that it can be cut off. */
  readonly through?: <T extends object>(port: T) => T
}

/** A house as it is built, before anything of it works. */
export interface BuiltHouse {
  readonly folder: string
  readonly house: House
  readonly staff: Attendant
  readonly clock: HandClock
  readonly journal: KeptJournal
  /** Lets go of its file. */
  letGo(): Promise<void>
}

export async function builtHouse(plan: Plan = {}): Promise<BuiltHouse> {
  const folder = plan.folder ?? mkdtempSync(join(tmpdir(), 'goesting-'))
  const clock = plan.clock ?? handClock(NOON)
  const journal = keptJournal()
  const database = openDatabase(join(folder, 'goesting.db'))
  const store = embeddedStore(database)
  const couriers = new Map<string, Courier>()
  const through = plan.through ?? ((port) => port)
  const ground = { database, clock, journal }
  const agenda = (await plan.agenda?.(ground)) ?? embeddedAgenda(ground)
  const house: House = {
    store: through(store),
    clock,
    random: seededRandom(plan.seed ?? clock.now()),
    doorway: doorway(clock),
    journal,
    agenda: through(agenda),
    couriers,
    pictures: new Map(plan.pictures?.map((one) => [one.platform, through(one)])),
    lead: plan.lead ?? { isHeld: true },
    pullPlatforms: new Set(['web', 'terminal']),
    filePlatforms: new Set(['web', 'terminal', 'telegram']),
    doors: plan.doors ?? DOORS,
    ...knowledge,
    populations: populations(through(store)),
    former: plan.former ?? groups,
    demo: plan.demo ?? 'until-real',
    tables,
    mostSandboxes: plan.mostSandboxes ?? 200,
    since: clock.stamp(),
  }
  // The terminal's courier keeps lines as the page's does, and needs no page to be compiled.
  const lines = lineCourier(store, clock, () => undefined)
  couriers.set('terminal', lines)
  couriers.set('web', { ...lines, platform: 'web' })
  for (const courier of plan.couriers ?? []) couriers.set(courier.platform, through(courier))
  return { folder, house, staff: attendant(house), clock, journal, letGo: () => store.close() }
}

export async function openHouse(plan: Plan = {}): Promise<TestHouse> {
  const { folder, house, staff, clock, journal, letGo } = await builtHouse(plan)
  if (house.demo !== 'never') await foundDemo(house)
  await putToWork(house, staff, errands)
  await pickUp(house, staff)
  return {
    house,
    staff,
    clock,
    journal,
    hears: async (heard) => {
      await receive(house, heard)
      await staff.attend(addressId(heard.address))
      await staff.idle()
    },
    runDue: async () => {
      await house.agenda.runDue()
      await staff.idle()
    },
    reopened: async () => {
      await staff.idle()
      await staff.stop()
      await letGo()
      clock.advance(1000)
      return openHouse({ ...plan, folder, clock, seed: clock.now() })
    },
    abandon: letGo,
    close: async () => {
      await staff.stop()
      await letGo()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets time pass as it does: everybody wakes at their moment, jobs included, and does what they do. */
export async function passes({ clock, staff, runDue }: OpenHouse, ms: number): Promise<void> {
  const until = clock.now() + ms
  await staff.idle()
  for (;;) {
    const minute = (Math.floor(clock.now() / 60_000) + 1) * 60_000
    const next = Math.min(clock.nextWake() ?? until, minute, until)
    clock.advance(Math.max(0, next - clock.now()))
    await staff.idle()
    if (next === minute || next === until) await runDue()
    if (clock.now() >= until) return
  }
}

async function pickUp(house: House, staff: Attendant): Promise<void> {
  await staff.pickUp(await reconcile(house, true))
  await staff.idle()
}
