/** The forms of every concept and the names of every place, made ready to be found in text. Built once. */
import type { ConceptId } from '../domain/index.ts'
import { LANGUAGES, type Language } from '../domain/index.ts'
import { formsOf, type Taxonomy, wordsOf } from '../talents/index.ts'
import { CUE_WORDS } from './cue-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Gazetteer, ReadContext } from './reading.ts'
import { type Speller, speller } from './speller.ts'
import { TIME_WORDS } from './time-words.ts'
import { type Trie, trie } from './trie.ts'

export interface ConceptForm {
  readonly concept: ConceptId
  /** A label as it was written, or a form that was generated from one. */
  readonly method: 'exact' | 'form'
}

export interface Vocabulary {
  readonly concepts: Trie<ConceptForm>
  readonly places: Trie<string>
  /** In which languages a single word is a form of a concept. */
  readonly formLanguages: (word: string) => readonly Language[]
  /** A single word that names a concept by itself. */
  readonly isForm: (word: string) => boolean
  /** A word of any label, or of its forms, or of the rules. */
  readonly isLabelWord: (word: string) => boolean
  readonly isPlaceWord: (word: string) => boolean
  readonly conceptSpeller: Speller
  readonly wordSpeller: Speller
  readonly placeSpeller: Speller
}

interface Built {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
}

const built = new WeakMap<Taxonomy, Built>()

/** The vocabulary of this context. Built at the first call and kept as long as its taxonomy lives. */
export function vocabularyOf(context: ReadContext): Vocabulary {
  const { taxonomy, gazetteer, lexicon } = context
  const before = built.get(taxonomy)
  if (before?.gazetteer === gazetteer && before.lexicon === lexicon) return before.vocabulary
  const vocabulary = build(context)
  built.set(taxonomy, { gazetteer, lexicon, vocabulary })
  return vocabulary
}

const NO_LANGUAGES: readonly Language[] = []

function build({ taxonomy, gazetteer, lexicon }: ReadContext): Vocabulary {
  const concepts = trie<ConceptForm>()
  const languages = new Map<string, Set<Language>>()
  const note = (words: readonly string[], language: Language): void => {
    for (const word of words) {
      if (word.length < 3) continue
      const known = languages.get(word) ?? new Set()
      languages.set(word, known.add(language))
    }
  }
  const generated: { form: readonly string[]; concept: ConceptId }[] = []
  for (const { id, labels } of taxonomy.concepts) {
    for (const language of LANGUAGES) {
      for (const label of labels[language]) {
        const [exact, ...forms] = formsOf(label, language)
        if (exact === undefined) continue
        concepts.add(exact, { concept: id, method: 'exact' })
        note(exact, language)
        for (const form of forms) {
          if (form.length === 1 && lexicon.knows(form[0] ?? '')) continue
          generated.push({ form, concept: id })
          note(form, language)
        }
      }
    }
  }
  for (const { form, concept } of generated) concepts.add(form, { concept, method: 'form' })
  const places = trie<string>()
  for (const name of gazetteer.names) places.add(wordsOf(name), name)
  const knownPlaceWords = new Set(
    gazetteer.names.flatMap(wordsOf).filter((word) => word.length > 3),
  )
  return {
    concepts,
    places,
    formLanguages: (word) => [...(languages.get(word) ?? NO_LANGUAGES)],
    isForm: concepts.has,
    isLabelWord: (word) => languages.has(word) || CUE_WORDS.has(word),
    isPlaceWord: (word) => knownPlaceWords.has(word),
    conceptSpeller: speller(languages.keys()),
    wordSpeller: speller(
      [...lexicon.words, ...CUE_WORDS, ...TIME_WORDS].filter((word) => word.length > 3),
    ),
    placeSpeller: speller(knownPlaceWords),
  }
}
