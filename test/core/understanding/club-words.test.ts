/** A club's own words in people's sentences, and the words of people that nobody knows. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import {
  AddedConcept,
  ClubId,
  type ClubVocabulary,
  ConceptId,
  GivenNames,
  plainVocabulary,
} from '../../../core/domain/index.ts'
import { clubTaxonomy, type Taxonomy } from '../../../core/talents/index.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()
const id = (name: string): ConceptId => ConceptId.parse(name)

function club(over: Partial<ClubVocabulary>): Taxonomy {
  return clubTaxonomy(knowledge.taxonomy, { ...plainVocabulary(ClubId.parse('genk')), ...over })
}

function heard(text: string, taxonomy: Taxonomy = knowledge.taxonomy): Reading {
  return read(text, { ...knowledge, taxonomy, language: 'nl' })
}

/** Everything that was named, surely or perhaps. */
function concepts(text: string, taxonomy?: Taxonomy): string[] {
  const { named, unsure } = heard(text, taxonomy)
  return [...named, ...unsure].map(({ value }) => value)
}

const TJOEK = AddedConcept.parse({
  id: 'club-tjoekbal',
  theme: 'relax',
  group: 'ball-sports',
  labels: { nl: ['tjoekballen', 'quiltfabriek'], en: ['zwingball'] },
})

describe('an added word', () => {
  const taxonomy = club({ added: [TJOEK] })

  it.each([
    'ik wil leren tjoekballen',
    'ik tjoekbal graag',
    'wie heeft er getjoekbald?',
    'ik wil leren TJOEKBALLEN',
    'i want to learn zwingball',
    'ik wil naar de quiltfabrieken',
  ])('is found in «%s», inflected as everybody’s words are', (text) => {
    expect(concepts(text, taxonomy)).toContain('club-tjoekbal')
    expect(concepts(text)).not.toContain('club-tjoekbal')
  })

  it.each(['ik wil leren tjoekbalen', 'ik wil leren tjoekbllen', 'ik wil leren tjoelballen'])(
    'is found with one typing error, surely or by asking: «%s»',
    (text) => {
      expect(concepts(text, taxonomy)).toContain('club-tjoekbal')
    },
  )

  it('is no unknown word any more', () => {
    expect(heard('ik wil leren tjoekballen').unmapped).toHaveLength(1)
    expect(heard('ik wil leren tjoekballen', taxonomy).unmapped).toEqual([])
  })

  it('leaves everybody’s words as they were', () => {
    for (const text of ['ik wil leren naaien', 'ik kan goed koken in Genk', 'cours de couture'])
      expect(heard(text, taxonomy)).toEqual(heard(text))
  })
})

describe('a club’s label', () => {
  it('wins over a built-in one of the same word', () => {
    const sewing = knowledge.taxonomy.get(id('sewing'))
    const other = sewing?.labels.nl[1]?.text ?? ''
    expect(concepts(`ik wil leren ${other}`)).toEqual(['sewing'])
    const taxonomy = club({ added: [{ ...TJOEK, labels: { nl: ['tjoek', other] } }] })
    expect(concepts(`ik wil leren ${other}`, taxonomy)).toEqual(['club-tjoekbal'])
  })

  it('wins by itself, not by a form that was made of it', () => {
    // «bakken» is everybody's; the club's «bak» would have it as a plural.
    const taxonomy = club({ added: [{ ...TJOEK, labels: { nl: ['bak'] } }] })
    expect(concepts('ik wil leren bakken', taxonomy)).toEqual(concepts('ik wil leren bakken'))
  })
})

describe('a renamed concept', () => {
  const names = GivenNames.parse({
    concept: 'chess',
    preferred: { nl: 'koningsspel' },
    extra: { nl: ['torentjesspel'] },
  })
  const taxonomy = club({ names: [names] })

  it('is found by its new name, by the words that were added, and still by the old one', () => {
    for (const word of ['koningsspel', 'torentjesspel', 'schaken'])
      expect(concepts(`ik wil ${word} leren`, taxonomy), word).toEqual(['chess'])
  })
})

describe('a hidden concept', () => {
  const taxonomy = club({ hidden: [id('photography')] })

  it('is found nowhere, not by a form nor by a typing error, and is no unknown word', () => {
    for (const text of [
      'ik wil leren fotograferen',
      'ik fotografeer graag',
      'ik wil leren fotograferne',
    ]) {
      expect(concepts(text)).toContain('photography')
      expect(concepts(text, taxonomy)).not.toContain('photography')
      expect(heard(text, taxonomy).unmapped).toEqual([])
    }
  })
})

describe('a word that nobody knows', () => {
  it.each([
    ['ik wil leren tjoekballen', 'tjoekballen'],
    ['Ik wil graag tjoekballen leren.', 'tjoekballen'],
    ['ik zoek een cursus wakanabe in Genk', 'wakanabe'],
    ['wie kan mij helpen met pomodoren?', 'pomodoren'],
    ['je veux apprendre le blorkage', 'blorkage'],
    ['je cherche un cours de blorkage', 'blorkage'],
    ['i want to learn blorking on monday', 'blorking'],
  ])('is told where a talent is named: «%s»', (text, word) => {
    const [found, ...others] = heard(text).unmapped
    expect([found?.value, others]).toEqual([word, []])
    expect(text.slice(found?.span[0], found?.span[1])).toBe(word)
  })

  it.each([
    ['a capital may be a name', 'ik wil leren Tjoekballen'],
    ['so may a word that begins a sentence', 'tjoekballen'],
    ['a person is met', 'ik wil wakanabe leren kennen'],
    ['a person is taught', 'ik wil wakanabe leren koken'],
    ['somebody comes along', 'ik wil leren naaien met wakanabe'],
    ['a place', 'ik wil leren naaien in Genk'],
    ['a time', 'ik wil leren naaien op woensdagavond'],
    ['a word of the dictionary', 'ik wil leren twijfelen'],
    ['a typing error of what is known', 'ik wil leren naaein'],
    ['too short', 'ik wil leren xyz'],
    ['with a digit', 'ik wil leren tjoek3bal'],
    ['nothing is named here', 'dat is wakanabe zeg'],
  ])('is not told where %s: «%s»', (_, text) => {
    expect(heard(text).unmapped).toEqual([])
  })
})
