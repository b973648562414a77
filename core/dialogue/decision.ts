/** What a talk leads to. A script returns one; an act carries it out. */
import { z } from 'zod'
import {
  type ActivityId,
  ConceptId,
  type Day,
  type EventRef,
  type Feedback,
  type GrowQuestion,
  type MemberId,
  type Party,
  type Proposal,
  type Relation,
  type Strength,
  type Theme,
  type Whereabouts,
} from '../domain/index.ts'
import type { ObjectedItem, Objection } from '../matching/index.ts'
import type { Intent } from '../understanding/index.ts'
import type { Line } from './line-words.ts'
import type { Own } from './own.ts'
import type { Json } from './script.ts'
import type { Undo } from './undo.ts'
import type { Held, Wish } from './wish.ts'

/** The talk that comes after. */
export interface Next {
  readonly script: string
  readonly input: Json
}

/** The wishes that a list is about; none: all that the profile holds. */
export const Asked = z.object({
  ask: ConceptId.optional(),
  /** Others that were said with it. */
  also: z.array(ConceptId).optional(),
})
export type Asked = z.infer<typeof Asked>

/** What somebody came for by a link: it is shown once they told about themselves. */
export const Then = z.object({
  place: z.string().optional(),
  first: z.string().optional(),
})
export type Then = z.infer<typeof Then>

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
      readonly then?: Then
    }
  | { readonly decide: 'tell'; readonly wish: Wish }
  | {
      readonly decide: 'introduce'
      readonly peerId: string
      readonly concept: ConceptId
      readonly relation: Relation
      /** To go there together. */
      readonly activityId?: ActivityId
    }
  | {
      readonly decide: 'rsvp'
      readonly event: EventRef
      readonly answer: 'yes' | 'no'
      /** Who is asked to go along. */
      readonly companion?: MemberId
      /** With how many they come; alone otherwise. */
      readonly party?: Party
      /** Whoever signs a child up said that they are 18 or older. */
      readonly isAdult?: true
    }
  /** «Niet dit, want…»: from now on another thing is looked for. */
  | {
      readonly decide: 'object'
      readonly item: ObjectedItem
      readonly objection: Objection
      /** What the list was about. */
      readonly asked: Asked
      readonly day?: Day
      /** Where the person lives, told to say what is far. */
      readonly where?: Whereabouts
    }
  /** Where the person lives; the list is made again. */
  | { readonly decide: 'live'; readonly where: Whereabouts; readonly asked: Asked }
  /** They may be introduced to others; the list is made again. */
  | { readonly decide: 'consent'; readonly asked: Asked }
  /** Meeting over a screen is fine too; the wish is looked for again. */
  | { readonly decide: 'go-online'; readonly asked: Asked }
  /** Many want the same: whether a group may be made, once. */
  | { readonly decide: 'ask-group'; readonly concept: ConceptId; readonly count: number }
  /** `asked`: the list that they come from. */
  | { readonly decide: 'ask-human'; readonly asked?: Asked }
  /** «Doe mee met de ronde»: whether they do is asked now. */
  | { readonly decide: 'join-round' }
  /** The answer to that, with what was still to be told. */
  | {
      readonly decide: 'round'
      readonly roundId: string
      readonly said: 'yes' | 'no'
      readonly wish: Wish
    }
  | { readonly decide: 'relay'; readonly introductionId: string; readonly words: string }
  | { readonly decide: 'report'; readonly introductionId: string }
  /** `isWriting`: they were writing to each other when it was asked. */
  | {
      readonly decide: 'stop-contact'
      readonly introductionId: string
      readonly yes: boolean
      readonly isWriting: boolean
    }
  | {
      readonly decide: 'add-words'
      readonly taskId: string
      readonly words: string
      readonly next?: Next
    }
  /** What they look for is told as well; who teaches it answers, where there is somebody. */
  | {
      readonly decide: 'share-wish'
      readonly taskId: string
      readonly concept: ConceptId
      readonly mentorId?: MemberId
    }
  | { readonly decide: 'answer-task'; readonly taskId: string; readonly words: string }
  /** Talents leave the profile. */
  | { readonly decide: 'let-go'; readonly held: readonly Held[] }
  /** The profile is put back to how it was before it changed. */
  | { readonly decide: 'undo'; readonly undo: Undo; readonly next?: Next }
  /** One line of the card: what they seek, show, when and where, as it was and as it is from now on. */
  | { readonly decide: 'edit'; readonly line: Line; readonly was: Wish; readonly wish: Wish }
  /** One line of the card that is theirs alone. */
  | { readonly decide: 'own'; readonly line: Line; readonly own: Own }
  /** These words are answered as if this, of the two that they may mean, were sure. */
  | { readonly decide: 'mean'; readonly intent: Intent; readonly words: string }
  | { readonly decide: 'map-word'; readonly wordId: string; readonly to: WordFate }
  | { readonly decide: 'erase' }
  /** With how many they come to what they signed up for. */
  | { readonly decide: 'seats'; readonly activityId: string; readonly party: Party }
  /** What a member wants to do with others goes to a human of the club. */
  | { readonly decide: 'propose'; readonly words: string; readonly proposal: Proposal }
  /** This chat and the one that asked for the code become one person, or not. */
  | {
      readonly decide: 'link-chats'
      readonly link: string
      readonly yes: boolean
      /** What was said about being 18, where it was asked. */
      readonly isAdult?: boolean
    }
  /** This chat is nobody's any more. */
  | { readonly decide: 'unlink-chat' }
  /** Something kind about somebody, or nothing: one of six, and no words. */
  | {
      readonly decide: 'kind-word'
      readonly about: Feedback['about']
      readonly said?: { readonly to: MemberId; readonly strength: Strength }
      readonly next?: Next
    }
  /** The answer to one question about how they grow; `later`: not now, perhaps another time. */
  | {
      readonly decide: 'grown'
      readonly what: GrowQuestion
      readonly concept: ConceptId
      readonly said: 'yes' | 'later' | 'no'
      readonly next?: Next
    }
  /** The pause goes on until this day, `YYYY-MM-DD`. */
  | { readonly decide: 'pause'; readonly until: string }
