/**
 * What reached a person without their asking: the week's one message, over all jobs together, and
 * whether they ever react. One record per person, written under its version: two jobs that want to
 * write to somebody at once meet here, and one of them goes without.
 */
import { z } from 'zod'
import { ClubId, MemberId } from './ids.ts'

/** Messages that nobody asked for. Reminders, follow-ups and answers to one's own wish are none. */
export const OutreachKind = z.enum(['nudge', 'digest', 'broadcast', 'invitation'])
export type OutreachKind = z.infer<typeof OutreachKind>

/** So much of what was put before somebody is remembered; older tips may come back after years. */
const MOST_TOLD = 400

export const Outreach = z.object({
  /** The member's own id. */
  id: MemberId,
  clubId: ClubId,
  /** The last one, and the outbox row that carries it. */
  last: z.object({ row: z.string(), kind: OutreachKind, at: z.number() }).optional(),
  /** When the one before that was to leave: for who wants less while the last one waits. */
  earlier: z.number().optional(),
  /** In a row without any sign of life since. */
  unanswered: z.int().min(0).default(0),
  /** When they were asked whether they would like tips at all; never asked twice. */
  offeredAt: z.number().optional(),
  /** When they were asked whether to go on; nothing more is sent until they react. */
  askedAt: z.number().optional(),
  /** «Later»: nothing until then. */
  silentUntil: z.number().optional(),
  /** Ids of what was put before them: never the same twice. The newest last. */
  told: z.array(z.string()).default([]),
})
export type Outreach = z.infer<typeof Outreach>

/** The record after one more message. `about`: ids of what it puts before the person. */
export function reachedOut(
  of: Pick<Outreach, 'id' | 'clubId'>,
  before: Outreach | undefined,
  one: { row: string; kind: OutreachKind; at: number; about: readonly string[] },
): Outreach {
  const { row, kind, at, about } = one
  return {
    ...(before ?? { id: of.id, clubId: of.clubId }),
    ...(before?.last === undefined ? {} : { earlier: before.last.at }),
    last: { row, kind, at },
    unanswered: (before?.unanswered ?? 0) + 1,
    told: [...(before?.told ?? []), ...about].slice(-MOST_TOLD),
  }
}

/** The record after the one question whether to go on: it puts nothing new before the person. */
export function askedToGoOn(before: Outreach, one: { row: string; at: number }): Outreach {
  const earlier = before.last === undefined ? {} : { earlier: before.last.at }
  return { ...before, ...earlier, last: { ...one, kind: 'nudge' }, askedAt: one.at }
}

/** Somebody reacted, to whatever: they are not asked whether to go on, and the count begins anew. */
export function alive(outreach: Outreach): Outreach {
  const { askedAt: _asked, ...rest } = outreach
  return { ...rest, unanswered: 0 }
}

/** What is known of who was never written to. */
export function neverReached(of: Pick<Outreach, 'id' | 'clubId'>): Outreach {
  return { id: of.id, clubId: of.clubId, unanswered: 0, told: [] }
}
