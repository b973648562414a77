/**
 * One strength that somebody named of somebody else after they did something together. Who it is about
 * decides whether it stays. It is counted nowhere: how often something was said makes nobody better.
 */
import { z } from 'zod'
import { AboutExperience } from './feedback.ts'
import { ClubId, MemberId } from './ids.ts'
import { Strength } from './member.ts'

/** It is let go of after so many days; what somebody kept is in their profile by then. */
export const ENDORSEMENT_DAYS = 400

export const Endorsement = z.object({
  /** The print of `endorsementKey`: one for each pair and experience, and short enough for a button. */
  id: z.string(),
  clubId: ClubId,
  from: MemberId,
  to: MemberId,
  strength: Strength,
  /** What they did together. */
  about: AboutExperience,
  /** `kept` and `let-go` are the answer of who it is about. */
  state: z.enum(['told', 'kept', 'let-go']),
  at: z.number(),
})
export type Endorsement = z.infer<typeof Endorsement>

export function endorsementKey({
  from,
  to,
  about,
}: Pick<Endorsement, 'from' | 'to' | 'about'>): string {
  const when = about.kind === 'introduction' ? '' : `~${String(about.instant)}`
  return `endorsement ${about.id}${when} ${from} ${to}`
}
