/** A seat that comes free is offered to who waits first, with a time to answer. */
import { describe, expect, it } from 'vitest'
import { lapseOffers } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { EventRef, Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import {
  emptyActivity,
  emptyGroup,
  resident,
  seatsOf,
  signsUp,
  withdraws,
} from '../core/acts/seats.ts'

const HOUR_MS = 60 * 60 * 1000
const open = houseForEach()
const bo = open.person('bo')
const cem = open.person('cem')

/** An has the only seat of an activity and gives it back; Bo and Cem wait, in this order. */
async function comesFree(language: Language = 'nl'): Promise<EventRef> {
  const event = await emptyActivity(open, 1)
  for (const name of ['an', 'bo', 'cem']) {
    await resident(open, name)
    await change(open.house, 'members', [DEMO_CLUB, name], { language })
    await signsUp(open, name, event)
    open.clock.advance(1000)
  }
  await withdraws(open, 'an', event)
  return event
}

/** How often somebody was told these words. */
async function times(one: Person, words: string): Promise<number> {
  return (await one.everything()).split(words).length - 1
}

describe('a seat that comes free', () => {
  it.each([
    ['nl', 'Er is een plaats vrij: ', 'Wil je ze?', 'maandag 23 november om 12:00'],
    ['fr', 'Une place s’est libérée', 'Tu la veux', 'lundi 23 novembre à 12:00'],
    ['en', 'There is a free place: ', 'Would you like it?', 'Monday 23 November at 12:00'],
  ] as const)(
    'is offered until a moment, in %s, and taken over a restart',
    async (language, ...words) => {
      const event = await comesFree(language)
      await bo.sees(...words)
      await open.restart()
      await bo.presses(catalogues[language]['seat.take'])
      expect(await seatsOf(open, event)).toMatchObject({ seated: ['bo'], waiting: ['cem'] })
    },
  )

  it.each(['ja', '1', 'Ja, ik kom graag', '👍'])('«%s» takes it', async (text) => {
    const event = await comesFree()
    await bo.says(text)
    await bo.sees('Je bent ingeschreven')
    expect((await seatsOf(open, event)).seated).toEqual(['bo'])
  })

  it.each(['nee', '2', 'Nee, toch niet', '👎'])('«%s» offers it to the next one', async (text) => {
    const event = await comesFree()
    await bo.says(text)
    await bo.sees('vrij voor iemand anders', 'Zet mij op de wachtlijst')
    await cem.sees('Er is een plaats vrij')
    expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['cem'] })
  })

  it('stands among what somebody has, with its buttons', async () => {
    const event = await comesFree()
    await bo.says('wat heb ik staan?')
    await bo.sees('Er is een plaats vrij voor jou, tot ')
    await bo.says('1')
    expect((await seatsOf(open, event)).seated).toEqual(['bo'])
  })

  it('goes on when nobody answers: who was silent hears so and may come back', async () => {
    const event = await comesFree()
    open.clock.advance(25 * HOUR_MS)
    await open.runDue()
    await bo.sees('niet langer vrij', 'Dat is niet erg')
    await cem.sees('Er is een plaats vrij')
    await open.restart()
    await bo.presses('Zet mij op de wachtlijst')
    await bo.sees('Je staat op de wachtlijst, plaats 1')
    expect(await seatsOf(open, event)).toMatchObject({ offered: ['cem'], waiting: ['bo'] })
  })

  it('goes on once, also when two look at the same time, and when the queue is lost', async () => {
    const event = await comesFree()
    open.clock.advance(25 * HOUR_MS)
    await open.restart()
    const touched = await Promise.all([lapseOffers(open.house), lapseOffers(open.house)])
    for (const address of touched.flat()) await open.staff.carry(address)
    await open.runDue()
    expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['cem'], waiting: [] })
    expect(await times(cem, 'Er is een plaats vrij')).toBe(1)
    expect(await times(bo, 'niet langer vrij')).toBe(1)
  })

  it('is not held past an answer that comes too late', async () => {
    const event = await comesFree()
    open.clock.advance(25 * HOUR_MS)
    await open.runDue()
    await bo.presses('Ja, ik kom graag')
    await bo.sees('Die plaats hield ik niet langer vrij')
    expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['cem'] })
  })

  it('is not told to who stopped meanwhile', async () => {
    await comesFree()
    const before = await times(bo, 'Er is een plaats vrij')
    expect(before).toBe(1)
    await bo.says('stop')
    open.clock.advance(25 * HOUR_MS)
    await open.runDue()
    expect(await times(bo, 'is nu voor de volgende')).toBe(0)
  })

  it('is offered when the activity grew, to as many as it has room for', async () => {
    const event = await emptyActivity(open, 1)
    for (const name of ['an', 'bo', 'cem']) {
      await resident(open, name)
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
    await change(open.house, 'activities', [DEMO_CLUB, event.id], { capacity: 3 })
    open.clock.advance(5 * 60_000)
    await open.runDue()
    expect(await seatsOf(open, event)).toMatchObject({ seated: ['an'], offered: ['bo', 'cem'] })
  })

  it('of who erases everything goes to the next one, and their own offer too', async () => {
    const event = await comesFree()
    await bo.says('wis alles')
    await bo.presses('Ja, wis alles')
    expect(await seatsOf(open, event)).toMatchObject({ seated: [], offered: ['cem'], waiting: [] })
  })

  it('of a group is held as well, and nobody else can take it', async () => {
    const event = await emptyGroup(open, 2)
    for (const name of ['an', 'bo', 'cem']) {
      await resident(open, name)
      await signsUp(open, name, event)
      open.clock.advance(1000)
    }
    await withdraws(open, 'an', event)
    await cem.sees('Er is een plaats vrij')
    await signsUp(open, 'an', event)
    await open.person('an').sees('is vol')
    await cem.says('ja')
    expect(await seatsOf(open, event)).toMatchObject({ seated: ['bo', 'cem'], waiting: ['an'] })
  })
})
