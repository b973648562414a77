/**
 * Typing errors in every label of every concept: long words are still understood, short ones are asked
 * about, and hardly ever is a talent taken for another without asking.
 */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { type ConceptId, LANGUAGES, type Language } from '../../../core/domain/index.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'
import { dice, withTypos } from '../../_kit/typos.ts'

type Outcome = 'right' | 'asked' | 'wrong' | 'missed'
type Length = '10 letters or more' | '6 to 9 letters' | '4 or 5 letters'

interface Label {
  readonly text: string
  readonly concept: ConceptId
  readonly language: Language
  readonly letters: number
}

interface Typed extends Label {
  readonly typed: string
  readonly named: readonly ConceptId[]
  readonly outcome: Outcome
}

const SEED = 7
const SAMPLE = 3_000
const SHORTEST = 4
const LETTERS_TO_AN_ERROR = 10
/** Of the labels that go wrong, so many are shown. */
const SHOWN = 12

/** A sample may draw a few hard ones more. */
const IS_LONG = process.env['GOESTING_LONG'] === '1'

const knowledge = readKnowledge()
const labels = labelsOf()
const outcomes = tried()

function tried(): Typed[] {
  const throwDice = dice(SEED)
  const share = IS_LONG ? 1 : SAMPLE / labels.length
  return labels
    .filter(() => throwDice() < share)
    .map((label) => {
      const errors = Math.max(1, Math.round(label.letters / LETTERS_TO_AN_ERROR))
      const typed = withTypos(label.text, errors, throwDice)
      const reading = read(typed, { ...knowledge, language: label.language })
      const named = reading.named.map(({ value }) => value)
      return { ...label, typed, named, outcome: outcomeOf(reading, label.concept) }
    })
}

function labelsOf(): Label[] {
  return knowledge.taxonomy.concepts
    .flatMap(({ id, labels }) =>
      LANGUAGES.flatMap((language) =>
        labels[language].map(({ text }) => ({
          text,
          concept: id,
          language,
          letters: text.replaceAll(/\P{L}/gu, '').length,
        })),
      ),
    )
    .filter(({ letters }) => letters >= SHORTEST)
}

/** Right is the very concept, not one above or below it. */
function outcomeOf({ named, unsure }: Reading, meant: ConceptId): Outcome {
  if (named.some(({ value }) => value === meant)) return 'right'
  if (unsure.some(({ value }) => value === meant)) return 'asked'
  return named.length > 0 ? 'wrong' : 'missed'
}

function lengthOf({ letters }: Label): Length {
  if (letters >= 10) return '10 letters or more'
  return letters >= 6 ? '6 to 9 letters' : '4 or 5 letters'
}

function percent(of: readonly Typed[], ...those: readonly Outcome[]): number {
  return (100 * of.filter(({ outcome }) => those.includes(outcome)).length) / of.length
}

/** Figures, and some of the labels that went neither right nor to a question. */
function told(some: readonly Typed[]): string {
  const figures = (['right', 'asked', 'wrong', 'missed'] as const)
    .map((outcome) => `${outcome} ${percent(some, outcome).toFixed(2)} %`)
    .join(', ')
  const bad = some.filter(({ outcome }) => outcome === 'wrong' || outcome === 'missed')
  const step = Math.max(1, Math.ceil(bad.length / SHOWN))
  const shown = bad.filter((_, at) => at % step === 0)
  const lines = shown.map(
    ({ text, typed, outcome, language, named }) =>
      `${outcome}: ${text} as «${typed}» (${language}) ${named.join(', ')}`,
  )
  return ['', `${String(some.length)} labels: ${figures}`, ...lines, ''].join('\n')
}

describe(`labels, with an error in every ten letters (seed ${String(SEED)})`, () => {
  it.each([
    ['right', '10 letters or more', IS_LONG ? 99.5 : 99],
    ['right or asked', '6 to 9 letters', 97],
    ['right or asked', '4 or 5 letters', 85],
  ] as const)('are %s with %s, in %d of a hundred', (claim, length, floor) => {
    const some = outcomes.filter((label) => lengthOf(label) === length)
    const those = claim === 'right' ? (['right'] as const) : (['right', 'asked'] as const)
    expect(percent(some, ...those), told(some)).toBeGreaterThanOrEqual(floor)
  })

  it('are taken for what they say without any error, but for one in a thousand', () => {
    const strange = labels.filter(({ text, concept, language }) => {
      const { named } = read(text, { ...knowledge, language })
      return !named.some(({ value }) => value === concept)
    })
    const names = strange.map(({ text, concept }) => `${text} (${concept})`)
    expect(names.length / labels.length, names.join('\n')).toBeLessThan(0.001)
  })

  it('are taken for another talent without asking in at most one in a hundred', () => {
    const wrong = outcomes.filter(({ outcome }) => outcome === 'wrong')
    expect(percent(outcomes, 'wrong'), told(wrong)).toBeLessThanOrEqual(1)
  })
})
