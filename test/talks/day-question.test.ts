/** «Welke dagen passen je?»: what is said of the list there, and not of a day, is heard as well. */
import { describe, it } from 'vitest'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { words } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

const SAID = {
  nl: {
    other: 'een andere dag',
    say: ['te duur', 'waarom ik', 'meer', 'niet dit', 'Te duur!'],
    day: 'zaterdag',
  },
  fr: {
    other: 'un autre jour',
    say: ['c’est trop cher', 'pourquoi moi', 'plus', 'pas ça'],
    day: 'samedi',
  },
  en: {
    other: 'another day',
    say: ['too expensive', 'why me', 'more', 'not this'],
    day: 'Saturday',
  },
} as const

describe.each(['nl', 'fr', 'en'] as const)('the day question in %s', (language) => {
  const hint = catalogues[language]['find.days.hint'].slice(0, 20)

  it('leaves what is said of the list to the list, over restarts', async () => {
    const { other, say } = SAID[language]
    await joins(kim, { language })
    for (const one of say) {
      await kim.says(other)
      await kim.sees(words(language, 'find.days'))
      await open.restart()
      await kim.says(one)
      await kim.seesNot(hint, words(language, 'find.days'))
      await kim.says(catalogues[language]['always.new'])
      await open.anew()
      await joins(kim, { language })
    }
  })

  it('still hears a day, and asks again after anything else', async () => {
    const { other, day } = SAID[language]
    await joins(kim, { language })
    await kim.says(other)
    await kim.says('blabla')
    await kim.sees(hint)
    await kim.says(day)
    await kim.seesNot(hint)
  })
})
