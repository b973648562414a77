/** What a partner organises: something people can come and see, do together, or do themselves. */
import { z } from 'zod'
import { ActivityId, ClubId, ConceptId, PartnerId, PhotoId, PlaceId, TaskId } from './ids.ts'
import { SpokenLanguage, Wording } from './language.ts'
import { Whereabouts } from './place.ts'
import { Moment } from './schedule.ts'

/** The ladder: zien doen, samen doen, zelf doen. */
export const EngagementLevel = z.enum(['watch', 'together', 'self'])
export type EngagementLevel = z.infer<typeof EngagementLevel>

export const Partner = z.object({
  id: PartnerId,
  clubId: ClubId,
  name: z.string().max(120),
  kind: z.string().max(40),
  tier: z.enum(['core', 'broad']).default('broad'),
  where: Whereabouts,
})
export type Partner = z.infer<typeof Partner>

export const Activity = z
  .object({
    id: ActivityId,
    clubId: ClubId,
    partnerId: PartnerId,
    title: Wording,
    concepts: z.array(ConceptId),
    mode: EngagementLevel,
    starts: Moment,
    ends: Moment,
    placeId: PlaceId.optional(),
    where: Whereabouts,
    /** Where exactly, as people would be told: the room, the door. */
    spot: z.string().max(160),
    priceEuro: z.number().min(0),
    languages: z.array(SpokenLanguage),
    ages: z.tuple([z.int().min(0), z.int().max(150)]).optional(),
    /** Undefined = no limit. */
    capacity: z.int().min(1).optional(),
    /** Seats given away, or held for who waited. 0 <= taken <= capacity, held true by `seat` in `rsvp.ts`. */
    taken: z.int().min(0).default(0),
    bring: Wording.optional(),
    stepFree: z.boolean().optional(),
    /** A member proposed it: the task in which a human of the club said yes. */
    proposalId: TaskId.optional(),
    /** Shown with it: a human of the club looked at it first. */
    photoId: PhotoId.optional(),
  })
  .refine((activity) => activity.starts.instant < activity.ends.instant, {
    message: 'must end after it starts',
  })
export type Activity = z.infer<typeof Activity>

const HOUR_MS = 60 * 60 * 1000
/** What lasts so long is no appointment: people come while it runs, as to an exhibition. */
const OPEN_ENDED_MS = 20 * HOUR_MS

/** Until when somebody can still come: until it begins, or while something of several days runs. */
export function lastCallOf({ starts, ends }: Pick<Activity, 'starts' | 'ends'>): number {
  const isOpenEnded = ends.instant - starts.instant >= OPEN_ENDED_MS
  return isOpenEnded ? ends.instant - HOUR_MS : starts.instant
}

export function isStillToCome(activity: Pick<Activity, 'starts' | 'ends'>, now: number): boolean {
  return now < lastCallOf(activity)
}
