/** «Tot ziens» is answered, and nothing is asked of who leaves. */
import { describe, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

const BYE = {
  nl: ['Tot ziens!', 'bedankt, tot later', 'slaapwel'],
  fr: ['au revoir', 'Merci, à bientôt !', 'bonne soirée'],
  en: ['Bye!', 'thanks, see you later', 'good night'],
} as const
/** With the same words in them, and something to answer. */
const NEAR = {
  nl: 'ik wil leren koken, tot ziens',
  fr: 'je veux apprendre à cuisiner, au revoir',
  en: 'I want to learn to cook, bye',
} as const

describe.each(LANGUAGES)('in %s', (language) => {
  const bye = said(language, 'always.bye')

  it.each(BYE[language])('«%s» is answered beside a list, and after it', async (words) => {
    await joins(kim, { language })
    await kim.says(words)
    await kim.sees(bye)
    await kim.seesNot(said(language, 'find.hint'))
    await kim.says(catalogues[language]['always.profile'])
    await open.restart()
    await kim.says(words)
    await kim.sees(bye)
  })

  it('the first talk stays open', async () => {
    await kim.hears({ kind: 'opened', locale: language })
    await kim.says(
      {
        nl: 'ik wil leren koken in Genk',
        fr: 'je veux cuisiner à Genk',
        en: 'I want to learn to cook in Genk',
      }[language],
    )
    await kim.says(BYE[language][0])
    await kim.sees(bye)
    await open.restart()
    await kim.says(catalogues[language]['onboarding.right.yes'])
    await kim.sees(said(language, 'onboarding.who').slice(0, 12))
  })

  it('a wish with a goodbye behind it stays a wish', async () => {
    await joins(kim, { language })
    await kim.says(NEAR[language])
    await kim.seesNot(bye)
  })

  it('«toon», alone, shows the list again', async () => {
    await joins(kim, { language })
    await kim.says({ nl: 'toon', fr: 'montre', en: 'show me' }[language])
    await kim.sees(said(language, 'find.intro'))
  })
})
