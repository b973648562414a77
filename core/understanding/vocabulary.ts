/** The forms of every concept and the names of every place, made ready to be found in text. */
import type { Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import { type Taxonomy, wordsOf } from '../talents/index.ts'
import { compileWords, isFor } from './compiled.ts'
import type { Compiled, Judges } from './compiled-shape.ts'
import { CUE_WORDS } from './cue-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Gazetteer, ReadContext } from './reading.ts'
import { type Trie, trie } from './trie.ts'
import { mayHold } from './words/filter.ts'
import { type Forms, formsIn } from './words/forms.ts'
import { type NearLabels, nearLabelsIn } from './words/labels.ts'
import { type Nearest, nearestIn } from './words/nearest.ts'
import { withClubForms } from './words/overlay.ts'

export interface Vocabulary {
  readonly forms: Forms
  readonly places: Trie<string>
  /** A word of any label, or of its forms, or of the rules. */
  readonly isLabelWord: (word: string) => boolean
  readonly isPlaceWord: (word: string) => boolean
  /** In the dictionary of that language. */
  readonly isInDictionary: (word: string, language: Language) => boolean
  /** A word of a text in that language: of its dictionary, or an English one; of any when it is unknown. */
  readonly isWordIn: (word: string, language: Language | undefined) => boolean
  /** What a misspelled word may have been meant to be. */
  readonly nearest: Nearest
  /** Which labels a misspelled text of several words may have been meant to be. */
  readonly nearLabels: NearLabels
  readonly judges: Judges | undefined
}

interface Built {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly compiled: Compiled | undefined
  readonly vocabulary: Vocabulary
}

const built = new WeakMap<Taxonomy, Built>()

/** The vocabulary of this context. Built at the first call and kept as long as its taxonomy lives. */
export function vocabularyOf(context: ReadContext): Vocabulary {
  const { taxonomy, gazetteer, lexicon, compiled } = context
  const before = built.get(taxonomy)
  const isSame = before?.gazetteer === gazetteer && before.lexicon === lexicon
  if (isSame && before.compiled === compiled) return before.vocabulary
  const vocabulary =
    taxonomy.base === undefined
      ? build(context)
      : withClubForms(vocabularyOf({ ...context, taxonomy: taxonomy.base }), taxonomy, lexicon)
  built.set(taxonomy, { gazetteer, lexicon, compiled, vocabulary })
  return vocabulary
}

function build(context: ReadContext): Vocabulary {
  const { gazetteer } = context
  const { forms, index, labels, known, judges } = compiledFor(context)
  const places = trie<string>()
  const placeWords = new Set<string>()
  for (const name of gazetteer.names) {
    const words = wordsOf(name)
    places.add(words, name)
    for (const word of words) if (word.length > 3) placeWords.add(word)
  }
  const table = formsIn(forms)
  return {
    forms: table,
    places,
    isLabelWord: (word) => CUE_WORDS.has(word) || table.languagesOf(word).length > 0,
    isPlaceWord: (word) => placeWords.has(word),
    isInDictionary: (word, language) => mayHold(known[language], word),
    isWordIn: (word, language) =>
      (language === undefined ? LANGUAGES : [language, 'en' as const]).some((one) =>
        mayHold(known[one], word),
      ),
    nearest: late(() => nearestIn(index)),
    nearLabels: late(() => nearLabelsIn(labels, forms.ids)),
    judges,
  }
}

/** A finder that is made when it is first asked: a message without errors needs none. */
function late<Found>(
  make: () => (text: string, most: number) => Found,
): (text: string, most: number) => Found {
  let find: ((text: string, most: number) => Found) | undefined
  return (text, most) => (find ??= make())(text, most)
}

/** Tells the words that nobody needs to doubt: common ones, and those that name a talent. */
export function knownIn(lexicon: Lexicon, { forms }: Vocabulary): (word: string) => boolean {
  return (word) => lexicon.knows(word) || forms.has(word)
}

function compiledFor({ taxonomy, gazetteer, lexicon, compiled }: ReadContext): Compiled {
  if (compiled !== undefined && isFor(compiled, taxonomy.concepts)) return compiled
  return compileWords(taxonomy.concepts, gazetteer.names, lexicon, [])
}
