/** A small peer group: 3 to 8 people, one topic, one aim, a fixed time and place. */
import { z } from 'zod'
import { ClubId, ConceptId, GroupId, MemberId, PlaceId, RoundId } from './ids.ts'
import { SpokenLanguage, Wording } from './language.ts'
import { Whereabouts } from './place.ts'
import { Moment, WeekInterval } from './schedule.ts'

/** So many people make a group: below, it is still brewing. */
export const QUORUM = 3

export const Group = z.object({
  id: GroupId,
  clubId: ClubId,
  topic: ConceptId,
  /** What it is for, in one sentence; printed on every invitation. */
  aim: Wording,
  hostId: MemberId.optional(),
  /** Who has a seat, the host among them. memberIds.length <= capacity, held by `rsvp.ts`. */
  memberIds: z.array(MemberId),
  capacity: z.int().min(2).max(30),
  slot: WeekInterval,
  /** The meeting that comes. */
  next: Moment.optional(),
  /** The one before it. */
  last: Moment.optional(),
  placeId: PlaceId.optional(),
  where: Whereabouts,
  spot: z.string().max(160),
  stepFree: z.boolean().optional(),
  languages: z.array(SpokenLanguage),
  state: z.enum(['brewing', 'running', 'closed']),
  /** The round that made it. */
  roundId: RoundId.optional(),
  /** Whom it was offered to and who has not answered yet: a seat is kept for each of them. */
  askedIds: z.array(MemberId).optional(),
  /** Until when seats are kept. */
  askedUntil: z.number().optional(),
})
export type Group = z.infer<typeof Group>

/** Seats that are neither taken nor kept for somebody else than `memberId`. */
export function seatsFree(
  { capacity, memberIds, askedIds = [] }: Pick<Group, 'capacity' | 'memberIds' | 'askedIds'>,
  memberId?: MemberId,
): number {
  const kept = askedIds.filter((id) => id !== memberId && !memberIds.includes(id)).length
  return capacity - memberIds.length - kept
}

/** The group without the question to this person. */
export function answeredBy(group: Group, memberId: MemberId): Group {
  const { askedIds = [], ...rest } = group
  const left = askedIds.filter((id) => id !== memberId)
  return left.length === 0 ? rest : { ...rest, askedIds: left }
}
