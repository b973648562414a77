/**
 * Two people and the bot between them: asked, open (both said yes: the relay), closed.
 * A no, a silence and a «not yet» look the same to the asker: all three read as `asked` until the
 * same day on which an unanswered request lapses.
 */
import { z } from 'zod'
import { failed, ok, type Result } from '../result.ts'
import { ActivityId, ClubId, ConceptId, IntroductionId, MemberId, pairOf } from './ids.ts'

/** How two people fit: swap, one teaches the other, learning together, one helps the other. */
export const Relation = z.enum(['swap', 'teaches', 'together', 'helps'])
export type Relation = z.infer<typeof Relation>

/** An unanswered request ends after so many days, and so does a declined one. */
export const LAPSE_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

export const Introduction = z.object({
  id: IntroductionId,
  clubId: ClubId,
  askerId: MemberId,
  peerId: MemberId,
  relation: Relation,
  /** What the asker wants from this meeting. */
  concept: ConceptId,
  /** To which they would go together. */
  activityId: ActivityId.optional(),
  state: z.enum(['asked', 'open', 'closed']),
  askedAt: z.number(),
  lapsesAt: z.number(),
  /** When both had said yes. */
  openedAt: z.number().optional(),
  /** Known to the peer alone while the state is `asked`. */
  peerSaid: z.enum(['yes', 'no', 'not-yet']).optional(),
  closedAt: z.number().optional(),
  closedWhy: z.enum(['lapsed', 'stopped', 'reported', 'withdrawn', 'gone']).optional(),
  /** Who of the two said «graag opnieuw». */
  again: z.array(MemberId).optional(),
  /** `pairOf` the two while asked or open: unique, so that nobody is asked twice at once. */
  livePair: z.string().optional(),
})
export type Introduction = z.infer<typeof Introduction>

export type NotNow = { kind: 'closed' } | { kind: 'not-yours' } | { kind: 'already-answered' }

export function request(
  ids: Pick<Introduction, 'id' | 'clubId' | 'askerId' | 'peerId'>,
  about: Pick<Introduction, 'relation' | 'concept' | 'activityId'>,
  now: number,
): Introduction {
  return {
    ...ids,
    ...about,
    state: 'asked',
    askedAt: now,
    lapsesAt: now + LAPSE_DAYS * DAY_MS,
    livePair: pairOf(ids.askerId, ids.peerId),
  }
}

/** The peer's answer. A «not yet» may still become a yes; a yes and a no are final. */
export function answered(
  introduction: Introduction,
  by: MemberId,
  said: 'yes' | 'no' | 'not-yet',
  now: number,
): Result<Introduction, NotNow> {
  if (by !== introduction.peerId) return failed({ kind: 'not-yours' })
  if (introduction.state === 'closed' || now >= introduction.lapsesAt)
    return failed({ kind: 'closed' })
  if (introduction.peerSaid === 'yes' || introduction.peerSaid === 'no')
    return failed({ kind: 'already-answered' })
  if (said !== 'yes') return ok({ ...introduction, peerSaid: said })
  return ok({ ...introduction, peerSaid: said, state: 'open', openedAt: now })
}

/** Ends it, for whatever reason. Ending what has ended changes nothing. */
export function closed(
  introduction: Introduction,
  why: NonNullable<Introduction['closedWhy']>,
  now: number,
): Introduction {
  if (introduction.state === 'closed') return introduction
  const { livePair: _, ...rest } = introduction
  return { ...rest, state: 'closed', closedAt: now, closedWhy: why }
}

/** «Graag opnieuw» by one of the two. Saying it twice is saying it once. */
export function wishedAgain(introduction: Introduction, by: MemberId): Introduction {
  return { ...introduction, again: [...new Set([...(introduction.again ?? []), by])] }
}

/** The same taken back. */
export function unwishedAgain(introduction: Introduction, by: MemberId): Introduction {
  const { again = [], ...rest } = introduction
  const left = again.filter((one) => one !== by)
  return left.length === 0 ? rest : { ...rest, again: left }
}

/** Whether both would like to meet again: only then does either know it of the other. */
export function bothWishAgain({
  askerId,
  peerId,
  again = [],
}: Pick<Introduction, 'askerId' | 'peerId' | 'again'>): boolean {
  return again.includes(askerId) && again.includes(peerId)
}

/** The other person of the two, or undefined for somebody who is neither. */
export function otherOf(introduction: Introduction, one: MemberId): MemberId | undefined {
  if (one === introduction.askerId) return introduction.peerId
  if (one === introduction.peerId) return introduction.askerId
  return undefined
}

/** Two people who shall never be matched again. Its id is `pairOf` the two. */
export const Block = z.object({
  id: z.string(),
  clubId: ClubId,
  people: z.tuple([MemberId, MemberId]),
  /** Who asked for it; told to nobody. */
  by: MemberId,
  why: z.enum(['stopped', 'reported', 'apart']),
  at: z.number(),
})
export type Block = z.infer<typeof Block>

/** Words that went through an open introduction. Gone after seven days; the last 20 serve a report. */
export const RelayedWords = z.object({
  id: z.string(),
  clubId: ClubId,
  introductionId: IntroductionId,
  from: MemberId,
  to: MemberId,
  words: z.string().max(4000),
  order: z.number(),
  at: z.number(),
})
export type RelayedWords = z.infer<typeof RelayedWords>

/** So many relayed messages are kept with a report. */
export const EVIDENCE_KEPT = 20
