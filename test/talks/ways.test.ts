/** Level, the ladder and the way there: understood beside a wish, shown, kept, and used. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, type Member } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')

function kimself(): Promise<Member> {
  return memberNamed(open, 'Kim')
}

const WISHES: Readonly<Record<Language, string>> = {
  nl: 'ik wil leren naaien in Genk, ik ben beginner. Ik wil eerst gewoon kijken. Ik kom met de fiets',
  fr: 'je veux apprendre la couture à Genk, je suis débutante. Je veux d’abord regarder. Je viens à vélo',
  en: 'I want to learn to sew in Genk, I am a beginner. I just want to watch. I come by bike',
}

describe.each(LANGUAGES)('in %s', (language) => {
  const says = catalogues[language]

  it('level, watching and the bike are shown, and kept with the wish', async () => {
    await kim.says(WISHES[language])
    await kim.sees(
      says['card.level.beginner'],
      says['card.mode.watch'],
      says['card.travel.bike'],
      says['onboarding.right'].replaceAll(/[\u00a0\u202f]/g, ' '),
    )
    await open.restart()
    await kim.says({ nl: 'ja', fr: 'oui', en: 'yes' }[language])
    await kim.fills({
      'onboarding.name': 'Kim',
      'onboarding.adult': says['words.yes'],
      'onboarding.consent': says['onboarding.consent.yes'],
    })
    const { wants, offers, interests, travel } = await kimself()
    expect(wants).toMatchObject([{ concept: 'sewing', level: 'beginner', mode: 'watch' }])
    expect([...offers, ...interests]).toEqual([])
    expect(travel).toBe('bike')
  })

  it('the bus, said by itself, is the way there and no wish', async () => {
    await joins(kim, { language })
    const before = await kimself()
    await kim.says(
      { nl: 'ik kom met de bus', fr: 'je viens en bus', en: 'I come by bus' }[language],
    )
    await kim.sees(
      says['card.travel.transit'],
      says['onboarding.right'].replaceAll(/[\u00a0\u202f]/g, ' '),
    )
    await kim.says({ nl: 'ja', fr: 'oui', en: 'yes' }[language])
    const { travel, wants, offers, interests } = await kimself()
    expect(travel).toBe('transit')
    expect({ wants, offers, interests }).toEqual({
      wants: before.wants,
      offers: before.offers,
      interests: before.interests,
    })
  })
})

describe('the way there', () => {
  it('by bike is no wish to cycle', async () => {
    await joins(kim)
    await kim.says('ik kom met de fiets')
    await kim.seesNot('leren, of kan je het tonen', 'fietsen')
    await kim.says('ja')
    expect((await kimself()).travel).toBe('bike')
  })

  it('is told to nobody else, and can be left out', async () => {
    await joins(kim)
    await kim.saysEach('ik kom met de fiets', 'ja', 'hoe ik kom')
    await kim.sees('Met de fiets')
    await kim.presses('Weg ermee')
    expect((await kimself()).travel).toBeUndefined()
  })

  it('on foot says how far is looked first, and that more is possible', async () => {
    await joins(kim)
    await kim.saysEach('ik kom te voet', 'ja')
    await kim.sees('tot 2 kilometer', /verder/i)
    await kim.says('verder')
    await kim.sees('op 3 kilometer')
  })

  it('is not «geen auto», which is answered with help', async () => {
    await joins(kim)
    await kim.says('ik heb geen auto')
    await kim.sees('dicht bij jou')
    expect((await kimself()).travel).toBeUndefined()
  })

  it('leaves a wish to cycle alone', async () => {
    await joins(kim)
    await kim.says('ik wil leren fietsen')
    await kim.sees(/Je zoekt: .*fietsen/)
  })
})

describe('the ladder', () => {
  it.each([
    ['nl', 'ik wil enkel kijken', 'ongedaan maken'],
    ['fr', 'je veux juste regarder', 'annule'],
    ['en', 'I just want to watch', 'undo'],
  ] as const)(
    'in %s: «%s» at the list is about what it lists, and can be taken back',
    async (language, words, undo) => {
      await joins(kim, { language })
      await kim.says(words)
      await kim.seesNot(catalogues[language]['always.profile.title'])
      expect((await kimself()).wants).toMatchObject([{ concept: 'sewing', mode: 'watch' }])
      await kim.says(undo)
      expect((await kimself()).wants[0]?.mode).toBeUndefined()
    },
  )

  it('can be said while the wish is shown', async () => {
    await kim.saysEach('ik wil leren naaien', 'ik wil eerst gewoon kijken')
    await kim.sees('Je zoekt: naaien (eerst kijken)', 'Klopt dat?')
  })

  it('stays with the wish when the wish is told again', async () => {
    await joins(kim, { wish: 'ik wil leren naaien, maar eerst gewoon kijken' })
    await kim.saysEach('ik wil leren naaien', 'ja')
    expect((await kimself()).wants).toMatchObject([{ concept: 'sewing', mode: 'watch' }])
  })
})
