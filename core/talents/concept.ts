/** One thing that people teach, learn or like, in the talententaal. */
import { ConceptId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { Flag, THEMES, Theme } from '../domain/talent.ts'
import type { Label } from './label.ts'

export { Flag, THEMES, Theme }

export interface Concept {
  readonly id: ConceptId
  readonly theme: Theme
  readonly group: string
  /** First label = preferred; the others are alternatives, Flemish forms and plain words. */
  readonly labels: Readonly<Record<Language, readonly [Label, ...Label[]]>>
  readonly broader?: ConceptId
  readonly related: readonly ConceptId[]
  readonly flags: readonly Flag[]
  /** ISO 639-1, for a concept that is a language. */
  readonly spoken?: string
  /** Id of the UiTdatabank theme that activities about this carry: `1.8.2.0.0`. */
  readonly uit?: string
  /** URI of the ESCO skill that means the same. */
  readonly esco?: string
}

export interface Relatedness {
  /** 0..1; symmetric; 1 only for the same concept; 0 between two different languages. */
  readonly value: number
  /** `by-hand`: somebody corrected it in the file of corrections. */
  readonly why: 'same' | 'narrower' | 'sibling' | 'related' | 'by-hand' | 'none'
}

export interface Taxonomy {
  /** What a club's own taxonomy was made from; absent in the one that everybody starts with. */
  readonly base?: Taxonomy
  readonly concepts: readonly Concept[]
  get(id: ConceptId): Concept | undefined
  /** By id or by any label in any language, whatever its case and accents. */
  find(label: string): Concept | undefined
  /** The preferred label; the id with spaces for a concept that has gone. */
  label(id: ConceptId, language: Language): string
  relatedness(a: ConceptId, b: ConceptId): Relatedness
  has(id: ConceptId, flag: Flag): boolean
}
