/**
 * A club's round: on one moment, groups are made of everybody who said yes to this one. Saying yes counts
 * once; until that moment it can be taken back.
 */
import { z } from 'zod'
import { ClubId, GroupId, MemberId, RoundId } from './ids.ts'
import { comingMoment, type Moment } from './schedule.ts'

export const Round = z.object({
  id: RoundId,
  clubId: ClubId,
  /** Until then people can come and go; then the groups are made. */
  at: z.number(),
  /**
   * `proposed`: the groups are made, and nobody hears of them before the coordinator says so. `stopped`:
   * nothing was sent, because something was wrong with them or because nobody said so in time.
   */
  state: z.enum(['open', 'proposed', 'formed', 'stopped']),
  openedAt: z.number(),
  /** When those who said yes were reminded of it. */
  warnedAt: z.number().optional(),
  formedAt: z.number().optional(),
  /** With these, the same people would get the same groups. */
  seed: z.int().optional(),
  steps: z.int().optional(),
  /** What the judge of forming found when they were made. */
  audit: z.object({ violations: z.int(), utility: z.number() }).optional(),
  /** Until when the coordinator can have what is proposed sent. */
  goUntil: z.number().optional(),
})
export type Round = z.infer<typeof Round>

/** What one person said to one round, and what came of it. */
export const RoundEntry = z.object({
  /** `roundEntryId` of the two: one answer per person and round. */
  id: z.string(),
  clubId: ClubId,
  roundId: RoundId,
  memberId: MemberId,
  said: z.enum(['yes', 'no']),
  /** Rounds in a row before this one in which there was no place. */
  waited: z.int().min(0),
  /** Once the groups were made: a seat was offered, none was found, or nothing could be looked for. */
  outcome: z.enum(['offered', 'no-seat']).optional(),
  groupId: GroupId.optional(),
  /** Asked to host that group. */
  hosts: z.literal(true).optional(),
  /** What is expected to show it. */
  shows: z.literal(true).optional(),
  at: z.number(),
})
export type RoundEntry = z.infer<typeof RoundEntry>

export function roundEntryId(roundId: RoundId, memberId: MemberId): string {
  return `${roundId}~${memberId}`
}

/** How many rounds somebody waits for, whose last one was this. */
export function waitedAfter(last: RoundEntry | undefined): number {
  if (last?.said !== 'yes') return last?.waited ?? 0
  return last.outcome === 'no-seat' ? last.waited + 1 : 0
}

/** Groups are made on Saturday at ten. */
const WEEKLY = { day: 'sat', from: 10 * 60, to: 11 * 60 } as const

/** When the next round is, seen from this moment. */
export function nextRound(now: number, zone: string): Moment {
  return comingMoment(WEEKLY, now, zone)
}
