/** The years of a child in words: a French one is no year of nought. */
import { describe, expect, it } from 'vitest'
import { sayPlain, t } from '../../../core/texts/index.ts'

const french = { language: 'fr', label: (concept: string) => concept } as const

describe('what fits a child, in French', () => {
  it.each([
    [0, 'un bébé de moins d’un an'],
    [1, 'un enfant d’un an'],
    [2, 'un enfant de 2 ans'],
    [9, 'un enfant de 9 ans'],
  ])('at %i years is told to be for «%s»', (years, words) => {
    expect(sayPlain(t('child.intro.years', { years }), french)).toContain(words)
    const what = { phrase: t('words.yes') }
    expect(sayPlain(t('child.intro.years-what', { years, what }), french)).toContain(`${words}.`)
  })
})
