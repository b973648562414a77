/** Seats are given away once, the longest waiting moves up, and no order of deeds oversells them. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EventRef } from '../../../core/domain/index.ts'
import { openHouse, type TestHouse } from '../../_kit/house.ts'
import { person } from '../../_kit/person.ts'
import { emptyActivity, emptyGroup, resident, seatsOf, signsUp, withdraws } from './seats.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
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

  it('go to who waits longest, who is told', async () => {
    for (const name of ['an', 'bo', 'cem']) {
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
    await withdraws(open, 'an', event)
    expect(await seatsOf(open, event)).toMatchObject({
      seated: ['bo', ...besides],
      waiting: ['cem'],
    })
    await person(() => open, 'bo').sees('Er is een plaats vrij: je bent nu ingeschreven')
    await person(() => open, 'an').sees('je plaats is vrij voor iemand anders')
    expect(await person(() => open, 'cem').everything()).not.toContain('Er is een plaats vrij')
  })

  it('are not given to who left the waitlist', async () => {
    for (const name of ['an', 'bo', 'cem']) {
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
    await withdraws(open, 'bo', event)
    await withdraws(open, 'an', event)
    expect((await seatsOf(open, event)).seated).toEqual(['cem', ...besides])
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

interface Deed {
  readonly who: (typeof NAMES)[number]
  readonly joins: boolean
}
const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.constantFrom(...NAMES),
  joins: fc.boolean(),
})
/** Deeds of one round come in at the same time, each person's in order. */
const rounds = fc.array(fc.uniqueArray(deed, { selector: (one) => one.who, minLength: 1 }), {
  minLength: 2,
  maxLength: 6,
})

it.each(KINDS)(`never oversells the seats of an %s (${String(RUNS)} plays)`, async (_, empty) => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.integer({ min: 2, max: 4 }), async (plays, capacity) => {
      const played = await house()
      const event = await empty(played, capacity)
      for (const round of plays) {
        played.clock.advance(1000)
        await Promise.all(
          round.map(({ who, joins }) =>
            joins ? signsUp(played, who, event) : withdraws(played, who, event),
          ),
        )
        const seats = await seatsOf(played, event)
        expect(seats.seated.length, 'seated people').toBeLessThanOrEqual(capacity)
        expect(seats.taken, 'seats that are counted').toBe(seats.seated.length)
        expect(seats.seated.filter((one) => seats.waiting.includes(one))).toEqual([])
      }
      expect(played.journal.alarms).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
