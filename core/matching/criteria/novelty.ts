/**
 * Whether two people met before. Somebody new counts a little more, unless both said «graag opnieuw»:
 * who wants to meet again comes first among equals.
 */
import { bothWishAgain, type Introduction, type MemberId } from '../../domain/index.ts'

export type Met = 'met' | 'again'

/** A meeting that neither asked to repeat takes a tenth. */
const MET_BEFORE = 0.9

/** What the score of a person counts for, given whether they met. */
export function noveltyOf(met: Met | undefined): number {
  return met === 'met' ? MET_BEFORE : 1
}

/** Everybody whom a person met through an introduction that is over, or that both would like to repeat. */
export function metBy(
  asker: MemberId,
  introductions: Iterable<Introduction>,
): ReadonlyMap<MemberId, Met> {
  const found = new Map<MemberId, Met>()
  for (const introduction of introductions) {
    const { askerId, peerId, state, peerSaid } = introduction
    if (askerId !== asker && peerId !== asker) continue
    const both = bothWishAgain(introduction)
    if (peerSaid !== 'yes' || (state !== 'closed' && !both)) continue
    const other = askerId === asker ? peerId : askerId
    found.set(other, both || found.get(other) === 'again' ? 'again' : 'met')
  }
  return found
}
