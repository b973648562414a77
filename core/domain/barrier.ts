/** What keeps somebody from coming: private where it stands in a profile, and nobody's where it is counted. */
import { z } from 'zod'
import { ClubId } from './ids.ts'
import { momentOf } from './schedule.ts'
import { Theme } from './talent.ts'

export const BarrierKind = z.enum([
  'money',
  'transport',
  'courage',
  'childcare',
  'language',
  'computer',
  'bad-experience',
  'access',
])
export type BarrierKind = z.infer<typeof BarrierKind>

/** Thirteen months from the first day of the month that it is counted in. */
export const BARRIER_DAYS = 396

/** Fewer than this are never shown: they could be somebody whom a reader knows. */
export const LEAST_SHOWN = 5

/**
 * One barrier that somebody agreed to pass on. Nothing in it leads back to them: no person, no chat, no
 * words, and no time finer than the month.
 */
export const BarrierReport = z.object({
  id: z.string(),
  clubId: ClubId,
  kind: BarrierKind,
  theme: Theme.optional(),
  municipality: z.string().max(80).optional(),
  /** The first moment of its month, UTC. */
  month: z.number(),
})
export type BarrierReport = z.infer<typeof BarrierReport>

/**
 * In which month somebody was asked whether what they named may be passed on, and whether that question
 * waits. What they named is not in it: who did not agree has left no trace of it.
 */
export const BarrierAsked = z.object({ month: z.number(), open: z.boolean() })
export type BarrierAsked = z.infer<typeof BarrierAsked>

/** The first moment, UTC, of the month that a clock on the wall of this zone shows. */
export function monthOf(instant: number, zone: string): number {
  return Date.parse(`${momentOf(instant, zone).wall.slice(0, 7)}-01T00:00:00Z`)
}
