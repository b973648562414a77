/** A host brings the bot into the chat of their group: only they, once, and there it says what is about all. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { momentAt } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { passes } from '../_kit/house.ts'
import { change, everything } from '../core/acts/ground.ts'
import { leaves, NEXT, OTHER_ROOM, ROOM, roomGround, roomOf, SPOT } from './room-ground.ts'

const ground = roomGround()
const { open, an, bo } = ground

const TOLD = {
  nl: [
    'Dag allemaal!',
    'woensdag 25 november om 19:00',
    SPOT,
    'Met een rolstoel',
    'Ik luister niet',
  ],
  fr: [
    'Bonjour à tous',
    'mercredi 25 novembre à 19:00',
    SPOT,
    'fauteuil roulant',
    'Je n’écoute pas',
  ],
  en: ['Hello everybody', 'Wednesday 25 November at 19:00', SPOT, 'wheelchair', 'I do not listen'],
} as const

describe('bringing the bot into a group chat', () => {
  it.each(['nl', 'fr', 'en'] as const)(
    'begins at what a host has planned and ends with one message there, over restarts: %s',
    async (language) => {
      await ground.hosts(language)
      await an.says({ nl: 'wat heb ik staan?', fr: 'mes projets', en: 'my plans' }[language])
      await open.restart()
      await an.presses(catalogues[language]['room.bring'])
      await an.sees('Telegram', 'https://t.me/goesting_bot?startgroup=room-')
      const link = await ground.asksForLink()
      await open.restart()
      await ground.happens('opened', { link, by: an.address })
      const [hello = '', ...more] = await ground.said()
      for (const words of TOLD[language]) expect(hello).toContain(words)
      expect(more).toEqual([])
      expect(await an.everything()).toContain(catalogues[language]['room.opened'])
    },
  )

  it('can be asked for by typing what stands on the button', async () => {
    await ground.hosts()
    await an.says('wat heb ik staan?')
    await an.says('Breng mij in jullie groepschat aub')
    await an.sees('Ik luister er niet mee')
  })

  it('is offered to nobody else than the host, and not to who did not say that they are 18', async () => {
    await ground.hosts()
    await bo.says('wat heb ik staan?')
    await bo.seesNot('Breng mij in')
    await ground.asksForLink(bo)
    await bo.sees('Dat kan alleen wie het groepje begeleidt')
    for (const age of ['minor', 'unknown'] as const) {
      await change(open.house, 'members', [DEMO_CLUB, 'an'], { age })
      expect(await ground.asksForLink()).toBe('')
      await an.sees('18 jaar of ouder')
    }
  })
})

describe('the link', () => {
  beforeEach(() => ground.hosts())

  it('works for who asked for it, and for nobody else', async () => {
    const link = await ground.asksForLink()
    await ground.happens('opened', { link, by: bo.address, locale: 'fr' })
    await ground.happens('opened', { link })
    expect(await ground.said()).toEqual([
      expect.stringContaining('Ce lien est pour quelqu’un d’autre'),
      expect.stringContaining('Ik zie niet wie je bent'),
    ])
    expect(await roomOf(ground)).toBeUndefined()
    await ground.happens('opened', { link, by: an.address })
    expect((await ground.said()).at(-1)).toContain('Dag allemaal')
  })

  it('works once: of two groups at the same time one becomes the room', async () => {
    const link = await ground.asksForLink()
    const event = { kind: 'in-room', what: 'opened', at: open.clock.now(), link } as const
    await Promise.all([
      open.hears({ ...event, by: an.address, address: ROOM, eventId: 'one' }),
      open.hears({ ...event, by: an.address, address: OTHER_ROOM, eventId: 'two' }),
    ])
    await passes(open, 2_000)
    await leaves()
    const said = [...(await ground.said()), ...(await ground.said(OTHER_ROOM))].join('\n')
    expect(said.match(/Dag allemaal/g)).toHaveLength(1)
    expect(said).toContain('Deze link is al gebruikt')
  })

  it('is one: the same event twice, or the same words again, open nothing and say nothing more', async () => {
    const link = await ground.asksForLink()
    for (const eventId of ['same', 'same', 'again'])
      await ground.happens('opened', { link, by: an.address, eventId })
    expect(await ground.said()).toHaveLength(1)
  })

  it.each([
    ['of nobody', 'room-nothing', 'Deze link ken ik niet'],
    ['of something else', 'activity-1', 'Deze link ken ik niet'],
  ])('%s is answered in one sentence', async (_, link, words) => {
    await ground.happens('opened', { link, by: an.address })
    expect((await ground.said()).join('')).toContain(words)
  })

  it('of yesterday, or one that a newer one replaced, no longer works', async () => {
    const first = await ground.asksForLink()
    const second = await ground.asksForLink()
    await ground.happens('opened', { link: first, by: an.address })
    expect((await ground.said()).join('')).toContain('Deze link ken ik niet')
    open.clock.advance(25 * 60 * 60_000)
    await ground.happens('opened', { link: second, by: an.address })
    expect((await ground.said()).at(-1)).toContain('ouder dan een dag')
  })

  it('no longer works for who no longer leads the group, or says that they are younger', async () => {
    const link = await ground.asksForLink()
    await change(open.house, 'members', [DEMO_CLUB, 'an'], { age: 'minor' })
    await ground.happens('opened', { link, by: an.address })
    expect((await ground.said()).at(-1)).toContain('18 jaar of ouder')
    await ground.groupIs({ hostId: undefined })
    await ground.happens('opened', { link, by: an.address })
    expect((await ground.said()).at(-1)).toContain('wie het groepje begeleidt')
    expect(await roomOf(ground)).toBeUndefined()
  })

  it('is kept as a fingerprint alone, and of who used it nothing is kept', async () => {
    const link = await ground.asksForLink()
    const code = link.replace('room-', '')
    const before = (await everything(open.house)).filter((one) => one.in === 'links')
    expect(JSON.stringify(before)).not.toContain(code)
    await ground.happens('opened', { link, by: an.address })
    const heard = (await everything(open.house)).filter((one) => one.in === 'intake')
    expect(JSON.stringify(heard.filter(({ record }) => record.id.includes('room')))).not.toContain(
      code,
    )
  })

  it('for a second chat of the same group says where the bot is already', async () => {
    await ground.opens()
    await ground.asksForLink()
    await an.sees('Ik zit al in een chat van dit groepje')
  })
})

describe('in the room', () => {
  beforeEach(async () => {
    await ground.hosts()
    await ground.opens()
  })

  it('who asks when it is hears it, at most once a minute', async () => {
    await ground.happens('when')
    await ground.happens('when')
    expect(await ground.said()).toHaveLength(2)
    expect((await ground.said()).at(-1)).toContain('woensdag 25 november om 19:00')
    open.clock.advance(60_000)
    await open.restart()
    await ground.happens('when')
    expect(await ground.said()).toHaveLength(3)
  })

  it('who says something else is told to talk alone, and where', async () => {
    await ground.happens('called')
    const said = (await ground.said()).at(-1)
    expect(said).toContain('Ik praat met elk van jullie apart')
    expect(said).toContain('https://t.me/goesting_bot?start=')
  })

  it('who calls it by the way keeps nobody from asking when it is', async () => {
    await ground.happens('called')
    await ground.happens('when')
    expect((await ground.said()).at(-1)).toContain('woensdag 25 november om 19:00')
  })

  it('a change is told by day, once', async () => {
    await ground.groupIs({ spot: 'Huis van de Buren' })
    await ground.until('2026-11-22T21:00')
    expect(await ground.said()).toHaveLength(1)
    await open.restart()
    await ground.until('2026-11-23T08:00')
    await passes(open, 20 * 60_000)
    expect((await ground.said()).slice(1)).toEqual([expect.stringContaining('Huis van de Buren')])
  })

  it('of what changed twice before it could be said, the first is not said', async () => {
    await ground.until('2026-11-22T20:30')
    await ground.groupIs({ next: { ...NEXT, instant: NEXT.instant + 3_600_000 } })
    await ground.until('2026-11-22T20:40')
    await ground.groupIs({ next: NEXT })
    await ground.until('2026-11-22T20:50')
    await ground.until('2026-11-23T08:00')
    await passes(open, 20 * 60_000)
    expect(await ground.said()).toHaveLength(2)
  })

  it('the day before, all are reminded once, over restarts and passes', async () => {
    await ground.until('2026-11-24T19:05')
    await open.restart()
    await passes(open, 30 * 60_000)
    const said = await ground.said()
    expect(said.slice(1)).toEqual([expect.stringContaining('Morgen is het zover')])
  })

  it('a change in the evening for the next day stands for the reminder as well', async () => {
    await ground.until('2026-11-24T18:30')
    await ground.groupIs({ next: momentAt('2026-11-25T20:30', 'Europe/Brussels') })
    await ground.until('2026-11-24T18:40')
    const before = (await ground.said()).length
    await ground.until('2026-11-24T21:30')
    await ground.groupIs({ next: momentAt('2026-11-25T20:00', 'Europe/Brussels') })
    await ground.until('2026-11-24T21:40')
    await ground.until('2026-11-25T08:00')
    await passes(open, 20 * 60_000)
    const said = (await ground.said()).slice(before)
    expect(said.at(-1)).toContain('20:00')
    expect(said.filter((one) => one.includes('20:00'))).toHaveLength(1)
  })

  it.each(['https://evil.example/x', 'evil-shop.com'])(
    'a link in the words of somebody is left out, for anybody may read along: %s',
    async (link) => {
      await ground.groupIs({ spot: `Zaal 3 ${link}` })
      await passes(open, 20 * 60_000)
      const said = (await ground.said()).at(-1)
      expect(said).toContain('Zaal 3')
      expect(said).not.toContain(link)
    },
  )

  it('the next week is another meeting, of which nothing is said but the reminder', async () => {
    await ground.until('2026-11-26T10:20')
    await passes(open, 20 * 60_000)
    await ground.until('2026-12-01T19:05')
    await passes(open, 20 * 60_000)
    const said = await ground.said()
    expect(said.at(-1)).toContain('Morgen is het zover')
    expect(said.join('\n')).not.toContain('Er is iets veranderd')
  })
})
