/** The tenant: a town's club, who runs it, and what it promises about people's records. */
import { z } from 'zod'
import { ClubId, MemberId } from './ids.ts'
import { Wording } from './language.ts'
import { MatchingChoices } from './matching-choices.ts'
import { Whereabouts } from './place.ts'

/**
 * `demo`: invented, labelled so. `sandbox`: a copy of it for one person alone, for a day. `founding`: made, but its coordinator has not confirmed a test
 * message yet. `open`: real. `closed`: nobody joins any more.
 */
export const ClubState = z.enum(['demo', 'sandbox', 'founding', 'open', 'closed'])

export const Club = z.object({
  id: ClubId,
  /** The house: clubs are looked up before a person's club is known. */
  clubId: ClubId,
  name: z.string().min(2).max(80),
  state: ClubState,
  /** Who runs it: the organisation that answers for people's records. */
  operator: z.string().min(2).max(120),
  /** A human who can be reached, in words: a name and a telephone number or an e-mail address. */
  contact: z.string().min(2).max(160),
  /** What is kept and how long, in the club's own words. */
  privacy: Wording,
  zone: z.string().default('Europe/Brussels'),
  centre: Whereabouts,
  radiusKm: z.number().min(1).max(100).default(15),
  /** What this club changed about matching; absent = the club profile. */
  matching: MatchingChoices.optional(),
  /** Groups are made every week of whoever says yes. The practice club always has rounds; others choose. */
  rounds: z.boolean().optional(),
  /** The coordinator looks a round's groups over before they are sent. */
  roundApproval: z.boolean().optional(),
  coordinators: z.array(MemberId).default([]),
  /** What is said to a person who asks for a human: within so many working hours. */
  answerWithinHours: z.int().min(1).max(120).default(24),
  /** The kill switch: while false nothing of class A leaves. */
  sending: z.boolean().default(true),
  /**
   * It comes from a copy that was made then, and so does all that waited: nobody knows what left since.
   * Nothing of class A leaves before somebody decided about it. `sending`: as it was in the copy.
   */
  restored: z.object({ copiedAt: z.number(), sending: z.boolean() }).optional(),
  createdAt: z.number(),
})
export type Club = z.infer<typeof Club>

/** Nobody in it exists, except whoever looks around. */
export function isInvented({ state }: Pick<Club, 'state'>): boolean {
  return state === 'demo' || state === 'sandbox'
}
