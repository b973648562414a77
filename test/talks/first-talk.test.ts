/** The first talk: what was said counts, a question back is answered, and nothing has to be said twice. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach } from '../_kit/talk.ts'
import { ASKS, words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

async function comesToTheForm(words = 'ik wil leren naaien in Genk'): Promise<void> {
  await kim.hears({ kind: 'opened' })
  await kim.saysEach(words, 'ja')
}

async function fields(): Promise<string[]> {
  const form = (await kim.last()).blocks.find((block) => block.kind === 'form')
  return form?.kind === 'form' ? form.fields.map(({ key }) => key) : []
}

async function given(): Promise<(string | undefined)[]> {
  const form = (await kim.last()).blocks.find((block) => block.kind === 'form')
  if (form?.kind !== 'form') return []
  return form.fields.map((field) => {
    const choice = field.choices.find(({ token }) => token === field.given)
    return choice?.label ?? field.given
  })
}

describe('an age that was told', () => {
  it.each([
    ["J'ai 14 ans et je veux apprendre à danser", 'oui'],
    ['ik ben 14 en wil leren dansen', 'ja'],
  ])('«%s»: neither the age nor consent is asked any more', async (words, yes) => {
    await kim.hears({ kind: 'opened' })
    await kim.saysEach(words, yes)
    expect(await fields()).toEqual(['onboarding.name'])
    await kim.says('Pia')
    await kim.sees(/Welkom, Pia|Bienvenue, Pia/)
    await kim.says(yes === 'ja' ? 'mijn profiel' : 'mon profil')
    await kim.sees(/18 of ouder: nee|18 ans ou plus\s?: non/)
  })

  it('of an adult is not asked again, consent is', async () => {
    await comesToTheForm('ik ben 42 en ik wil leren naaien in Genk')
    expect(await fields()).toEqual(['onboarding.name', 'onboarding.consent'])
    await kim.saysEach('Kim', 'ja')
    await kim.sees('Nadia')
  })

  it('at the form, as a bare number, is an age', async () => {
    await comesToTheForm()
    await kim.says('14')
    await kim.sees('Ik stel je niet voor aan mensen die je niet kent')
    expect(await fields()).toEqual(['onboarding.name'])
  })

  it.each(['14', 'ik ben 14', 'nee', 'minderjarig', 'ik ben nog een kind'])(
    '«%s», where it is asked, ends the questions',
    async (age) => {
      await comesToTheForm()
      await kim.saysEach('Pia', age)
      await kim.sees('Welkom, Pia!')
      await kim.seesNot('Nadia', 'Mag ik je voorstellen')
      expect((await kim.everything()).match(/Ik stel je niet voor aan mensen/g)).toHaveLength(1)
    },
  )

  it.each(['42', 'ik ben 42', 'adulte', 'ik ben volwassen', 'I’m an adult', 'oui, majeure'])(
    '«%s», where it is asked, leads on to consent',
    async (age) => {
      await comesToTheForm()
      await kim.saysEach('Kim', age)
      expect(await fields()).toEqual(['onboarding.consent'])
      await kim.says('ja')
      await kim.sees('Nadia')
    },
  )

  it('never is the number of a button, or one that nobody reaches', async () => {
    await comesToTheForm()
    await kim.saysEach('Kim', '200')
    expect(await fields()).toEqual(['onboarding.adult', 'onboarding.consent'])
    await kim.says('3')
    expect(await fields()).toEqual(['onboarding.consent'])
  })

  it('of somebody young is not undone by an older one', async () => {
    await comesToTheForm('ik ben 15 en ik wil leren naaien in Genk')
    await kim.says('ik ben 42')
    await kim.sees('jonger bent dan 18')
    expect(await fields()).toEqual(['onboarding.name'])
  })
})

describe('«waarom?»', () => {
  it('at the form is answered for all three questions', async () => {
    await comesToTheForm()
    await kim.says('waarom?')
    await kim.sees('Ik vraag alleen wat nodig is')
    await kim.seesNot('Deze club is van')
    expect(await fields()).toHaveLength(3)
  })

  it.each([
    ['waarom wil je mijn leeftijd weten?', 'alleen mensen van 18 of ouder'],
    ['why do you want to know my age?', 'only introduce people of 18'],
    ['waarom mijn naam?', 'Om je aan te spreken'],
  ])('«%s» is answered for the question that it names', async (why, answer) => {
    await comesToTheForm()
    if (why.startsWith('why')) await kim.says('english')
    await kim.says(why)
    await kim.sees(answer)
    expect(await fields()).toHaveLength(3)
  })

  it('at each question is answered for that one, and the question stands', async () => {
    await comesToTheForm()
    await kim.saysEach('Kim', 'waarom')
    await kim.sees('alleen mensen van 18 of ouder', 'Ben je 18 of ouder?')
    await kim.saysEach('ja', 'hoezo?')
    await kim.sees('Daarom vraag ik het eerst', 'Mag ik je voorstellen')
    await kim.says('ja')
    await kim.sees('Nadia')
  })
})

describe('a form with something wrong in it', () => {
  const FILLED = {
    'onboarding.name': '12345',
    'onboarding.adult': 'Ja',
    'onboarding.consent': 'Ja, dat mag',
  }

  it('keeps what was filled in, and says what is wrong', async () => {
    await comesToTheForm()
    await kim.fills(FILLED)
    await kim.sees('Typ enkel je voornaam')
    await kim.seesNot('Deze club is van')
    expect(await given()).toEqual(['12345', 'Ja', 'Ja, dat mag'])
  })

  it('takes a name with a picture behind it', async () => {
    await comesToTheForm()
    await kim.fills({ ...FILLED, 'onboarding.name': 'Tom 🎸' })
    await kim.sees('Welkom, Tom!')
  })
})

describe('«mijn profiel» in the middle', () => {
  it('tells what was said so far, and offers nothing that the talk will ask', async () => {
    await comesToTheForm()
    await kim.saysEach('Pia', 'ja', 'mijn profiel')
    const told = (await kim.everything()).slice((await kim.everything()).indexOf('Dit weet ik'))
    expect(told).toContain('Voornaam: Pia')
    expect(told).toContain('18 of ouder: ja')
    expect(told).toContain('nog niet gevraagd')
    expect(told).toContain('Je zoekt: naaien')
    expect(told).not.toContain('Stel mij voor aan anderen')
    await kim.sees('Mag ik je voorstellen')
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  const says = catalogues[language]
  const WISH = {
    nl: 'ik wil leren naaien in Genk',
    fr: 'je veux apprendre à coudre à Genk',
    en: 'I want to learn to sew in Genk',
  }
  const HELLO = { nl: 'hallo', fr: 'bonjour', en: 'hello' }

  it('who they talk to is told once, whatever is said in between', async () => {
    await kim.saysEach(WISH[language], HELLO[language], ASKS[language])
    await open.restart()
    await kim.says(HELLO[language])
    await kim.sees(said(language, 'onboarding.right'))
    const told = (await kim.everything()).split('Goesting').length - 1
    expect(told).toBe(1)
  })

  it('a greeting is nobody’s name', async () => {
    await kim.saysEach(WISH[language], says['onboarding.right.yes'], HELLO[language])
    expect(await fields()).toContain('onboarding.name')
    await kim.says('Kim')
    expect(await fields()).not.toContain('onboarding.name')
  })

  it.each(['nothing', 'a wish'])(
    'the code for another chat is the answer, after %s',
    async (after) => {
      await kim.hears({ kind: 'opened', locale: language })
      if (after === 'a wish') await kim.says(WISH[language])
      await kim.says(ASKS[language])
      await kim.sees(/[A-Z0-9]{4}-[A-Z0-9]{4}/)
      await kim.says('1')
      await kim.seesNot(/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    },
  )
})
