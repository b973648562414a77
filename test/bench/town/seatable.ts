/**
 * Who could sit in any group at all, found by looking at every three people around them: whoever may sit with
 * more may sit with two of them, for leaving somebody out breaks no rule but that of three. It knows no search.
 */

import type { Values } from '../pool/values.ts'
import type { Pool } from '../pool.ts'

/** Whether a person may share a group with two of these. */
export function isSeatable(
  { slots, languages }: Pool,
  pair: Values['pair'],
  person: number,
  among: readonly number[],
): boolean {
  const mates = among.filter((other) => pair(person, other) >= 0)
  return mates.some((second, at) => {
    const slot = (slots[person] ?? 0) & (slots[second] ?? 0)
    const language = (languages[person] ?? 0) & (languages[second] ?? 0)
    for (let next = at + 1; next < mates.length; next++) {
      const third = mates[next] ?? 0
      if ((slot & (slots[third] ?? 0)) === 0 || (language & (languages[third] ?? 0)) === 0) continue
      if (pair(second, third) >= 0) return true
    }
    return false
  })
}

/**
 * Why somebody who is to be seated first has no seat although they could have one. `free`: two of those without
 * a seat would do. `dear`: two would do who have no seat, or sit where nobody is to be seated first. `collides`:
 * everybody's group needs somebody out of a group that was formed for another who comes first.
 */
export type Missed = 'free' | 'dear' | 'collides'

export function missedBy(
  round: Pool,
  pair: Values['pair'],
  groups: readonly (readonly number[])[],
  isFirst: (person: number) => boolean,
): (person: number) => Missed {
  const all = Array.from({ length: round.size }, (_, person) => person)
  const seated = new Set(groups.flat())
  const kept = new Set(groups.filter((group) => group.some(isFirst)).flat())
  const unseated = all.filter((person) => !seated.has(person))
  const others = all.filter((person) => !kept.has(person))
  return (person) => {
    if (isSeatable(round, pair, person, unseated)) return 'free'
    return isSeatable(round, pair, person, others) ? 'dear' : 'collides'
  }
}
