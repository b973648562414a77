/** Before a yes everything is told that is known; after it, it can go into a calendar. */
import { describe, expect, it } from 'vitest'
import { calendarText } from '../../adapters/calendar/text.ts'
import { changeEvent, ownCalendar } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import {
  type ActivityId,
  type AddressId,
  LANGUAGES,
  type Language,
  momentAt,
} from '../../core/domain/index.ts'
import { type Message, numbered } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { isOn } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')
const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const WISH = {
  nl: 'ik wil leren imkeren in Genk',
  fr: "je voudrais apprendre l'apiculture à Genk",
  en: 'I want to learn beekeeping in Genk',
} as const
const DAY = { nl: 'Bijendag', fr: 'Fête des abeilles', en: 'Bee day' }
const ASKS = {
  nl: 'hoelang duurt het?',
  fr: 'ça dure combien de temps ?',
  en: 'how long does it take?',
}
const ASKS_SHORT = {
  nl: ['hoelang?', 'En hoe lang?'],
  fr: ['combien de temps ?', 'et combien de temps ?'],
  en: ['how long?', 'HOW LONG IS IT?'],
}
const LASTS = { nl: '3 uur, tot 17:00', fr: '3 heures, jusqu’à 17:00', en: '3 hours, until 17:00' }
const PUTS = {
  nl: 'zet het in mijn agenda aub',
  fr: 'ajoute à mon agenda',
  en: 'can you add it to my calendar?',
}

function calendarIn({ blocks }: Message): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'calendar')
  return block?.kind === 'calendar' ? block.about : undefined
}

async function fileOf(one: Person, about: string): Promise<string> {
  const file = await ownCalendar(open.house, one.addressId, about)
  // A long line goes on behind a space.
  return file.ok ? calendarText(file.value).replaceAll('\r\n ', '') : ''
}

const BEE_DAY = { kind: 'activity', id: 'bee-day' as ActivityId } as const

/** The yes, and alone where somebody else would like to go as well. */
async function saysYes(language: Language): Promise<void> {
  const labels = catalogues[language]
  await kim.presses(labels['words.yes'])
  const isAsked = numbered(await kim.last()).some(
    ({ label }) => label === labels['find.together.alone'],
  )
  if (isAsked) await kim.presses(labels['find.together.alone'])
}

describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]

  it('the yes to an activity says how long, with whom, and when it is there again', async () => {
    await isOn(open, 'bee-day', { partnerId: 'thimble' })
    await isOn(open, 'bee-day-2', {
      partnerId: 'thimble',
      starts: momentAt('2026-12-12T14:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-12T17:00', 'Europe/Brussels'),
    })
    await joins(kim, { language, wish: WISH[language] })
    await kim.says(DAY[language])
    await kim.sees(LASTS[language], /12 (?:december|décembre|December)/, /zaal 1/)
    await open.restart()
    await kim.says(ASKS[language])
    await kim.sees(LASTS[language])
    await saysYes(language)
    expect(calendarIn(await kim.last())).toBe('bee-day')
    for (const asks of ASKS_SHORT[language]) {
      await open.restart()
      await kim.says(asks)
      await kim.sees(LASTS[language])
    }
  })

  it(`«${PUTS[language]}» gives a file for a calendar, to this chat alone`, async () => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { language, wish: WISH[language] })
    await kim.says(PUTS[language])
    await kim.sees(read(labels['calendar.none']))
    await kim.says(DAY[language])
    await saysYes(language)
    await open.restart()
    await kim.says(PUTS[language])
    const about = calendarIn(await kim.last()) ?? ''
    expect(about).toBe('bee-day')
    const text = await fileOf(kim, about)
    expect(text).toContain('DTSTART:20261205T130000Z')
    expect(text).toContain('DTEND:20261205T160000Z')
    expect(text).toContain(DAY[language])
    expect((await ownCalendar(open.house, 'web:lou' as AddressId, about)).ok).toBe(false)
  })
})

it('how long it takes with a person is for the two of them to say', async () => {
  await joins(kim)
  await kim.presses('Vraag Nadia')
  await kim.says('hoelang duurt het?')
  await kim.sees('Dat spreken jullie samen af.', 'Zal ik Nadia vragen?')
})

describe('a group', () => {
  it('says its aim, who hosts it, when, how many, and that it fits', async () => {
    await joins(kim)
    await kim.presses('Doe mee')
    await kim.sees(
      'We maken elk ons eerste kledingstuk af',
      'Els begeleidt het groepje',
      'Het duurt 2 uur',
      'Nu 5 mensen',
      'Nog 3 plaatsen',
      'Dit past bij jouw momenten',
    )
    await kim.says('hoe lang duurt dat?')
    await kim.sees('Het duurt 2 uur')
    await kim.presses('Ja')
    expect(calendarIn(await kim.last())).toBe('demo-group-sewing-genk')
    expect(await fileOf(kim, 'demo-group-sewing-genk')).toContain('DTSTART:20261125T180000Z')
  })
})

describe('a calendar file', () => {
  const comes = async (): Promise<void> => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { wish: WISH.nl })
    await kim.says('Bijendag')
    await saysYes('nl')
  }
  const valueIn = (text: string, name: string): string =>
    new RegExp(`^${name}[:;](.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''

  it('of something that was moved takes the place of the one before', async () => {
    await comes()
    const before = await fileOf(kim, 'bee-day')
    const starts = momentAt('2027-04-03T10:00', 'Europe/Brussels')
    await changeEvent(open.house, DEMO_CLUB, BEE_DAY, { starts })
    const after = await fileOf(kim, 'bee-day')
    expect(valueIn(after, 'UID')).toBe(valueIn(before, 'UID'))
    expect(Number(valueIn(after, 'SEQUENCE'))).toBeGreaterThan(Number(valueIn(before, 'SEQUENCE')))
    // Summer time: ten in Brussels is eight.
    expect(after).toContain('DTSTART:20270403T080000Z')
  })

  it('of what was given back says that it is off', async () => {
    await comes()
    const before = await fileOf(kim, 'bee-day')
    await kim.says('wat heb ik staan')
    expect(calendarIn(await kim.last())).toBe('all')
    await kim.presses('Ik kom niet')
    const after = await fileOf(kim, 'bee-day')
    expect(after).toContain('STATUS:CANCELLED')
    expect(Number(valueIn(after, 'SEQUENCE'))).toBeGreaterThan(Number(valueIn(before, 'SEQUENCE')))
    expect(await fileOf(kim, 'all')).toBe('')
  })

  it('is there for who is younger, and for nobody who has no place', async () => {
    await isOn(open, 'bee-day', { capacity: 1, taken: 1 })
    await isOn(open, 'bee-walk', { title: { nl: 'Bijenwandeling' } })
    await joins(kim, { wish: WISH.nl, age: catalogues.nl['words.no'] })
    await kim.says('Bijenwandeling')
    await saysYes('nl')
    expect(await fileOf(kim, 'bee-walk')).toContain('Bijenwandeling')
    expect(await fileOf(kim, 'bee-day')).toBe('')
  })

  it('is gone with who is erased', async () => {
    await comes()
    await kim.saysEach('wis mij', 'ja')
    expect(await fileOf(kim, 'bee-day')).toBe('')
  })

  it('is no wish: «ik wil leren mijn agenda bijhouden»', async () => {
    await comes()
    await kim.says('ik wil leren in mijn agenda dingen te zetten')
    expect(calendarIn(await kim.last())).toBeUndefined()
  })
})
