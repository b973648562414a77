/** A list listens: only together, another day, only then; and what was left out can come back. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, momentAt } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins, saysOverRestarts } from '../_kit/talk.ts'
import { BEES, isOn, lives } from './closer-town.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')

const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
/** To look at, on a Wednesday; and to join in, on a Saturday. */
const LOOK = { nl: 'Kijk bij de bijen', fr: 'Regarde les abeilles', en: 'Look at the bees' }
const DAY = { nl: 'Bijendag', fr: 'Fête des abeilles', en: 'Bee day' }

async function beesAreOn(): Promise<void> {
  await isOn(open, 'bee-day', {})
  await isOn(open, 'bee-see', {
    title: LOOK,
    mode: 'watch',
    starts: momentAt('2026-12-02T14:00', 'Europe/Brussels'),
    ends: momentAt('2026-12-02T16:00', 'Europe/Brussels'),
  })
}

const TOGETHER = { nl: 'enkel samen', fr: 'seulement ensemble', en: 'only together' }
const ALL = { nl: 'toch alles', fr: 'tout quand même', en: 'everything after all' }
const SATURDAY = { nl: 'liever op zaterdag', fr: 'plutôt le samedi', en: 'rather on Saturday' }
const NOT_WEDNESDAY = { nl: 'niet op woensdag', fr: 'pas le mercredi', en: 'not on Wednesday' }
const OTHER_DAY = { nl: 'op een andere dag aub', fr: 'un autre jour', en: 'another day please' }

describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]

  it(`«${TOGETHER[language]}» leaves out what one does alone, says so, and is undone`, async () => {
    await beesAreOn()
    await joins(kim, { language, wish: BEES[language] })
    await kim.sees(LOOK[language])
    await saysOverRestarts(open, kim, TOGETHER[language])
    await kim.sees(read(labels['find.only.together']))
    await kim.seesNot(LOOK[language])
    await saysOverRestarts(open, kim, ALL[language])
    await kim.sees(LOOK[language])
    await kim.seesNot(read(labels['find.only.together']))
    await kim.says(TOGETHER[language])
    await kim.presses(labels['find.only.all'])
    await kim.sees(LOOK[language])
  })

  it(`«${SATURDAY[language]}» is used at once, and changes no profile`, async () => {
    await beesAreOn()
    await joins(kim, { language, wish: BEES[language] })
    const { available } = await memberNamed(open, 'Kim')
    await saysOverRestarts(open, kim, SATURDAY[language])
    await kim.sees(DAY[language])
    await kim.seesNot(LOOK[language])
    expect((await memberNamed(open, 'Kim')).available).toEqual(available)
    await kim.presses(labels['find.only.all'])
    await kim.sees(LOOK[language])
  })

  it(`«${NOT_WEDNESDAY[language]}» leaves out that day`, async () => {
    await beesAreOn()
    await joins(kim, { language, wish: BEES[language] })
    await kim.says(NOT_WEDNESDAY[language])
    await kim.sees(/woensdag|mercredi|Wednesday/)
    await kim.seesNot(LOOK[language])
  })

  it(`«${OTHER_DAY[language]}» asks which, by number, and may be left open`, async () => {
    await beesAreOn()
    await joins(kim, { language, wish: BEES[language] })
    await saysOverRestarts(open, kim, OTHER_DAY[language])
    await kim.sees(read(labels['find.days']), labels['words.day.sat'])
    await saysOverRestarts(open, kim, '6')
    await kim.sees(DAY[language])
    await kim.seesNot(LOOK[language])
    await kim.says(OTHER_DAY[language])
    await kim.presses(labels['find.days.skip'])
    await kim.sees(read(labels['find.back-to-list']))
  })
})

describe('only together', () => {
  it('is a button where a thing is done alone, and none where it is not', async () => {
    await beesAreOn()
    await joins(kim, { wish: BEES.nl })
    await kim.says('waarom Kijk bij de bijen')
    await kim.presses('Niet dit, want…')
    await kim.presses('Liever samen met anderen')
    await kim.sees('Ik toon nu alleen wat je samen met anderen doet.')
    await kim.seesNot('Kijk bij de bijen')
    await kim.says('waarom de bijendag')
    await kim.presses('Niet dit, want…')
    await kim.seesNot('Liever samen met anderen')
  })

  it('is understood at the yes, and after the talk ended', async () => {
    await beesAreOn()
    await joins(kim, { wish: BEES.nl })
    await kim.says('Kijk bij de bijen')
    await kim.sees('Zal ik je inschrijven')
    await kim.says('liever samen')
    await kim.sees('Ik toon nu alleen wat je samen met anderen doet.')
    await kim.saysEach('stop', 'start', 'enkel samen')
    await kim.sees('Ik toon nu alleen wat je samen met anderen doet.')
  })

  it('makes no promise to go on looking for what was left out', async () => {
    await isOn(open, 'bee-look-alone', { mode: 'watch', title: { nl: 'Bijen kijken' } })
    await joins(kim, { wish: BEES.nl })
    await kim.says('enkel samen')
    await kim.seesNot('Bijen kijken', 'Ik blijf voor je zoeken')
  })

  it.each([
    ['ik wil samen leren breien', 'breien'],
    ['ik zoek een groep voor gitaar', 'gitaar'],
    ['ik wil leren koken op zaterdag', 'koken'],
  ])('«%s» stays a wish', async (words, seen) => {
    await joins(kim)
    await kim.says(words)
    await kim.sees(seen, 'Klopt dat?')
  })
})

describe('another day', () => {
  it('takes several days by name, and a weekend', async () => {
    await beesAreOn()
    await joins(kim, { wish: BEES.nl })
    await kim.saysEach('andere dag', 'dinsdag en zaterdag')
    await kim.sees('dinsdag en zaterdag', 'Bijendag')
    await kim.seesNot('Kijk bij de bijen')
    await kim.says('andere dag')
    await kim.presses('In het weekend')
    await kim.sees('zaterdag en zondag')
  })

  it('of one thing that is named is about that thing', async () => {
    await joins(kim, { wish: 'ik wil leren zingen in Genk' })
    await kim.says('een andere dag dan het koor')
    await kim.sees('Ik zoek nu op andere momenten dan', 'donderdag')
  })

  it('with nothing on it says so, and what there is stands outside', async () => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { wish: BEES.nl })
    await kim.says('liever op maandag')
    await kim.sees(
      'Ik vond nu geen activiteit op maandag',
      'Bijendag',
      'Let op: dit valt buiten je tijd',
    )
  })

  it('keeps days and company together', async () => {
    await beesAreOn()
    await joins(kim, { wish: BEES.nl })
    await kim.saysEach('enkel samen', 'liever op zaterdag')
    await kim.sees('samen met anderen', 'zaterdag', 'Bijendag')
    await kim.seesNot('Kijk bij de bijen')
  })
})

const ONLY = {
  nl: 'ik kan alleen op dinsdagavond',
  fr: 'je peux seulement le mardi soir',
  en: 'I can only come on Tuesday evening',
}

describe.each(LANGUAGES)('in %s, «only then»', (language) => {
  const labels = catalogues[language]

  it('rules out what has other hours, and says that of what it shows all the same', async () => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { language, wish: BEES[language] })
    await kim.seesNot(read(labels['find.fact.outside']))
    await kim.says(ONLY[language])
    await kim.presses(labels['onboarding.right.yes'])
    expect((await memberNamed(open, 'Kim')).onlyThen).toBe(true)
    await open.restart()
    await kim.sees(read(labels['find.fact.outside']))
  })
})

describe('«ik kan alleen op dinsdagavond»', () => {
  it('hides the Wednesday where something is on a Tuesday', async () => {
    await isOn(open, 'bee-day', {})
    await isOn(open, 'bee-night', {
      title: { nl: 'Bijenavond' },
      starts: {
        instant: Date.UTC(2026, 11, 1, 18),
        zone: 'Europe/Brussels',
        wall: '2026-12-01T19:00',
      },
      ends: {
        instant: Date.UTC(2026, 11, 1, 20),
        zone: 'Europe/Brussels',
        wall: '2026-12-01T21:00',
      },
    })
    await joins(kim, { wish: 'ik wil leren imkeren in Genk, ik kan alleen op dinsdagavond' })
    await kim.sees('Bijenavond')
    await kim.seesNot('Bijendag', 'Let op')
    await kim.says('mijn profiel')
    await kim.sees('Alleen: dinsdagavond')
  })

  it('is over when other times are told, and can be taken back', async () => {
    await joins(kim)
    await kim.saysEach('ik kan alleen op dinsdagavond', 'ja')
    expect((await memberNamed(open, 'Kim')).onlyThen).toBe(true)
    await kim.presses('Ongedaan maken')
    expect((await memberNamed(open, 'Kim')).onlyThen).toBeUndefined()
    await kim.saysEach('ik kan alleen op dinsdagavond', 'ja', 'ik kan ook op donderdag', 'ja')
    expect((await memberNamed(open, 'Kim')).onlyThen).toBeUndefined()
  })

  it('keeps nobody from people whose times are looser', async () => {
    await lives(open, 'bea', { offers: [{ concept: 'bees' }] })
    await joins(kim, { wish: 'ik wil leren imkeren in Genk, ik kan alleen op dinsdagavond' })
    await kim.sees('Bea')
  })
})

describe('beside a thin answer', () => {
  it('something near is offered under a sentence of its own, beside the standing wish', async () => {
    await lives(open, 'bea', { offers: [{ concept: 'bees' }] })
    await isOn(open, 'garden-look', {
      concepts: ['gardening'],
      mode: 'watch',
      title: { nl: 'Tuin kijken' },
    })
    await joins(kim, { wish: BEES.nl })
    await kim.sees('Bea', 'Zin om intussen iets te proeven?', 'Tuin kijken')
    await kim.says('Tuin kijken')
    await kim.sees('Zal ik je inschrijven voor «Tuin kijken»?')
  })

  it('nothing is where the answer is full, and for what is private', async () => {
    await joins(kim)
    await kim.seesNot('Zin om intussen iets te proeven?')
  })
})
