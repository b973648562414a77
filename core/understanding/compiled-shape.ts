/** What is compiled, and from what: shapes alone, so that everybody can name them. */
import type { Language } from '../domain/index.ts'
import type { Intent } from './intent.ts'
import type { Judge } from './judge.ts'
import type { TopicRole } from './topic-role.ts'
import type { Filter } from './words/filter.ts'
import type { FormTable } from './words/forms.ts'
import type { LabelIndex } from './words/labels.ts'
import type { WordIndex } from './words/nearest.ts'

export interface Compiled {
  readonly forms: FormTable
  readonly index: WordIndex
  readonly labels: LabelIndex
  /** The words of a whole dictionary of each language: none of them is a misspelled talent. */
  readonly known: Readonly<Record<Language, Filter>>
  /** The generated forms of the words of the lexicon, joined by line ends. */
  readonly inflected: string
  /** Absent until they are trained: training reads with all the rest. */
  readonly judges?: Judges
}

/** What was learned from the authored sentences. */
export interface Judges {
  readonly intents: Judge<Intent>
  readonly roles: Judge<TopicRole>
}

/** A spelling dictionary in Hunspell's format, as its two files hold it. */
export interface Dictionary {
  readonly language: Language
  readonly aff: string
  readonly dic: string
}
