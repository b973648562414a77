/**
 * What a strange word stands for by itself, whatever stands around it: the parts of a compound, standard
 * Dutch. Each of these takes dozens of looks into the tables of words, so the answers for the words that were
 * met last are kept.
 */
import { tailOf, takeApart, takeApartNearly, takeNearlyApart } from './compounds.ts'
import { fromDialect } from './dialect.ts'
import type { Lexicon } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'
import { remembered } from './words/remembered.ts'

export interface StrangeWords {
  /** The parts of a compound. */
  readonly parts: (word: string) => readonly string[] | undefined
  /** The parts of a compound that has an error in one of its words. */
  readonly nearParts: (word: string) => readonly string[] | undefined
  /** The talent at the end of a compound of which nothing else is known. */
  readonly tail: (word: string) => string | undefined
  /** The word that a dialect spelling stands for. */
  readonly standard: (word: string) => string | undefined
}

/** No more errors than this in the first word of a compound. */
const FRONT = 0.9

/** The answers of this vocabulary, kept as long as it lives. */
export function strangeWordsIn(lexicon: Lexicon, vocabulary: Vocabulary): StrangeWords {
  const before = kept.get(vocabulary)
  if (before?.lexicon === lexicon) return before.words
  const { has } = vocabulary.forms
  const isWord = (word: string): boolean => lexicon.knows(word) || vocabulary.isLabelWord(word)
  const words: StrangeWords = {
    parts: remembered((word) => takeApart(word, has)),
    nearParts: remembered(
      (word) =>
        takeNearlyApart(word, (front) => frontMeant(front, vocabulary)) ??
        takeApartNearly(word, has),
    ),
    tail: remembered((word) => tailOf(word, has)),
    standard: remembered((word) => fromDialect(word, isWord)),
  }
  kept.set(vocabulary, { lexicon, words })
  return words
}

const kept = new WeakMap<Vocabulary, { readonly lexicon: Lexicon; readonly words: StrangeWords }>()

/** The form of a concept that the misspelled first word of a compound was meant to be. */
function frontMeant(front: string, { isWordIn, nearest, forms }: Vocabulary): string | undefined {
  if (isWordIn(front, undefined)) return undefined
  return nearest(front, FRONT).find(({ word }) => forms.has(word))?.word
}
