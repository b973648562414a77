/** Who finds reading hard asks for short messages, and gets them. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')
const PROFILE = { nl: 'mijn profiel', fr: 'mon profil', en: 'my profile' } as const

describe('short messages', () => {
  const ASKS: Readonly<Record<Language, string>> = {
    nl: 'korte berichten aub',
    fr: 'messages courts svp',
    en: 'short messages please',
  }

  it.each(LANGUAGES)('in %s: asked in words, and the list is shorter', async (language) => {
    await joins(kim, { language })
    const long = await length()
    await kim.says(ASKS[language])
    await kim.sees(catalogues[language]['card.short.on'])
    await open.restart()
    await kim.says(PROFILE[language])
    await kim.sees(catalogues[language]['card.line.where'])
    await kim.presses(catalogues[language]['always.new'])
    await kim.says({ nl: 'naaien leren', fr: 'apprendre la couture', en: 'learn to sew' }[language])
    await kim.presses(catalogues[language]['onboarding.right.yes'])
    expect(await length()).toBeLessThan(long)
  })

  async function length(): Promise<number> {
    const { blocks } = await kim.last()
    return Math.max(...blocks.map((block) => (block.kind === 'card' ? block.lines.length : 0)))
  }
})
