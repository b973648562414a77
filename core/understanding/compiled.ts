/**
 * What is worked out from the authored files once and then kept: forms, dictionaries, the index of
 * spellings, the weights of the intents. Plain arrays and strings, so that a file can hold it.
 */
import type { Language } from '../domain/index.ts'
import { type Concept, fold, wordsOf } from '../talents/index.ts'
import type { Compiled, Dictionary } from './compiled-shape.ts'
import { CUE_WORDS } from './cue-words.ts'
import type { Lexicon } from './lexicon.ts'
import { TIME_WORDS } from './time-words.ts'
import { type Filter, filterOf } from './words/filter.ts'
import { makeForms } from './words/forms.ts'
import { eachForm } from './words/hunspell.ts'
import { labelIndexOf } from './words/labels.ts'
import { COMMON, indexOf, PLACE, TALENT } from './words/nearest.ts'

/** Everything but the weights. Takes seconds when there are dictionaries, so keep what comes out. */
export function compileWords(
  concepts: readonly Concept[],
  placeNames: readonly string[],
  lexicon: Lexicon,
  dictionaries: readonly Dictionary[],
): Compiled {
  const { table, words } = makeForms(concepts, lexicon.knows)
  return {
    forms: table,
    index: indexOf(kindsOf(words, placeNames, lexicon)),
    labels: labelIndexOf(concepts),
    known: {
      nl: knownIn('nl', dictionaries),
      fr: knownIn('fr', dictionaries),
      en: knownIn('en', dictionaries),
    },
  }
}

/** A compilation that is of no use for these concepts, because they are others. */
export function isFor({ forms }: Compiled, concepts: readonly Concept[]): boolean {
  return (
    forms.ids.length === concepts.length && forms.ids.every((id, at) => id === concepts[at]?.id)
  )
}

function kindsOf(
  talentWords: ReadonlySet<string>,
  placeNames: readonly string[],
  lexicon: Lexicon,
): Map<string, number> {
  const kinds = new Map<string, number>()
  const note = (word: string, kind: number): void => {
    if (word.length > 3) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  }
  for (const word of talentWords) note(word, TALENT)
  for (const word of [...lexicon.words, ...CUE_WORDS, ...TIME_WORDS]) note(word, COMMON)
  for (const word of placeNames.flatMap(wordsOf)) note(word, PLACE)
  return kinds
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
