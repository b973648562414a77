/**
 * What must still be true at the moment that a message leaves. Between writing a row and sending it,
 * people stop, block, take back a consent or are erased: what was right then may be wrong now.
 */
import { type Club, type Introduction, type Member, otherOf } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import {
  mayBeIntroduced,
  mayStayInTouch,
  type NotIntroduced,
  type Ties,
} from './may-be-introduced.ts'
import { mayJoinRound } from './may-join-round.ts'

/** Stored with the row, for the operator; told to nobody else. */
export type Cancelled =
  | NotIntroduced
  | 'sending-stopped'
  | 'receiver-gone'
  | 'other-gone'
  | 'no-introduction'
  | 'introduction-over'
  | 'already-answered'
  | 'not-a-party'

export type Departure =
  | { readonly do: 'send' }
  | { readonly do: 'cancel'; readonly reason: Cancelled }

export interface Leaving extends Ties {
  readonly row: Pick<OutboxRow, 'class' | 'kind' | 'memberId' | 'introductionId' | 'fromId'>
  readonly club: Pick<Club, 'sending'>
  /** Who will read it; undefined for an address without a member. */
  readonly receiver: Member | undefined
  /** The introduction that the row names, as it stands now, and the other of the two. */
  readonly introduction?: Introduction | undefined
  readonly other?: Member | undefined
  readonly now: number
}

const SEND: Departure = { do: 'send' }

/**
 * Class B always leaves. Of class A nothing leaves while the club's kill switch is on, or to somebody
 * who is gone; a reply to a person's own message always does otherwise.
 */
export function maySend(leaving: Leaving): Departure {
  const { row, club, receiver } = leaving
  if (row.class === 'B') return SEND
  if (!club.sending) return cancel('sending-stopped')
  if (receiver === undefined) return cancel('receiver-gone')
  switch (row.kind) {
    case 'reply':
    case 'task':
    case 'receipt':
      return SEND
    case 'notice':
      return unasked(receiver)
    case 'invitation': {
      const may = mayJoinRound(receiver)
      return may.ok ? SEND : cancel(may.error)
    }
    case 'request':
    case 'introduced':
    case 'relay':
      return between(row.kind, receiver, leaving)
  }
}

function unasked(receiver: Member): Departure {
  if (receiver.paused) return cancel('paused')
  return receiver.unreachable ? cancel('unreachable') : SEND
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

function cancel(reason: Cancelled): Departure {
  return { do: 'cancel', reason }
}
