/**
 * What of each collection is a person's own: by which field it is theirs, when it was, what is told of it in
 * one line, and what goes into their file. Other people are left out of it: their words and their answers
 * are not there, and their names stand as «person 1». What somebody else said of this person in confidence
 * (a report, «niet dit», that they would rather not meet) is that other person's.
 */
import type { MemberId } from '../domain/index.ts'
import type { CollectionName, RecordOf } from '../ports/index.ts'
import type { Value } from '../texts/index.ts'

/** Whose records they are, and another name for everybody else. */
export interface Self {
  readonly id: MemberId
  alias(other: string): string
  /** What they wrote, with the same other name for people whom they know through us. */
  words(text: string): string
}

interface OwnKind<N extends CollectionName> {
  /** The declared fields by which it is theirs; `chat`: found by their chats. */
  readonly by: readonly string[] | 'chat'
  when(record: RecordOf<N>): number | undefined
  /** What the newest ones are about. */
  about?(record: RecordOf<N>, self: Self): Value | undefined
  /** For their file; undefined leaves it out. */
  file(record: RecordOf<N>, self: Self): Record<string, unknown> | undefined
}

/** A collection in which nobody is named. */
type Nobodys = 'nobody'

function pick<T extends object>(
  record: T,
  ...fields: readonly (keyof T)[]
): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]),
  )
}

export const OWN_KINDS: { readonly [N in CollectionName]: OwnKind<N> | Nobodys } = {
  members: {
    by: ['id'],
    when: ({ joinedAt }) => joinedAt,
    file: (
      { id: _, clubId: __, persona: ___, formerIds: ____, passed = [], ...told },
      { alias },
    ) => ({
      ...told,
      // A talent that was tasted is nobody's name.
      passed: passed.map((one) => (one.startsWith('concept:') ? one : alias(one))),
    }),
  },
  introductions: {
    by: ['askerId', 'peerId'],
    when: ({ openedAt, askedAt }) => openedAt ?? askedAt,
    about: ({ concept }) => ({ concept }),
    file: (record, { id, alias }) => ({
      ...pick(record, 'relation', 'concept', 'activityId', 'state', 'askedAt', 'openedAt'),
      ...pick(record, 'closedAt'),
      with: alias(record.askerId === id ? record.peerId : record.askerId),
      askedBy: record.askerId === id ? 'me' : 'the other',
      // What the other answered is theirs to tell.
      ...(record.peerId === id ? pick(record, 'peerSaid') : {}),
      ...(record.again?.includes(id) === true ? { again: true } : {}),
    }),
  },
  relayedWords: {
    by: ['from', 'to'],
    when: ({ at }) => at,
    about: ({ from, words }, { id }) => (from === id ? words : undefined),
    file: ({ from, to, words, at }, { id, alias, words: masked }) =>
      from === id ? { at, to: alias(to), words: masked(words) } : { at, from: alias(from) },
  },
  rsvps: {
    by: ['memberId'],
    when: ({ at }) => at,
    file: (record) =>
      pick(
        record,
        ...(['event', 'answer', 'standing', 'offeredUntil', 'comes', 'seats', 'children'] as const),
        'at',
      ),
  },
  groups: {
    by: ['memberIds', 'askedIds'],
    when: ({ next, last }) => next?.instant ?? last?.instant,
    about: ({ topic }) => ({ concept: topic }),
    file: (record, { id }) => ({
      ...pick(record, 'topic', 'aim', 'slot', 'next', 'last', 'spot', 'where', 'state'),
      isHost: record.hostId === id,
    }),
  },
  roundEntries: {
    by: ['memberId'],
    when: ({ at }) => at,
    file: (record) => pick(record, 'said', 'waited', 'outcome', 'hosts', 'shows', 'at'),
  },
  standingWishes: {
    by: ['memberId'],
    when: ({ since }) => since,
    about: ({ concept }) => ({ concept }),
    file: (record) => pick(record, 'concept', 'since', 'until', 'state', 'answeredAt'),
  },
  feedback: {
    by: ['memberId'],
    when: ({ at }) => at,
    file: (record) => pick(record, 'about', 'said', 'at'),
  },
  profileEvents: {
    by: ['memberId'],
    when: ({ at }) => at,
    about: ({ concept }) => ({ concept }),
    file: (record) => pick(record, 'concept', 'did', 'isGood', 'about', 'at'),
  },
  endorsements: {
    by: ['from', 'to'],
    when: ({ at }) => at,
    file: (record, { id, alias }) => ({
      ...pick(record, 'strength', 'at'),
      // Whether the other keeps it is theirs to tell.
      ...(record.from === id
        ? { to: alias(record.to) }
        : { ...pick(record, 'state'), from: alias(record.from) }),
    }),
  },
  tasks: {
    by: ['memberId', 'takenBy'],
    when: ({ createdAt }) => createdAt,
    about: ({ memberId, words }, { id }) => (memberId === id ? words : undefined),
    file: (record, { id, words }) => ({
      ...pick(record, 'kind', 'state', 'createdAt', 'doneAt'),
      ...(record.memberId === id ? pick(record, 'concept', 'proposal') : { takenBy: 'me' }),
      ...(record.memberId === id && record.words !== undefined
        ? { words: words(record.words) }
        : {}),
    }),
  },
  photos: {
    by: ['memberId'],
    when: ({ createdAt }) => createdAt,
    file: (record) => pick(record, 'kind', 'createdAt', 'published', 'data'),
  },
  outreach: {
    by: ['id'],
    when: ({ last }) => last?.at,
    file: (record) =>
      pick(record, 'last', 'unanswered', 'offeredAt', 'askedAt', 'silentUntil', 'told'),
  },
  blocks: {
    by: ['people'],
    when: ({ at }) => at,
    // Only their own wish: who does not want to meet them is not told.
    file: ({ by, people, at }, { id, alias }) =>
      by === id ? { at, who: alias(people[0] === id ? people[1] : people[0]) } : undefined,
  },
  showings: {
    by: ['viewerId'],
    when: ({ at }) => at,
    file: ({ shownId, at, taken }, { alias }) => ({ at, shown: alias(shownId), taken }),
  },
  lines: {
    by: 'chat',
    when: ({ at }) => at,
    about: ({ by, words }) => (by === 'person' ? words : undefined),
    // What the bot said may name others.
    file: ({ by, words = '', at }, self) =>
      by === 'person' ? { at, words: self.words(words) } : { at, by },
  },
  intake: {
    by: 'chat',
    when: ({ at }) => at,
    file: ({ heard, state, at }, { words }) => ({
      at,
      state,
      ...(heard?.kind === 'said' ? { words: words(heard.text) } : {}),
    }),
  },
  outbox: {
    by: ['memberId', 'fromId'],
    when: ({ createdAt }) => createdAt,
    file: (record) => pick(record, 'kind', 'state', 'createdAt', 'settledAt'),
  },
  talks: {
    by: ['memberId'],
    when: ({ turnedAt }) => turnedAt,
    file: ({ turnedAt, running }) => ({ turnedAt, talk: running?.script ?? null }),
  },
  addresses: {
    by: ['memberId'],
    when: ({ seenAt }) => seenAt,
    file: (record) => pick(record, 'platform', 'seenAt'),
  },
  sessions: {
    by: 'chat',
    when: ({ seenAt }) => seenAt,
    file: (record) => pick(record, 'ownDevice', 'seenAt', 'createdAt'),
  },
  links: {
    by: ['memberId'],
    when: ({ expiresAt }) => expiresAt,
    file: (record) => pick(record, 'purpose', 'expiresAt', 'usedAt'),
  },
  chatLinks: {
    by: ['memberId', 'otherId'],
    when: ({ expiresAt }) => expiresAt,
    // No other chat of theirs is told by its address, and no code by its fingerprint.
    file: (record) => pick(record, 'expiresAt', 'doneAt'),
  },
  rooms: {
    by: ['by'],
    when: ({ openedAt }) => openedAt,
    // Not where it is: that names the chat of all the others.
    file: (record) => pick(record, 'platform', 'openedAt'),
  },
  broadcasts: {
    by: ['startedBy'],
    when: ({ createdAt }) => createdAt,
    file: (record) => pick(record, 'activityId', 'state', 'createdAt'),
  },
  clubs: {
    by: ['coordinators'],
    when: ({ createdAt }) => createdAt,
    file: ({ name }) => ({ name, role: 'coordinator' }),
  },
  erasures: 'nobody',
  barrierReports: 'nobody',
  partners: 'nobody',
  places: 'nobody',
  activities: 'nobody',
  rounds: 'nobody',
  heartbeats: 'nobody',
  vocabularies: 'nobody',
  unmappedWords: 'nobody',
}

/** The kinds in which a person may be, in the order in which they are shown. */
export const PERSONAL = (Object.keys(OWN_KINDS) as CollectionName[]).filter(
  (name): name is PersonalName => OWN_KINDS[name] !== 'nobody',
)
export type PersonalName = Exclude<
  CollectionName,
  | 'erasures'
  | 'barrierReports'
  | 'partners'
  | 'places'
  | 'activities'
  | 'rounds'
  | 'heartbeats'
  | 'vocabularies'
  | 'unmappedWords'
>
