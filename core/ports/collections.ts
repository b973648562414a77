/**
 * Every collection, declared once. From this table come the tables of both stores, the export and the
 * erasure of a person, retention, and the test that nothing was forgotten.
 */
import type { z } from 'zod'
import { AddressRecord } from '../domain/access.ts'
import { Activity, Partner } from '../domain/activity.ts'
import { Club } from '../domain/club.ts'
import { ERASURE_DAYS, Erasure } from '../domain/erasure.ts'
import { Group } from '../domain/group.ts'
import { Block, Introduction, RelayedWords } from '../domain/introduction.ts'
import { Member } from '../domain/member.ts'
import { Place } from '../domain/place.ts'
import { Rsvp } from '../domain/rsvp.ts'
import { SHOWING_DAYS, Showing } from '../domain/showing.ts'
import { StandingWish } from '../domain/standing-wish.ts'
import { Talk } from '../domain/talk.ts'
import { Task } from '../domain/task.ts'
import { ClubVocabulary } from '../domain/vocabulary.ts'
import { Intake, Line, OutboxRow } from '../message/ledger.ts'
import { chatCollections } from './chat-collections.ts'
import { type CollectionDeclaration, collection } from './collection.ts'
import { countedCollections } from './counted-collections.ts'
import { photoCollections } from './photo-collections.ts'
import { reachCollections } from './reach-collections.ts'
import { roundCollections } from './round-collections.ts'

export const collections = {
  clubs: collection({
    shape: Club,
    version: 1,
    indexes: {
      byState: { fields: ['state'] },
      byCoordinator: { fields: ['coordinators'], many: 'coordinators' },
    },
    people: [{ field: 'coordinators', index: 'byCoordinator', onErase: 'take-out', house: true }],
    retention: 'keep',
    visibility: 'club',
  }),
  members: collection({
    shape: Member,
    version: 1,
    indexes: {
      all: { fields: ['joinedAt'] },
      byPassed: { fields: ['passed'], many: 'passed' },
      byReturn: { fields: ['rhythm.back'] },
    },
    people: [
      { field: 'id', onErase: 'remove' },
      { field: 'passed', index: 'byPassed', onErase: 'take-out' },
    ],
    retention: 'while-member',
    visibility: 'own',
  }),
  addresses: collection({
    shape: AddressRecord,
    version: 1,
    indexes: { byMember: { fields: ['memberId'] } },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove', house: true }],
    retention: 'while-member',
    visibility: 'house',
  }),
  erasures: collection({
    shape: Erasure,
    version: 1,
    indexes: { byTime: { fields: ['at'] } },
    // Fingerprints of who is in no other record any more: there is nobody to find them by.
    people: [],
    retention: { days: ERASURE_DAYS, since: 'at', index: 'byTime' },
    visibility: 'house',
  }),
  partners: collection({
    shape: Partner,
    version: 1,
    indexes: { byName: { fields: ['name'] } },
    people: [],
    retention: 'keep',
    visibility: 'club',
  }),
  places: collection({
    shape: Place,
    version: 1,
    indexes: { byName: { fields: ['name'] } },
    people: [],
    retention: 'keep',
    visibility: 'club',
  }),
  activities: collection({
    shape: Activity,
    version: 1,
    indexes: { byStart: { fields: ['starts.instant'] } },
    people: [],
    retention: { days: 400, since: 'starts.instant', index: 'byStart' },
    visibility: 'club',
  }),
  groups: collection({
    shape: Group,
    version: 1,
    indexes: {
      byState: { fields: ['state'] },
      byMember: { fields: ['memberIds'], many: 'memberIds' },
      byAsked: { fields: ['askedIds'], many: 'askedIds' },
    },
    people: [
      { field: 'memberIds', index: 'byMember', onErase: 'take-out' },
      { field: 'askedIds', index: 'byAsked', onErase: 'take-out' },
    ],
    retention: 'keep',
    visibility: 'club',
  }),
  rsvps: collection({
    shape: Rsvp,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId', 'at'] },
      byEvent: { fields: ['eventId', 'at'] },
      byStanding: { fields: ['standing', 'at'] },
    },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    retention: 'while-member',
    visibility: 'own',
  }),
  ...roundCollections,
  ...reachCollections,
  introductions: collection({
    shape: Introduction,
    version: 1,
    indexes: {
      byAsker: { fields: ['askerId', 'askedAt'] },
      byPeer: { fields: ['peerId', 'askedAt'] },
      byLivePair: { fields: ['livePair'], unique: true },
      byLapse: { fields: ['state', 'lapsesAt'] },
    },
    people: [
      { field: 'askerId', index: 'byAsker', onErase: 'remove' },
      { field: 'peerId', index: 'byPeer', onErase: 'remove' },
    ],
    retention: 'while-member',
    visibility: 'own',
  }),
  blocks: collection({
    shape: Block,
    version: 1,
    indexes: { byPerson: { fields: ['people'], many: 'people' } },
    people: [{ field: 'people', index: 'byPerson', onErase: 'remove' }],
    retention: 'while-member',
    visibility: 'house',
  }),
  showings: collection({
    shape: Showing,
    version: 1,
    indexes: {
      byViewer: { fields: ['viewerId', 'at'] },
      byShown: { fields: ['shownId', 'at'] },
      byTime: { fields: ['at'] },
    },
    people: [
      { field: 'viewerId', index: 'byViewer', onErase: 'remove' },
      { field: 'shownId', index: 'byShown', onErase: 'remove' },
    ],
    retention: { days: SHOWING_DAYS, since: 'at', index: 'byTime' },
    visibility: 'house',
  }),
  standingWishes: collection({
    shape: StandingWish,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId', 'since'] },
      byState: { fields: ['state', 'since'] },
      byEnd: { fields: ['until'] },
      bySeen: { fields: ['seen'], many: 'seen' },
    },
    people: [
      { field: 'memberId', index: 'byMember', onErase: 'remove' },
      { field: 'seen', index: 'bySeen', onErase: 'take-out' },
    ],
    // Looked after until its day, and gone a month later.
    retention: { days: 30, since: 'until', index: 'byEnd' },
    visibility: 'own',
  }),
  relayedWords: collection({
    shape: RelayedWords,
    version: 1,
    indexes: {
      byIntroduction: { fields: ['introductionId', 'order'] },
      bySender: { fields: ['from', 'order'] },
      byReceiver: { fields: ['to', 'order'] },
      byTime: { fields: ['at'] },
    },
    people: [
      { field: 'from', index: 'bySender', onErase: 'remove' },
      { field: 'to', index: 'byReceiver', onErase: 'remove' },
    ],
    retention: { days: 7, since: 'at', index: 'byTime' },
    visibility: 'own',
  }),
  tasks: collection({
    shape: Task,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId', 'createdAt'] },
      byAgainst: { fields: ['againstId', 'createdAt'] },
      byTaker: { fields: ['takenBy', 'createdAt'] },
      byState: { fields: ['state', 'createdAt'] },
      byTime: { fields: ['createdAt'] },
      byMentor: { fields: ['mentorId', 'createdAt'] },
    },
    people: [
      { field: 'memberId', index: 'byMember', onErase: 'remove' },
      { field: 'againstId', index: 'byAgainst', onErase: 'remove' },
      { field: 'takenBy', index: 'byTaker', onErase: 'take-out' },
      { field: 'mentorId', index: 'byMentor', onErase: 'take-out' },
    ],
    retention: { days: 365, since: 'createdAt', index: 'byTime' },
    visibility: 'coordinator',
  }),
  talks: collection({
    shape: Talk,
    version: 1,
    indexes: { byMember: { fields: ['memberId'] }, byTime: { fields: ['turnedAt'] } },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    retention: { days: 7, since: 'turnedAt', index: 'byTime' },
    visibility: 'house',
  }),
  intake: collection({
    shape: Intake,
    version: 1,
    indexes: {
      byState: { fields: ['state', 'order'] },
      byAddress: { fields: ['addressId', 'state', 'order'] },
      byTime: { fields: ['at'] },
    },
    people: [],
    // Intake names an address, and goes with it when a person is erased.
    retention: { days: 7, since: 'at', index: 'byTime' },
    visibility: 'house',
  }),
  outbox: collection({
    shape: OutboxRow,
    version: 1,
    indexes: {
      byState: { fields: ['state', 'lane', 'order'] },
      byDue: { fields: ['state', 'notBefore'] },
      byAddress: { fields: ['addressId', 'state', 'order'] },
      byMember: { fields: ['memberId', 'order'] },
      bySender: { fields: ['fromId', 'order'] },
      byIntroduction: { fields: ['introductionId', 'order'] },
      byBroadcast: { fields: ['broadcastId', 'state'] },
      byTime: { fields: ['createdAt'] },
    },
    people: [
      { field: 'memberId', index: 'byMember', onErase: 'remove' },
      { field: 'fromId', index: 'bySender', onErase: 'remove' },
    ],
    retention: { days: 7, since: 'createdAt', index: 'byTime' },
    visibility: 'house',
  }),
  lines: collection({
    shape: Line,
    version: 1,
    indexes: { byAddress: { fields: ['addressId', 'order'] }, byTime: { fields: ['at'] } },
    people: [],
    // A line names an address, and goes with it when a person is erased.
    retention: { days: 7, since: 'at', index: 'byTime' },
    visibility: 'own',
  }),
  vocabularies: collection({
    shape: ClubVocabulary,
    version: 1,
    indexes: { byClub: { fields: ['clubId'] } },
    people: [],
    retention: 'keep',
    visibility: 'club',
  }),
  ...chatCollections,
  ...photoCollections,
  ...countedCollections,
} as const

export type Collections = typeof collections
export type CollectionName = keyof Collections
export type RecordOf<N extends CollectionName> = z.infer<Collections[N]['shape']>
export type IndexName<N extends CollectionName> = keyof Collections[N]['indexes'] & string
/** Every collection's declaration; a test of a store may hand in changed ones. */
export type Declarations = { readonly [N in CollectionName]: CollectionDeclaration }
