/**
 * A town that lives on Telegram, by the real courier over real HTTP, on a clock that is moved by hand: the
 * books of the house are held against what the Bot API accepted.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apiAt } from '../../../adapters/telegram/api.ts'
import { courier } from '../../../adapters/telegram/courier.ts'
import { seals } from '../../../adapters/telegram/seal.ts'
import type { OutboxRow } from '../../../core/message/index.ts'
import { failed } from '../../../core/result.ts'
import { type HandClock, handClock } from '../../_kit/clock.ts'
import { NOON, openHouse, passes, type TestHouse } from '../../_kit/house.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { brokenPromises, recordsOf } from '../../_kit/ledger-check.ts'
import { type FakeTelegram, startFakeTelegram } from '../../_kit/telegram/fake-server.ts'
import { bySeed } from '../../_kit/telegram/plan.ts'
import { type TelegramTown, townOnTelegram } from '../../_kit/telegram/town.ts'
import { settleTown, TOWN, tell } from '../../faults/town.ts'

const PEOPLE = Array.from({ length: 120 }, (_, person) => person)

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
    const made = courier({
      api: apiAt(server.apiRoot, server.token),
      journal: keptJournal(),
      now: clock.now,
      data: seals('a secret that is long enough for everybody').data,
      ownCalendar: () => Promise.resolve(failed('gone')),
      ownFile: () => Promise.resolve(failed('gone')),
      readable: () => '',
      turn: () => Promise.resolve(),
      pause: () => Promise.resolve(),
      arrives: () => undefined,
    })
    town = townOnTelegram(made, server)
    open = await openHouse({ clock, demo: 'never', couriers: [town.courier] })
    await settleTown(open.house, PEOPLE.length)
  })

  afterEach(async () => {
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

  async function tells(ms: number): Promise<Record<string, number>> {
    open.staff.wake(await tell(open.house, 'news', PEOPLE))
    await passes(open, ms)
    const rows: OutboxRow[] = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
    const counts: Record<string, number> = {}
    for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1
    return counts
  }

  it('hears everything once, within the limits', async () => {
    expect(await tells(60_000)).toEqual({ sent: PEOPLE.length })
    expect(server.doubles()).toEqual([])
  })

  it('waits whenever it is told to, and nobody is written to in that time', async () => {
    town.suffers(bySeed('not now', [{ share: 0.05, fault: { kind: 'too-fast', retryAfter: 3 } }]))
    expect(await tells(10 * 60_000)).toEqual({ sent: PEOPLE.length })
  })

  it('never says twice what may have arrived, and books it as unknown', async () => {
    mostUnknown = PEOPLE.length
    town.suffers(
      bySeed('lost', [
        { share: 0.05, fault: { kind: 'lost-answer' } },
        { share: 0.05, fault: { kind: 'lost-answer', how: 'garbled' } },
        { share: 0.05, fault: { kind: 'gateway' } },
      ]),
    )
    const counts = await tells(10 * 60_000)
    expect((counts['sent'] ?? 0) + (counts['unknown'] ?? 0)).toBe(PEOPLE.length)
    expect(counts['unknown']).toBeGreaterThan(0)
    expect(server.doubles()).toEqual([])
  })
})
