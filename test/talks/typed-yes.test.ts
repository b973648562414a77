/** A typed «ja», «nee» or number reaches the question that it answers, and nothing else. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, LANGUAGES } from '../../core/domain/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { asksNadia, houseForEach, joins } from '../_kit/talk.ts'
import { got } from '../core/acts/ground.ts'
import { allOf, codeIn, memberOf, TYPES, words } from './two-chats.ts'

const open = houseForEach({
  chats: {
    tel: { platform: 'terminal', key: 'tel' },
    tal: { platform: 'terminal', key: 'tal' },
  },
})
const kim = open.person('kim')
const nadia = open.person('demo-nadia')
const pia = open.person('pia')

async function contactState(): Promise<string | undefined> {
  const mine = await memberOf(open, kim)
  return (await allOf(open, 'introductions')).find(({ askerId }) => askerId === mine.id)?.state
}

/** Kim speaks this language from here on, and writes to Nadia; Nadia wrote back. */
async function writes(language: 'nl' | 'fr' | 'en'): Promise<void> {
  await joins(kim)
  await asksNadia(kim)
  await nadia.presses('Ja, graag')
  await kim.presses('Schrijf aan Nadia')
  await kim.says('Dag Nadia! Zullen we afspreken?')
  if (language !== 'nl') await kim.says({ fr: 'français', en: 'english' }[language])
  await nadia.presses('Antwoord Kim')
  await nadia.says('Graag! Met hoeveel zijn jullie?')
}

describe.each(LANGUAGES)('writing to each other in %s', (language) => {
  const says = (key: Key): string => words(language, key)
  const yes = { nl: 'ja', fr: 'oui', en: 'yes' }[language]

  it('carries a bare number and a bare yes over, and ends nothing', async () => {
    await writes(language)
    for (const said of ['2', yes, '3', '1']) {
      await open.restart()
      await kim.says(said)
      await kim.sees(says('relay.sent'))
    }
    const told = (await allOf(open, 'relayedWords')).map((one) => one.words)
    expect(told).toEqual(expect.arrayContaining(['2', yes, '3', '1']))
    expect(await contactState()).toBe('open')
  })

  it('asks once before the typed words of a button end it, and a no writes on', async () => {
    await writes(language)
    await kim.says(catalogues[language]['relay.stop'])
    await kim.sees(says('relay.stop.sure'), 'Nadia')
    expect(await contactState()).toBe('open')
    await open.restart()
    await kim.says({ nl: 'nee', fr: 'non', en: 'no' }[language])
    await kim.sees(says('relay.stop.kept'), says('relay.write'))
    await kim.says(catalogues[language]['relay.stop'].toUpperCase())
    await kim.says(yes)
    await kim.sees(says('relay.stopped'))
    expect(await contactState()).toBe('closed')
  })
})

describe('a contact', () => {
  it('is asked about once when its end is chosen by number, and by its button it ends', async () => {
    await writes('nl')
    await kim.presses('Klaar met schrijven')
    await nadia.says('Tot dan!')
    await kim.says('2')
    await kim.sees('Wil je het contact met Nadia stoppen?')
    expect(await contactState()).toBe('open')
    await kim.presses('Stop dit contact')
    await kim.sees('Het contact met Nadia is gestopt')
  })
})

describe.each([
  ['nl', 'ik ben 11', 'wis alles', 'ja', 'nee'],
  ['fr', 'bonjour, j’ai 11 ans', 'efface tout', 'oui', 'non'],
  ['en', 'hello, i am 11 years old', 'erase everything', 'yes', 'no'],
] as const)('a child in %s', (language, age, erase, yes, no) => {
  it('erases everything by saying yes, and nothing by saying no', async () => {
    await pia.says(age)
    const { id } = await memberOf(open, pia)
    await pia.says(erase)
    await pia.sees(words(language, 'always.erase.sure'))
    await open.restart()
    await pia.says(no)
    await pia.sees(words(language, 'always.erase.kept'))
    expect((await got(open.house, 'members', DEMO_CLUB, id)).under13).toBe(true)
    await pia.says(erase)
    await pia.says(yes)
    expect(await open.house.store.get('members', DEMO_CLUB, id)).toBeUndefined()
  })
})

describe.each(LANGUAGES)('two chats in %s', (language) => {
  const yes = { nl: 'ja', fr: 'oui', en: 'yes' }[language]
  const tel = open.person('tel')
  const tal = open.person('tal')
  const wish = {
    nl: 'ik wil leren schaken in Genk',
    fr: 'je veux apprendre les échecs à Genk',
    en: 'I want to learn chess in Genk',
  }[language]

  it('become one by typing, with the age asked in both', async () => {
    const right = catalogues[language]['onboarding.right.yes']
    for (const one of [tel, tal]) {
      await one.says(wish)
      await one.presses(right)
      await one.says('Jan')
    }
    await tal.says(`${TYPES[language]} ${await codeIn(tel, language)}`)
    await tel.says(yes)
    await tel.sees(words(language, 'chats.wait'))
    await open.restart()
    await tal.says(yes)
    await tel.sees(words(language, 'chats.done'))
    for (const one of [tel, tal]) {
      const { memberId } = await got(open.house, 'addresses', HOUSE, one.addressId)
      expect(memberId).toBe((await memberOf(open, tel)).id)
    }
  })
})
