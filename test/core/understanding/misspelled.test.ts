/**
 * Whole sentences with the errors that people make: keys beside the right one, swapped and missing letters,
 * words as they sound to somebody who learns the language, accents left out. The talents must come through.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { type ConceptId, LANGUAGES, Language } from '../../../core/domain/index.ts'
import { fold } from '../../../core/talents/index.ts'
import { read } from '../../../core/understanding/index.ts'
import { costBetween } from '../../../core/understanding/words/cost.ts'
import { dice, withTypos } from '../../_kit/typos.ts'

interface Sentence {
  readonly language: Language
  readonly text: string
  /** Of each talent the labels that may name it. */
  readonly talents: readonly (readonly string[])[]
}

const knowledge = readKnowledge()
const sentences = sentencesOf()
const owners = ownersOf()

function sentencesOf(): Sentence[] {
  const file = new URL('misspelled.tsv', import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [language, text = '', talents = ''] = line.split('\t')
      const labels = talents.split(';').map((talent) => talent.trim().split('/'))
      return { language: Language.parse(language), text, talents: labels }
    })
}

function ownersOf(): Map<string, Set<ConceptId>> {
  const found = new Map<string, Set<ConceptId>>()
  for (const { id, labels } of knowledge.taxonomy.concepts) {
    for (const { text } of LANGUAGES.flatMap((language) => labels[language])) {
      const key = fold(text)
      found.set(key, (found.get(key) ?? new Set()).add(id))
    }
  }
  return found
}

interface Score {
  readonly f1: number
  readonly told: string
}

function scoreOf(some: readonly Sentence[]): Score {
  let [right, extra, missed] = [0, 0, 0]
  const lines: string[] = []
  for (const { text, talents } of some) {
    const left = read(text, knowledge).named.map(({ value }) => value)
    const lost = talents.filter((labels) => {
      const at = left.findIndex((id) => labels.some((label) => owners.get(fold(label))?.has(id)))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    right += talents.length - lost.length
    missed += lost.length
    extra += left.length
    if (lost.length + left.length > 0) lines.push(`${text} → ${left.join(', ')}`)
  }
  return { f1: (200 * right) / (2 * right + extra + missed), told: lines.join('\n') }
}

describe('misspelled sentences', () => {
  it('name talents by labels that exist', () => {
    const labels = sentences.flatMap(({ talents }) => talents.flat())
    expect(labels.filter((label) => !owners.has(fold(label)))).toEqual([])
  })

  it('keep their talents, in all languages together', () => {
    const { f1, told } = scoreOf(sentences)
    expect(f1, told).toBeGreaterThanOrEqual(90)
  })

  it.each(LANGUAGES)('keep their talents: %s', (language) => {
    const { f1, told } = scoreOf(sentences.filter((one) => one.language === language))
    expect(f1, told).toBeGreaterThanOrEqual(84)
  })

  it.each([
    ['ik kom uit nederland', 'a country'],
    ['mijn vriend Jurgen en Marieke komen ook', 'names'],
    ['ik betaal met mijn bankkaart en wil met u afspreken', 'everyday words'],
  ])('find no talent in «%s»: %s', (text) => {
    expect(read(text, { ...knowledge, language: 'nl' }).named).toEqual([])
  })
})

describe('a label that is all of a message', () => {
  it.each([
    ['repar small appliancs', 'appliance-repair', 'two of its words are misspelled'],
    ['praten over wat er in de wreeld gebeurrt', 'news', 'it is as long as labels are'],
    ['ik zoek wer', 'job-search', 'it is a sentence'],
    ['lek i het dak', 'roofing', 'what was typed are words'],
  ])('is understood with an error, «%s» as %s, also where %s', (text, meant) => {
    expect(read(text, knowledge).named.map(({ value }) => value)).toEqual([meant])
  })

  it.each(['hoe gaat het hier', 'ik zoek een kerk', 'ik zoek hier'])(
    'is not seen in another sentence: «%s»',
    (text) => {
      expect(read(text, { ...knowledge, language: 'nl' }).named).toEqual([])
    },
  )
})

const WORDS = [
  'gitaar',
  'spaans',
  'schaken',
  'zwemmen',
  'bloemschikken',
  'belastingaangifte',
  'koor',
]

describe('the cost of typing errors', () => {
  it.each([
    ['spnaas', 'spaans'],
    ['komopst', 'compost'],
    ['zwemem', 'zwemmen'],
    ['dansn', 'dansen'],
    ['anglai', 'anglais'],
    ['gitaar', 'guitaar'],
  ])('finds %s less than two letters from %s', (typed, meant) => {
    expect(costBetween(typed, meant, 3)).toBeLessThan(1.5)
  })

  it('is the same whatever the limit, up to the limit', () => {
    const throwDice = dice(3)
    for (let time = 0; time < 2_000; time += 1) {
      const meant = WORDS[time % WORDS.length] ?? ''
      const typed = withTypos(meant, 1 + (time % 3), throwDice)
      const cost = costBetween(typed, meant, 30)
      for (const most of [0.75, 1, 1.8, 3]) {
        const limited = costBetween(typed, meant, most)
        if (cost <= most) expect(limited, `${typed} ${meant}`).toBeCloseTo(cost)
        else expect(limited, `${typed} ${meant}`).toBeGreaterThan(most)
      }
    }
  })
})
