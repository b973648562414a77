/** Whether a person has room for one more request: their own cap, which reads as «druk». */
import type { Introduction, Member, MemberId } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'

export function mayBeAsked(
  peer: Pick<Member, 'maxRequests'>,
  openRequests: number,
): Result<void, 'busy'> {
  return openRequests < peer.maxRequests ? ok() : failed('busy')
}

/**
 * How many requests wait for each person's answer. A «not yet» still waits; a yes, a no and what has
 * lapsed do not. People without any are absent.
 */
export function openRequests(
  introductions: Iterable<Introduction>,
  now: number,
): Map<MemberId, number> {
  const counts = new Map<MemberId, number>()
  for (const introduction of introductions) {
    if (!waits(introduction, now)) continue
    counts.set(introduction.peerId, (counts.get(introduction.peerId) ?? 0) + 1)
  }
  return counts
}

function waits(introduction: Introduction, now: number): boolean {
  const { state, peerSaid, lapsesAt } = introduction
  return state === 'asked' && now < lapsesAt && (peerSaid === undefined || peerSaid === 'not-yet')
}
