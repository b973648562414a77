/**
 * What somebody did and learned, as facts about themselves: one for each experience, kept as long as they
 * are a member. From these the profile grows; nobody else reads them, and they rank nobody.
 */
import { z } from 'zod'
import { AboutExperience, type Feedback, feedbackId } from './feedback.ts'
import { ClubId, ConceptId, MemberId } from './ids.ts'

export const ProfileEvent = z.object({
  /** That of the feedback it comes from: whoever changes their mind has one fact. */
  id: z.string(),
  clubId: ClubId,
  memberId: MemberId,
  concept: ConceptId,
  /** `learned`: it was a wish of theirs; `taught`: they led or showed it; `attended`: everything else. */
  did: z.enum(['attended', 'learned', 'taught']),
  /** Whether it was good or fair to them. */
  isGood: z.boolean(),
  about: AboutExperience,
  at: z.number(),
})
export type ProfileEvent = z.infer<typeof ProfileEvent>

export function profileEventId(about: Feedback['about'], memberId: MemberId): string {
  return feedbackId(about, memberId)
}
