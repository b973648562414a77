/** One card, each line of it editable: by button, by number, by its name, in words; and taken back with one tap. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Member } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')
const PROFILE = { nl: 'mijn profiel', fr: 'mon profil', en: 'my profile' } as const

function kimself(): Promise<Member> {
  return memberNamed(open, 'Kim')
}

async function labels(): Promise<string[]> {
  return numbered(await kim.last()).map(({ label }) => label)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const says = catalogues[language]
  const PLACE = { nl: 'mijn plaats', fr: 'ma commune', en: 'my place' } as const

  it('the card shows at most nine buttons, and the other lines one tap further', async () => {
    await joins(kim, { language })
    await kim.says(PROFILE[language])
    expect((await labels()).length).toBeLessThanOrEqual(9)
    const lines = [
      'where',
      'when',
      'name',
      'spoken',
      'price',
      'travel',
      'company',
      'short',
    ] as const
    const seen = new Set(await labels())
    while (!seen.has(says['card.line.short'])) {
      await kim.presses(says['card.more'])
      for (const label of await labels()) seen.add(label)
      expect((await labels()).length).toBeLessThanOrEqual(9)
    }
    for (const line of lines) expect(seen).toContain(says[`card.line.${line}`])
    expect(seen).toContain(says['always.consent.withdraw'])
  })

  it('a line is changed by its button, over a restart, and taken back', async () => {
    await joins(kim, { language })
    await kim.says(PROFILE[language])
    await kim.presses(says['card.line.where'])
    await kim.sees('Genk')
    await open.restart()
    await kim.says('Hasselt')
    await kim.sees('Hasselt', says['always.undo'])
    expect((await kimself()).where?.name).toBe('Hasselt')
    await kim.presses(says['always.undo'])
    expect((await kimself()).where?.name).toBe('Genk')
  })

  it('a line is changed by its name and by a number', async () => {
    await joins(kim, { language })
    await kim.says(PLACE[language])
    await kim.sees('Genk')
    // The first button takes it away.
    await kim.says('1')
    expect((await kimself()).where).toBeUndefined()
    await kim.says(says['always.undo'])
    expect((await kimself()).where?.name).toBe('Genk')
  })

  it('how one comes, with whom and how long messages are, each by a tap', async () => {
    await joins(kim, { language })
    await kim.says(says['card.line.travel'])
    await kim.presses(says['card.travel.bike'])
    await kim.says(says['card.line.company'])
    await kim.presses(says['card.company.alone'])
    await kim.says(says['card.line.short'])
    await kim.presses(says['card.short.yes'])
    expect(await kimself()).toMatchObject({ travel: 'bike', company: 'alone', short: true })
    await kim.says(says['card.line.short'])
    await kim.presses(says['card.short.no'])
    expect((await kimself()).short).toBeUndefined()
  })

  it('the question «why» is answered at a line, and the line stays open', async () => {
    const why = {
      nl: 'waarom vraag je dat?',
      fr: 'pourquoi tu demandes ça ?',
      en: 'why do you ask?',
    }
    await joins(kim, { language })
    await kim.says(PLACE[language])
    await kim.says(why[language])
    await kim.says('Hasselt')
    expect((await kimself()).where?.name).toBe('Hasselt')
  })
})

describe('a line', () => {
  const said = (line: string): Promise<void> => kim.saysEach(line)

  it('stays when it is skipped', async () => {
    await joins(kim)
    for (const words of ['laat het zo', 'laat maar', 'overslaan']) {
      await said('mijn tijden')
      await kim.says(words)
      await kim.sees('blijft zoals het is')
    }
    expect((await kimself()).available).toHaveLength(1)
  })

  it('holds what was typed, and nothing else changes', async () => {
    await joins(kim)
    const before = await kimself()
    await said('mijn tijden')
    await kim.says('zaterdag')
    const after = await kimself()
    expect(after.available.map(({ day }) => day)).toEqual(['sat'])
    expect({ ...after, available: before.available }).toEqual(before)
  })

  it('loses one of several things, by its number', async () => {
    await joins(kim)
    await said('wat ik zoek')
    await kim.sees('naaien (leren)', 'koken (tonen)')
    await kim.says('2')
    await kim.presses('Weg ermee')
    expect((await kimself()).offers).toEqual([])
    expect((await kimself()).wants.map(({ concept }) => concept)).toEqual(['sewing'])
  })

  it('says how they would like what they seek, by a tap, and takes it back out', async () => {
    await joins(kim)
    await said('mijn wensen')
    await kim.presses('Eerst kijken, samen of zelf?')
    await kim.says('waarom?')
    await kim.sees('Niets valt weg')
    await kim.says('eerst kijken')
    expect((await kimself()).wants).toMatchObject([{ concept: 'sewing', mode: 'watch' }])
    await kim.says('mijn profiel')
    await kim.sees('Je zoekt: naaien (eerst kijken)')
    await said('mijn wensen')
    await kim.presses('Eerst kijken, samen of zelf?')
    await kim.presses('Weg ermee')
    expect((await kimself()).wants[0]?.mode).toBeUndefined()
  })

  it.each([
    ['nl', 'mijn wensen', 'ik begin pas', 'koken'],
    ['fr', 'mes envies', 'je débute', 'cuisiner'],
    ['en', 'my wishes', 'just starting', 'cooking'],
  ] as const)(
    'says how far they are with one thing, by taps and in words, in %s',
    async (language, wishes, begins, cooking) => {
      const says = catalogues[language]
      await joins(kim, { language })
      await kim.says(wishes)
      await kim.presses(says['card.level'])
      await kim.says('1')
      await kim.presses(says['card.level.advanced'])
      // The receipt names it.
      await kim.sees(says['card.level.advanced'], says['always.undo'])
      expect((await kimself()).wants).toMatchObject([{ concept: 'sewing', level: 'advanced' }])
      await kim.says(wishes)
      await kim.says(says['card.level'])
      await open.restart()
      await kim.says(cooking)
      await kim.says(begins)
      expect((await kimself()).offers).toMatchObject([{ concept: 'cooking', level: 'beginner' }])
      expect((await kimself()).wants).toMatchObject([{ concept: 'sewing', level: 'advanced' }])
      await kim.presses(says['always.undo'])
      expect((await kimself()).offers[0]?.level).toBeUndefined()
    },
  )

  it('keeps its level when it is skipped, and loses it when that is said', async () => {
    await joins(kim)
    for (const then of ['nog nooit gedaan', 'laat het zo', 'Weg ermee']) {
      await kim.says('mijn wensen')
      await kim.saysEach('Hoe ver ik al sta', '1', then)
      const level = then === 'Weg ermee' ? undefined : 'beginner'
      expect((await kimself()).wants[0]?.level).toBe(level)
    }
  })

  it('loses all of them in one tap, with a way back', async () => {
    await joins(kim)
    await said('wat ik kan tonen')
    await kim.presses('Alles hier weg')
    await kim.sees('weg uit je profiel')
    expect(await kimself()).toMatchObject({ wants: [], offers: [], interests: [] })
    await kim.says('terug')
    expect((await kimself()).wants).toHaveLength(1)
  })

  it('takes a name, a price and a language', async () => {
    await joins(kim)
    await said('mijn prijs')
    await kim.says('12 euro')
    await said('mijn talen')
    await kim.says('ik spreek ook Turks')
    await said('mijn naam')
    await kim.says('ik heet Kimberly')
    const now = await memberNamed(open, 'Kimberly')
    expect(now.maxPriceEuro).toBe(12)
    expect(now.spoken).toContain('tr')
    await kim.sees('Kimberly')
    await kim.presses('Ongedaan maken')
    expect((await kimself()).firstName).toBe('Kim')
  })

  it('keeps no street: only the town or the quarter', async () => {
    await joins(kim)
    await said('mijn adres')
    await kim.says('ik woon in de Stationsstraat 12, 3600 Genk')
    expect(JSON.stringify((await kimself()).where)).not.toMatch(/station|12/i)
    expect((await kimself()).where?.municipality).toBe('Genk')
  })

  it('is changed as was said when it is said twice at once', async () => {
    await joins(kim)
    await said('hoe ik kom')
    const answers = async (): Promise<number> =>
      (await kim.lines()).filter(({ by }) => by === 'bot').length
    const before = await answers()
    await Promise.all([kim.says('met de fiets'), kim.says('met de fiets')])
    expect((await kimself()).travel).toBe('bike')
    // Each is answered with what stands there now, and what is taken back is how it was before both.
    expect(await answers()).toBe(before + 2)
    expect((await kim.everything()).split('Nu staat er: Met de fiets').length - 1).toBe(2)
    await open.restart()
    await kim.presses('Ongedaan maken')
    expect((await kimself()).travel).toBeUndefined()
  })

  it('is no line of who never joined, and none of a child', async () => {
    await kim.says('mijn plaats')
    await kim.seesNot('Nu staat er')
    await open.anew()
    await kim.says('ik ben 9 jaar')
    await kim.says('mijn naam')
    await kim.seesNot('Nu staat er')
  })

  it('is not what ordinary wishes are about', async () => {
    await joins(kim)
    await kim.says('ik wil leren koken')
    await kim.sees('Je zoekt: koken')
    await kim.says('ja')
    await kim.says('ik zoek een groep voor gitaar')
    await kim.sees('gitaar')
    await kim.seesNot('Nu staat er')
  })
})
