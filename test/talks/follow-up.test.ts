/** The day after: how it was, and what could come next. A week after an introduction: whether they met. */
import { beforeEach, describe, expect, it } from 'vitest'
import { followUp } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type EventRef, type Feedback, type Language, momentAt } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { change, DAY_MS } from '../core/acts/ground.ts'
import { emptyActivity, emptyGroup, resident, signsUp } from '../core/acts/seats.ts'
import { isOn } from './closer-town.ts'

const ZONE = 'Europe/Brussels'
const open = houseForEach()
const an = open.person('an')
const bo = open.person('bo')
const kim = open.person('kim')
const nadia = open.person('demo-nadia')

async function until(wall: string): Promise<void> {
  open.clock.advance(momentAt(wall, ZONE).instant - open.clock.now())
  await open.runDue()
}

async function feedback(): Promise<Feedback[]> {
  const { items } = await open.house.store.find('feedback', {
    ...{ clubId: DEMO_CLUB, index: 'byTime', equals: [] },
  })
  return items.map(({ record }) => record)
}

async function asked(one: Person): Promise<number> {
  const words = /Hoe was het\?|C’était comment|How was it\?/
  return (await one.lines()).filter(({ message }) => message && words.test(plain(message))).length
}

describe('«hoe was het?»', () => {
  let event: EventRef

  beforeEach(async () => {
    event = await emptyActivity(open, 4)
    await change(open.house, 'activities', [DEMO_CLUB, event.id], {
      starts: momentAt('2026-11-24T19:00', ZONE),
      ends: momentAt('2026-11-24T21:00', ZONE),
    })
    for (const name of ['an', 'bo']) await resident(open, name)
    await signsUp(open, 'an', event)
    // Somebody else organises something about the same.
    await isOn(open, 'other-day', { concepts: ['sewing'], partnerId: 'somebody-else' })
  })

  it.each([
    ['nl', 'Hoe was het?', 'dinsdag 24 november om 19:00', 'Fijn om te horen'],
    ['fr', 'C’était comment', 'mardi 24 novembre à 19:00', 'Ça fait plaisir'],
    ['en', 'How was it?', 'Tuesday 24 November at 19:00', 'Lovely to hear'],
  ] as const)(
    'is asked the day after in %s, and answered by one tap',
    async (language, asks, moment, thanks) => {
      await change(open.house, 'members', [DEMO_CLUB, 'an'], {
        language: language satisfies Language,
      })
      await until('2026-11-25T11:00')
      await an.sees(asks, moment)
      await open.restart()
      await an.presses(catalogues[language]['follow.good'])
      await an.sees(thanks)
      expect(await feedback()).toMatchObject([{ memberId: 'an', said: 'good', about: event }])
    },
  )

  it('leads to three steps, one of them of another organisation', async () => {
    await until('2026-11-25T11:00')
    await an.says('goed')
    const { blocks } = await an.last()
    expect(blocks.filter(({ kind }) => kind === 'card').length).toBeGreaterThan(0)
    expect(blocks.filter(({ kind }) => kind === 'card').length).toBeLessThanOrEqual(3)
    await an.sees('Repair café', 'Buren van het Plein', 'Iets dat erop lijkt')
    await an.seesNot('Open naaiatelier')
  })

  it('is asked once, of who was there alone, over two who look at once', async () => {
    await until('2026-11-25T11:00')
    await open.restart()
    await Promise.all([followUp(open.house), followUp(open.house)])
    await until('2026-11-26T11:00')
    expect([await asked(an), await asked(bo)]).toEqual([1, 0])
  })

  it('is made up for when a day was missed, and not after a week', async () => {
    await until('2026-11-26T14:00')
    expect(await asked(an)).toBe(1)
    await change(open.house, 'activities', [DEMO_CLUB, event.id], {
      starts: momentAt('2026-11-20T19:00', ZONE),
      ends: momentAt('2026-11-20T21:00', ZONE),
    })
    await until('2026-11-27T11:00')
    expect(await asked(an)).toBe(1)
  })

  it.each(['niet goed', '3', 'Niet goed'])('«%s» offers a human', async (text) => {
    await until('2026-11-25T11:00')
    await an.says(text)
    await an.sees('Jammer', 'Een mens')
    expect(await feedback()).toMatchObject([{ said: 'bad' }])
  })

  it('«ik was er niet» is no problem, and who changes their mind has one answer', async () => {
    await until('2026-11-25T11:00')
    await an.says('ik was er niet')
    await an.sees('Geen probleem')
    await an.presses('Gaat wel')
    expect(await feedback()).toMatchObject([{ said: 'fair' }])
  })

  it('is not asked of who said that they would not come', async () => {
    event = await emptyGroup(open, 4)
    const next = momentAt('2026-11-24T19:00', ZONE)
    await change(open.house, 'groups', [DEMO_CLUB, event.id], { next, state: 'running' })
    for (const name of ['an', 'bo']) await signsUp(open, name, event)
    await until('2026-11-23T19:00')
    await bo.says('nee')
    await until('2026-11-25T11:00')
    expect([await asked(an), await asked(bo)]).toEqual([2, 0])
  })

  it('goes with the person', async () => {
    await until('2026-11-25T11:00')
    await an.says('goed')
    await an.says('wis alles')
    await an.presses('Ja, wis alles')
    expect(await feedback()).toEqual([])
  })
})

describe('«hebben jullie elkaar gezien?»', () => {
  async function metQuestion(): Promise<void> {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    open.clock.advance(8 * DAY_MS)
    await open.runDue()
  }

  it('is asked of both, each for themselves, once', async () => {
    await metQuestion()
    await kim.sees('Een week geleden leerden Nadia en jij', 'Je antwoord blijft bij mij')
    await nadia.sees('leerden Kim en jij')
    open.clock.advance(DAY_MS)
    await open.runDue()
    expect((await kim.everything()).split('Een week geleden').length).toBe(2)
  })

  it.each([
    ['ja', 'met', 'Veel plezier samen'],
    ['nog niet', 'not-yet', 'Dat kan altijd nog'],
    ['3', 'not-meeting', 'hoort dit niet van mij'],
  ] as const)('«%s» is kept as %s and not told to the other', async (text, said, answer) => {
    await metQuestion()
    await open.restart()
    const before = (await nadia.lines()).length
    await kim.says(text)
    await kim.sees(answer)
    expect(await feedback()).toMatchObject([{ said, about: { kind: 'introduction' } }])
    expect((await nadia.lines()).length).toBe(before)
  })

  it('is not asked once the contact ended', async () => {
    await joins(kim)
    await asksNadia(kim)
    await nadia.presses('Ja, graag')
    await kim.presses('Stop dit contact')
    open.clock.advance(8 * DAY_MS)
    await open.runDue()
    expect(await kim.everything()).not.toContain('Een week geleden')
  })
})
