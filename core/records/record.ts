/**
 * The records that people and programs hand in as lines of a file, once they are read: what was said, in
 * the nouns of the house, and who is meant by id. What becomes of them is for others.
 */
import type {
  Age,
  ConceptId,
  EngagementLevel,
  Moment,
  Offer,
  Role,
  Want,
  WeekInterval,
  Whereabouts,
  Wording,
} from '../domain/index.ts'

export const RECORD_KINDS = ['person', 'group', 'activity', 'place', 'partner'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** The columns of each kind, as they stand in a header; `kind` itself goes without saying. */
export const RECORD_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  person: [
    ...['id', 'name', 'age', 'roles', 'offers', 'wants', 'interests', 'languages', 'place'],
    ...['radiusKm', 'online', 'slots', 'maxRequests', 'openRequests', 'newcomer', 'paused'],
    ...['waited', 'maxPrice', 'needsAccessible', 'shown', 'never', 'met', 'again', 'with'],
    ...['household', 'consent', 'attributes'],
  ],
  group: [
    ...['id', 'topic', 'aim', 'members', 'host', 'slot', 'place', 'languages', 'capacity'],
    'accessible',
  ],
  activity: [
    ...['id', 'title', 'partner', 'concepts', 'mode', 'start', 'end', 'place', 'price'],
    ...['languages', 'ages', 'capacity', 'taken', 'accessible'],
  ],
  place: ['id', 'name', 'place', 'accessible', 'capacity', 'rooms'],
  partner: ['id', 'name', 'place'],
}

export interface PersonRecord {
  readonly kind: 'person'
  readonly id: string
  readonly name?: string | undefined
  readonly age: Age
  readonly roles: readonly Role[]
  readonly offers: readonly Offer[]
  readonly wants: readonly Want[]
  readonly interests: readonly ConceptId[]
  readonly languages: readonly string[]
  readonly where?: Whereabouts | undefined
  readonly radiusKm?: number | undefined
  readonly online: boolean
  readonly slots: readonly WeekInterval[]
  readonly maxRequests?: number | undefined
  /** So many requests wait for this person's answer. */
  readonly openRequests: number
  readonly newcomer: boolean
  readonly paused: boolean
  /** Rounds of forming in which there was no seat. */
  readonly waited: number
  readonly maxPriceEuro?: number | undefined
  readonly needsStepFree?: boolean | undefined
  /** Showings to others of which nothing came. */
  readonly shown: number
  /** Ids: never together with these; met; would meet again; only together with these. */
  readonly never: readonly string[]
  readonly met: readonly string[]
  readonly again: readonly string[]
  readonly with: readonly string[]
  readonly household?: string | undefined
  /** Said yes to being matched with people. */
  readonly consent: boolean
  /** What a club says of people beside all this, for who sits with whom: `team → blue`. */
  readonly attributes: Readonly<Record<string, string>>
}

/** Where something happens: the place as it was written, and the record that it may be. */
export interface Spot {
  readonly where: Whereabouts
  readonly spot: string
  readonly placeId?: string | undefined
  readonly stepFree?: boolean | undefined
}

export interface GroupRecord extends Spot {
  readonly kind: 'group'
  readonly id: string
  readonly topic: ConceptId
  readonly aim: Wording
  /** The host among them. */
  readonly members: readonly string[]
  readonly host?: string | undefined
  readonly slot: WeekInterval
  readonly languages: readonly string[]
  readonly capacity: number
}

export interface ActivityRecord extends Spot {
  readonly kind: 'activity'
  readonly id: string
  readonly title: Wording
  /** By name. */
  readonly partner?: string | undefined
  readonly concepts: readonly ConceptId[]
  readonly mode: EngagementLevel
  readonly starts: Moment
  readonly ends: Moment
  readonly priceEuro: number
  readonly languages: readonly string[]
  readonly ages?: readonly [number, number] | undefined
  readonly capacity?: number | undefined
  readonly taken: number
}

export interface PlaceRecord {
  readonly kind: 'place'
  readonly id: string
  readonly name: string
  readonly where: Whereabouts
  readonly stepFree?: boolean | undefined
  /** Most people of one group there, and groups at the same time. */
  readonly capacity?: number | undefined
  readonly rooms?: number | undefined
}

export interface PartnerRecord {
  readonly kind: 'partner'
  readonly id: string
  readonly name: string
  readonly where: Whereabouts
}

export type GivenRecord = PersonRecord | GroupRecord | ActivityRecord | PlaceRecord | PartnerRecord
