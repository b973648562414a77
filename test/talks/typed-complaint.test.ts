/** A complaint in words is understood wherever it is typed, and never waits for a human; «te ver» may take a place first. */
import { describe, expect, it } from 'vitest'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

const NOWHERE = {
  nl: 'ik wil leren naaien',
  fr: 'je voudrais apprendre la couture',
  en: 'I want to learn to sew',
} as const
const TO_A_HUMAN = /Een mens van de club bekijkt|Quelqu.un du club|person from the club/

describe('before a place is known', () => {
  it.each([
    ['nl', 'Ik weet nog niet waar je woont. Daarom begin ik in Genk.', 'Zeg waar ik woon'],
    ['fr', 'Je ne sais pas encore où tu habites. Je commence donc à Genk.', 'Dire où j’habite'],
    ['en', 'I do not know yet where you live. So I start in Genk.', 'Say where I live'],
  ] as const)('in %s, the list says so, and a button tells it', async (language, seen, button) => {
    await joins(kim, { language, wish: NOWHERE[language] })
    await kim.sees(seen)
    await kim.presses(button)
    await open.restart()
    await kim.says('Genk')
    await kim.sees(/vlakbij|tout près|very close/)
    await kim.seesNot(seen)
  })

  it('what is in the club’s own town comes before the rest of the country', async () => {
    await joins(kim, { wish: 'ik wil leren koken' })
    const places = (await kim.last()).blocks.map((block) =>
      block.kind === 'card' ? JSON.stringify(block.lines).includes('Genk') : undefined,
    )
    const isInTown = places.filter((place) => place !== undefined)
    expect(isInTown[0]).toBe(true)
    expect(isInTown).toEqual(isInTown.toSorted((a, b) => Number(b) - Number(a)))
  })

  it.each([
    ['nl', 'te ver', 'Waar woon je?', 'in Genk', 'Ik zoek nu dichter bij jou'],
    ['fr', "pas ça, c'est trop loin", 'Tu habites où ?', 'Genk', 'Je cherche plus près de toi'],
    ['en', 'not this, too far', 'Where do you live?', 'Genk', 'I now look closer to you'],
  ] as const)('in %s, «%s» asks for it once', async (language, words, question, place, seen) => {
    await joins(kim, { language, wish: NOWHERE[language] })
    await kim.says(words)
    await kim.says('2')
    await kim.sees(question)
    await open.restart()
    await kim.says(place)
    await kim.sees(seen)
    await kim.seesNot(question)
    expect(await kim.everything()).not.toMatch(TO_A_HUMAN)
  })

  it('«Te ver» is a button too, and a place that nobody knows is asked again', async () => {
    await joins(kim, { wish: NOWHERE.nl })
    await kim.presses('Waarom ik?')
    await kim.presses('Niet dit, want…')
    await kim.presses('Te ver')
    await kim.says('ergens')
    await kim.sees('Die plaats ken ik niet')
    await kim.says('laat maar')
    await kim.sees('Hier is de lijst weer')
  })
})

describe('a complaint, typed', () => {
  it.each(['te ver', 'te duur', 'het is te moeilijk'])(
    'in answer to «Waarom liever niet Nadia?» as «%s»',
    async (words) => {
      await joins(kim, { wish: NOWHERE.nl })
      await kim.saysEach('niet Nadia', words)
      await kim.sees(/Waar woon je|Dit toon ik je niet meer|minder ervaring/)
      expect(await kim.everything()).not.toMatch(TO_A_HUMAN)
    },
  )

  it.each([
    ['niet Nadia, te moeilijk', 'minder ervaring'],
    ['not Nadia, too hard', 'minder ervaring'],
  ])('with a name, «%s» is of that person', async (words, seen) => {
    await joins(kim)
    await kim.says(words)
    await kim.sees(seen)
  })

  it('at «Over welke gaat het?» takes the place of the one before', async () => {
    await joins(kim)
    await kim.says('te ver')
    await kim.sees('Over welke gaat het?')
    await kim.says('het is te moeilijk')
    await kim.sees(/Over welke gaat het|minder ervaring/)
    expect(await kim.everything()).not.toMatch(TO_A_HUMAN)
  })

  it.each(['Nadia', 'niet Nadia', 'Nadia is te moeilijk'])(
    'at «Over welke gaat het?» «%s» says which',
    async (words) => {
      await joins(kim)
      await kim.saysEach('dan kan ik niet', words)
      await kim.sees(/Welke dag past niet|minder ervaring/)
    },
  )

  it('at «Klopt dat?» asks what is wrong', async () => {
    await joins(kim)
    await kim.saysEach('ik wil leren breien in Hasselt', 'niet dit, want te ver')
    await kim.sees('Wat klopt er niet?', 'breien', 'Hasselt')
  })

  it('at «Zal ik Nadia vragen?» leads to another list', async () => {
    await joins(kim)
    await kim.presses('Vraag Nadia')
    await kim.says('te moeilijk')
    await kim.sees('minder ervaring')
  })

  it('after the talk has ended is about the list', async () => {
    await joins(kim)
    await kim.saysEach('stop', 'start', 'te ver')
    await kim.sees('Over welke gaat het?')
    await kim.says('laat maar')
    await kim.sees('Hier is de lijst weer')
  })

  it('of a day is about what takes place then', async () => {
    await joins(kim, { wish: 'ik wil leren zingen in Genk' })
    await kim.sees('koor')
    await kim.says('niet het koor, want donderdag kan ik niet')
    await kim.sees('Ik zoek nu op andere momenten dan', 'donderdag')
  })

  it('is none inside of a new wish', async () => {
    await joins(kim)
    await kim.says('ik wil leren breien, maar niet te ver')
    await kim.sees('breien', 'Klopt dat?')
  })
})
