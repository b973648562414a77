/** What forming is asked, and what it answers. */
import type { ConceptId, Member, MemberId, WeekInterval } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Phrase } from '../texts/index.ts'

/** A person who waits for a group. */
export interface Person {
  readonly member: Member
  /** Rounds without a seat so far. */
  readonly waited: number
}

/** What happened between people; each pair named by `pairOf`. */
export interface History {
  /** Secret, and both ways: blocked, or kept apart by a human. */
  readonly never: ReadonlySet<string>
  readonly met: ReadonlySet<string>
  /** «Graag opnieuw», from both. */
  readonly again: ReadonlySet<string>
  /** Groups that a person hosts already. */
  readonly hosting: ReadonlyMap<MemberId, number>
}

export interface FormingSettings {
  readonly taxonomy: Taxonomy
  /** Fewest and most people in a group, its host among them. */
  readonly min: number
  readonly max: number
  /** A larger group than this needs a host. */
  readonly hostAbove: number
  /** Groups that one person may host, those that run already included. */
  readonly hostLoad: number
  /** The most between any two people of a group that meets in a place. */
  readonly radiusKm: number
  /** So near must what somebody wants or offers be to the topic. */
  readonly minRelated: number
}

/** The club's own: 3 to 8 people, more than 4 with a host. */
export const CLUB_FORMING: Omit<FormingSettings, 'taxonomy'> = {
  min: 3,
  max: 8,
  hostAbove: 4,
  hostLoad: 2,
  radiusKm: 25,
  minRelated: 0.5,
}

export interface Formed {
  /** In ascending order; the host is one of them. */
  readonly members: readonly MemberId[]
  readonly host: MemberId | undefined
  /** Who offers the topic. Without one, people find it out together, and are told so. */
  readonly source: MemberId | undefined
  readonly topic: ConceptId
  /** Free for all of them, at least an hour. */
  readonly slot: WeekInterval
  /** What all of them speak; undefined where somebody bridges, for a topic that needs few words. */
  readonly language: string | undefined
  readonly isOnline: boolean
  readonly utility: number
}

/**
 * Why somebody has no seat. Only a person's own lack is named; blocks, ages, consents and other
 * people's lives all read as `no-seat`.
 */
export type Unseated = 'no-seat' | 'no-times' | 'no-place' | 'no-wish' | 'few-share-it'

export interface Unplaced {
  readonly id: MemberId
  readonly why: Unseated
  readonly reason: Phrase
}

export interface Forming {
  readonly groups: readonly Formed[]
  /** Everybody without a seat, each with a reason. */
  readonly unplaced: readonly Unplaced[]
  readonly utility: number
  readonly seed: number
  /** Steps that were done: people who were tried as the first of a group. */
  readonly steps: number
}

/** What the judge can find wrong. */
export type Fault =
  | 'twice'
  | 'lost'
  | 'stranger'
  | 'size'
  | 'host'
  | 'person'
  | 'pair'
  | 'distance'
  | 'slot'
  | 'language'
  | 'topic'
  | 'source'
  | 'utility'
  | 'reason'

export interface Violation {
  readonly kind: Fault
  /** Its place in the result; undefined for what is about the whole. */
  readonly group: number | undefined
  readonly people: readonly MemberId[]
  /** For an operator: one sentence. It may name what no member may read. */
  readonly sentence: string
}

export interface Audit {
  /** Empty when every rule is kept and every figure is right. */
  readonly violations: readonly Violation[]
  /** As recomputed here, in the unit of the club profile. */
  readonly utility: number
  readonly placed: number
}
