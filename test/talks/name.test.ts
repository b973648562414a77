/** The first name that strangers read: what is one, and what is asked about once more. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach } from '../_kit/talk.ts'
import { memberOf, words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

const WISH = {
  nl: 'ik wil leren schaken in Genk',
  fr: 'je veux apprendre les échecs à Genk',
  en: 'I want to learn chess in Genk',
}

/** Up to the form that asks the name. */
async function comesToName(language: 'nl' | 'fr' | 'en'): Promise<void> {
  await kim.says(WISH[language])
  await kim.presses(catalogues[language]['onboarding.right.yes'])
}

describe.each(LANGUAGES)('in %s', (language) => {
  const ADULT = {
    'onboarding.adult': catalogues[language]['words.yes'],
    'onboarding.consent': catalogues[language]['onboarding.consent.no'],
  }
  const NONE = {
    nl: ['fiets leren', 'Ja', 'eigenlijk niet', 'leren naaien', 'ja dat klopt'],
    fr: ['apprendre le vélo', 'Oui', 'en fait non', 'D’accord', 'oui, c’est juste'],
    en: ['learn cycling', 'Yes', 'actually no', 'Sure', 'that’s right'],
  }[language]

  it('a wish, a yes and a no become nobody’s name', async () => {
    await comesToName(language)
    for (const said of NONE) {
      await kim.says(said)
      await kim.sees(words(language, 'onboarding.name.hint'))
    }
    await open.restart()
    await kim.says('Roos')
    await kim.fills(ADULT)
    expect(await memberOf(open, kim)).toMatchObject({ firstName: 'Roos' })
  })

  it.each([
    'Jo',
    'Yo',
    'Hai',
    'Ya',
    'Iris',
    'Mai',
    'Jan Piet',
    'Mei-Lin',
    'El Mehdi',
    'van den Berg',
  ])('%s is a name, typed and in the form', async (name) => {
    await comesToName(language)
    await kim.fills({ 'onboarding.name': name, ...ADULT })
    expect(await memberOf(open, kim)).toMatchObject({ firstName: name })
    await open.anew()
    await comesToName(language)
    await kim.says(name)
    await kim.fills(ADULT)
    expect(await memberOf(open, kim)).toMatchObject({ firstName: name })
  })
})
