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
