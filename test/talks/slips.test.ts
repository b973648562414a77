/** Slips that people make: pressing twice, an old button, a name with a sentence around it, two contacts at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { numbered } from '../../core/message/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'

let open: TestHouse
let kim: Person
let nadia: Person

beforeEach(async () => {
  open = await openHouse()
  kim = person(() => open, 'kim')
  nadia = person(() => open, 'demo-nadia')
})
afterEach(() => open.close())

async function joins(one: Person, name: string): Promise<void> {
  await one.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await one.presses('Ja, dat klopt')
  await one.fills({
    'onboarding.name': name,
    'onboarding.adult': 'Ja',
    'onboarding.consent': 'Ja, dat mag',
  })
}

async function inTouch(one: Person, name: string): Promise<void> {
  await joins(one, name)
  await one.presses('Vraag Nadia')
  await one.presses('Vraag Nadia')
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
    expect(text).toContain('dat mag niet')
  })

  it('of an earlier list chooses nothing on the newer one', async () => {
    await joins(kim, 'Kim')
    const token = await tokenOf(kim, 'Vraag Nadia')
    await kim.presses('Meer')
    await kim.hears({ kind: 'chosen', token })
    await kim.sees('ouder bericht')
    await kim.seesNot('Zal ik')
  })

  it('does not take the words of an answer away from the open question', async () => {
    await joins(kim, 'Kim')
    await kim.presses('Doe mee')
    await kim.says('ja')
    await kim.says('wis alles')
    await kim.says('ja')
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
    await kim.says('ik wil leren naaien in Genk')
    await kim.says('ja')
    await kim.says(said)
    await kim.says('ja')
    await kim.says('ja')
    await kim.sees(welcome)
  })

  it('is asked again when it is a number or a story', async () => {
    await kim.says('ik wil leren naaien in Genk')
    await kim.says('ja')
    await kim.says(`mijn naam ${'x'.repeat(100)}`)
    await kim.sees('Typ enkel je voornaam')
  })
})

describe('an age', () => {
  it('below eighteen is answered at once, and a later «ja» does not undo it', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.says('ik ben 15')
    await kim.sees('Ik stel je niet voor aan mensen die je niet kent')
    await joins(kim, 'Kim')
    await kim.sees('jonger bent dan 18')
    await kim.seesNot('Nadia')
    await kim.says('mijn profiel')
    await kim.seesNot('Stel mij voor')
  })

  it('below eighteen ends the question whether somebody shall be asked', async () => {
    await joins(kim, 'Kim')
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
    await kim.sees('Spreekt een van deze je aan')
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
    const luc = person(() => open, 'luc')
    await inTouch(kim, 'Kim')
    await inTouch(luc, 'Luc')
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
    const luc = person(() => open, 'luc')
    await inTouch(kim, 'Kim')
    await nadia.presses('Schrijf aan Kim')
    await inTouch(luc, 'Luc')
    await nadia.says('fijn dat je vroeg!')
    expect(await kim.everything()).not.toContain('fijn dat je vroeg!')
  })

  it('«klaar» ends the letter and keeps the chat', async () => {
    await inTouch(kim, 'Kim')
    await kim.presses('Schrijf aan Nadia')
    await kim.says('klaar')
    await kim.sees('Je schrijft nu weer met mij')
    await kim.says('mijn profiel')
    await kim.sees('Kim')
  })
})

describe('a report', () => {
  it('pressed twice makes one task, and added words do not repeat the whole card', async () => {
    const coordinator = person(() => open, 'demo-coordinator')
    await inTouch(kim, 'Kim')
    const token = await tokenOf(kim, 'Meld dit')
    await kim.hears({ kind: 'chosen', token })
    await kim.hears({ kind: 'chosen', token })
    await kim.says('dit was niet fijn')
    const text = await coordinator.everything()
    expect(text.match(/meldt Nadia/g)).toHaveLength(1)
    expect(text).toContain('Kim schrijft erbij')
  })

  it('somebody of the desk who asks for a human sees what waits', async () => {
    const coordinator = person(() => open, 'demo-coordinator')
    await coordinator.says('een mens')
    await coordinator.sees('geen taken open')
  })
})
