/**
 * That one person was shown to another in an answer, and whether something came of it. Fair exposure is
 * worked out from these; told to nobody.
 */
import { z } from 'zod'
import { type ClubId as Club, ClubId, MemberId } from './ids.ts'

/** After so many days a showing counts for nothing, and is forgotten. */
export const SHOWING_DAYS = 28

export const Showing = z.object({
  /** `showingId` of the two: the same person shown again to the same person is one showing, now. */
  id: z.string(),
  clubId: ClubId,
  viewerId: MemberId,
  shownId: MemberId,
  /** The last time. */
  at: z.number(),
  /** The viewer asked this person: the showing did its work. */
  taken: z.boolean().default(false),
})
export type Showing = z.infer<typeof Showing>

export function showingId(viewer: MemberId, shown: MemberId): string {
  return `${viewer}>${shown}`
}

export function showing(clubId: Club, viewerId: MemberId, shownId: MemberId, at: number): Showing {
  return { id: showingId(viewerId, shownId), clubId, viewerId, shownId, at, taken: false }
}
