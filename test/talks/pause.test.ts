/** A pause till a date: it begins at once, has an end, and ends with one question. */
import { describe, expect, it } from 'vitest'
import { callBack } from '../../core/acts/index.ts'
import { LANGUAGES, type Language, type Member } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { memberNamed } from './known.ts'
import { words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const PROFILE = { nl: 'mijn profiel', fr: 'mon profil', en: 'my profile' } as const
const FEBRUARY = {
  nl: 'pauze tot 1 februari',
  fr: "pause jusqu'au 1er février",
  en: 'pause until 1 February',
}
const DATE = { nl: '1 februari', fr: '1er février', en: '1 February' } as const
const ODD = {
  nl: ['pauze tot 31 februari', 'pauze tot gisteren', 'pauze tot na mijn examens'],
  fr: ['pause jusqu’au 31 février', 'pause jusqu’à hier', 'pause jusqu’après mes examens'],
  en: ['pause until 31 February', 'pause until yesterday', 'pause until after my exams'],
} as const
const WEEKS = { nl: 'drie weken', fr: 'trois semaines', en: 'three weeks' } as const
const NOT_YET = { nl: 'nog niet', fr: 'pas encore', en: 'not yet' } as const
const NEVER = { nl: 'laat maar', fr: 'laisse tomber', en: 'never mind' } as const
const YES = { nl: 'ja', fr: 'oui', en: 'yes' } as const

async function kimself(): Promise<Member> {
  return memberNamed(open, 'Kim')
}

/** Comes in, and agrees to hear from us now and then. */
async function agrees(language: Language): Promise<void> {
  await joins(kim, { language })
  await kim.says(PROFILE[language])
  await kim.presses(catalogues[language]['tips.give'])
}

/** So many days go by; what is due on the last one is done. */
async function daysLater(days: number): Promise<void> {
  open.clock.advance(days * DAY_MS)
  for (const chat of await callBack(open.house)) await open.staff.carry(chat)
}

/** From 23 November until after ten on the first of February. */
const TO_FEBRUARY = 71

describe.each(LANGUAGES)('a pause in %s', (language) => {
  const labels = catalogues[language]
  const says = (key: Key): string => words(language, key)

  it('till a date begins at once, over a restart, and ends with one question', async () => {
    await agrees(language)
    await kim.says(FEBRUARY[language])
    await kim.sees(says('pause.until'), DATE[language], says('pause.until.asked'))
    expect((await kimself()).paused).toBe(true)
    await open.restart()
    await daysLater(TO_FEBRUARY - 10)
    await kim.sees(DATE[language])
    await kim.says(PROFILE[language])
    await kim.sees(says('pause.profile'), DATE[language])
    await daysLater(10)
    await kim.sees(says('pause.back'))
    await open.restart()
    await kim.says(YES[language])
    await kim.sees(says('always.start'))
    expect(await kimself()).toMatchObject({ paused: false })
    expect((await kimself()).rhythm).toBeUndefined()
  })

  it('that is not over yet is asked how much longer it is', async () => {
    await agrees(language)
    await kim.says(FEBRUARY[language])
    await daysLater(TO_FEBRUARY)
    await kim.says(NOT_YET[language])
    await kim.sees(says('pause.later'))
    await kim.says(WEEKS[language])
    await kim.sees(says('pause.until'))
    await daysLater(22)
    await kim.sees(says('pause.back'))
    await kim.says(NEVER[language])
    await kim.sees(says('pause.never'))
    await daysLater(60)
    await kim.sees(says('pause.never'))
    expect((await kimself()).paused).toBe(true)
  })

  it.each([0, 1, 2])('with an end that cannot be (%#) begins at once, and asks', async (odd) => {
    await agrees(language)
    await kim.says(ODD[language][odd] ?? '')
    const wrong = ['pause.no-such-day', 'pause.past', 'pause.loose'] as const
    await kim.sees(says('pause.now'), says(wrong[odd] ?? 'pause.past'), says('pause.how-long'))
    expect((await kimself()).paused).toBe(true)
    await kim.presses(labels['pause.day'])
    await kim.sees(says('pause.which-day'))
    await open.restart()
    await kim.says(ODD[language][odd] ?? '')
    await kim.sees(says(wrong[odd] ?? 'pause.past'))
    await kim.says(DATE[language])
    await kim.sees(says('pause.until'), DATE[language])
  })

  it('without an end asks how long, and may be without one', async () => {
    await agrees(language)
    await kim.says({ nl: 'pauze', fr: 'pause', en: 'pause' }[language])
    await kim.sees(says('pause.now'), says('pause.how-long'), labels['pause.two-weeks'])
    await kim.says('4')
    await kim.sees(says('pause.opened'))
    await daysLater(400)
    await kim.sees(says('pause.opened'))
  })

  it('is no «stop»: that is total at once, and only offers a day', async () => {
    await agrees(language)
    await kim.says('stop')
    await kim.sees(says('always.stop'), labels['pause.stop-until'])
    expect((await kimself()).paused).toBe(true)
    await kim.presses(labels['pause.stop-until'])
    await kim.presses(labels['pause.one-month'])
    await kim.sees(says('pause.until'))
    await daysLater(32)
    await kim.sees(says('pause.back'))
  })

  it('of who never agreed to hear from us ends by itself, in silence', async () => {
    await joins(kim, { language })
    await kim.says(FEBRUARY[language])
    await kim.sees(says('pause.until.alone'))
    await daysLater(TO_FEBRUARY)
    await kim.sees(says('pause.until.alone'))
    expect((await kimself()).paused).toBe(false)
  })
})

describe('the end of a pause', () => {
  it.each([
    ['pauze tot 27 maart', '2027-03-27T09:00Z'],
    ['pauze tot 29 maart', '2027-03-29T08:00Z'],
    ['pauze tot 25 oktober', '2027-10-25T08:00Z'],
    ['pauze tot 1 november', '2027-11-01T09:00Z'],
  ])('of «%s» is ten on the wall, on both sides of a change of the clock', async (words, at) => {
    await agrees('nl')
    await kim.says(words)
    expect((await kimself()).rhythm?.back).toBe(Date.parse(at))
  })
})

describe('the question on the day', () => {
  it('is asked once by two processes at once, and once however often the job runs', async () => {
    await agrees('nl')
    await kim.says('pauze tot 1 februari')
    open.clock.advance(TO_FEBRUARY * DAY_MS)
    const done = await Promise.all([callBack(open.house), callBack(open.house)])
    for (const chat of done.flat()) await open.staff.carry(chat)
    await daysLater(0)
    await daysLater(8)
    expect((await kim.everything()).split('Je wou pauze tot vandaag').length - 1).toBe(1)
  })

  it.each(['stop', 'start', 'pauze tot 1 maart', 'wis mij'])(
    'does not leave after «%s»',
    async (words) => {
      await agrees('nl')
      await kim.says('pauze tot 1 februari')
      open.clock.advance(TO_FEBRUARY * DAY_MS)
      const chats = await callBack(open.house)
      await kim.says(words)
      if (words === 'wis mij') await kim.says('ja')
      for (const chat of chats) await open.staff.carry(chat)
      expect(plain(await kim.last())).not.toContain('Je wou pauze')
    },
  )

  it('waits for the end of their own quiet hours', async () => {
    await agrees('nl')
    await kim.says("stuur mij 's morgens geen berichten")
    await kim.says('pauze tot 1 februari')
    open.clock.advance(TO_FEBRUARY * DAY_MS)
    open.clock.advance(-open.clock.now() % DAY_MS)
    open.clock.advance(9.5 * 3600_000)
    for (const chat of await callBack(open.house)) await open.staff.carry(chat)
    await kim.sees('Tot', '1 februari')
    open.clock.advance(2 * 3600_000)
    await open.staff.carry(kim.addressId)
    await kim.sees('Je wou pauze tot vandaag')
  })

  it('finds nobody who was erased', async () => {
    await agrees('nl')
    await kim.says('pauze tot 1 februari')
    await kim.saysEach('wis mij', 'ja')
    expect(await callBack(open.house)).toEqual([])
    open.clock.advance(TO_FEBRUARY * DAY_MS)
    expect(await callBack(open.house)).toEqual([])
  })
})
