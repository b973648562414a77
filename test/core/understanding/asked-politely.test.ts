/** «Gitaar graag, op woensdag»: a talent with a please behind it is asked for; and who is stuck offers nothing. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import type { Language } from '../../../core/domain/index.ts'
import { read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()

function heard(text: string, language: Language): Record<string, readonly string[]> {
  const { wants, offers, interests, spoken } = read(text, { ...knowledge, language })
  return {
    wants: wants.map(({ value }) => value.concept),
    offers: offers.map(({ value }) => value.concept),
    interests: interests.map(({ value }) => value),
    spoken: spoken.map(({ value }) => value),
  }
}

describe('a talent with a please behind it', () => {
  it.each([
    ['nl', 'Gitaar graag, in Genk', 'guitar'],
    ['nl', 'houtbewerking graag, na 18u want ik werk overdag', 'woodworking'],
    ['nl', 'hallo, koken graag op woensdag', 'cooking'],
    ['nl', 'BREIEN AUB, op woensdag', 'knitting'],
    ['nl', 'naaien alstublieft', 'sewing'],
    ['fr', 'yoga s’il vous plaît, le soir', 'yoga'],
    ['fr', 'bonjour, guitare svp, le mercredi', 'guitar'],
    ['en', 'yoga please, on Monday', 'yoga'],
    ['en', 'hi, knitting please, after 6pm', 'knitting'],
  ] as const)('is asked for, in %s: «%s»', (language, text, concept) => {
    expect(heard(text, language)).toMatchObject({ wants: [concept], offers: [], interests: [] })
  })

  it.each([
    ['nl', 'in het Nederlands graag', 'nl'],
    ['nl', 'Engels aub', 'en'],
    ['fr', 'en français s’il vous plaît', 'fr'],
    ['en', 'English please', 'en'],
  ] as const)(
    'is how to go on when it is a language alone, in %s: «%s»',
    (language, text, code) => {
      expect(heard(text, language)).toMatchObject({ wants: [], spoken: [code] })
    },
  )

  it.each([
    ['en', 'English please. I am free on Tuesday', 'en', []],
    ['en', 'ENGLISH PLEASE, I can come on Tuesday', 'en', []],
    ['nl', 'Nederlands aub, ik kan op dinsdag', 'nl', []],
    ['nl', 'hallo, in het Nederlands graag, ik wil leren naaien', 'nl', ['sewing']],
    ['fr', 'Français svp, je cherche un cours de couture', 'fr', ['sewing']],
    ['fr', 'bonjour, en français s’il vous plaît. Je suis libre le mardi soir', 'fr', []],
  ] as const)(
    'is how to go on where the words are in that language, in %s: «%s»',
    (language, text, code, wants) => {
      expect(heard(text, language)).toEqual({ wants, offers: [], interests: [], spoken: [code] })
    },
  )

  it.each([
    ['nl', 'Engels graag, na 18u', 'english'],
    ['nl', 'ik wil les Nederlands aub, op dinsdag', 'dutch'],
    ['nl', 'Nederlands leren graag, op dinsdag', 'dutch'],
    ['fr', 'je cherche un cours de français svp, le soir', 'french'],
    ['en', 'I want to learn English please, in the evening', 'english'],
  ] as const)(
    'is asked for where it is another language, or learned, in %s: «%s»',
    (language, text, concept) => {
      expect(heard(text, language)).toMatchObject({ wants: [concept], offers: [] })
    },
  )

  it.each([
    ['nl', 'mijn kinderen koken graag, elke dag'],
    ['nl', 'ik brei graag, elke avond'],
    ['nl', 'naaien graag aan anderen leren'],
    ['nl', 'geen voetbal aub'],
    ['fr', 'la couture me plaît'],
    ['en', 'no football please'],
  ] as const)(
    'is not asked for where the words say something else, in %s: «%s»',
    (language, text) => {
      expect(heard(text, language)).toMatchObject({ wants: [] })
    },
  )
})

describe('who is stuck in something', () => {
  it.each([
    ['nl', 'ik worstel met naaien in Genk', 'sewing'],
    ['fr', "j'ai du mal avec la couture à Genk", 'sewing'],
    ['en', 'I am stuck with my job letter, in Genk', 'job-letter'],
    ['en', 'I am struggling with sewing in Genk', 'sewing'],
  ] as const)('does not offer it, in %s: «%s»', (language, text, concept) => {
    const { wants, offers } = read(text, { ...knowledge, language })
    expect(offers).toEqual([])
    expect(wants.map(({ value }) => [value.concept, value.kind])).toEqual([[concept, 'challenge']])
  })
})
