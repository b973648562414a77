/** What forming is asked, and what it answers. */
import type { ConceptId, Member, MemberId, PlaceId, WeekInterval } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Phrase } from '../texts/index.ts'
import type { Criterion } from './criteria.ts'
import type { Venue } from './venue.ts'

/** A person who waits for a group. */
export interface Person {
  readonly member: Member
  /** Rounds without a seat so far. */
  readonly waited: number
  /** Groups about something that was not their first wish, not yet made good by one that was. */
  readonly owed?: number
  /** What criteria look at beside what members tell: `team → blue`. */
  readonly attributes?: Readonly<Record<string, string>>
}

/** What happened between people, and what they asked for; each pair named by `pairOf`. */
export interface History {
  /** Secret, and both ways: blocked, or kept apart by a human. */
  readonly never: ReadonlySet<string>
  /** Rounds that passed since two people last shared a group: 0 for the round just before. */
  readonly met: ReadonlyMap<string, number>
  /** «Graag opnieuw», from both. */
  readonly again: ReadonlySet<string>
  /** In one group or in none. Who is tied to somebody who cannot be seated is not seated. */
  readonly together: ReadonlySet<string>
  /** «Met mijn vriend»: rather together, and never at the cost of a seat. */
  readonly friends: ReadonlySet<string>
  /** Groups that a person hosts already. */
  readonly hosting: ReadonlyMap<MemberId, number>
}

export const NO_HISTORY: History = {
  never: new Set(),
  met: new Map(),
  again: new Set(),
  together: new Set(),
  friends: new Set(),
  hosting: new Map(),
}

/**
 * What a group is about. `shared`: one topic that everybody wants or offers. `exchange`: a swap circle,
 * everybody gets or gives something. `rings`: three or four people, each of whom teaches the next.
 */
export const TOPIC_MODES = ['shared', 'exchange', 'rings'] as const
export type TopicMode = (typeof TOPIC_MODES)[number]

/** What forming asks of the talententaal: little enough to be handed to another thread. */
export interface FormingTaxonomy extends Pick<Taxonomy, 'has'> {
  get(id: ConceptId): { readonly spoken?: string | undefined } | undefined
  relatedness(a: ConceptId, b: ConceptId): { readonly value: number }
}

export interface FormingSettings {
  readonly taxonomy: FormingTaxonomy
  readonly topic: TopicMode
  /** Fewest and most people in a group, its host among them. A ring has three or four, whatever these say. */
  readonly min: number
  readonly max: number
  /** A larger group than this needs a host. */
  readonly hostAbove: number
  /** Groups that one person may host, those that run already included. */
  readonly hostLoad: number
  /** The most between any two people of a group that meets in a place. */
  readonly radiusKm: number
  /** So near must what somebody wants or offers be to the topic, and what is taught to what is wanted in a ring. */
  readonly minRelated: number
  /** Who waited so many rounds is seated before utility counts. */
  readonly firstAfter: number
  readonly criteria: readonly Criterion[]
  /** Where groups can meet; empty when people find a place themselves. */
  readonly venues: readonly Venue[]
}

/** The club's own: 3 to 8 people, more than 4 with a host; from the fourth round of waiting on, first. */
export const CLUB_FORMING: Omit<FormingSettings, 'taxonomy'> = {
  topic: 'shared',
  min: 3,
  max: 8,
  hostAbove: 4,
  hostLoad: 2,
  radiusKm: 25,
  minRelated: 0.5,
  firstAfter: 3,
  criteria: [],
  venues: [],
}

/** Everything that a forming hangs on, but how long it is worked on. */
export interface FormingProblem {
  readonly people: readonly Person[]
  readonly history: History
  readonly settings: FormingSettings
  readonly seed: number
}

/** In a ring: what one teaches the other. */
export interface Lesson {
  readonly from: MemberId
  readonly to: MemberId
  /** What `from` offers. */
  readonly concept: ConceptId
}

export interface Formed {
  /** In ascending order; the host is one of them. */
  readonly members: readonly MemberId[]
  readonly host: MemberId | undefined
  /** Who offers the topic, else a host who knows it. Without one, people find it out together, and are told so. */
  readonly source: MemberId | undefined
  /** What it is about; undefined for a swap circle and a ring. */
  readonly topic: ConceptId | undefined
  /** The lessons of a ring, each person once as a teacher, from the first member on; else empty. */
  readonly ring: readonly Lesson[]
  /** Free for all of them, at least an hour. */
  readonly slot: WeekInterval
  /** What all of them speak; undefined where somebody bridges, for a topic that needs few words. */
  readonly language: string | undefined
  readonly isOnline: boolean
  /** Of the venues that were given; undefined when none were, and online. */
  readonly venue: PlaceId | undefined
  /**
   * U = 2 / (n − 1) · Σ s + Σ (.25 + .05 · waited + .05 · owed) + .15 · n with a host + .15 · n with a source
   *   − .05 · groups that the host hosts already − Σ cost · n · (1 − met) of the criteria,
   * over the n people who are not seated as host and their pairs; `owed`, at most 4, only for whom the
   * topic is near their first wish (in an exchange or a ring: always). A pair is worth
   * s = max(0, .35 · mean(ab, ba) + .35 · harmonic(ab, ba) + .15 · min(1, shared / 2) + .15 · near
   *   − .3 · 2^(−rounds / 4) when they met `rounds` ago and did not both ask for it again
   *   + .1 when they did + .2 for friends),
   * ab = the most that a want of a is related to an offer of b; shared = the sum of how their wants are
   * related; near = max(0, 1 − km / 25), .5 when unknown. Only wants and offers that may be matched with
   * people count, and in a group with a topic those that are as related to it as the settings ask.
   */
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
  /** The least that would seat them in a group as it was formed: another time, a language, online, a topic. */
  readonly wouldHelp: Phrase | undefined
}

/** `optimal`: proven that no other groups are worth more. `bound`: proven that none are worth more than it. */
export interface Certificate {
  readonly kind: 'optimal' | 'bound'
  /** Of all groups together. */
  readonly utility: number
  /** The utility itself where it is proven. */
  readonly bound: number
}

export interface Forming {
  /** In the order of their first members. */
  readonly groups: readonly Formed[]
  /** Everybody without a seat, each with a reason, by id. A host who has no wish of their own is not unplaced. */
  readonly unplaced: readonly Unplaced[]
  readonly utility: number
  readonly certificate: Certificate
  readonly seed: number
  /** Steps of the search that were done: as many again give the same groups. */
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
  | 'together'
  | 'distance'
  | 'venue'
  | 'slot'
  | 'language'
  | 'topic'
  | 'source'
  | 'floor'
  | 'ring'
  | 'criterion'
  | 'utility'
  | 'certificate'
  | 'reason'

export interface Violation {
  readonly kind: Fault
  /** Its place in the result; undefined for what is about the whole. */
  readonly group: number | undefined
  readonly people: readonly MemberId[]
  /** For an operator, one sentence. It may name what no member may read. */
  readonly problem: Phrase
}

export interface Audit {
  /** Empty when every rule is kept and every figure is right. */
  readonly violations: readonly Violation[]
  /** As recomputed here, in the unit of the club profile. */
  readonly utility: number
  readonly placed: number
}
