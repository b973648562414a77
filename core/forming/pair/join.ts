/** Who is left over joins a pair where three may meet. */
import type { PairingSettings } from './problem.ts'
import { rankedMatching } from './ranked.ts'
import { type Round, type Trio, trioOf, weightOf, weightOfThree } from './round.ts'
import { comesFirst, type Seats } from './seats.ts'

/**
 * As many as possible join a pair, one each, where it costs least; the pairs stay as they are. Exact: it
 * is a matching again, of people with pairs.
 */
export function joined(round: Round, settings: PairingSettings, seats: Seats): Seats {
  const { pairs, alone } = seats
  const from: number[] = []
  const to: number[] = []
  const weight: number[] = []
  alone.forEach((person, at) => {
    pairs.forEach(([a, b], pair) => {
      const three = weightOfThree(round, settings, trioOf(a, b, person))
      if (three === undefined) return
      from.push(at)
      to.push(alone.length + pair)
      weight.push(2 * three - 2 * (weightOf(round, a, b) ?? 0))
    })
  })
  const isFirst = (at: number): boolean => comesFirst(round, alone[at] ?? -1)
  const { partner } = rankedMatching(alone.length + pairs.length, { from, to, weight }, isFirst)
  const third = (pair: number): number | undefined => alone[partner[alone.length + pair] as number]
  return {
    pairs: pairs.filter((_, pair) => third(pair) === undefined),
    trios: [
      ...seats.trios,
      ...pairs.flatMap(([a, b], pair): Trio[] => {
        const person = third(pair)
        return person === undefined ? [] : [trioOf(a, b, person)]
      }),
    ],
    alone: alone.filter((_, at) => partner[at] === -1),
  }
}
