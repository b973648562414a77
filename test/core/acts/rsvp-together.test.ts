/** Seats of several at once: whatever people do, in whatever order, no seat is given twice and none is lost. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lapseOffers } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import type { EventRef, Rsvp } from '../../../core/domain/index.ts'
import { commandToken } from '../../../core/message/index.ts'
import { openHouse, type TestHouse } from '../../_kit/house.ts'
import { recordsOf } from '../../_kit/ledger-check.ts'
import { person } from '../../_kit/person.ts'
import { answersOffer, emptyActivity, resident, seatsOf, signsUp, withdraws } from './seats.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const HOUR_MS = 60 * 60 * 1000
const NAMES = ['an', 'bo', 'cem', 'dina'] as const

const deed = fc.record({
  who: fc.constantFrom(...NAMES),
  does: fc.oneof(
    fc.constantFrom('join', 'join', 'leave', 'take', 'pass', 'return', 'wait' as const),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  ),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

/** Deeds of one round come in at the same time; before some of them offers lapse. */
const rounds = fc.array(
  fc.record({
    deeds: fc.uniqueArray(deed, { selector: (one) => one.who, minLength: 1 }),
    lapses: fc.boolean(),
  }),
  { minLength: 3, maxLength: 8 },
)

function carriedOut(played: TestHouse, { who, does }: Deed, event: EventRef): Promise<void> {
  const one = person(() => played, who)
  const presses = (token: string): Promise<void> => one.hears({ kind: 'chosen', token })
  if (typeof does === 'number')
    return presses(commandToken('rsvp-seats', `${event.id}~${String(does)}~0`))
  switch (does) {
    case 'join':
      return signsUp(played, who, event)
    case 'leave':
      return withdraws(played, who, event)
    case 'return':
      return presses(commandToken('rsvp-return', event.id))
    case 'wait':
      return presses(commandToken('rsvp-wait', `${event.id}~3~0`))
    case 'take':
    case 'pass':
      return answersOffer(played, who, event, does)
  }
}

it(`gives each seat once, and leaves none free for who could use it (${String(RUNS)} plays)`, async () => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.integer({ min: 2, max: 6 }), async (plays, capacity) => {
      const played = await openHouse()
      try {
        for (const name of NAMES) {
          await resident(played, name)
          played.clock.advance(1)
        }
        const event = await emptyActivity(played, capacity)
        for (const { deeds, lapses } of plays) {
          played.clock.advance(lapses ? 25 * HOUR_MS : 1000)
          const late = lapses ? [lapseOffers(played.house), lapseOffers(played.house)] : []
          await Promise.all([...late, ...deeds.map((one) => carriedOut(played, one, event))])
          await counts(played, event)
        }
        await lapseOffers(played.house)
        const { taken } = await seatsOf(played, event)
        for (const { seats } of (await all(played, event)).filter(isWaiting))
          expect(taken + seats, 'nobody waits who would fit').toBeGreaterThan(capacity)
        expect(played.journal.alarms).toEqual([])
      } finally {
        await played.close()
      }
    }),
    { numRuns: RUNS },
  )
})

async function all({ house }: TestHouse, event: EventRef): Promise<Rsvp[]> {
  const found = await recordsOf(house, 'rsvps', DEMO_CLUB, 'byEvent')
  return found.filter(({ eventId }) => eventId === event.id)
}

function isWaiting({ standing }: Rsvp): boolean {
  return standing === 'waitlisted'
}

async function counts(played: TestHouse, event: EventRef): Promise<void> {
  const { taken, capacity } = await seatsOf(played, event)
  const held = (await all(played, event))
    .filter(({ standing }) => standing === 'seated' || standing === 'offered')
    .reduce((sum, { seats }) => sum + seats, 0)
  expect(taken, 'seats that are counted').toBe(held)
  expect(taken, 'seats given away or held').toBeLessThanOrEqual(capacity)
}
