/** Seats are given away once, one that comes free is held for who waits longest, and no order of deeds oversells them. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lapseOffers } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import type { EventRef } from '../../../core/domain/index.ts'
import { openHouse, type TestHouse } from '../../_kit/house.ts'
import { person } from '../../_kit/person.ts'
import { change } from './ground.ts'
import {
  answersOffer,
  emptyActivity,
  emptyGroup,
  resident,
  seatsOf,
  signsUp,
  withdraws,
} from './seats.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const HOUR_MS = 60 * 60 * 1000
const NAMES = ['an', 'bo', 'cem', 'dina', 'els'] as const

let open: TestHouse
const houses: TestHouse[] = []

async function house(): Promise<TestHouse> {
  const opened = await openHouse()
  houses.push(opened)
  for (const name of NAMES) {
    await resident(opened, name)
    opened.clock.advance(1)
  }
  return opened
}

beforeEach(async () => {
  open = await house()
})
afterEach(async () => {
  for (const one of houses.splice(0)) await one.close()
})

const KINDS = [
  ['activity', emptyActivity],
  ['group', emptyGroup],
] as const

describe.each(KINDS)('the seats of a full %s', (kind, empty) => {
  let event: EventRef
  beforeEach(async () => {
    event = await empty(open, kind === 'group' ? 2 : 1)
    if (kind === 'group') await signsUp(open, 'els', event)
  })
  const besides = kind === 'group' ? ['els'] : []

  it('are never more than there are: of two who ask at once, one sits and the other is first to wait', async () => {
    await Promise.all([signsUp(open, 'an', event), signsUp(open, 'bo', event)])
    const { seated, waiting, taken, capacity } = await seatsOf(open, event)
    expect(taken).toBe(capacity)
    expect([...seated, ...waiting].sort()).toEqual(['an', 'bo', ...besides].sort())
    expect(waiting).toHaveLength(1)
    const told = person(() => open, String(waiting[0]))
    await told.sees('is vol', 'plaats 1')
  })

  async function threeCome(): Promise<void> {
    for (const name of ['an', 'bo', 'cem']) {
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
  }

  it('are held for who waits longest, who is asked, and theirs after a yes', async () => {
    await threeCome()
    await withdraws(open, 'an', event)
    expect(await seatsOf(open, event)).toMatchObject({
      ...{ seated: besides, offered: ['bo'], waiting: ['cem'] },
      taken: besides.length + 1,
    })
    await person(() => open, 'bo').sees('Er is een plaats vrij', 'Wil je ze?')
    await person(() => open, 'an').sees('je plaats is vrij voor iemand anders')
    expect(await person(() => open, 'cem').everything()).not.toContain('Er is een plaats vrij')
    await answersOffer(open, 'bo', event, 'take')
    expect(await seatsOf(open, event)).toMatchObject({
      ...{ seated: ['bo', ...besides], offered: [], waiting: ['cem'] },
    })
  })

  it('are taken by nobody else while they are held', async () => {
    await threeCome()
    await withdraws(open, 'an', event)
    await signsUp(open, 'dina', event)
    expect(await seatsOf(open, event)).toMatchObject({ offered: ['bo'], waiting: ['cem', 'dina'] })
  })

  it('go to the next one after a no, and after the second no to nobody twice', async () => {
    await threeCome()
    await withdraws(open, 'an', event)
    await answersOffer(open, 'bo', event, 'pass')
    await answersOffer(open, 'bo', event, 'pass')
    expect(await seatsOf(open, event)).toMatchObject({ offered: ['cem'], waiting: [] })
  })

  it('are not offered to who left the waitlist', async () => {
    await threeCome()
    await withdraws(open, 'bo', event)
    await withdraws(open, 'an', event)
    expect((await seatsOf(open, event)).offered).toEqual(['cem'])
  })

  it('are offered past who is on pause, who keeps the place and is asked after it', async () => {
    await threeCome()
    await change(open.house, 'members', [DEMO_CLUB, 'bo'], { paused: true })
    await withdraws(open, 'an', event)
    expect(await seatsOf(open, event)).toMatchObject({ offered: ['cem'], waiting: ['bo'] })
    await change(open.house, 'members', [DEMO_CLUB, 'bo'], { paused: false })
    await answersOffer(open, 'cem', event, 'pass')
    expect(await seatsOf(open, event)).toMatchObject({ offered: ['bo'], waiting: [] })
  })

  it('are taken once by who says yes twice, and given back once by who leaves twice', async () => {
    await signsUp(open, 'an', event)
    await signsUp(open, 'an', event)
    await person(() => open, 'an').sees('al ingeschreven')
    await withdraws(open, 'an', event)
    await withdraws(open, 'an', event)
    expect(await seatsOf(open, event)).toMatchObject({ taken: besides.length, seated: besides })
  })

  it('keep a place on the waitlist for who asks twice', async () => {
    for (const name of ['an', 'bo', 'cem', 'bo']) {
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
    expect((await seatsOf(open, event)).waiting).toEqual(['bo', 'cem'])
  })
})

const DEEDS = ['join', 'join', 'leave', 'take', 'pass'] as const
interface Deed {
  readonly who: (typeof NAMES)[number]
  readonly does: (typeof DEEDS)[number]
}
const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom(...NAMES),
  does: fc.constantFrom(...DEEDS),
})

function carriedOut(played: TestHouse, { who, does }: Deed, event: EventRef): Promise<void> {
  if (does === 'join') return signsUp(played, who, event)
  if (does === 'leave') return withdraws(played, who, event)
  return answersOffer(played, who, event, does)
}

/** Deeds of one round come in at the same time, each person's in order; before some of them offers lapse. */
const rounds = fc.array(
  fc.record({
    deeds: fc.uniqueArray(deed, { selector: (one) => one.who, minLength: 1 }),
    lapses: fc.boolean(),
  }),
  { minLength: 3, maxLength: 8 },
)

it.each(KINDS)(`never oversells the seats of an %s (${String(RUNS)} plays)`, async (_, empty) => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.integer({ min: 2, max: 4 }), async (plays, capacity) => {
      const played = await house()
      const event = await empty(played, capacity)
      for (const { deeds, lapses } of plays) {
        played.clock.advance(lapses ? 25 * HOUR_MS : 1000)
        const late = lapses ? [lapseOffers(played.house), lapseOffers(played.house)] : []
        await Promise.all([...late, ...deeds.map((one) => carriedOut(played, one, event))])
        const seats = await seatsOf(played, event)
        const counted = seats.seated.length + seats.offered.length
        expect(counted, 'seats given away or held').toBeLessThanOrEqual(capacity)
        expect(seats.taken, 'seats that are counted').toBe(counted)
      }
      await lapseOffers(played.house)
      const { waiting, taken } = await seatsOf(played, event)
      expect(waiting.length === 0 || taken === capacity, 'nobody waits beside a free seat').toBe(
        true,
      )
      expect(played.journal.alarms).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
