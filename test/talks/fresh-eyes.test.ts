/** What went wrong for somebody who came with fresh eyes: a wish, a proposal, a day, a way back, a child. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Task } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins, saysOverRestarts } from '../_kit/talk.ts'
import { everything } from '../core/acts/ground.ts'

const open = houseForEach()
const kim = open.person('kim')
const lies = open.person('demo-coordinator')

const read = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function tasks(): Promise<Task[]> {
  const kept = (await everything(open.house)).filter((one) => one.in === 'tasks')
  return kept.map(({ record }) => record as Task).filter(({ kind }) => kind !== 'co-host')
}

/** What stands in the list, without the tokens of its buttons. */
async function cards(): Promise<unknown[]> {
  const { blocks } = await kim.last()
  return blocks.flatMap((block) => (block.kind === 'card' ? [[block.title, block.lines]] : []))
}

const COMPANY = {
  nl: 'ik wil praten met mensen',
  fr: 'je veux parler avec des gens',
  en: 'I want to talk with people',
}
const STUPID = { nl: 'ik vond het stom', fr: 'c’était nul', en: 'it was boring' }
const PROPOSES = {
  nl: ['ik wil een activiteit voorstellen', 'Ik wil iets organiseren'],
  fr: ['je voudrais proposer une activité', 'je veux organiser quelque chose'],
  en: ['I want to propose an activity', 'Can I organise something'],
}
const EVENING = {
  nl: 'ik organiseer een kookavond vrijdag 18u in de bib van Genk',
  fr: 'j’organise une soirée cuisine vendredi à 18h à Genk',
  en: 'I am organising a cooking evening on Friday at 6 pm in Genk',
}
const AT_HOME = {
  nl: 'taart bakken zondag 15u bij mij in Genk',
  fr: 'faire des gâteaux dimanche à 15h chez moi à Genk',
  en: 'baking cakes Sunday at 3 pm at my place in Genk',
}
const WHY = { nl: 'waarom ik', fr: 'pourquoi moi', en: 'why me' }
const OTHER = { nl: 'andere dag', fr: 'autre jour', en: 'another day' }
const BACK = { nl: 'terug', fr: 'retour', en: 'back' }
const UNDO = { nl: 'ongedaan maken', fr: 'annulez', en: 'undo' }
const HUMAN = { nl: 'een mens', fr: 'une personne', en: 'a human' }
const SAD = { nl: 'ik ben verdrietig', fr: 'je suis triste', en: 'I am sad' }
const YOUNG = {
  nl: ['ik ben 11 en ik wil leren tekenen in genk', 'ik wil voetballen'],
  fr: ['j’ai 11 ans et je veux apprendre à dessiner à Genk', 'je veux jouer au foot'],
  en: ['I am 11 and I want to learn to draw in Genk', 'I want to play football'],
}
const UNKNOWN_PLACE = { nl: 'waar je woont', fr: 'où tu habites', en: 'where you live' }

describe.each(LANGUAGES)('in %s', (language) => {
  const labels = catalogues[language]

  it('who wants to talk with people has a wish, and no human of the club reads it', async () => {
    await kim.says(COMPANY[language])
    await kim.sees(read(labels['onboarding.right']))
    expect(await tasks()).toEqual([])
  })

  it('how it was goes to nobody unasked, of who was nowhere', async () => {
    await joins(kim, { language })
    await saysOverRestarts(open, kim, STUPID[language])
    await kim.sees(read(labels['ask-club.sure.feedback']))
    expect(await tasks()).toEqual([])
    await kim.presses(labels['words.no'])
    expect(await tasks()).toEqual([])
    await kim.says(STUPID[language])
    await kim.presses(labels['words.yes'])
    expect(await tasks()).toMatchObject([{ kind: 'feedback' }])
  })

  it('who wants to propose an activity is asked what', async () => {
    await joins(kim, { language })
    for (const words of PROPOSES[language]) {
      await saysOverRestarts(open, kim, words)
      await kim.sees(read(labels['propose.right.none']))
      await kim.presses(labels['propose.right.none'])
    }
    await kim.says(PROPOSES[language][0] ?? '')
    await saysOverRestarts(open, kim, EVENING[language])
    await kim.seesNot(read(labels['onboarding.right']))
    expect(read(await kim.everything())).toContain(read(labels['propose.what']).slice(0, 12))
  })

  it('who organises something proposes it, and does it not offer', async () => {
    await joins(kim, { language })
    await kim.says(EVENING[language])
    await kim.seesNot(read(labels['onboarding.right.yes']))
  })

  it('an hour at home is asked about, and changes no profile by itself', async () => {
    await joins(kim, { language })
    await saysOverRestarts(open, kim, AT_HOME[language])
    await kim.sees(read(labels['always.meant']), read(labels['always.meant.broadcast']))
  })

  it('«andere dag» asks which day suits, beside one thing as beside the list', async () => {
    await joins(kim, { language })
    await saysOverRestarts(open, kim, WHY[language], '1', OTHER[language])
    await kim.sees(read(labels['find.days']))
    await kim.presses(labels['words.day.wed'])
    await kim.sees(/woensdag|mercredi|Wednesday/)
    await kim.says(UNDO[language])
    await kim.sees('Nadia')
  })

  it('coming back shows the same list, and «terug» leads to no question', async () => {
    await joins(kim, { language })
    const before = await cards()
    await kim.says('3')
    await kim.presses(labels['find.sure.no'])
    expect(await cards()).toEqual(before)
    await saysOverRestarts(open, kim, BACK[language])
    await kim.sees('Nadia')
    await kim.seesNot(labels['find.sure.no'])
  })

  it('a child that is sad gets the line for children, and keeps its place', async () => {
    const [first = '', next = ''] = YOUNG[language]
    await kim.says(first)
    await saysOverRestarts(open, kim, next)
    await kim.seesNot(UNKNOWN_PLACE[language])
    await kim.says(SAD[language])
    await kim.sees(language === 'fr' ? '103' : '102')
    expect(await tasks()).toMatchObject([{ kind: 'human' }])
    await kim.saysEach(HUMAN[language], SAD[language])
    await kim.sees(language === 'fr' ? '103' : '102')
  })
})

it('the human of the club answers nobody by the name of the club, and sees what is open', async () => {
  await joins(kim, { name: '' })
  await kim.saysEach('een mens', 'is er een lift?')
  await lies.presses('Antwoord')
  await lies.sees('iemand die geen naam gaf')
  await lies.says('terug')
  for (const words of ['taken', 'Lijst', 'wat heb ik staan']) {
    await lies.says(words)
    await lies.sees('Er staat 1 taak open', 'is er een lift?')
  }
})

it('near words stay what they are', async () => {
  await joins(kim)
  await kim.says('ik zoek een groep voor gitaar')
  await kim.seesNot('Wat wil je doen?', 'Een mens van de club')
  await kim.says('ik wil leren organiseren')
  await kim.seesNot('Wat wil je doen?')
  expect(await tasks()).toEqual([])
})
