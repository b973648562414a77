/** What keeps people from coming: heard in any sentence, answered with what the club really has. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')
const lies = open.person('demo-coordinator')

async function tasks(): Promise<number> {
  const { items } = await open.house.store.find('tasks', {
    clubId: DEMO_CLUB,
    index: 'byTime',
    equals: [],
  })
  return items.length
}

describe('a barrier is answered with what helps', () => {
  it.each([
    ['ik heb niet veel geld', ['Te duur?', 'Gratis', 'lager tarief']],
    ['ik heb geen auto', ['dicht bij jou', 'minuten met de fiets', 'Samen gaan kan ook']],
    [
      'ik durf daar niet goed alleen binnengaan',
      ['Kom kijken', 'je mag altijd weer weg', 'nummer'],
    ],
    ['ik heb geen opvang voor de kinderen', ['schooluren']],
    ['mijn Nederlands is niet goed', ['weinig woorden']],
    ['ik heb geen computer', ['geen computer nodig', 'stap voor stap']],
    [
      'school was niks voor mij, ik ben gene studax',
      ['Jammer', 'Geen les: je doet het zelf', 'geen examens'],
    ],
    ['ik zit in een rolstoel', ['zonder trap', 'Hier is geen trap']],
  ])('«%s», and becomes nobody’s task', async (words, seen) => {
    await joins(kim)
    const before = await tasks()
    await kim.says(words)
    await kim.sees(...seen, 'zonder je naam doorgeven')
    expect(await tasks()).toBe(before)
  })

  it.each([
    ['fr', "je n'ai pas de voiture", 'près de chez toi', 'vélo', 'sans ton nom'],
    ['fr', "je n'ose pas venir seule", 'Viens voir', 'tu peux toujours repartir', 'sans ton nom'],
    ['fr', 'personne pour garder les enfants', 'heures d’école', 'sans ton nom'],
    ['fr', 'mon néerlandais n’est pas bon', 'peu de mots', 'sans ton nom'],
    ['en', 'I have no car', 'close to you', 'by bike', 'without your name'],
    ['en', "I'm too shy", 'Come and see', 'leave at any time', 'without your name'],
    ['en', "I can't afford it", 'little or nothing', 'lower price', 'without your name'],
    ['en', 'I hated school', 'A pity', 'No lesson', 'without your name'],
  ] as const)('in %s: «%s»', async (language, words, ...seen) => {
    await joins(kim, { language })
    await kim.says(words)
    await kim.sees(...seen)
  })

  it('honestly, with a human, where there is nothing', async () => {
    await joins(kim, { wish: 'ik wil leren naaien in Aarlen' })
    await kim.says('ik heb geen auto')
    await kim.sees('Ik vind nu niets', 'Een mens van de club denkt graag mee', 'Vraag een mens')
  })

  it('asks where somebody lives, when it is about the way and nobody knows', async () => {
    await joins(kim, { wish: 'ik wil leren naaien' })
    await kim.says('ik heb geen auto')
    await kim.sees('In welke gemeente woon je?')
  })

  it('both, when two are named', async () => {
    await joins(kim)
    await kim.says('ik heb geen opvang en mijn Nederlands is niet goed')
    await kim.sees('schooluren', 'weinig woorden', 'geen opvang, de taal')
  })

  it('leads to a seat, and to somebody to go with', async () => {
    await joins(kim)
    await kim.says('ik heb niet veel geld')
    await open.restart()
    await kim.says('1')
    await kim.sees('Zal ik je inschrijven voor «Open naaiatelier')
    await open.restart()
    await kim.says('ja')
    await kim.sees('Deze mensen willen dit ook graag doen', 'Ik ga alleen')
    await kim.presses('Ik ga alleen')
    await kim.says('wat heb ik staan?')
    await kim.sees('Open naaiatelier')
  })

  it('leads back to the list on a no', async () => {
    await joins(kim)
    await kim.saysEach('ik heb niet veel geld', '1', 'nee')
    await kim.sees('Vraag Nadia')
  })
})

describe('whatever else the sentence says is kept', () => {
  it('a place: «ik woon nu in Beringen en ik heb geen auto»', async () => {
    await joins(kim)
    await kim.says('Ik woon nu in Beringen en ik heb geen auto')
    expect(await kim.everything()).toContain('Lutgartsite')
    await kim.sees('Waar: Beringen', 'Klopt dat?')
    await open.restart()
    await kim.saysEach('ja', 'mijn profiel')
    await kim.sees('Waar: Beringen')
  })

  it('a price: «het mag niks kosten»', async () => {
    await joins(kim)
    await kim.says('het mag niks kosten')
    expect(await kim.everything()).toContain('Dit is gratis')
    await kim.sees('Prijs: gratis')
    await kim.saysEach('ja', 'mijn profiel')
    await kim.sees('gratis')
  })

  it('a wish: what helps is one tap away, the wish goes on', async () => {
    await joins(kim)
    await kim.says('ik wil leren breien maar ik heb geen auto')
    await kim.sees('Je zoekt: breien', 'Klopt dat?')
    await kim.presses('Wat kan er wel?')
    await kim.sees('dicht bij jou')
    await kim.presses('Ja, dat klopt')
    await kim.sees('breien')
  })

  it.each(LANGUAGES)('the first talk stays where it was, in %s', async (language) => {
    const says = { nl: 'ik durf niet goed', fr: 'je n’ose pas', en: 'I am too shy' }[language]
    const wish = {
      nl: 'ik wil leren naaien in Genk',
      fr: 'je veux apprendre la couture à Genk',
      en: 'I want to learn to sew in Genk',
    }
    await kim.says(wish[language])
    await kim.says(says)
    expect(await kim.everything()).toContain(catalogues[language]['barrier.watch.leave'])
    await kim.sees(catalogues[language]['onboarding.right'].replaceAll(/[\u00a0\u202f]/g, ' '))
    await open.restart()
    await kim.presses(catalogues[language]['onboarding.right.yes'])
    expect((await kim.last()).blocks.some(({ kind }) => kind === 'form')).toBe(true)
  })

  it('somebody new is helped before anything is asked, and signs up for nothing yet', async () => {
    await kim.says('ik heb geen geld')
    expect(await kim.everything()).toMatch(/Te duur\?[\s\S]*Waar heb je goesting in/)
    await expect(kim.presses('Ik kom')).rejects.toThrow('no button')
  })
})

describe('what is something else stays that', () => {
  it.each(['te duur', 'dat is te duur voor mij'])('«%s» of a list asks which', async (words) => {
    await joins(kim)
    await kim.says(words)
    await kim.sees('Over welke gaat het?')
  })

  it('words to a contact are relayed, and not answered', async () => {
    await joins(kim)
    await kim.says('een mens')
    await kim.says('ik durf niet alleen te gaan')
    await lies.sees('ik durf niet alleen te gaan')
    await kim.seesNot('Kom kijken')
  })

  it('somebody who asks for a human gets one', async () => {
    await joins(kim)
    await kim.says('ik heb geen auto, ik wil een mens spreken')
    await kim.sees(/binnen \d+ u/)
  })
})
