/**
 * What must still be true at the moment that a message leaves. Between writing a row and sending it,
 * people stop, block, take back a consent or are erased: what was right then may be wrong now.
 */
import {
  type Broadcast,
  type Club,
  type Introduction,
  type Member,
  type Outreach,
  type OutreachKind,
  otherOf,
  type Room,
  returnRow,
} from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import {
  mayBeIntroduced,
  mayStayInTouch,
  type NotIntroduced,
  type Ties,
} from './may-be-introduced.ts'
import { mayJoinRound, type NotInRound } from './may-join-round.ts'
import { mayCallBack, mayReachOut, type NotReachedOut } from './may-reach-out.ts'
import { afterQuietHours } from './quiet-hours.ts'

/** Stored with the row, for the operator; told to nobody else. */
export type Cancelled =
  | NotIntroduced
  | NotReachedOut
  | NotInRound
  | 'muted'
  | 'back-already'
  | 'sending-stopped'
  | 'broadcast-stopped'
  | 'too-late'
  | 'event-changed'
  | 'no-seat'
  | 'receiver-gone'
  | 'other-gone'
  | 'no-introduction'
  | 'introduction-over'
  | 'already-answered'
  | 'not-a-party'
  | 'room-gone'

/** Why something leaves later. */
type Waiting = 'quiet-hours' | 'broadcast-paused' | 'restored' | 'mute'

export type Departure =
  | { readonly do: 'send' }
  /** Not now: looked at again at that moment. */
  | {
      readonly do: 'wait'
      readonly until: number
      readonly reason: Waiting
    }
  | { readonly do: 'cancel'; readonly reason: Cancelled }

export interface Leaving extends Ties {
  readonly row: Pick<
    OutboxRow,
    | 'id'
    | 'class'
    | 'kind'
    | 'memberId'
    | 'introductionId'
    | 'fromId'
    | 'event'
    | 'broadcastId'
    | 'expiresAt'
    | 'topics'
  > &
    Partial<Pick<OutboxRow, 'lane' | 'leaves'>>
  readonly club: Pick<Club, 'sending' | 'restored' | 'zone'>
  /** Who will read it; undefined for an address without a member. */
  readonly receiver: Member | undefined
  /** The introduction that the row names, as it stands now, and the other of the two. */
  readonly introduction?: Introduction | undefined
  readonly other?: Member | undefined
  /** The event that the row names, as it stands now for this person; undefined when there is none. */
  readonly event?:
    | {
        readonly instant: number | undefined
        readonly isSeated: boolean
        /** Until when a seat is held for them. */
        readonly heldUntil?: number | undefined
      }
    | undefined
  /** The announcement that the row belongs to, as it stands now; undefined when there is none. */
  readonly broadcast?: Pick<Broadcast, 'state'> | undefined
  /** The room that the row is for, as it stands now; undefined when there is none. */
  readonly room?: Pick<Room, 'state'> | undefined
  /** What reached this person without their asking. */
  readonly outreach?: Outreach | undefined
  readonly now: number
}

const SEND: Departure = { do: 'send' }

/** So long until what is held back asks again; «go on» wakes it sooner. */
const PAUSE_MS = 60_000

/** So long until a room in which the bot may not write is looked at again; «it may» wakes it sooner. */
export const MUTE_MS = 10 * 60_000

/**
 * Class B always leaves. Of class A nothing leaves before somebody decided about a copy that was put back,
 * while the club's kill switch is on, or to somebody
 * who is gone; a reply to a person's own message always does otherwise.
 */
export function maySend(leaving: Leaving): Departure {
  const { row, club, receiver } = leaving
  if (row.class === 'B') return SEND
  if (club.restored !== undefined) return wait(leaving.now + PAUSE_MS, 'restored')
  if (!club.sending) return cancel('sending-stopped')
  if (receiver === undefined && row.kind !== 'room') return cancel('receiver-gone')
  if (row.expiresAt !== undefined && leaving.now >= row.expiresAt) return cancel('too-late')
  if (receiver === undefined || row.kind === 'room') return inRoom(leaving)
  switch (row.kind) {
    case 'reply':
    case 'task':
    case 'receipt':
      return SEND
    case 'notice':
      return isMuted(receiver, leaving)
        ? cancel('muted')
        : inOwnTime(unasked(receiver), receiver, leaving)
    case 'seat':
      return offering(receiver, leaving)
    case 'nudge':
    case 'digest':
      return outOfTheBlue(row.kind, receiver, leaving)
    case 'broadcast':
      return announcing(receiver, leaving)
    case 'reminder':
      return byDay(reminding(receiver, leaving), receiver, leaving)
    case 'follow-up':
      return byDay(unasked(receiver), receiver, leaving)
    case 'return':
      return byDay(returning(receiver, leaving), receiver, leaving)
    case 'invitation': {
      const may = mayJoinRound(receiver)
      return may.ok ? inOwnTime(SEND, receiver, leaving) : cancel(may.error)
    }
    case 'kindness':
      return byDay(kind(receiver, leaving), receiver, leaving)
    case 'request':
      return inOwnTime(between('request', receiver, leaving), receiver, leaving)
    case 'introduced':
    case 'relay':
      return between(row.kind, receiver, leaving)
  }
}

/**
 * To everybody in the chat of a group: what nobody waits for comes by day, and what may not be written now
 * waits until it may, as long as it is of use.
 */
function inRoom({ row, room, event, club, now }: Leaving): Departure {
  const isLast = row.leaves === true
  if (room === undefined && !isLast) return cancel('room-gone')
  if (row.event !== undefined && event?.instant !== row.event.instant)
    return cancel('event-changed')
  if (room?.state === 'mute' && !isLast) return wait(now + MUTE_MS, 'mute')
  if (row.lane === 'now') return SEND
  const until = afterQuietHours(now, club.zone)
  return until === now ? SEND : wait(until, 'quiet-hours')
}

function unasked(receiver: Member): Departure {
  if (receiver.paused) return cancel('paused')
  return receiver.unreachable ? cancel('unreachable') : SEND
}

function outOfTheBlue(kind: OutreachKind, receiver: Member, leaving: Leaving): Departure {
  const { outreach: before, now, row } = leaving
  const may = mayReachOut(receiver, { kind, before, now, row: row.id })
  if (!may.ok) return cancel(may.error)
  return isMuted(receiver, leaving) ? cancel('muted') : byDay(SEND, receiver, leaving)
}

/** Whether it is about something about which they want to hear nothing. */
function isMuted({ rhythm }: Member, { row }: Leaving): boolean {
  const { muted = [] } = rhythm ?? {}
  return row.topics?.some((topic) => muted.includes(topic)) === true
}

/** Once their pause is over, and while it is still that pause; of who changed their mind it is none. */
function returning(receiver: Member, { row }: Leaving): Departure {
  const { askedBack } = receiver.rhythm ?? {}
  const isThis = askedBack !== undefined && row.id === returnRow(receiver.id, askedBack)
  if (!receiver.paused || !isThis) return cancel('back-already')
  const may = mayCallBack(receiver)
  return may.ok ? SEND : cancel(may.error)
}

/** Stopped is for good. What changed since it was written, or what somebody signed up for, is no news. */
function announcing(receiver: Member, leaving: Leaving): Departure {
  const { row, broadcast, event, now } = leaving
  if (row.broadcastId !== undefined) {
    const state = broadcast?.state ?? 'stopped'
    if (state === 'stopped') return cancel('broadcast-stopped')
    if (state === 'paused') return wait(now + PAUSE_MS, 'broadcast-paused')
  }
  if (row.event !== undefined && event?.instant !== row.event.instant)
    return cancel('event-changed')
  if (event?.isSeated === true) return cancel('already-answered')
  return outOfTheBlue('broadcast', receiver, leaving)
}

/** Of what somebody has a seat in: void once it moved, or once the seat was given back. */
function reminding(receiver: Member, { row, event }: Leaving): Departure {
  if (event?.instant !== row.event?.instant) return cancel('event-changed')
  return event?.isSeated === true ? unasked(receiver) : cancel('no-seat')
}

/** A seat that came free: void once it is no longer held, or held until another moment. */
function offering(receiver: Member, { row, event }: Leaving): Departure {
  const isHeld = event?.heldUntil !== undefined && event.heldUntil === row.event?.instant
  return isHeld ? unasked(receiver) : cancel('no-seat')
}

/** By day, and not in their own quiet hours; those give way when it would come too late to be of use. */
function byDay(departure: Departure, receiver: Member, leaving: Leaving): Departure {
  if (departure.do !== 'send') return departure
  const { now, club } = leaving
  const own = afterQuietHours(now, club.zone, receiver.rhythm?.quiet)
  const until = own < lastUse(leaving) ? own : afterQuietHours(now, club.zone)
  return until === now ? departure : wait(until, 'quiet-hours')
}

/** What may come at night to who said nothing of it: only their own quiet hours hold it back. */
function inOwnTime(departure: Departure, receiver: Member, leaving: Leaving): Departure {
  if (receiver.rhythm?.quiet === undefined) return departure
  return byDay(departure, receiver, leaving)
}

/** From when on it is worth nothing: past its end, or once that begins of which it reminds. */
function lastUse({ row, introduction }: Leaving): number {
  return Math.min(
    row.expiresAt ?? Infinity,
    row.event?.instant ?? Infinity,
    row.kind === 'request' ? (introduction?.lapsesAt ?? Infinity) : Infinity,
  )
}

function between(
  kind: 'request' | 'introduced' | 'relay',
  receiver: Member,
  leaving: Leaving,
): Departure {
  const { introduction, other, row } = leaving
  if (introduction === undefined || introduction.id !== row.introductionId)
    return cancel('no-introduction')
  const otherId = otherOf(introduction, receiver.id)
  if (otherId === undefined || (row.fromId !== undefined && row.fromId !== otherId))
    return cancel('not-a-party')
  const over = hasEnded(kind, introduction, receiver, leaving.now)
  if (over !== undefined) return cancel(over)
  if (other === undefined || other.id !== otherId) return cancel('other-gone')
  const may =
    kind === 'request'
      ? mayBeIntroduced(receiver, other, leaving)
      : mayStayInTouch(receiver, other, leaving)
  return may.ok ? SEND : cancel(may.error)
}

/** Something kind from one to another who did something together: while they may still be in touch. */
function kind(receiver: Member, leaving: Leaving): Departure {
  const { introduction, other, row } = leaving
  if (row.introductionId !== undefined && introduction?.state !== 'open')
    return cancel('introduction-over')
  if (other === undefined || other.id !== row.fromId) return cancel('other-gone')
  const may = mayStayInTouch(receiver, other, leaving)
  return may.ok ? SEND : cancel(may.error)
}

function hasEnded(
  kind: 'request' | 'introduced' | 'relay',
  introduction: Introduction,
  receiver: Member,
  now: number,
): Cancelled | undefined {
  if (introduction.state === 'closed') return 'introduction-over'
  if (kind !== 'request') return introduction.state === 'open' ? undefined : 'introduction-over'
  if (receiver.id !== introduction.peerId) return 'not-a-party'
  if (introduction.peerSaid === 'yes' || introduction.peerSaid === 'no') return 'already-answered'
  return now < introduction.lapsesAt ? undefined : 'introduction-over'
}

function wait(until: number, reason: Waiting): Departure {
  return { do: 'wait', until, reason }
}

function cancel(reason: Cancelled): Departure {
  return { do: 'cancel', reason }
}
