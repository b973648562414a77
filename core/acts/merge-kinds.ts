/**
 * What becomes of each collection's records when two chats become one person: how a record of the one reads
 * as the other's, and what two of them about the same thing make together. Like erasure's table it does not
 * compile before a new collection has its line.
 */
import {
  feedbackId,
  type MemberId,
  oneBlock,
  oneEntry,
  oneFact,
  oneFeedback,
  oneOutreach,
  oneRsvp,
  oneShowing,
  oneWish,
  pairOf,
  profileEventId,
  roundEntryId,
  rsvpId,
  showingId,
  standingWishId,
} from '../domain/index.ts'
import type { CollectionName, RecordOf } from '../ports/index.ts'

/** Whoever was `from` is `to` from now on. */
export interface Swap {
  readonly from: MemberId
  readonly to: MemberId
}

interface MergeKind<N extends CollectionName> {
  /** The record as the one person's. Undefined: it stood between the two, and goes. */
  moved(record: RecordOf<N>, swap: Swap): RecordOf<N> | undefined
  /** Of two about the same thing, where there can be two. */
  united?(mine: RecordOf<N>, other: RecordOf<N>, swap: Swap): RecordOf<N>
}

export function as<T extends string>(id: T, { from, to }: Swap): T {
  return id === (from as string) ? (to as string as T) : id
}

function asList<T extends string>(ids: readonly T[], swap: Swap): T[] {
  return [...new Set(ids.map((id) => as(id, swap)))]
}

/** Optional fields that name somebody, where they are there. */
function swapped<T extends object>(record: T, swap: Swap, ...fields: readonly (keyof T)[]): T {
  const named = fields.flatMap((field) => {
    const value = record[field]
    return typeof value === 'string' ? [[field, as(value, swap)]] : []
  })
  return { ...record, ...(Object.fromEntries(named) as Partial<T>) }
}

export const MERGE_KINDS: { readonly [N in CollectionName]: MergeKind<N> | 'nobody' } = {
  // Of others: whom they do not want to see again. The two themselves are made one by `oneMember`.
  members: {
    moved: (member, swap) =>
      member.passed === undefined ? member : { ...member, passed: asList(member.passed, swap) },
  },
  clubs: {
    moved: (club, swap) => ({ ...club, coordinators: asList(club.coordinators, swap) }),
  },
  addresses: { moved: (address, swap) => swapped(address, swap, 'memberId') },
  links: { moved: (link, swap) => swapped(link, swap, 'memberId') },
  chatLinks: { moved: (link, swap) => swapped(link, swap, 'memberId', 'otherId') },
  rooms: { moved: (room, swap) => swapped(room, swap, 'by') },
  groups: {
    moved: (group, swap) => {
      const { askedIds, ...rest } = swapped(group, swap, 'hostId')
      const memberIds = asList(group.memberIds, swap)
      // Who has a seat is not asked whether they want one.
      const asked = asList(askedIds ?? [], swap).filter((id) => !memberIds.includes(id))
      return { ...rest, memberIds, ...(asked.length === 0 ? {} : { askedIds: asked }) }
    },
  },
  rsvps: {
    moved: (rsvp, { to }) => ({ ...rsvp, id: rsvpId(rsvp.event, to), memberId: to }),
    united: oneRsvp,
  },
  roundEntries: {
    moved: (entry, { to }) => ({ ...entry, id: roundEntryId(entry.roundId, to), memberId: to }),
    united: oneEntry,
  },
  standingWishes: {
    moved: (wish, swap) => {
      const memberId = as(wish.memberId, swap)
      const id = standingWishId(memberId, wish.concept)
      return { ...wish, id, memberId, seen: asList(wish.seen, swap) }
    },
    united: oneWish,
  },
  feedback: {
    moved: (said, { to }) => ({ ...said, id: feedbackId(said.about, to), memberId: to }),
    united: oneFeedback,
  },
  profileEvents: {
    moved: (fact, { to }) => ({ ...fact, id: profileEventId(fact.about, to), memberId: to }),
    united: oneFact,
  },
  // By its own id still: it is a print that nobody but who made it can make again.
  endorsements: {
    moved: (one, swap) => {
      const [from, to] = [as(one.from, swap), as(one.to, swap)]
      return from === to ? undefined : { ...one, from, to }
    },
  },
  showings: {
    moved: (one, swap) => {
      const [viewerId, shownId] = [as(one.viewerId, swap), as(one.shownId, swap)]
      if (viewerId === shownId) return undefined
      return { ...one, id: showingId(viewerId, shownId), viewerId, shownId }
    },
    united: oneShowing,
  },
  introductions: {
    moved: (one, swap) => {
      const [askerId, peerId] = [as(one.askerId, swap), as(one.peerId, swap)]
      if (askerId === peerId) return undefined
      const live = one.livePair === undefined ? {} : { livePair: pairOf(askerId, peerId) }
      const again = one.again === undefined ? {} : { again: asList(one.again, swap) }
      return { ...one, askerId, peerId, ...live, ...again }
    },
  },
  blocks: {
    moved: (block, swap) => {
      const [a, b] = [as(block.people[0], swap), as(block.people[1], swap)]
      if (a === b) return undefined
      return { ...block, id: pairOf(a, b), people: [a, b], by: as(block.by, swap) }
    },
    united: (mine, other, { to }) => oneBlock(mine, other, to),
  },
  relayedWords: {
    moved: (words, swap) => {
      const [from, to] = [as(words.from, swap), as(words.to, swap)]
      return from === to ? undefined : { ...words, from, to }
    },
  },
  tasks: {
    moved: (task, swap) => ({
      ...swapped(task, swap, 'memberId', 'againstId', 'takenBy', 'mentorId'),
      evidence: task.evidence.map((one) => ({ ...one, from: as(one.from, swap) })),
    }),
  },
  photos: { moved: (photo, swap) => swapped(photo, swap, 'memberId') },
  outreach: {
    moved: (outreach, { to }) => ({ ...outreach, id: to }),
    united: oneOutreach,
  },
  broadcasts: { moved: (one, swap) => swapped(one, swap, 'startedBy') },
  outbox: { moved: (row, swap) => swapped(row, swap, 'memberId', 'fromId') },
  // A question that is open was put to somebody of whom less was known.
  talks: { moved: ({ running: _, ...talk }, swap) => swapped(talk, swap, 'memberId') },
  sessions: 'nobody',
  intake: 'nobody',
  lines: 'nobody',
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
