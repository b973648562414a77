/**
 * What is worked out from the authored files once and then kept: forms, dictionaries, the index of
 * spellings, the weights of the intents. Plain arrays and strings, so that a file can hold it.
 */
import type { Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import { type Concept, fold, wordsOf } from '../talents/index.ts'
import type { Compiled, Dictionary } from './compiled-shape.ts'
import { CUE_WORDS } from './cue-words.ts'
import type { Lexicon } from './lexicon.ts'
import { TIME_WORDS } from './time-words.ts'
import { type Filter, filterOf, mayHold } from './words/filter.ts'
import { makeForms } from './words/forms.ts'
import { eachForm } from './words/hunspell.ts'
import { labelIndexOf } from './words/labels.ts'
import { COMMON, indexOf, NAME, PLACE, TALENT } from './words/nearest.ts'

/** Everything but the weights. Takes seconds when there are dictionaries, so keep what comes out. */
export function compileWords(
  concepts: readonly Concept[],
  placeNames: readonly string[],
  lexicon: Lexicon,
  dictionaries: readonly Dictionary[],
): Compiled {
  const { table, words } = makeForms(concepts, lexicon.knows)
  const known = {
    nl: knownIn('nl', dictionaries),
    fr: knownIn('fr', dictionaries),
    en: knownIn('en', dictionaries),
  }
  const sought = dictionaries.length === 0 ? words : realWords(words, concepts, known)
  return {
    forms: table,
    index: indexOf(kindsOf(sought, namesIn(concepts), placeNames, lexicon)),
    labels: labelIndexOf(concepts),
    known,
    inflected: [...lexicon.inflected].join('\n'),
  }
}

/** Rules make forms that are no words (`fietss`): nobody means those, so nothing is repaired into them. */
function realWords(
  words: ReadonlySet<string>,
  concepts: readonly Concept[],
  known: Compiled['known'],
): ReadonlySet<string> {
  const written = new Set(
    concepts.flatMap(({ labels }) =>
      LANGUAGES.flatMap((language) => labels[language].flatMap(({ text }) => wordsOf(text))),
    ),
  )
  const isReal = (word: string): boolean =>
    written.has(word) ||
    LANGUAGES.some((language) => mayHold(known[language], word)) ||
    endsInWord(word, known.nl)
  return new Set([...words].filter(isReal))
}

/** Dutch compounds stand in no dictionary, what they end in does: `modeltreintjes`. */
function endsInWord(word: string, dutch: Filter): boolean {
  for (let at = 4; at <= word.length - LONG_TAIL; at += 1) {
    if (mayHold(dutch, word.slice(at))) return true
  }
  return false
}

const LONG_TAIL = 6

/** A compilation that is of no use for these concepts, because they are others. */
export function isFor({ forms }: Compiled, concepts: readonly Concept[]): boolean {
  return (
    forms.ids.length === concepts.length && forms.ids.every((id, at) => id === concepts[at]?.id)
  )
}

function kindsOf(
  talentWords: ReadonlySet<string>,
  names: readonly string[],
  placeNames: readonly string[],
  lexicon: Lexicon,
): Map<string, number> {
  const kinds = new Map<string, number>()
  const note = (word: string, kind: number): void => {
    if (word.length > 3) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  }
  for (const word of talentWords) note(word, TALENT)
  for (const word of names) if (talentWords.has(word)) note(word, NAME)
  for (const word of [...lexicon.words, ...CUE_WORDS, ...TIME_WORDS]) note(word, COMMON)
  for (const word of placeNames.flatMap(wordsOf)) note(word, PLACE)
  return kinds
}

/** The words of labels that are always written with a capital. */
function namesIn(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ labels }) =>
    LANGUAGES.flatMap((language) =>
      labels[language].flatMap(({ text }) =>
        text
          .split(/[^\p{L}]+/u)
          .filter((word) => CAPITAL.test(word))
          .flatMap(wordsOf),
      ),
    ),
  )
}

const CAPITAL = /^\p{Lu}/u

function knownIn(language: Language, dictionaries: readonly Dictionary[]): Filter {
  const words = new Set<string>()
  for (const { aff, dic } of dictionaries.filter((one) => one.language === language)) {
    eachForm(aff, dic, (form) => {
      // Names are no words: «Naima» must not be read, and «Kokn» is no name.
      if (form.length > 3 && !CAPITAL.test(form)) words.add(fold(form))
    })
  }
  return filterOf(words)
}
