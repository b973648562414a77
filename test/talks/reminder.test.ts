/** The day before, who has a seat is asked whether they come; both answers are easy. */
import { beforeEach, describe, expect, it } from 'vitest'
import { remind } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type EventRef, type Language, momentAt, momentOf } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach } from '../_kit/talk.ts'
import { change, got } from '../core/acts/ground.ts'
import {
  emptyActivity,
  emptyGroup,
  resident,
  seatsOf,
  signsUp,
  withdraws,
} from '../core/acts/seats.ts'

const ZONE = 'Europe/Brussels'
const HOUR_MS = 60 * 60 * 1000
const open = houseForEach()
const an = open.person('an')
const bo = open.person('bo')
let event: EventRef

/** Wednesday evening; now it is Sunday noon. */
const START = momentAt('2026-11-25T19:00', ZONE)

async function startsAt(wall: string): Promise<void> {
  const starts = momentAt(wall, ZONE)
  const ends = momentOf(starts.instant + 2 * HOUR_MS, ZONE)
  await change(open.house, 'activities', [DEMO_CLUB, event.id], { starts, ends })
}

beforeEach(async () => {
  event = await emptyActivity(open, 1)
  await startsAt(START.wall)
  for (const name of ['an', 'bo']) {
    await resident(open, name)
    await signsUp(open, name, event)
    open.clock.advance(1000)
  }
})

async function until(wall: string): Promise<void> {
  open.clock.advance(momentAt(wall, ZONE).instant - open.clock.now())
  await open.runDue()
}

async function asked(one: Person): Promise<number> {
  const words = /Morgen is het zover|Vandaag is het zover|C’est demain|It is tomorrow/
  return (await one.lines()).filter(({ message }) => message && words.test(plain(message))).length
}

describe('«kom je?»', () => {
  it.each([
    ['nl', 'Morgen is het zover', 'woensdag 25 november om 19:00', 'Kom je?'],
    ['fr', 'C’est demain', 'mercredi 25 novembre à 19:00', 'Tu viens'],
    ['en', 'It is tomorrow', 'Wednesday 25 November at 19:00', 'Will you come?'],
  ] as const)(
    'is asked the day before in %s, and a yes keeps the seat',
    async (language, ...words) => {
      await change(open.house, 'members', [DEMO_CLUB, 'an'], {
        language: language satisfies Language,
      })
      await until('2026-11-24T19:00')
      await an.sees(...words)
      await open.restart()
      await an.presses(catalogues[language]['remind.come'])
      await an.sees(...words.slice(1, 2))
      expect((await seatsOf(open, event)).seated).toEqual(['an'])
      const { comes } = await got(open.house, 'rsvps', DEMO_CLUB, `${event.id}~an`)
      expect(comes).toEqual({ instant: START.instant, answer: 'yes' })
    },
  )

  it('is asked once, over passes, restarts and two who look at the same time', async () => {
    await until('2026-11-24T18:45')
    expect(await asked(an)).toBe(0)
    await until('2026-11-24T19:00')
    await open.restart()
    await Promise.all([remind(open.house), remind(open.house)])
    await until('2026-11-24T19:45')
    await until('2026-11-25T12:00')
    expect(await asked(an)).toBe(1)
    expect(await asked(bo)).toBe(0)
  })

  it('waits for the morning when the evening was missed', async () => {
    await until('2026-11-24T21:30')
    expect(await asked(an)).toBe(0)
    await until('2026-11-25T08:00')
    await an.sees('Vandaag is het zover')
  })

  it('is still asked of who takes a seat later, and not of who gave it back', async () => {
    await until('2026-11-24T19:00')
    await withdraws(open, 'an', event)
    await bo.presses('Ja, ik kom graag')
    await until('2026-11-24T19:15')
    await bo.sees('Morgen is het zover')
    await until('2026-11-25T10:00')
    expect(await asked(an)).toBe(1)
  })

  it.each(['nee', '2', 'Deze keer niet', '👎'])(
    '«%s» frees the seat without blame',
    async (text) => {
      await until('2026-11-24T19:00')
      await an.says(text)
      await an.sees('Goed dat je het zegt', 'vrij voor iemand anders', 'Toch wel komen')
      await bo.sees('Er is een plaats vrij')
      expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['bo'] })
    },
  )

  it.each(['ja', '1', 'ja ik kom', '👍'])('«%s» keeps it', async (text) => {
    await until('2026-11-24T19:00')
    await an.says(text)
    await an.sees('Fijn, tot dan!')
  })

  it('is void once the moment changed, and the new moment gets its own', async () => {
    await until('2026-11-24T19:00')
    await startsAt('2026-11-27T19:00')
    await an.presses('Ja, ik kom')
    await an.sees('intussen veranderd')
    await until('2026-11-26T19:00')
    await an.sees('vrijdag 27 november om 19:00')
    expect(await asked(an)).toBe(2)
  })

  it('is answered too late once it began', async () => {
    await until('2026-11-24T19:00')
    await until('2026-11-25T19:30')
    await an.presses('Ja, ik kom')
    await an.sees('al voorbij')
  })
})

describe('in a group that meets every week', () => {
  beforeEach(async () => {
    event = await emptyGroup(open, 4)
    await change(open.house, 'groups', [DEMO_CLUB, event.id], { next: START, state: 'running' })
    for (const name of ['an', 'bo']) await signsUp(open, name, event)
  })

  it('«deze keer niet» is about this once: they stay in it, and may come after all', async () => {
    await until('2026-11-24T19:00')
    await an.says('deze keer niet')
    await an.sees('Je hoort er nog altijd bij')
    expect((await got(open.house, 'groups', DEMO_CLUB, event.id)).memberIds).toContain('an')
    await open.restart()
    await an.presses('Toch wel komen')
    await an.sees('Fijn, tot dan!')
  })

  it('is not asked while the meeting before it goes on', async () => {
    const last = momentAt('2026-11-24T18:30', ZONE)
    await change(open.house, 'groups', [DEMO_CLUB, event.id], { last })
    await until('2026-11-24T19:00')
    // The activity of that evening alone.
    expect(await asked(an)).toBe(1)
    await until('2026-11-25T08:00')
    await an.sees('Vandaag is het zover', 'Groepje')
  })
})
