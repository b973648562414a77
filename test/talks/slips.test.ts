/** Slips that people make: pressing twice, an old button, a name with a sentence around it, two contacts at once. */
import { describe, expect, it } from 'vitest'
import { numbered } from '../../core/message/index.ts'
import type { Person } from '../_kit/person.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')
const luc = open.person('luc')
const nadia = open.person('demo-nadia')
const coordinator = open.person('demo-coordinator')

async function inTouch(one: Person): Promise<void> {
  await joins(one)
  await asksNadia(one)
  await nadia.presses('Ja, graag')
}

async function tokenOf(one: Person, label: string): Promise<string> {
  const choice = numbered(await one.last()).find((each) => each.label === label)
  if (choice === undefined) throw new Error(`No button «${label}».`)
  return choice.token
}

describe('an old button', () => {
  it('pressed four times answers its own question alone, never age or consent', async () => {
    await kim.says('ik wil leren naaien in Genk')
    const token = await tokenOf(kim, 'Ja, dat klopt')
    for (let press = 0; press < 4; press++) await kim.hears({ kind: 'chosen', token })
    await kim.sees('Hoe mag ik je noemen')
    await kim.says('mijn profiel')
    const text = await kim.everything()
    expect(text).toContain('18 of ouder: niet gezegd')
    expect(text).toContain('nog niet gevraagd')
  })

  it('of an earlier list chooses nothing on the newer one', async () => {
    await joins(kim)
    const token = await tokenOf(kim, 'Vraag Nadia')
    await kim.presses('Meer')
    await kim.hears({ kind: 'chosen', token })
    await kim.sees('ouder bericht')
    await kim.seesNot('Zal ik')
  })

  it('does not take the words of an answer away from the open question', async () => {
    await joins(kim)
    await kim.presses('Doe mee')
    await kim.saysEach('ja', 'wis alles', 'ja')
    await kim.sees('Alles is gewist')
  })
})

describe('a first name', () => {
  it.each([
    ['Ik heet Jan', 'Welkom, Jan!'],
    ['Sara', 'Welkom, Sara!'],
    ['Rose', 'Welkom, Rose!'],
    ['dat zeg ik liever niet', 'Welkom!'],
  ])('«%s» is taken as «%s», in the language of the talk', async (said, welcome) => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', said, 'ja', 'ja')
    await kim.sees(welcome)
  })

  it('is asked again when it is a number or a story', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', `mijn naam ${'x'.repeat(100)}`)
    await kim.sees('Typ enkel je voornaam')
  })
})

describe('an age', () => {
  it('below eighteen is answered at once, and a later «ja» does not undo it', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.says('ik ben 15')
    await kim.sees('Ik stel je niet voor aan mensen die je niet kent')
    await joins(kim)
    await kim.sees('Welkom, Kim!')
    await kim.seesNot('Nadia')
    await kim.says('ik ben 42')
    await kim.sees('jonger bent dan 18')
    await kim.says('mijn profiel')
    await kim.seesNot('Stel mij voor')
  })

  it('below eighteen ends the question whether somebody shall be asked', async () => {
    await joins(kim)
    await kim.presses('Vraag Nadia')
    await kim.says('ik ben 15')
    await kim.seesNot('Vraag Nadia')
  })
})

describe('first words', () => {
  it.each(['hallo', 'bonjour', 'hello'])('«%s» is greeted back', async (words) => {
    await kim.hears({ kind: 'opened' })
    await kim.says(words)
    await kim.sees('Hallo! Fijn dat je er bent')
  })

  it.each([
    ['weet niet', 'Dat is een goed antwoord'],
    ['geen idee', 'Dat is een goed antwoord'],
    ["I don't know", 'That is a good answer'],
    ['je sais pas', 'une bonne réponse'],
  ])('«%s» is a good answer, in its own language', async (words, answer) => {
    await kim.hears({ kind: 'opened' })
    await kim.says(words)
    await kim.sees(answer)
  })

  it('may be a number in words', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.says('drie')
    await kim.sees('goesting in een van deze dingen')
  })

  it('keep their numbers after «help» and «mijn profiel»', async () => {
    await kim.hears({ kind: 'opened' })
    for (const word of ['help', 'mijn profiel']) {
      await kim.says(word)
      await kim.sees('1. Ontspannen', '3. Eten')
    }
  })
})

describe('two contacts at once', () => {
  it('words never go to the one who was not meant: the bot asks to whom', async () => {
    await inTouch(kim)
    await inTouch(luc)
    await nadia.presses('Schrijf aan Kim')
    await luc.presses('Schrijf aan Nadia')
    await luc.says('dag Nadia, met Luc')
    await nadia.says('dag Luc!')
    await nadia.sees('Aan wie wil je schrijven', 'Luc', 'Kim')
    expect(await kim.everything()).not.toContain('dag Luc!')
    await nadia.presses('Schrijf aan Luc')
    await nadia.says('dag Luc!')
    await luc.sees('dag Luc!')
  })

  it('a new contact ends the letter to the one before', async () => {
    await inTouch(kim)
    await nadia.presses('Schrijf aan Kim')
    await inTouch(luc)
    await nadia.says('fijn dat je vroeg!')
    expect(await kim.everything()).not.toContain('fijn dat je vroeg!')
  })

  it('«klaar» ends the letter and keeps the chat', async () => {
    await inTouch(kim)
    await kim.presses('Schrijf aan Nadia')
    await kim.says('klaar')
    await kim.sees('Je schrijft nu weer met mij')
    await kim.says('mijn profiel')
    await kim.sees('Kim')
  })
})

describe('a report', () => {
  it('pressed twice makes one task, and added words do not repeat the whole card', async () => {
    await inTouch(kim)
    const token = await tokenOf(kim, 'Meld dit')
    await kim.hears({ kind: 'chosen', token })
    await kim.presses('Ja, meld dit')
    await kim.hears({ kind: 'chosen', token })
    await kim.sees('Dat kan nu niet meer')
    await kim.says('dit was niet fijn')
    const text = await coordinator.everything()
    expect(text.match(/meldt Nadia/g)).toHaveLength(1)
    expect(text).toContain('Kim schrijft erbij')
  })

  it('somebody of the desk who asks for a human sees what waits', async () => {
    await coordinator.says('een mens')
    await coordinator.sees('geen taken open')
  })
})
