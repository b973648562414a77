/** Ordinary prose: words that only look like a talent stay the words that they are. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { runningSentences, runningTexts, wordCount } from '../../_kit/running-text.ts'

const knowledge = readKnowledge()
const LEAST_WORDS = 3_500
/** Of a thousand words, so many may be taken for a misspelled talent. */
const PER_THOUSAND = 1

interface Prose {
  readonly text: string
}

/** What was taken for a misspelled talent: `word → concept`. */
function guessesIn(prose: readonly Prose[], isToldLanguage: boolean): string[] {
  return prose.flatMap((one) => {
    const told = isToldLanguage && 'language' in one ? one : {}
    const { named, unsure } = read(one.text, { ...knowledge, ...told })
    return [...named, ...unsure]
      .filter(({ method }) => method === 'fuzzy')
      .map(({ span, value }) => `${one.text.slice(...span)} → ${value}`)
  })
}

describe('running text', () => {
  const words = runningTexts().reduce((sum, { text }) => sum + wordCount(text), 0)
  const most = Math.floor((PER_THOUSAND * words) / 1000)

  it('is long enough to count in', () => {
    expect(words).toBeGreaterThanOrEqual(LEAST_WORDS)
  })

  it.each([
    ['texts', runningTexts()],
    ['sentences', runningSentences()],
  ] as const)('has hardly a word that is taken for a misspelled talent, by %s', (_, prose) => {
    const guesses = guessesIn(prose, true)
    expect(guesses.length, guesses.join('\n')).toBeLessThanOrEqual(most)
  })

  it('has hardly one either where nobody knows the language of the talk', () => {
    const guesses = guessesIn(runningSentences(), false)
    expect(guesses.length, guesses.join('\n')).toBeLessThanOrEqual(most)
  })
})
