/** What has had its day ends quietly; a wish ends only after its owner was asked. */
import { describe, expect, it } from 'vitest'
import { expire } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { momentAt, STANDING_DAYS, type StandingWish } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change, DAY_MS, got } from '../core/acts/ground.ts'
import { emptyActivity, emptyGroup, resident, seatsOf, signsUp } from '../core/acts/seats.ts'
import { BEES } from './closer-town.ts'

const ZONE = 'Europe/Brussels'
const open = houseForEach()
const kim = open.person('kim')

async function wishes(): Promise<StandingWish[]> {
  const { items } = await open.house.store.find('standingWishes', {
    ...{ clubId: DEMO_CLUB, index: 'byState', equals: [] },
  })
  return items.map(({ record }) => record)
}

async function expires(times = 1): Promise<void> {
  const touched = await Promise.all(Array.from({ length: times }, () => expire(open.house)))
  for (const address of touched.flat()) await open.staff.carry(address)
}

it('who waits for what is over waits no longer', async () => {
  const event = await emptyActivity(open, 1)
  for (const name of ['an', 'bo']) {
    await resident(open, name)
    await signsUp(open, name, event)
  }
  await change(open.house, 'activities', [DEMO_CLUB, event.id], {
    starts: momentAt('2026-11-21T19:00', ZONE),
    ends: momentAt('2026-11-21T21:00', ZONE),
  })
  await expires(2)
  expect(await seatsOf(open, event)).toMatchObject({ seated: ['an'], offered: [], waiting: [] })
})

it('a group that has met meets again a week later, over the change of the clock', async () => {
  const { id } = await emptyGroup(open, 4)
  const slot = { day: 'wed', from: 19 * 60, to: 21 * 60 } as const
  await change(open.house, 'groups', [DEMO_CLUB, id], {
    ...{ state: 'running', slot, next: momentAt('2027-03-24T19:00', ZONE) },
  })
  open.clock.advance(momentAt('2027-03-25T10:15', ZONE).instant - open.clock.now())
  await expires(2)
  const { next, last } = await got(open.house, 'groups', DEMO_CLUB, id)
  expect([last?.wall, next?.wall]).toEqual(['2027-03-24T19:00', '2027-03-31T19:00'])
})

describe('a wish that ends soon', () => {
  const LATE = (STANDING_DAYS - 2) * DAY_MS

  it.each([
    ['nl', 'Zal ik nog verder zoeken?', 'ik zoek verder voor je tot'],
    ['fr', 'je n’ai rien trouvé de nouveau', 'je continue à chercher pour toi jusqu’au'],
    ['en', 'Shall I go on looking?', 'I will keep looking for you until'],
  ] as const)(
    'is asked about once in %s, and kept over a restart',
    async (language, asks, kept) => {
      await joins(kim, { language, wish: BEES[language] })
      open.clock.advance(LATE)
      await expires(2)
      await expires()
      await kim.sees(asks)
      expect((await kim.everything()).split(asks).length).toBe(2)
      await open.restart()
      await kim.presses(catalogues[language]['expire.wish.keep'])
      await kim.sees(kept)
      const [wish] = await wishes()
      expect(wish?.state).toBe('waiting')
      expect((wish?.until ?? 0) - open.clock.now()).toBeGreaterThan((STANDING_DAYS - 1) * DAY_MS)
    },
  )

  it.each(['laat maar', '2', 'Laat maar'])('«%s» lets it go', async (text) => {
    await joins(kim, { wish: BEES.nl })
    // No list is open any more.
    await kim.says('klaar')
    open.clock.advance(LATE)
    await expires()
    await kim.says(text)
    expect(await wishes()).toMatchObject([{ state: 'ended' }])
  })
})
