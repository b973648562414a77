/** «Engels graag, na 18u» as first words is a wish, with its hours; «Engels aub» is how to talk on. */
import { describe, expect, it } from 'vitest'
import type { Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('the first words with a please in them', () => {
  it.each([
    ['nl', 'Engels graag, na 18u want ik werk overdag', 'english'],
    ['nl', 'HOUTBEWERKING GRAAG, NA 18U WANT IK WERK OVERDAG', 'woodworking'],
    ['nl', 'Spaans aub, woensdagavond', 'spanish'],
    ['nl', 'breien aub, ’s avonds', 'knitting'],
    ['fr', 'anglais s’il vous plaît, le mercredi soir', 'english'],
    ['fr', 'anglais svp, le soir', 'english'],
    ['fr', 'guitare svp, le soir', 'guitar'],
    ['en', 'French please, in the evening', 'french'],
    ['en', 'yoga please, on Monday', 'yoga'],
  ] as const)('are a wish with its hours, in %s: «%s»', async (language, words, concept) => {
    await joins(kim, { language, wish: words })
    const { wants, offers, available } = await memberNamed(open, 'Kim')
    expect(wants.map((want) => want.concept)).toEqual([concept])
    expect(offers).toEqual([])
    expect(available).not.toEqual([])
  })

  it.each([
    ['nl', 'Nederlands aub'],
    ['fr', 'en français s’il vous plaît'],
    ['en', 'English please'],
  ] as const)(
    'are how to talk on where they name a language alone, in %s',
    async (language, words) => {
      await kim.says(words)
      await kim.seesNot(asksIsRight(language))
      await kim.sees(catalogues[language]['onboarding.theme.relax'])
    },
  )
})

describe('the first words that ask to talk in the language that they are in', () => {
  it.each([
    ['nl', 'Nederlands aub, ik wil leren naaien op dinsdag'],
    ['fr', 'Français svp, je veux apprendre à coudre le mardi'],
    ['en', 'English please. I want to learn sewing on Tuesday'],
  ] as const)('hold the wish beside it alone, and the talk is in %s', async (language, words) => {
    await joins(kim, { language, wish: words })
    const member = await memberNamed(open, 'Kim')
    expect(member.wants.map((want) => want.concept)).toEqual(['sewing'])
    expect(member.interests).toEqual([])
    expect(member.language).toBe(language)
    expect(member.available).not.toEqual([])
  })
})

function asksIsRight(language: Language): string {
  return catalogues[language]['onboarding.right.yes']
}
