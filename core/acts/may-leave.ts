/** Reads again, at the moment at which a message would leave, everything that must still be true of it. */
import { type Club, type ClubId, HOUSE, type MemberId, otherOf, pairOf } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import { type Departure, type Leaving, maySend } from '../policy/index.ts'
import type { House } from './house.ts'

export async function mayLeave(house: House, row: OutboxRow): Promise<Departure> {
  const { clubId, memberId, broadcastId } = row
  const club = await house.store.get('clubs', HOUSE, clubId)
  if (club === undefined) return { do: 'cancel', reason: 'receiver-gone' }
  if (memberId === undefined) return mayLeaveForRoom(house, row, club.record)
  const receiver = (await house.store.get('members', clubId, memberId))?.record
  return maySend({
    row,
    club: club.record,
    receiver,
    ...(await between(house, row, memberId)),
    event: row.event && (await eventFor(house, clubId, memberId, row.event.id)),
    ...(broadcastId === undefined
      ? {}
      : { broadcast: (await house.store.get('broadcasts', clubId, broadcastId))?.record }),
    outreach: (await house.store.get('outreach', clubId, memberId))?.record,
    now: house.clock.now(),
  })
}

/** To everybody in the chat of a group: nobody in particular reads it. */
async function mayLeaveForRoom(
  { store, clock }: House,
  row: OutboxRow,
  club: Club,
): Promise<Departure> {
  const { clubId, roomId = '', event } = row
  const group = event && (await store.get('groups', clubId, event.id))?.record
  const instant = group?.state === 'closed' ? undefined : group?.next?.instant
  return maySend({
    row,
    club,
    receiver: undefined,
    blocks: () => false,
    room: (await store.get('rooms', clubId, roomId))?.record,
    ...(group === undefined ? {} : { event: { instant, isSeated: false } }),
    now: clock.now(),
  })
}

/**
 * The introduction that the row names, the other of the two, and whether they are kept apart. Something
 * kind from a group has no introduction: who said it is the other.
 */
async function between(
  { store }: House,
  { clubId, introductionId, kind, fromId }: OutboxRow,
  memberId: MemberId,
): Promise<Pick<Leaving, 'introduction' | 'other' | 'blocks'>> {
  const introduction =
    introductionId && (await store.get('introductions', clubId, introductionId))?.record
  const said = kind === 'kindness' ? fromId : undefined
  const otherId = introduction ? otherOf(introduction, memberId) : said
  if (otherId === undefined) return { ...(introduction && { introduction }), blocks: () => false }
  const other = (await store.get('members', clubId, otherId))?.record
  const isApart = (await store.get('blocks', clubId, pairOf(memberId, otherId))) !== undefined
  return { ...(introduction && { introduction }), other, blocks: () => isApart }
}

/** When a group or an activity is, and whether this person has a seat in it, or one is held for them. */
async function eventFor(
  { store }: House,
  clubId: ClubId,
  memberId: MemberId,
  id: string,
): Promise<Leaving['event']> {
  const rsvp = (await store.get('rsvps', clubId, `${id}~${memberId}`))?.record
  const heldUntil = rsvp?.standing === 'offered' ? rsvp.offeredUntil : undefined
  const group = (await store.get('groups', clubId, id))?.record
  if (group !== undefined)
    return {
      instant: group.state === 'closed' ? undefined : group.next?.instant,
      isSeated: group.memberIds.includes(memberId),
      heldUntil,
    }
  const activity = (await store.get('activities', clubId, id))?.record
  if (activity === undefined) return undefined
  return { instant: activity.starts.instant, isSeated: rsvp?.standing === 'seated', heldUntil }
}
