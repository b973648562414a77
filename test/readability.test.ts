/**
 * Whether people who find reading hard can read what the bot says: short sentences, and a published measure
 * of reading ease for each language. What only an operator reads is not judged here.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../core/domain/index.ts'
import { catalogues, TAGS } from '../core/texts/index.ts'

/** More words than this are two sentences. Level B1 asks for about fifteen on average. */
const LONGEST_SENTENCE: Readonly<Record<Language, number>> = { nl: 18, fr: 19, en: 18 }

interface Measure {
  /** Of sentence length (words) and word length (syllables); 100 is very easy, below 30 very hard. */
  readonly ease: (wordsInSentence: number, syllablesInWord: number) => number
  /** «Fairly easy» begins here: what twelve-year-olds read. */
  readonly least: number
}

const MEASURES: Readonly<Record<Language, Measure>> = {
  // Douma (1960): Flesch's measure for Dutch.
  nl: { ease: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables, least: 70 },
  // Kandel and Moles (1958), for French.
  fr: { ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables, least: 60 },
  // Flesch (1948).
  en: { ease: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables, least: 60 },
}

/** Of a shorter text a measure says nothing: one long word decides it. */
const MEASURED_FROM_WORDS = 20
/** All that is said together is easier than each text has to be. */
const LEAST_OF_ALL: Readonly<Record<Language, number>> = { nl: 90, fr: 80, en: 80 }

const FOR_OPERATORS = /^operator\./

interface Text {
  readonly key: string
  /** The words of each sentence. */
  readonly sentences: readonly (readonly string[])[]
}

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const texts = Object.entries(catalogues[language])
    .filter(([key]) => !FOR_OPERATORS.test(key))
    .map(([key, words]) => ({ key, sentences: sentencesOf(shown(language, words)) }))

  it('has no long sentence', () => {
    const long = texts.flatMap(({ key, sentences }) =>
      sentences
        .filter((sentence) => sentence.length > LONGEST_SENTENCE[language])
        .map((sentence) => `${key}: ${sentence.join(' ')}`),
    )
    expect(long).toEqual([])
  })

  it('is easy to read, each text and all of them together', () => {
    const hard = texts
      .filter(({ sentences }) => sentences.flat().length >= MEASURED_FROM_WORDS)
      .map((text) => ({ text, ease: easeOf(language, [text]) }))
      .filter(({ ease }) => ease < MEASURES[language].least)
      .map(({ text, ease }) => `${text.key}: ${String(Math.round(ease))}`)
    expect(hard).toEqual([])
    expect(easeOf(language, texts)).toBeGreaterThan(LEAST_OF_ALL[language])
  })
})

it('finds what is hard to read', () => {
  const hard =
    'Ondersteuningsmogelijkheden betreffende participatieverhogende samenwerkingsverbanden worden overeenkomstig de toekenningsvoorwaarden beschikbaar gesteld.'
  expect(easeOf('nl', [{ key: 'hard', sentences: sentencesOf(hard) }])).toBeLessThan(0)
  const easy = 'Ik help je. Zeg wat je wil leren. Dan zoek ik iemand in je buurt.'
  expect(easeOf('nl', [{ key: 'easy', sentences: sentencesOf(easy) }])).toBeGreaterThan(90)
})

function easeOf(language: Language, texts: readonly Text[]): number {
  const sentences = texts.flatMap((text) => text.sentences)
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return MEASURES[language].ease(words.length / sentences.length, syllables / words.length)
}

/** Runs of vowels, which is how the measures are counted by machine; a word has one at least. */
function syllablesIn(word: string): number {
  return Math.max(1, (word.match(/[aeiouyàâäéèêëïîôöœùûü]+/giu) ?? []).length)
}

function sentencesOf(text: string): string[][] {
  return text
    .split(/(?<=[.!?…:;])\s+|\n+/u)
    .map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [])
    .filter((words) => words.length > 0)
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** As it is read when something short is filled in; of several branches the usual one. */
function shown(language: Language, words: string): string {
  const parts = new IntlMessageFormat(words, TAGS[language], undefined, {
    ignoreTag: true,
  }).getAst()
  return read(parts).replaceAll('*', '')
}

function read(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('options' in part) return read(Object.values(part.options).at(-1)?.value ?? [])
      const type: number = part.type
      return type === 0 && 'value' in part ? part.value : 'Lies'
    })
    .join('')
}
