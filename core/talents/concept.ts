/** One thing that people teach, learn or like, in the talententaal. */
import { z } from 'zod'
import { ConceptId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'

/** The five everyday themes: relax, make and design, eat, grow and nature, think and discuss. */
export const THEMES = ['relax', 'make', 'eat', 'grow', 'think'] as const
export const Theme = z.enum(THEMES)
export type Theme = z.infer<typeof Theme>

/**
 * `grown-up`: not for minors. `certificate`: needs a diploma to practise on others. `excluded`: never
 * matched (weapons, drugs, medical treatment). `private`: health, faith, debt ...: never shown to peers.
 * `wordless`: can be shown without many words. `language`: is a language.
 */
export const Flag = z.enum([
  'grown-up',
  'certificate',
  'excluded',
  'private',
  'wordless',
  'language',
])
export type Flag = z.infer<typeof Flag>

export interface Concept {
  readonly id: ConceptId
  readonly theme: Theme
  readonly group: string
  /** First label = preferred; the others are alternatives, Flemish forms and plain words. */
  readonly labels: Readonly<Record<Language, readonly [string, ...string[]]>>
  readonly broader?: ConceptId
  readonly related: readonly ConceptId[]
  readonly flags: readonly Flag[]
  /** ISO 639-1, for a concept that is a language. */
  readonly spoken?: string
}

export interface Relatedness {
  /** 0..1; symmetric; 1 only for the same concept; 0 between two different languages. */
  readonly value: number
  readonly why: 'same' | 'narrower' | 'sibling' | 'related' | 'none'
}

export interface Taxonomy {
  readonly concepts: readonly Concept[]
  get(id: ConceptId): Concept | undefined
  /** By id or by any label in any language, whatever its case and accents. */
  find(label: string): Concept | undefined
  /** The preferred label; the id with spaces for a concept that has gone. */
  label(id: ConceptId, language: Language): string
  relatedness(a: ConceptId, b: ConceptId): Relatedness
  has(id: ConceptId, flag: Flag): boolean
}
