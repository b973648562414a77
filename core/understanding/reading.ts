/** What a text means, as far as it can be known: every part with its span, its method and its score. */

import type {
  BarrierKind,
  ConceptId,
  Language,
  Level,
  WantKind,
  WeekInterval,
  Whereabouts,
} from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Compiled } from './compiled-shape.ts'
import type { Intent } from './intent.ts'
import type { Lexicon } from './lexicon.ts'

export type Alert = 'crisis' | 'violence' | 'grooming'
export type Barrier = BarrierKind

export interface Age {
  readonly band: 'adult' | 'minor'
  readonly of: 'self' | 'other'
  /** When a number was said. */
  readonly years?: number
}

export type Companion = 'child' | 'partner' | 'friend' | 'parent' | 'family' | 'group'

/** Something that the words leave open, with the answers that they allow. */
export type Question =
  | { readonly kind: 'talent'; readonly concept: ConceptId; readonly span: Found<never>['span'] }
  | { readonly kind: 'intent'; readonly either: readonly [Intent, Intent] }

/** A value that was found in the text, and how. Offsets are UTF-16 units of the text as given. */
export interface Found<T> {
  readonly value: T
  readonly span: readonly [from: number, to: number]
  readonly method: 'exact' | 'form' | 'fuzzy' | 'rule' | 'trained'
  readonly score: number // 0..1
}

export interface FoundTalent {
  readonly concept: ConceptId
  readonly level?: Level
}
export interface FoundWant extends FoundTalent {
  readonly kind: WantKind
}

export interface Reading {
  /** Of this text. Undefined when it cannot be told: a number, an emoji, one word of both languages. */
  readonly language: Language | undefined
  /** `other`: written in a script that is not read here (Arabic, Cyrillic ...). `none`: no letters. */
  readonly script: 'latin' | 'other' | 'none'
  readonly intent: Found<Intent>
  readonly offers: readonly Found<FoundTalent>[]
  readonly wants: readonly Found<FoundWant>[]
  readonly interests: readonly Found<ConceptId>[]
  /** Every talent that is named, in whatever role or in none: `naaien`, `naaien niet`. */
  readonly named: readonly Found<ConceptId>[]
  /** Talents that somebody no longer wants, offers or likes: «ik wil niet meer naaien». */
  readonly dropped: readonly Found<ConceptId>[]
  readonly where?: Found<Whereabouts>
  readonly available: readonly Found<WeekInterval>[]
  readonly unavailable: readonly Found<WeekInterval>[]
  /** The available times are said to be the only ones. */
  readonly onlyThen?: true
  /** ISO 639-1 codes of languages that the person says to speak. */
  readonly spoken: readonly Found<string>[]
  /** The younger reading wins. `of: other` = about a child, a parent, a friend. */
  readonly age?: Found<Age>
  /** Whom the wish is for: `other` when a child, a parent, a friend is spoken for. */
  readonly about: 'self' | 'other'
  /** With whom the person would come. */
  readonly companions: readonly Found<Companion>[]
  readonly maxPriceEuro?: Found<number>
  readonly barriers: readonly Found<Barrier>[]
  readonly alert?: Found<Alert>
  /** The language that is asked for with «français», «english please», «in het Nederlands». */
  readonly switchTo?: Language
  /** Words that look like a concept but are not sure: ask «Bedoel je ...?». */
  readonly unsure: readonly Found<ConceptId>[]
  /** Folded words that stand where a talent is named and that nobody here knows. Never a name. */
  readonly unmapped: readonly Found<string>[]
  /** What is better asked than guessed, the most useful question first. */
  readonly questions: readonly Question[]
}

export interface ReadContext {
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  /** How people spell, and which words are known. */
  readonly lexicon: Lexicon
  /** What was worked out once from the authored files; absent: worked out at the first reading. */
  readonly compiled?: Compiled
  /** The language of the conversation so far. */
  readonly language?: Language
}

/** Every place that a person may name: municipalities and quarters, by any of their names. */
export interface Gazetteer {
  /** By name in nl, fr or en, or by postcode; case and accents do not matter. */
  find(name: string): Whereabouts | undefined
  /**
   * Every name as it stands in text, folded (lower case, no accents), longest first; with those of
   * regions and towns abroad, which are known but no place here: `find` does not find them.
   */
  readonly names: readonly string[]
  /** Every place with this name or this postcode, the largest first. */
  all(name: string): readonly Whereabouts[]
  /** The name of the largest place that is one typing error away from this; written as one word. */
  near(word: string): string | undefined
  /** The municipality whose centre is nearest to a point; undefined when every one is too far. */
  nearest(point: { readonly lat: number; readonly lon: number }): Whereabouts | undefined
  /** The postcode of this place, the first one of several. */
  postcodeOf(where: Whereabouts): string | undefined
  /** In which languages this folded name is an everyday word too: `peer`, `mol`, `boom`. */
  wordIn(name: string): readonly Language[]
}
