/**
 * A wish that found nobody and stays: with the day it was made and the day until which it is looked
 * after. When it can be answered its owner hears so once.
 */
import { z } from 'zod'
import { ClubId, ConceptId, MemberId } from './ids.ts'

/** A wish is looked after for so many days; asking again begins anew. */
export const STANDING_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

export const StandingWish = z.object({
  /** `standingWishId` of the two: a person has one standing wish for a concept. */
  id: z.string(),
  clubId: ClubId,
  memberId: MemberId,
  concept: ConceptId,
  since: z.number(),
  until: z.number(),
  state: z.enum(['waiting', 'answered', 'ended']),
  /** What its owner saw already when it was kept: that alone is no answer. Ids. */
  seen: z.array(z.string()).default([]),
  /** When it became answerable and its owner was told. */
  answeredAt: z.number().optional(),
})
export type StandingWish = z.infer<typeof StandingWish>

export function standingWishId(memberId: MemberId, concept: ConceptId): string {
  return `${memberId}-${concept}`
}

/** The wish as it stands from now on. One that waits already keeps its first day: who waits longest counts. */
export function standing(
  of: Pick<StandingWish, 'clubId' | 'memberId' | 'concept' | 'seen'>,
  before: StandingWish | undefined,
  now: number,
): StandingWish {
  const since = before?.state === 'waiting' && now < before.until ? before.since : now
  return {
    id: standingWishId(of.memberId, of.concept),
    ...of,
    since,
    until: now + STANDING_DAYS * DAY_MS,
    state: 'waiting',
  }
}
