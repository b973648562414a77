/** Which of our languages a text is written in, and in which script. Says nothing when unsure. */
import type { Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import type { Leaning, Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { remembered } from './words/remembered.ts'

/** Spelling that is usual in one of the languages and rare in the others. */
const HINTS: readonly (readonly [Language, RegExp])[] = [
  ['nl', /ij|aa|uu|sch|oe[^u]|ee[knrl]|gt$|dt$|lijk|heid|oo[kprnstm]/],
  ['fr', /eau|aient$|eux$|euse|ique$|oir|ez$|ement$|qu[ei]|age$|eur$/],
  ['en', /th|wh|[^aeiou]ing$|ck|ght|sh|[a-z]ly$|oo[dk]$/],
]
const HINT = 0.6
/** A language must lead the next one by this much, else the text is anybody's. */
const LEAD = 0.9

/** What the talk was in so far counts as much as half a small word: it decides only between equals. */
const TALK = 0.4
/** Words of labels. */
const LABEL = 1.5
/** Words of one language's dictionary alone. */
const ONLY_THERE = 1.2

/** The language of words that lean so, or undefined when they do not tell. */
export function languageOf(leanings: readonly Leaning[], talk?: Language): Language | undefined {
  const scores: Record<Language, number> = { nl: 0, fr: 0, en: 0 }
  for (const { nl, fr, en } of leanings) {
    scores.nl += nl
    scores.fr += fr
    scores.en += en
  }
  const isSilent = scores.nl === 0 && scores.fr === 0 && scores.en === 0
  if (talk !== undefined && !isSilent) scores[talk] += TALK
  return LANGUAGES.find((language) =>
    LANGUAGES.every((other) => other === language || scores[language] - scores[other] >= LEAD),
  )
}

/** Tells how strongly a token speaks for each language. */
export function leaningsIn(lexicon: Lexicon, vocabulary: Vocabulary): (token: Token) => Leaning {
  const before = leanings.get(vocabulary)
  if (before?.lexicon === lexicon) return before.leaningOf
  const unknown = remembered((word: string) => weigh(word, vocabulary))
  const leaningOf = ({ kind, text }: Token): Leaning =>
    kind === 'word' ? (lexicon.leaning(text) ?? unknown(text)) : NONE
  leanings.set(vocabulary, { lexicon, leaningOf })
  return leaningOf
}

const leanings = new WeakMap<
  Vocabulary,
  { readonly lexicon: Lexicon; readonly leaningOf: (token: Token) => Leaning }
>()

/** Of a number or a mark. */
const NONE: Leaning = { nl: 0, fr: 0, en: 0 }

/** Of a word that the lexicon does not know. */
function weigh(word: string, vocabulary: Vocabulary): Leaning {
  const leaning: Record<Language, number> = { nl: 0, fr: 0, en: 0 }
  const forms = vocabulary.forms.languagesOf(word)
  for (const language of forms) leaning[language] = LABEL / forms.length
  if (forms.length > 0) return leaning
  const homes = LANGUAGES.filter((language) => vocabulary.isInDictionary(word, language))
  for (const language of homes) leaning[language] = ONLY_THERE / homes.length
  if (homes.length > 0) return leaning
  for (const [language, hint] of HINTS) if (hint.test(word)) leaning[language] = HINT
  return leaning
}

/** Anything but Latin letters and punctuation: most texts have none and need not be counted. */
const BEYOND_LATIN = /[^\u0000-\u024f\u2000-\u206f]/
/** Kept here and not where they are used: the loader makes a pattern with `\p` anew wherever it is met. */
const LETTER = /\p{L}/u
const LETTERS = /\p{L}/gu
const LATIN_LETTERS = /\p{Script=Latin}/gu

/** `other` when most letters belong to a script that is not read here. */
export function scriptOf(text: string): 'latin' | 'other' | 'none' {
  if (!BEYOND_LATIN.test(text)) return LETTER.test(text) ? 'latin' : 'none'
  const letters = text.match(LETTERS)?.length ?? 0
  if (letters === 0) return 'none'
  const latin = text.match(LATIN_LETTERS)?.length ?? 0
  return latin * 2 >= letters ? 'latin' : 'other'
}
