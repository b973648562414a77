/** The day and the hour of an activity that a member proposes: as they were said, and asked for when they were not. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

describe.each(LANGUAGES)('the day in %s', (language) => {
  const NO_DAY = {
    nl: 'ik wil een workshop origami geven op zaterdag',
    fr: 'je voudrais donner un atelier origami samedi',
    en: 'I want to give an origami workshop on Saturday',
  }
  const DATES: Record<Language, [string, string][]> = {
    nl: [
      ['12 december om 14 uur', 'zaterdag 12 december om 14:00'],
      ['zaterdag van 10 tot 12 uur', 'zaterdag 28 november om 10:00'],
      ['12 dec. om 14u', 'zaterdag 12 december om 14:00'],
    ],
    fr: [
      ['12 décembre à 14 heures', 'samedi 12 décembre à 14:00'],
      ['samedi de 10 à 12 heures', 'samedi 28 novembre à 10:00'],
      ['le 1er août à 14h', 'dimanche 1er août à 14:00'],
    ],
    en: [
      ['12 December at 2 pm', 'Saturday 12 December at 14:00'],
      ['Saturday from 10 to 12', 'Saturday 28 November at 10:00'],
      ['August 1st at 2 pm', 'Sunday 1 August at 14:00'],
    ],
  }
  /** Numbers that are no hours: how old, how much, how long, how many. */
  const COUNTS = {
    nl: [
      'zaterdag een workshop origami geven voor kinderen van 8 tot 12 jaar',
      'zaterdag een workshop origami geven voor 8- tot 12-jarigen',
      'zaterdag een workshop origami geven voor kinderen van 8 tot 12',
      'zaterdag een workshop origami geven, van 5 tot 10 euro',
      'zaterdag een workshop origami geven, € 7.50',
      'zaterdag een workshop origami van 2 uur geven',
      'zaterdag tot 16u een workshop origami geven',
      'zaterdagvoormiddag een workshop origami geven',
    ],
    fr: [
      'donner un atelier origami samedi pour les enfants de 8 à 12 ans',
      'donner un atelier origami samedi, de 5 à 10 euros',
      'donner un atelier origami samedi, de 10 à 12 personnes',
      'donner un atelier origami samedi matin',
    ],
    en: [
      'give an origami workshop on Saturday, from 6 to 10 years',
      'give an origami workshop on Saturday for children aged 6 to 10',
      'give an origami workshop on Saturday, from 5 to 10 euros',
      'give an origami workshop on Saturday morning',
    ],
  } as const
  const WANTS = { nl: 'ik wil', fr: 'je voudrais', en: 'I want to' } as const

  it.each(COUNTS[language])('and no hour is read in «%s»', async (said) => {
    await joins(kim, { language })
    await kim.says(`${WANTS[language]} ${said}`)
    await kim.sees(words(language, 'propose.when'))
    await kim.presses(catalogues[language]['propose.skip'])
    await kim.says('De Moever')
    // Whoever told the price is not asked for it.
    if (!/\d euro/.test(said)) await kim.says('5 euro')
    await kim.sees(words(language, 'propose.card.no-hour'))
  })

  it('is read beside ages, with the hour that was said', async () => {
    await joins(kim, { language })
    await kim.says(
      {
        nl: 'ik wil op 12 dec. om 14u een workshop origami geven voor kinderen van 8 tot 12 jaar',
        fr: 'je voudrais donner un atelier origami le 12 déc. à 14h pour les enfants de 8 à 12 ans',
        en: 'I want to give an origami workshop on 12 Dec. at 2 pm, from 6 to 10 years',
      }[language],
    )
    await kim.saysEach('De Moever', '5 euro')
    await kim.sees(DATES[language][0]?.[1] ?? '')
  })

  it('is asked again, with an example, when the words hold none', async () => {
    await joins(kim, { language })
    await kim.says(NO_DAY[language])
    await kim.sees(words(language, 'propose.when'))
    await kim.says('asdf')
    await kim.sees(words(language, 'propose.when.hint'), words(language, 'propose.when'))
    await open.restart()
    await kim.presses(catalogues[language]['propose.skip'])
    await kim.sees(words(language, 'propose.where'))
  })

  it.each(DATES[language])('is read in «%s»', async (said, line) => {
    await joins(kim, { language })
    await kim.says(NO_DAY[language])
    await kim.says(said)
    await kim.sees(words(language, 'propose.where'))
    await kim.saysEach('De Moever', '5 euro')
    await kim.sees(words(language, 'propose.right'), line)
  })
})

describe.each(LANGUAGES)('a day that cannot be, in %s', (language) => {
  const NO_HOUR = {
    nl: 'ik wil een workshop origami geven op zaterdag',
    fr: 'je voudrais donner un atelier origami samedi',
    en: 'I want to give an origami workshop on Saturday',
  }[language]
  const IMPOSSIBLE = {
    nl: ['31 februari om 14u', '12 november 2025 om 14u', '12 december 2029 om 14u'],
    fr: ['le 31 février à 14h', 'le 12 novembre 2025 à 14h', 'le 12 décembre 2029 à 14h'],
    en: ['February the 31st at 2 pm', '12 November 2025 at 2 pm', '12 December 2029 at 2 pm'],
  }[language]
  const POSSIBLE = {
    nl: '12 december om 14u',
    fr: 'le 12 décembre à 14h',
    en: 'December the 12th at 2 pm',
  }[language]
  const WHY = ['propose.when.no-such-day', 'propose.when.past', 'propose.when.far'] as const

  it('is said so and asked again: the day before it does not stay', async () => {
    await joins(kim, { language })
    await kim.says(NO_HOUR)
    for (const [at, key] of WHY.entries()) {
      await kim.says(IMPOSSIBLE[at] ?? '')
      await kim.sees(words(language, key), words(language, 'propose.when'))
      await open.restart()
    }
    await kim.saysEach(POSSIBLE, 'De Moever', '5 euro')
    await kim.sees(words(language, 'propose.right'), '12 ', '14:00')
    await kim.presses(catalogues[language]['propose.right.other'])
    await kim.says(IMPOSSIBLE[0] ?? '')
    await kim.sees(words(language, 'propose.when.no-such-day'))
    await kim.presses(catalogues[language]['propose.skip'])
    await kim.sees('14:00')
  })

  it('is said so where it stands in the first words', async () => {
    await joins(kim, { language })
    await kim.says(`${NO_HOUR}, ${IMPOSSIBLE[0] ?? ''}`)
    const all = (await kim.everything()).replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(all).toContain(words(language, 'propose.when.no-such-day'))
    await kim.sees(words(language, 'propose.when'))
  })
})

describe('a morning beside a day', () => {
  it.each(['zaterdag morgen om 10 uur', 'zaterdag in de morgen van 10 tot 12'])(
    'is of that day: «%s»',
    async (said) => {
      await joins(kim)
      await kim.says('wij geven binnenkort een workshop origami, kan je dat laten weten?')
      await kim.saysEach(said, 'De Moever', '5 euro')
      await kim.sees('zaterdag 28 november', '10:00')
    },
  )
})
