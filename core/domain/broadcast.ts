/**
 * One activity of the catalogue, announced to the people whom it fits: how far it is, and what may still
 * be done with it. Whom it reaches is decided person by person, in `acts/audience.ts`.
 */
import { z } from 'zod'
import { failed, ok, type Result } from '../result.ts'
import type { Activity } from './activity.ts'
import { ActivityId, ClubId, MemberId } from './ids.ts'

/** Given by who starts it, so that a double click is one announcement. Short: it stands on buttons. */
export const BroadcastId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand('BroadcastId')
export type BroadcastId = z.infer<typeof BroadcastId>

/**
 * `paused`: nothing leaves until somebody says «go on». `stopped`: nothing leaves ever again. `done`:
 * everybody was looked at, and every message came to its end.
 */
export const BroadcastState = z.enum(['running', 'paused', 'stopped', 'done'])
export type BroadcastState = z.infer<typeof BroadcastState>

export const Broadcast = z.object({
  id: BroadcastId,
  clubId: ClubId,
  activityId: ActivityId,
  /** Absent: started at the command line. */
  startedBy: MemberId.optional(),
  state: BroadcastState,
  /** Behind whom the fan-out goes on; absent at the beginning, and again at the end. */
  cursor: z.string().optional(),
  counts: z.object({
    /** Members when it was started. */
    of: z.int().min(0),
    looked: z.int().min(0),
    written: z.int().min(0),
  }),
  /** What is announced. It ends when the activity becomes another one. */
  contentHash: z.string(),
  createdAt: z.number(),
  pausedAt: z.number().optional(),
  /** From then on everybody was looked at, and nothing more is written. */
  throughAt: z.number().optional(),
  doneAt: z.number().optional(),
})
export type Broadcast = z.infer<typeof Broadcast>

/** More people than this are written to only when the number was read and typed. */
export const MOST_UNCOUNTED = 50

export type Steering = 'pause' | 'resume' | 'stop'

/** After «pause», «go on» or «stop»; the same word twice changes nothing. `over`: it has ended. */
export function steered(
  broadcast: Broadcast,
  to: Steering,
  now: number,
): Result<Broadcast, 'over'> {
  const { state } = broadcast
  if (state === 'done' || (state === 'stopped' && to !== 'stop')) return failed('over')
  const { pausedAt: _, ...rest } = broadcast
  switch (to) {
    case 'pause':
      return ok(state === 'paused' ? broadcast : { ...rest, state: 'paused', pausedAt: now })
    case 'resume':
      return ok({ ...rest, state: 'running' })
    case 'stop':
      return ok(state === 'stopped' ? broadcast : { ...rest, state: 'stopped', doneAt: now })
  }
}

/** What people are told of an activity: two activities with the same hash are announced alike. */
export function contentHash(activity: Activity): string {
  const { partnerId, title, concepts, mode, starts, ends, where, spot } = activity
  const { priceEuro, languages, ages, bring, stepFree } = activity
  const told = [partnerId, title, concepts, mode, starts.instant, ends.instant, where, spot]
  const text = JSON.stringify([...told, priceEuro, languages, ages, bring, stepFree])
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x050c5d1f)}`
}

/** FNV-1a (Fowler, Noll, Vo, 1991): tells a change, and proves nothing to an attacker. */
function fnv(text: string, basis: number): string {
  let hash = basis
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
