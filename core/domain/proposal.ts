/**
 * What a member proposes to do with others, before a human of the club looked at it: as far as it was told.
 * Only what is whole can enter the catalogue; who proposes it is in the task, and in nothing else.
 */
import { z } from 'zod'
import { Activity } from './activity.ts'
import { ActivityId, type ClubId, ConceptId, PhotoId, PlaceId, type TaskId } from './ids.ts'
import { Wording } from './language.ts'
import { Whereabouts } from './place.ts'
import { Moment } from './schedule.ts'

export const Proposal = z.object({
  title: Wording,
  concept: ConceptId.optional(),
  /** `YYYY-MM-DD`, where the day is known and the hour is not yet. */
  date: z.string().optional(),
  starts: Moment.optional(),
  ends: Moment.optional(),
  where: Whereabouts.optional(),
  placeId: PlaceId.optional(),
  /** Where exactly, in the words of who proposes it. */
  spot: z.string().max(160).optional(),
  priceEuro: z.number().min(0).max(1000).optional(),
  /** What they sent to show with it. */
  photoId: PhotoId.optional(),
})
export type Proposal = z.infer<typeof Proposal>

/** Whether it says everything that the catalogue needs, and is still to come. */
export function isWhole(proposal: Proposal, now: number): boolean {
  const { concept, starts, ends, where, spot, priceEuro } = proposal
  if (concept === undefined || where === undefined || spot === undefined) return false
  if (starts === undefined || ends === undefined || priceEuro === undefined) return false
  return now < starts.instant && starts.instant < ends.instant
}

/** The activity of a proposal has the task's own id. */
export function proposedId(task: TaskId): ActivityId {
  return ActivityId.parse(`proposal-${task}`)
}

/**
 * The activity that it becomes, once, with the photo or without. Undefined when something is not known.
 */
export function activityOf(
  { id, clubId }: { readonly id: TaskId; readonly clubId: ClubId },
  proposal: Proposal,
  by: Pick<Activity, 'partnerId' | 'languages' | 'photoId'>,
): Activity | undefined {
  const { concept, title, starts, ends, where, placeId, spot, priceEuro } = proposal
  const parsed = Activity.safeParse({
    id: proposedId(id),
    clubId,
    ...by,
    title,
    concepts: concept === undefined ? [] : [concept],
    mode: 'together',
    starts,
    ends,
    where,
    spot,
    priceEuro,
    ...(placeId === undefined ? {} : { placeId }),
    proposalId: id,
  })
  return parsed.success ? parsed.data : undefined
}
