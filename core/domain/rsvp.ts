/**
 * Yes, maybe, no; a seat, a place on the waitlist, or a seat that is held for who waited. Seats are
 * counted in the activity or group itself, those that are held among them, and it is committed together
 * with the RSVP under an expected version: never oversold.
 */
import { z } from 'zod'
import { failed, ok, type Result } from '../result.ts'
import type { Activity } from './activity.ts'
import { answeredBy, type Group, seatsFree } from './group.ts'
import { ActivityId, ClubId, GroupId, MemberId } from './ids.ts'

export const EventRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activity'), id: ActivityId }),
  z.object({ kind: z.literal('group'), id: GroupId }),
])
export type EventRef = z.infer<typeof EventRef>

/** More than this in one go is for a human: a class, a team. */
export const MOST_SEATS = 6

/** Who comes with one RSVP, in numbers and nothing else. */
export const Party = z.object({
  seats: z.int().min(1).max(MOST_SEATS),
  /** How many of these seats are for children. All of them: the person signs up and stays away. */
  children: z.int().min(0).max(MOST_SEATS),
})
export type Party = z.infer<typeof Party>

/** Who comes alone. */
export const ALONE: Party = { seats: 1, children: 0 }

export const Rsvp = z.object({
  /** `<event id>~<member id>`: one answer per person and event. */
  id: z.string(),
  clubId: ClubId,
  memberId: MemberId,
  eventId: z.string(),
  event: EventRef,
  answer: z.enum(['yes', 'maybe', 'no']),
  /** `offered`: a seat came free and is held for them until they answer, or until `offeredUntil`. */
  standing: z.enum(['seated', 'waitlisted', 'offered', 'none']),
  /** Until when the seat is held; there while the standing is `offered`. */
  offeredUntil: z.number().optional(),
  /** What they said when they were asked before a meeting, and of which one: another moment is another question. */
  comes: z.object({ instant: z.number(), answer: z.enum(['yes', 'no']) }).optional(),
  /** The person and their companions. */
  seats: z.int().min(1).max(10).default(1),
  /** How many of them are for children: a number, and all that is ever kept of a child. */
  children: z.int().min(1).max(10).optional(),
  at: z.number(),
})
export type Rsvp = z.infer<typeof Rsvp>

export function rsvpId(event: EventRef, memberId: MemberId): string {
  return `${event.id}~${memberId}`
}

/** The seats of an RSVP as they were asked for. */
export function partyOf({ seats, children }: Pick<Rsvp, 'seats' | 'children'>): Party {
  return { seats, children: children ?? 0 }
}

/** Free seats of an activity; `Infinity` without a limit. */
export function seatsLeft(activity: Activity): number {
  return activity.capacity === undefined ? Infinity : activity.capacity - activity.taken
}

/** The activity with so many more seats taken (fewer, when negative), or `full`. */
export function seat(activity: Activity, seats: number): Result<Activity, 'full'> {
  if (seats > seatsLeft(activity)) return failed('full')
  return ok({ ...activity, taken: Math.max(0, activity.taken + seats) })
}

/** The group with one more member, or `full`. Joining twice changes nothing. A kept seat is its own person's. */
export function joined(group: Group, memberId: MemberId): Result<Group, 'full'> {
  if (group.memberIds.includes(memberId)) return ok(group)
  if (seatsFree(group, memberId) <= 0) return failed('full')
  return ok({ ...answeredBy(group, memberId), memberIds: [...group.memberIds, memberId] })
}

/** The group without one member; a host who leaves leaves it without a host. */
export function departed(group: Group, memberId: MemberId): Group {
  const { hostId, ...rest } = group
  return {
    ...rest,
    ...(hostId !== undefined && hostId !== memberId ? { hostId } : {}),
    memberIds: group.memberIds.filter((id) => id !== memberId),
  }
}
