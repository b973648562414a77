/** With whom a person is in touch already: they are not shown to each other as somebody new. */
import type { Introduction, MemberId } from '../domain/index.ts'

/** Everybody with whom a person has a request that waits, or a relay that is open. */
export function inTouchWith(
  asker: MemberId,
  introductions: Iterable<Introduction>,
  now: number,
): ReadonlySet<string> {
  const others = new Set<string>()
  for (const { askerId, peerId, state, lapsesAt } of introductions) {
    if (askerId !== asker && peerId !== asker) continue
    if (state === 'open' || (state === 'asked' && now < lapsesAt))
      others.add(askerId === asker ? peerId : askerId)
  }
  return others
}
