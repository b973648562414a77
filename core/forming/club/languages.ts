/** What people speak, as bits: a group needs one that all of them have. */
import type { Place } from './places.ts'
import type { Seatable } from './seatable.ts'
import { practises } from './whole.ts'

/** Bits of one word. Of more languages, those that most people speak count. */
const MOST = 32

/**
 * By seat. Who wants to learn the language that a group is about can sit with those who speak it; where few
 * words will do, whether the group understands each other is asked of the whole group.
 */
export function languageBits(places: readonly Place[], seatable: readonly Seatable[]): Int32Array {
  const bit = bitsOf(seatable)
  const spoken = seatable.map((one) =>
    one.spoken.reduce((bits, code) => bits | (bit.get(code) ?? 0), 0),
  )
  return Int32Array.from(places, ({ people, layer: { topic } }) => {
    if (topic?.isWordless === true && topic.taught === undefined) return -1
    const learned = topic?.taught === undefined ? 0 : (bit.get(topic.taught) ?? 0)
    return people.reduce((all, one) => {
      const own = spoken[one.at] as number
      return all & (topic !== undefined && practises(one, topic) ? own | learned : own)
    }, -1)
  })
}

function bitsOf(seatable: readonly Seatable[]): ReadonlyMap<string, number> {
  const speakers = new Map<string, number>()
  for (const { spoken } of seatable)
    for (const code of spoken) speakers.set(code, (speakers.get(code) ?? 0) + 1)
  return new Map(
    [...speakers]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([code], at) => [code, 1 << at]),
  )
}
