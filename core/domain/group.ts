/** A small peer group: 3 to 8 people, one topic, one aim, a fixed time and place. */
import { z } from 'zod'
import { ClubId, ConceptId, GroupId, MemberId, PlaceId } from './ids.ts'
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
  next: Moment.optional(),
  placeId: PlaceId.optional(),
  where: Whereabouts,
  spot: z.string().max(160),
  stepFree: z.boolean().optional(),
  languages: z.array(SpokenLanguage),
  state: z.enum(['brewing', 'running', 'closed']),
})
export type Group = z.infer<typeof Group>
