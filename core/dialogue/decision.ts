/** What a talk leads to. A script returns one; an act carries it out. */
import type { ConceptId, EventRef, Relation, Theme } from '../domain/index.ts'
import type { Intent } from '../understanding/index.ts'
import type { Json } from './script.ts'
import type { Undo } from './undo.ts'
import type { Held, Wish } from './wish.ts'

/** The talk that comes after. */
export interface Next {
  readonly script: string
  readonly input: Json
}

/** What becomes of a word that nobody knew. */
export type WordFate =
  | { readonly as: 'ignored' }
  | { readonly as: 'label'; readonly concept: ConceptId }
  | {
      readonly as: 'concept'
      readonly label: string
      readonly theme: Theme
      readonly group: string
    }

export type Decision =
  | { readonly decide: 'nothing'; readonly next?: Next }
  | {
      readonly decide: 'join'
      readonly wish: Wish
      readonly firstName: string | null
      /** yes = 18 or older, no = younger, silent = «zeg ik liever niet». */
      readonly adult: 'yes' | 'no' | 'silent'
      readonly matching: boolean
    }
  | { readonly decide: 'tell'; readonly wish: Wish }
  | {
      readonly decide: 'introduce'
      readonly peerId: string
      readonly concept: ConceptId
      readonly relation: Relation
    }
  | { readonly decide: 'rsvp'; readonly event: EventRef; readonly answer: 'yes' | 'no' }
  | { readonly decide: 'relay'; readonly introductionId: string; readonly words: string }
  | { readonly decide: 'add-words'; readonly taskId: string; readonly words: string }
  | { readonly decide: 'answer-task'; readonly taskId: string; readonly words: string }
  /** Talents leave the profile. */
  | { readonly decide: 'let-go'; readonly held: readonly Held[] }
  /** The profile is put back to how it was before it changed. */
  | { readonly decide: 'undo'; readonly undo: Undo }
  /** These words are answered as if this, of the two that they may mean, were sure. */
  | { readonly decide: 'mean'; readonly intent: Intent; readonly words: string }
  | { readonly decide: 'map-word'; readonly wordId: string; readonly to: WordFate }
  | { readonly decide: 'erase' }
