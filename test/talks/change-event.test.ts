/** What was moved is told to everybody who comes or waits, and asked anew. */
import { beforeEach, describe, expect, it } from 'vitest'
import { bringIn, changeEvent } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type Activity, type EventRef, HOUSE, momentAt } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import type { ActivityRecord } from '../../core/records/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach } from '../_kit/talk.ts'
import { change, got } from '../core/acts/ground.ts'
import {
  answersOffer,
  emptyActivity,
  emptyGroup,
  resident,
  seatsOf,
  signsUp,
  withdraws,
} from '../core/acts/seats.ts'

const ZONE = 'Europe/Brussels'
const open = houseForEach()
const an = open.person('an')
const bo = open.person('bo')
let event: EventRef

const FIRST = momentAt('2026-11-27T19:00', ZONE)
const THEN = momentAt('2026-11-28T14:00', ZONE)

beforeEach(async () => {
  event = await emptyActivity(open, 1)
  await change(open.house, 'activities', [DEMO_CLUB, event.id], {
    starts: FIRST,
    ends: momentAt('2026-11-27T21:00', ZONE),
  })
  for (const name of ['an', 'bo']) {
    await resident(open, name)
    await signsUp(open, name, event)
    open.clock.advance(1000)
  }
})

/** It is moved, so many times at once. */
async function moves(to: Parameters<typeof changeEvent>[3], times = 1): Promise<void> {
  const moved = Array.from({ length: times }, () => changeEvent(open.house, DEMO_CLUB, event, to))
  for (const address of (await Promise.all(moved)).flat()) await open.staff.carry(address)
}

async function told(one: Person): Promise<number> {
  const words = /Er is iets veranderd|Il y a un changement|Something has changed/
  return (await one.lines()).filter(({ message }) => message && words.test(plain(message))).length
}

describe('another moment', () => {
  it.each([
    ['nl', 'Er is iets veranderd', 'zaterdag 28 november om 14:00', 'Kan je nog komen?'],
    ['fr', 'Il y a un changement', 'samedi 28 novembre à 14:00', 'Tu peux encore venir'],
    ['en', 'Something has changed', 'Saturday 28 November at 14:00', 'Can you still come?'],
  ] as const)('is told and asked anew, in %s, over a restart', async (language, ...words) => {
    await change(open.house, 'members', [DEMO_CLUB, 'an'], { language })
    await moves({ starts: THEN })
    await an.sees(...words)
    await bo.sees('Je staat nog altijd op de wachtlijst')
    await open.restart()
    await an.presses(catalogues[language]['change.yes'])
    const { comes, standing } = await got(open.house, 'rsvps', DEMO_CLUB, `${event.id}~an`)
    expect({ comes, standing }).toEqual({
      comes: { instant: THEN.instant, answer: 'yes' },
      standing: 'seated',
    })
  })

  it.each(['nee', '2', 'Nee, dan kan ik niet', '👎'])('«%s» frees the seat', async (text) => {
    await moves({ starts: THEN })
    await an.says(text)
    expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['bo'] })
    await bo.sees('Er is een plaats vrij', 'zaterdag 28 november')
  })

  it.each(['ja', '1', '👍'])(
    '«%s» keeps it, and is not asked again the day before',
    async (text) => {
      await moves({ starts: THEN })
      await an.says(text)
      await an.sees('Fijn, tot dan!')
      open.clock.advance(momentAt('2026-11-27T14:00', ZONE).instant - open.clock.now())
      await open.runDue()
      expect(await an.everything()).not.toContain('Morgen is het zover')
    },
  )

  it('is told once, also by two at the same time', async () => {
    await moves({ starts: THEN }, 3)
    await moves({ starts: THEN })
    expect([await told(an), await told(bo)]).toEqual([1, 1])
  })

  it('is told again when it is moved back, and forth', async () => {
    for (const starts of [THEN, FIRST, THEN, FIRST]) {
      open.clock.advance(1000)
      await moves({ starts })
    }
    expect(await told(an)).toBe(4)
  })

  it('makes what was asked about the old one void, and asks about the new one', async () => {
    open.clock.advance(momentAt('2026-11-26T19:00', ZONE).instant - open.clock.now())
    await open.runDue()
    await an.sees('Morgen is het zover')
    await moves({ starts: THEN })
    await an.presses('Ja, ik kom')
    await an.sees('intussen veranderd')
    open.clock.advance(momentAt('2026-11-27T14:00', ZONE).instant - open.clock.now())
    await open.runDue()
    await an.sees('Morgen is het zover', 'zaterdag 28 november om 14:00')
  })

  it('shortens the time for which a seat is held, if it comes sooner', async () => {
    await withdraws(open, 'an', event)
    await moves({ starts: momentAt('2026-11-22T14:00', ZONE) })
    await bo.sees('Ik hou de plaats vrij tot zondag 22 november om 13:00')
    await answersOffer(open, 'bo', event, 'take')
    expect((await seatsOf(open, event)).seated).toEqual(['bo'])
  })
})

it('another place is told as well', async () => {
  await moves({ spot: 'de kelder van de bib' })
  await an.sees('Er is iets veranderd', 'de kelder van de bib', 'Kan je nog komen?')
})

it('a group of which one meeting is moved asks about that once', async () => {
  event = await emptyGroup(open, 4)
  await change(open.house, 'groups', [DEMO_CLUB, event.id], { state: 'running', next: FIRST })
  await signsUp(open, 'an', event)
  await moves({ starts: THEN })
  await an.sees('Kan je nog komen?', 'Ik stop met dit groepje')
  await an.says('nee')
  await an.sees('Je hoort er nog altijd bij')
  expect((await got(open.house, 'groups', DEMO_CLUB, event.id)).memberIds).toEqual(['an'])
})

describe('a file that says another time or place', () => {
  async function broughtIn(to: Partial<Pick<Activity, 'starts' | 'ends'>>): Promise<void> {
    const activity = await got(open.house, 'activities', DEMO_CLUB, event.id)
    const club = await got(open.house, 'clubs', HOUSE, DEMO_CLUB)
    const record: ActivityRecord = { ...activity, ...to, kind: 'activity' }
    await bringIn(open.house, club, [record], { isTrial: false })
    // Another process wrote it; this one finds it within a minute.
    open.clock.advance(60_000)
    await open.runDue()
  }

  it('is told to who comes and who waits, once', async () => {
    const to = { starts: THEN, ends: momentAt('2026-11-28T16:00', ZONE) }
    await broughtIn(to)
    await broughtIn(to)
    expect([await told(an), await told(bo)]).toEqual([1, 1])
    await an.sees('zaterdag 28 november om 14:00')
  })

  it('and one that says the same tells nobody anything', async () => {
    await broughtIn({})
    expect(await told(an)).toBe(0)
  })
})
