/** With whom a person is in touch already: they are not shown to each other as somebody new. */
import { bothWishAgain, type Introduction, type MemberId } from '../domain/index.ts'

/**
 * Everybody with whom a person has a request that waits, or a relay that is open. Two who both said «graag
 * opnieuw» may find each other once more.
 */
export function inTouchWith(
  asker: MemberId,
  introductions: Iterable<Introduction>,
  now: number,
): ReadonlySet<string> {
  const others = new Set<string>()
  for (const introduction of introductions) {
    const { askerId, peerId, state, lapsesAt } = introduction
    if (askerId !== asker && peerId !== asker) continue
    const isOpen = state === 'open' && !bothWishAgain(introduction)
    if (isOpen || (state === 'asked' && now < lapsesAt))
      others.add(askerId === asker ? peerId : askerId)
  }
  return others
}
