/** Seats for several: all of them or the waitlist, never more than there are; and one for each in a group. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { EventRef } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { emptyActivity, emptyGroup, resident, seatsOf, signsUp } from '../core/acts/seats.ts'
import { beeDay } from './bee-day.ts'
import { BEES, isOn } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')
const day = beeDay(open, kim)

describe('when there is no room for all', () => {
  it.each([
    ['nl', 'ja', 'Voor jullie 3 is er geen plaats meer', 'wachtlijst voor 3 plaatsen'],
    ['fr', 'oui', 'plus de place pour vous 3', 'attente pour 3 places'],
    ['en', 'yes', 'no room left for the 3 of you', 'waiting list for 3 places'],
  ] as const)(
    'all wait together, in %s, and none of them sits',
    async (language, yes, ...words) => {
      await day.finds(language, { capacity: 4, taken: 2 })
      await kim.saysEach('1', '+2', yes)
      await kim.sees(...words)
      expect(await day.taken()).toBe(2)
      expect(await day.rsvp()).toMatchObject({ standing: 'waitlisted', seats: 3 })
    },
  )

  it('keeps the seat of who asks for more, and lets them choose to wait instead', async () => {
    await day.finds('nl', { capacity: 3, taken: 1 })
    await kim.saysEach('1', 'ja', '+2')
    await kim.sees('Voor 3 is er geen plaats meer', 'Je houdt je ene plaats')
    expect(await day.taken()).toBe(2)
    await kim.presses('Liever met 3 op de wachtlijst')
    await kim.sees('wachtlijst voor 3 plaatsen')
    expect(await day.taken()).toBe(1)
  })

  it('says at once that an activity is smaller than that', async () => {
    await day.finds('nl', { capacity: 2 })
    await kim.saysEach('1', '+2', 'ja')
    await kim.sees('maar plaats voor 2')
    expect(await day.rsvp()).toBeUndefined()
  })

  it('offers free seats to who can use them all, and whoever waits with more keeps the place', async () => {
    const event: EventRef = await emptyActivity(open, 3)
    for (const name of ['an', 'bo', 'cem']) await resident(open, name)
    const [an, bo, cem] = ['an', 'bo', 'cem'].map((name) => open.person(name))
    await signsUp(open, 'an', event)
    await an?.says('met 3')
    await signsUp(open, 'bo', event)
    await bo?.says('met 2')
    open.clock.advance(1000)
    await signsUp(open, 'cem', event)
    await an?.says('toch maar met 2')
    await cem?.sees('Er is een plaats vrij')
    expect(await seatsOf(open, event)).toMatchObject({
      offered: ['cem'],
      waiting: ['bo'],
      taken: 3,
    })
    await cem?.says('nee')
    await an?.says('ik kom alleen')
    await bo?.sees('Er zijn 2 plaatsen vrij')
    await bo?.says('ja')
    await bo?.sees('Je hebt 2 plaatsen')
    expect((await open.house.store.get('activities', DEMO_CLUB, event.id))?.record.taken).toBe(3)
  })
})

describe('a group', () => {
  it('has a place for one person', async () => {
    const event = await emptyGroup(open, 5)
    await resident(open, 'an')
    await signsUp(open, 'an', event)
    await open.person('an').says('+2')
    await open.person('an').sees('een plaats voor één persoon', 'Die is heel welkom')
    expect((await seatsOf(open, event)).taken).toBe(1)
  })
})

describe('«mag mijn mama mee?»', () => {
  it.each([
    ['nl', 'mag mijn mama mee?', 'Nee', 'Ja, dat mag', 'ja', 'Je hebt 2 plaatsen'],
    ['fr', 'je peux venir avec ma mère ?', 'Non', 'Oui, c’est possible', 'oui', 'Tu as 2 places'],
    ['en', 'can my mum come?', 'No', 'Yes, you can', 'yes', 'You have 2 places'],
  ] as const)(
    'in %s is yes before somebody chooses, when they choose, and after',
    async (language, words, age, may, yes, done) => {
      await isOn(open, 'bee-day', {})
      await joins(kim, { language, wish: BEES[language], age })
      await kim.says('1')
      await kim.says(words)
      await kim.sees(may)
      await kim.says(yes)
      await kim.sees(done)
      expect(await day.rsvp()).toMatchObject({ seats: 2 })
      await open.anew()
      await isOn(open, 'bee-day', {})
      await joins(kim, { language, wish: BEES[language], age })
      await kim.saysEach('1', yes, words)
      await kim.sees(may)
      expect(await day.taken()).toBe(1)
      await kim.says('1')
      expect(await day.taken()).toBe(2)
    },
  )
})
