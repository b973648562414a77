/** What a text means, as far as it can be known: every part with its span, its method and its score. */

import type {
  ConceptId,
  Language,
  Level,
  WantKind,
  WeekInterval,
  Whereabouts,
} from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Lexicon } from './lexicon.ts'

export const INTENTS = [
  'find_peer',
  'find_group',
  'find_activity',
  'find_host_or_mentor',
  'add_offer',
  'add_want',
  'set_place',
  'set_availability',
  'start_group',
  'broadcast_activity',
  'accept',
  'decline',
  'pause',
  'resume',
  'leave_group',
  'delete_me',
  'show_profile',
  'change_language',
  'help',
  'greeting',
  'thanks',
  'next_step',
  'report_barrier',
  'report_person',
  'give_feedback',
  'ask_human',
  'out_of_scope',
] as const
export type Intent = (typeof INTENTS)[number]

export type Alert = 'crisis' | 'violence' | 'grooming'
export type Barrier =
  | 'money'
  | 'transport'
  | 'courage'
  | 'childcare'
  | 'language'
  | 'computer'
  | 'bad-experience'
  | 'access'

/** A value that was found in the text, and how. Offsets are UTF-16 units of the text as given. */
export interface Found<T> {
  readonly value: T
  readonly span: readonly [from: number, to: number]
  readonly method: 'exact' | 'form' | 'fuzzy' | 'rule'
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
  readonly where?: Found<Whereabouts>
  readonly available: readonly Found<WeekInterval>[]
  readonly unavailable: readonly Found<WeekInterval>[]
  /** ISO 639-1 codes of languages that the person says to speak. */
  readonly spoken: readonly Found<string>[]
  /** The younger reading wins. `of: other` = about a child, a parent, a friend. */
  readonly age?: Found<{ readonly band: 'adult' | 'minor'; readonly of: 'self' | 'other' }>
  readonly maxPriceEuro?: Found<number>
  readonly barriers: readonly Found<Barrier>[]
  readonly alert?: Found<Alert>
  /** The language that is asked for with «français», «english please», «in het Nederlands». */
  readonly switchTo?: Language
  /** Words that look like a concept but are not sure: ask «Bedoel je ...?». */
  readonly unsure: readonly Found<ConceptId>[]
}

export interface ReadContext {
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  /** How people spell, and which words are known. */
  readonly lexicon: Lexicon
  /** The language of the conversation so far. */
  readonly language?: Language
}

/** Every place that a person may name: municipalities and quarters, by any of their names. */
export interface Gazetteer {
  /** By name in nl, fr or en, or by postcode; case and accents do not matter. */
  find(name: string): Whereabouts | undefined
  /** Every name as it stands in text, folded (lower case, no accents), longest first. */
  readonly names: readonly string[]
}
