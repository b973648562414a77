/** How it was, as one tap: after a meeting or an activity, or a week after two people were introduced. */
import { z } from 'zod'
import { ActivityId, ClubId, GroupId, IntroductionId, MemberId } from './ids.ts'

/** It is let go of after so many days. */
export const FEEDBACK_DAYS = 400

/** What somebody did: a meeting of a group, an activity, or getting to know somebody. */
export const AboutExperience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('activity'), id: ActivityId, instant: z.number() }),
  z.object({ kind: z.literal('group'), id: GroupId, instant: z.number() }),
  z.object({ kind: z.literal('introduction'), id: IntroductionId }),
])

export const Feedback = z.object({
  /** `feedbackId` of the two: one answer per person and moment, the last one. */
  id: z.string(),
  clubId: ClubId,
  memberId: MemberId,
  /** A group meets every week: which time. */
  about: AboutExperience,
  /** Of an event how it was, or that they or it were not there; of an introduction whether they met. */
  said: z.enum(['good', 'fair', 'bad', 'absent', 'cancelled', 'met', 'not-yet', 'not-meeting']),
  at: z.number(),
})
export type Feedback = z.infer<typeof Feedback>

export function feedbackId(about: Feedback['about'], memberId: MemberId): string {
  const when = about.kind === 'introduction' ? '' : `~${about.instant.toString(36)}`
  return `${about.id}${when}~${memberId}`
}
