/** Word forms: what a label may look like in a sentence. */
import { describe, expect, it } from 'vitest'
import { formsOf, readLabel } from '../../../core/talents/index.ts'

const forms = (label: string, language: 'nl' | 'fr' | 'en'): string[] =>
  formsOf(readLabel(label, true), language).map((words) => words.join(' '))

describe('formsOf', () => {
  it.each([
    ['koken', ['kook', 'kookt', 'kookte', 'gekookt']],
    ['naaien', ['naai', 'naait', 'naaide', 'genaaid']],
    ['tekenen', ['teken', 'tekent', 'getekend']],
    ['schilderen', ['schilder', 'schildert', 'geschilderd']],
    ['solderen', ['soldeer', 'soldeert', 'gesoldeerd']],
    ['lezen', ['lees', 'leest', 'gelezen']],
    ['zwemmen', ['zwem', 'zwemt', 'gezwommen']],
    ['gitaar', ['gitaren', 'gitaartje']],
    ['koor', ['koren', 'koortje']],
    ['piano', ["piano's"]],
  ])('inflects the Dutch «%s»', (label, expected) => {
    expect(forms(label, 'nl')).toEqual(expect.arrayContaining(expected))
  })

  it('inflects the word that carries the meaning', () => {
    expect(forms('brood bakken', 'nl')).toEqual(
      expect.arrayContaining(['brood bakt', 'broodbakken']),
    )
    expect(forms('jardiner', 'fr')).toEqual(expect.arrayContaining(['jardine', 'jardinez']))
    expect(forms('coudre', 'fr')).toEqual(expect.arrayContaining(['couds', 'cousu']))
    expect(forms('knitting', 'en')).toEqual(expect.arrayContaining(['knit', 'knits', 'knitted']))
    expect(forms('baking', 'en')).toEqual(expect.arrayContaining(['bake', 'bakes', 'baked']))
  })

  it('takes a label with an equals sign as written', () => {
    expect(forms('=lopen', 'nl')).toEqual(['lopen'])
  })

  it('puts the label itself first, folded', () => {
    expect(forms('Céramique', 'fr')[0]).toBe('ceramique')
  })
})
