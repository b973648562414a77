/**
 * A town on the fake Bot API, over real HTTP and on a clock that is moved by hand: nothing is lost in
 * silence, nothing comes twice, and nobody is too fast. The books are checked after each.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxRow } from '../../../core/message/index.ts'
import { settleTown, TOWN, tell } from '../../faults/town.ts'
import { type HandClock, handClock } from '../clock.ts'
import { NOON, openHouse, passes, type TestHouse } from '../house.ts'
import { brokenPromises, recordsOf } from '../ledger-check.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-server.ts'
import { plainCourier } from './plain-courier.ts'
import { bySeed, inTurn } from './plan.ts'
import { type TelegramTown, townOnTelegram } from './town.ts'

const PEOPLE = Array.from({ length: 100 }, (_, person) => person)

describe('a town on Telegram', () => {
  let clock: HandClock
  let server: FakeTelegram
  let town: TelegramTown
  let open: TestHouse
  let mostUnknown: number

  beforeEach(async () => {
    mostUnknown = 0
    clock = handClock(NOON)
    server = await startFakeTelegram({ clock, admitsAll: true })
    town = townOnTelegram(plainCourier(server), server)
    open = await openHouse({ clock, demo: 'never', couriers: [town.courier] })
    await settleTown(open.house, PEOPLE.length)
  })

  afterEach(async () => {
    const accepted = town.outside.accepted()
    const broken = await brokenPromises(open.house, { accepted, mostUnknown })
    const { selfInflicted } = server
    await open.close()
    await server.close()
    expect(broken).toEqual([])
    expect(selfInflicted).toBe(0)
  })

  async function tells(ms: number): Promise<Record<string, number>> {
    open.staff.wake(await tell(open.house, 'news', PEOPLE))
    await passes(open, ms)
    const rows: OutboxRow[] = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
    const counts: Record<string, number> = {}
    for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
    return counts
  }

  it('is told at the tempo that Telegram allows', async () => {
    expect(await tells(10_000)).toEqual({ sent: 100 })
    expect(server.busiest(1000, ['sendMessage'])).toBe(25)
    expect(town.outside.accepted().map(({ key }) => key)).toContain('news~0')
  })

  it('is silent when it is told to wait, and hears everything after', async () => {
    town.suffers(inTurn([undefined, undefined, { kind: 'too-fast', retryAfter: 35 }]))
    expect(await tells(90_000)).toEqual({ sent: 100 })
    const told = town.outside.calls.find(({ said }) => said === 'too-fast')
    const next = town.outside.calls.find(({ at }) => at > (told?.at ?? 0))
    expect((next?.at ?? 0) - (told?.at ?? 0)).toBeGreaterThanOrEqual(35_000)
  })

  it('loses some answers, and nobody hears anything twice', async () => {
    mostUnknown = 40
    const fault = { kind: 'lost-answer' } as const
    town.suffers(bySeed('answers', [{ share: 0.1, fault }]))
    const { sent = 0, unknown = 0 } = await tells(60_000)
    expect(sent + unknown).toBe(100)
    expect(unknown).toBeGreaterThan(2)
    expect(server.doubles()).toEqual([])
    expect(server.accepted('sendMessage')).toHaveLength(100)
  })

  it('goes on after who blocked the bot', async () => {
    for (const person of PEOPLE)
      if (person % 10 === 3) town.outside.block(`chat-${String(person)}`, true)
    expect(await tells(20_000)).toEqual({ sent: 90, dead: 10 })
  })

  it('hears everything when Telegram is back after five minutes', async () => {
    await server.away()
    open.staff.wake(await tell(open.house, 'news', PEOPLE))
    await passes(open, 5 * 60_000)
    expect(server.accepted()).toEqual([])
    await server.back()
    await passes(open, 20 * 60_000)
    expect(server.accepted('sendMessage')).toHaveLength(100)
  })
})
