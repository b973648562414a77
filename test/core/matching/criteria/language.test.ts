/** Who understands whom: as they said, else in the language of their talk; and what needs no words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Offer } from '../../../../core/domain/index.ts'
import {
  shareLanguage,
  spokenBy,
  worksWithoutWords,
} from '../../../../core/matching/criteria/language.ts'
import { id, TALENTS } from '../town.ts'

describe('the languages of a person', () => {
  it('are those that they named, else that of their talk', () => {
    expect(spokenBy({ spoken: ['uk', 'fr'], language: 'nl' })).toEqual(['uk', 'fr'])
    expect(spokenBy({ spoken: [], language: 'fr' })).toEqual(['fr'])
  })

  const COMMON: [string[], string[], boolean][] = [
    [['nl'], ['nl'], true],
    [['nl', 'fr'], ['uk', 'fr'], true],
    [['nl'], ['fr'], false],
    [['nl'], [], false],
    [[], [], false],
  ]
  it.each(COMMON)('%j and %j have one in common: %s', (a, b, is) => {
    expect(shareLanguage(a, b)).toBe(is)
  })

  it('are common from both sides, and one more never takes one away', () => {
    const spoken = fc.subarray(['nl', 'fr', 'en', 'uk', 'ar'])
    fc.assert(
      fc.property(spoken, spoken, spoken, (a, b, more) => {
        expect(shareLanguage(b, a)).toBe(shareLanguage(a, b))
        if (shareLanguage(a, b)) expect(shareLanguage(a, [...b, ...more])).toBe(true)
      }),
    )
  })
})

describe('without a common language', () => {
  const ROWS: [string, string, boolean, string[], boolean][] = [
    ['what its teacher says needs few words', 'sewing', true, ['uk'], true],
    [
      'what others show without words, and this teacher did not say so',
      'knitting',
      false,
      ['uk'],
      false,
    ],
    ['a language that the teacher speaks', 'dutch', false, ['nl'], true],
    ['a language that the teacher does not speak', 'dutch', false, ['uk'], false],
    ['anything else', 'sewing', false, ['nl', 'uk'], false],
  ]
  it.each(ROWS)('%s: it can be shown, or not', (_, wanted, wordless, spoken, works) => {
    const offer = Offer.parse({ concept: wanted, wordless })
    expect(worksWithoutWords(offer, id(wanted), spoken, TALENTS)).toBe(works)
  })
})
