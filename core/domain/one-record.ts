/**
 * Two records of one kind that turn out to be the same person's about the same thing become one: nothing
 * of what was said is lost, nothing counts twice. `mine` is the one that goes on under its id.
 */
import type { Feedback } from './feedback.ts'
import type { MemberId } from './ids.ts'
import type { Block, Introduction } from './introduction.ts'
import { union } from './one-member.ts'
import type { Outreach } from './outreach.ts'
import type { ProfileEvent } from './profile-event.ts'
import type { RoundEntry } from './round.ts'
import type { Rsvp } from './rsvp.ts'
import type { Showing } from './showing.ts'
import type { StandingWish } from './standing-wish.ts'

const STRONGEST: readonly Rsvp['standing'][] = ['seated', 'offered', 'waitlisted', 'none']

/** The better place of the two; of two seats the one for more people. */
export function oneRsvp(mine: Rsvp, other: Rsvp): Rsvp {
  const rank = ({ standing }: Rsvp): number => STRONGEST.indexOf(standing)
  const [best] = [mine, other].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.standing === 'none' ? b.at - a.at : b.seats - a.seats || a.at - b.at),
  )
  return { ...(best ?? mine), id: mine.id, memberId: mine.memberId }
}

/** Seats of an activity that this answer takes up. */
export function seatsHeld({ standing, seats }: Rsvp): number {
  return standing === 'seated' || standing === 'offered' ? seats : 0
}

export function oneWish(mine: StandingWish, other: StandingWish): StandingWish {
  const states = [mine.state, other.state]
  const answered = latest(mine.answeredAt, other.answeredAt)
  return {
    ...mine,
    since: Math.min(mine.since, other.since),
    until: Math.max(mine.until, other.until),
    state: states.includes('waiting')
      ? 'waiting'
      : states.includes('answered')
        ? 'answered'
        : 'ended',
    seen: union(mine.seen, other.seen),
    ...(answered === undefined ? {} : { answeredAt: answered }),
  }
}

export function oneShowing(mine: Showing, other: Showing): Showing {
  return { ...mine, at: Math.max(mine.at, other.at), taken: mine.taken || other.taken }
}

/** The last thing said is what they say. */
export function oneFeedback(mine: Feedback, other: Feedback): Feedback {
  return other.at > mine.at ? { ...other, id: mine.id, memberId: mine.memberId } : mine
}

/** What they said last about an experience is what it was. */
export function oneFact(mine: ProfileEvent, other: ProfileEvent): ProfileEvent {
  return other.at > mine.at ? { ...other, id: mine.id, memberId: mine.memberId } : mine
}

export function oneEntry(mine: RoundEntry, other: RoundEntry): RoundEntry {
  const [older, newer] = other.at > mine.at ? [mine, other] : [other, mine]
  const waited = Math.max(mine.waited, other.waited)
  return { ...older, ...newer, id: mine.id, memberId: mine.memberId, waited }
}

/** What was reported stays so; what somebody else asked for cannot be taken back by this person. */
export function oneBlock(mine: Block, other: Block, person: MemberId): Block {
  const weight = ({ why, by }: Block): number =>
    Number(why === 'reported') * 2 + Number(by !== person)
  const kept = weight(other) > weight(mine) ? other : mine
  return { ...kept, id: mine.id, people: mine.people, at: Math.min(mine.at, other.at) }
}

/** What reached them, over both chats: the week's one message is one for the person. */
export function oneOutreach(mine: Outreach, other: Outreach): Outreach {
  const [first, second] = [mine, other].sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0))
  const earlier = latest(first?.earlier, second?.last?.at, second?.earlier)
  const offeredAt = latest(mine.offeredAt, other.offeredAt)
  const askedAt = latest(mine.askedAt, other.askedAt)
  const silentUntil = latest(mine.silentUntil, other.silentUntil)
  return {
    ...mine,
    ...(first?.last === undefined ? {} : { last: first.last }),
    ...(earlier === undefined ? {} : { earlier }),
    unanswered: Math.max(mine.unanswered, other.unanswered),
    ...(offeredAt === undefined ? {} : { offeredAt }),
    ...(askedAt === undefined ? {} : { askedAt }),
    ...(silentUntil === undefined ? {} : { silentUntil }),
    told: union(other.told, mine.told),
  }
}

/**
 * Of several live introductions to the same other person one stays: the open one, else the first that was
 * asked. Gives those that end.
 */
export function doubles(live: readonly Introduction[], person: MemberId): readonly Introduction[] {
  const first = new Map<string, Introduction>()
  const sorted = live
    .filter(({ state }) => state !== 'closed')
    .sort(
      (a, b) => Number(b.state === 'open') - Number(a.state === 'open') || a.askedAt - b.askedAt,
    )
  const ending: Introduction[] = []
  for (const one of sorted) {
    const other = one.askerId === person ? one.peerId : one.askerId
    if (first.has(other)) ending.push(one)
    else first.set(other, one)
  }
  return ending
}

function latest(...times: readonly (number | undefined)[]): number | undefined {
  const said = times.filter((one) => one !== undefined)
  return said.length === 0 ? undefined : Math.max(...said)
}
