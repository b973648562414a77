/** Several talents in one message: which are one thing, which are two, and which is given for which. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { analyse } from '../../../core/understanding/analyse.ts'
import { areListed, linkOf } from '../../../core/understanding/between.ts'
import { read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()

function heard(text: string) {
  const { offers, wants, interests } = read(text, knowledge)
  return {
    offers: offers.map(({ value }) => value.concept),
    wants: wants.map(({ value }) => value.concept),
    interests: interests.map(({ value }) => value),
  }
}

function link(text: string): string {
  const { line, named } = analyse(text, knowledge)
  const [first, second] = named
  if (first === undefined || second === undefined) throw new Error(`No two talents in «${text}».`)
  return linkOf({ line, taxonomy: knowledge.taxonomy }, first, second)
}

describe('two talents', () => {
  it.each([
    ['ik wil leren breien en haken', 'listed'],
    ['gitaar, piano', 'listed'],
    ['je cherche un cours de couture ou de tricot', 'listed'],
    ['knitting and also crochet', 'listed'],
    ['Frans Engels oefenen', 'listed'],
    ['boekhouding in Excel', 'one'],
    ['un appel vidéo sur la tablette', 'one'],
    ['ik kan breien, maar wil leren schaken', 'apart'],
    ['ik kan goed breien. Wie leert mij schaken?', 'apart'],
  ])('are, in «%s»: %s', (text, expected) => {
    expect(link(text)).toBe(expected)
  })

  it('are listed in whichever order they are given', () => {
    const { line, named } = analyse('breien of haken', knowledge)
    const [first, second] = named
    if (first === undefined || second === undefined) throw new Error('Two talents were expected.')
    expect(areListed(line, second, first)).toBe(areListed(line, first, second))
    expect(areListed(line, first, second)).toBe(true)
  })
})

describe('one thing that is said in two words', () => {
  it.each([
    'Wie leert mij de boekhouding van onze club in Excel?',
    'Mon père voudrait apprendre à faire un appel vidéo sur sa tablette',
    'Wie helpt mij een brief van de gemeente lezen?',
  ])('is wanted once: «%s»', (text) => {
    const { offers, wants, interests } = heard(text)
    expect([...offers, ...interests]).toEqual([])
    expect(wants).toHaveLength(1)
  })
})

describe('a broader word beside a narrower one', () => {
  it('is a topic of its own where the two are listed', () => {
    expect(heard('Is er een groep voor toneel of improvisatie?').interests).toEqual([
      'theatre',
      'improv',
    ])
  })

  it('says no more where they are not', () => {
    expect(heard('Ik wil leren dansen, liefst tango').wants).toEqual(['tango'])
  })
})

describe('one thing for another', () => {
  it.each([
    [
      'Wie helpt mij met Excel? In ruil breng ik je de basis van het haken bij.',
      'crochet',
      'excel',
    ],
    ['Ik zoek iemand voor Frans, in ruil leer ik jou koken', 'cooking', 'french'],
    ["Tu m'apprends le piano, je t'apprends le tricot en échange", 'knitting', 'piano'],
    ['Teach me chess and I teach you how to knit, deal?', 'knitting', 'chess'],
  ])('has one side given and one wanted: «%s»', (text, offer, want) => {
    expect(heard(text)).toMatchObject({ offers: [offer], wants: [want] })
  })
})

describe('a letter for two, or two for one', () => {
  it.each([
    ['ik wil leren haaken', 'crochet'],
    ['wie wil mij leren lasen?', 'welding'],
    ['ik zoek een cursus tonneel', 'theatre'],
  ])('is the word that it sounds like: «%s»', (text, concept) => {
    const { wants, interests } = heard(text)
    expect([...wants, ...interests]).toEqual([concept])
  })
})

describe('compounds with an error in their second word', () => {
  it.each([
    ['is er hier een toneelgezelshcap?', 'theatre'],
    ['zijn er naaiworkshpos in Gent?', 'sewing'],
  ])('are about their first: «%s»', (text, concept) => {
    const { wants, interests } = heard(text)
    expect([...wants, ...interests]).toEqual([concept])
  })

  it('are taken apart where both are words: bokstraining', () => {
    expect(heard('ik zoek een bokstraining').wants).toEqual(['boxing'])
  })
})
