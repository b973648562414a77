/** What a talk leads to. A script returns one; an act carries it out. */
import type { ConceptId, EventRef, Relation } from '../domain/index.ts'
import type { Json } from './script.ts'
import type { Wish } from './wish.ts'

/** The talk that comes after. */
export interface Next {
  readonly script: string
  readonly input: Json
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
  | { readonly decide: 'erase' }
