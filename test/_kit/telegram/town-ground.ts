/**
 * A town on the fake Bot API, over real HTTP and on a clock that is moved by hand. Its books are held against
 * what the server accepted after each test: nothing is lost in silence, nobody is too fast.
 */
import { afterEach, beforeEach, expect } from 'vitest'
import type { OutboxRow } from '../../../core/message/index.ts'
import type { Courier } from '../../../core/ports/index.ts'
import { settleTown, TOWN, tell } from '../../faults/town.ts'
import { type HandClock, handClock } from '../clock.ts'
import { NOON, openHouse, passes, type TestHouse } from '../house.ts'
import { brokenPromises, recordsOf } from '../ledger-check.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-server.ts'
import { type TelegramTown, townOnTelegram } from './town.ts'

export interface TownGround {
  readonly server: FakeTelegram
  readonly town: TelegramTown
  readonly open: TestHouse
  /** As many may be booked as unknown in this test; none otherwise. */
  mostUnknown: number
  /** Tells everybody one thing, and lets so much time pass; gives how many rows stand how. */
  tells(ms: number): Promise<Record<string, number>>
}

/** Filled in before each test; called once, at the top of a file. */
export function townGround(
  people: readonly number[],
  carriedBy: (server: FakeTelegram, clock: HandClock) => Courier,
): TownGround {
  const ground = { mostUnknown: 0 } as { -readonly [Key in keyof TownGround]: TownGround[Key] }

  beforeEach(async () => {
    ground.mostUnknown = 0
    const clock = handClock(NOON)
    ground.server = await startFakeTelegram({ clock, admitsAll: true })
    ground.town = townOnTelegram(carriedBy(ground.server, clock), ground.server)
    ground.open = await openHouse({ clock, demo: 'never', couriers: [ground.town.courier] })
    await settleTown(ground.open.house, people.length)
  })

  afterEach(async () => {
    const { open, server, town, mostUnknown } = ground
    const accepted = town.outside.accepted()
    const broken = await brokenPromises(open.house, { accepted, mostUnknown })
    const { selfInflicted } = server
    const busiest = server.busiest(1000, ['sendMessage'])
    await open.close()
    await server.close()
    expect(broken).toEqual([])
    expect(selfInflicted).toBe(0)
    expect(busiest).toBeLessThanOrEqual(30)
  })

  ground.tells = async (ms) => {
    const { house, staff } = ground.open
    staff.wake(await tell(house, 'news', people))
    await passes(ground.open, ms)
    const rows: OutboxRow[] = await recordsOf(house, 'outbox', TOWN, 'byTime')
    const counts: Record<string, number> = {}
    for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
    return counts
  }
  return ground
}
