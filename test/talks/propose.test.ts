/** An activity that a member proposes: shown as understood, decided by the club, found by everybody. */
import { describe, expect, it } from 'vitest'
import { type Activity, LANGUAGES, type Language, type Task } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { everything } from '../core/acts/ground.ts'
import { words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const lies = open.person('demo-coordinator')

const SAID = {
  nl: 'ik wil een workshop origami geven, zaterdag om 10u in De Moever',
  fr: 'je voudrais donner un atelier origami samedi à 10h au Centre Soleil',
  en: 'I want to give an origami workshop on Saturday at 10 am at Green House',
} as const

const WISHES = {
  nl: 'ik wil origami leren in Genk',
  fr: 'je voudrais apprendre l’origami à Genk',
  en: 'I want to learn origami in Genk',
} as const

const TITLE = { nl: 'Origami', fr: 'Pliage de papier', en: 'Paper folding' } as const

async function activities(): Promise<Activity[]> {
  const kept = (await everything(open.house)).filter((one) => one.in === 'activities')
  return kept.map(({ record }) => record as Activity).filter((one) => one.proposalId !== undefined)
}

async function tasks(): Promise<Task[]> {
  const kept = (await everything(open.house)).filter((one) => one.in === 'tasks')
  return kept.map(({ record }) => record as Task).filter(({ kind }) => kind === 'announce')
}

/** Up to the task that waits for the club. */
async function proposes(language: Language = 'nl'): Promise<void> {
  await joins(kim, { language })
  await kim.says(SAID[language])
  await kim.presses(catalogues[language]['propose.free'])
  await kim.presses(catalogues[language]['propose.right.yes'])
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('is understood, sent on when it is right, and found once the club says yes', async () => {
    await joins(kim, { language })
    await kim.says(SAID[language])
    await kim.sees(words(language, 'propose.price'))
    await open.restart()
    await kim.says('1')
    await kim.sees(TITLE[language], words(language, 'propose.right'), '10:00')
    await kim.says({ nl: 'ja', fr: 'oui', en: 'yes' }[language])
    await kim.sees(words(language, 'propose.sent'))
    expect(await activities()).toEqual([])
    await open.restart()
    await lies.sees('Zet in de catalogus', 'Vraag iets', '10:00')
    await lies.presses('Zet in de catalogus')
    await lies.sees('staat bij de activiteiten')
    await kim.sees(words(language, 'propose.in'), TITLE[language])
    expect(await activities()).toMatchObject([{ priceEuro: 0, concepts: ['origami'] }])
    const lou = await joins(open.person('lou'), { language, wish: WISHES[language] })
    expect(await lou.everything()).toMatch(/28 nov/i)
  })

  it('is told kindly when the club says no', async () => {
    await proposes(language)
    await lies.presses('Niet in de catalogus')
    await kim.sees(words(language, 'propose.out'))
    expect(await activities()).toEqual([])
    await lies.presses('Zet in de catalogus')
    await lies.sees('Hierover is al beslist')
    expect(await activities()).toEqual([])
  })
})

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

describe('a proposal', () => {
  it('of what exists already is shown that first, and may join it', async () => {
    await joins(kim)
    await kim.says('ik wil een workshop naaien geven, zaterdag om 10u in De Moever')
    await kim.sees('Er is al iets dat hierop lijkt', 'Wil je daar bij aansluiten?')
    await kim.says('ja')
    await kim.seesNot('Klopt dat?')
    expect(await tasks()).toEqual([])
  })

  it('asks what it does not know, and each of it may be skipped', async () => {
    await joins(kim)
    await kim.says('wij geven binnenkort een workshop origami, kan je dat laten weten?')
    await kim.sees('Op welke dag')
    await kim.saysEach('Dat weet ik nog niet', 'Dat weet ik nog niet', 'Dat weet ik nog niet')
    await kim.sees('Klopt dat?', 'Wanneer: dat weten we nog niet')
    await kim.says('ja')
    await lies.sees('Vraag iets', 'Niet in de catalogus')
    await lies.seesNot('Zet in de catalogus')
  })

  it('is put right before it is sent', async () => {
    await joins(kim)
    await kim.saysEach(SAID.nl, 'gratis')
    await kim.says('nee')
    await kim.says('zondag van 14 tot 16u in De Moever, 5 euro')
    await kim.sees('zondag 29 november', '14:00', '5')
    await kim.says('ja')
    expect((await tasks())[0]?.proposal).toMatchObject({ priceEuro: 5, spot: 'De Moever' })
  })

  it('is left at «laat maar»', async () => {
    await joins(kim)
    await kim.saysEach(SAID.nl, 'gratis')
    await kim.presses('Laat maar')
    await kim.sees('ik stuur niets door')
    expect(await tasks()).toEqual([])
  })

  it('is decided once by two at once', async () => {
    await proposes()
    const token = (await lies.last()).blocks.flatMap((block) =>
      block.kind === 'card' ? block.choices.map((one) => one.token) : [],
    )[0]
    if (token === undefined) throw new Error('Nothing to press.')
    await Promise.all([1, 2].map(() => lies.hears({ kind: 'chosen', token })))
    expect(await activities()).toHaveLength(1)
    expect((await kim.everything()).split('Goed nieuws').length - 1).toBe(1)
  })

  it('is not decided by who is no coordinator', async () => {
    await proposes()
    const [task] = await tasks()
    await kim.hears({ kind: 'chosen', token: `c:task-publish:${task?.id ?? ''}` })
    await kim.sees('Dat kan alleen een mens van de club doen')
    expect(await activities()).toEqual([])
  })

  it.each(['Nee', 'Dat zeg ik liever niet'])(
    'of who says «%s» to being 18 is met kindly',
    async (age) => {
      await joins(kim, { age })
      await kim.says(SAID.nl)
      await kim.sees('Wat leuk dat je iets wil organiseren')
      expect(await tasks()).toEqual([])
    },
  )

  it('goes with who is erased; what the club put into the catalogue stays, without a name', async () => {
    await proposes()
    await lies.presses('Zet in de catalogus')
    await kim.saysEach('wis alles', 'ja')
    expect(await tasks()).toEqual([])
    expect(await activities()).toHaveLength(1)
  })

  it.each([
    'ik wil een workshop origami volgen, zaterdag',
    'ik zoek een workshop zaterdag',
    'ik kan zaterdag les geven in koken',
    'ik wil leren koken',
  ])('is not heard in «%s»', async (text) => {
    await joins(kim)
    await kim.says(text)
    await kim.seesNot('Klopt dat? Dan kijkt', 'Op welke dag, en van')
    expect(await tasks()).toEqual([])
  })
})
