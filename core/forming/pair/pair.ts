/** The club's door for meeting two by two: who meets whom this round, and who is left over and why. */
import type { MemberId } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { joined } from './join.ts'
import type { Alone, LeftOver, Pairing, PairingSettings, Tie, Waiting } from './problem.ts'
import type { Ranked } from './ranked.ts'
import { rescued } from './rescue.ts'
import { idOf, type Round, roundOf } from './round.ts'
import { bestPairs, type Seats, seatsOf } from './seats.ts'

/**
 * As many people as possible in pairs, of those who were left over last time first; then the most worth,
 * exactly. Who is left over joins a pair where three may meet, so an odd number makes one trio. The
 * same people and ties in any order give the same answer.
 */
export function pair(
  people: readonly Waiting[],
  ties: readonly Tie[],
  settings: PairingSettings,
): Pairing {
  const round = roundOf(people, ties, settings)
  const best = bestPairs(round, [])
  const seats = seatsFor(round, settings, best)
  const id = (place: number): MemberId => idOf(round, place)
  return {
    pairs: seats.pairs.map(([a, b]) => [id(a), id(b)]),
    trios: seats.trios.map(([a, b, c]) => [id(a), id(b), id(c)]),
    alone: seats.alone.map((person) => aloneIn(round, seats, person)),
    isProven: best.isProven,
  }
}

function seatsFor(round: Round, settings: PairingSettings, best: Ranked): Seats {
  const seats = joined(round, settings, seatsOf(best, []))
  const canBeHelped = seats.alone.some((person) => hasTie(round, person))
  return (canBeHelped ? rescued(round, settings, best, seats) : undefined) ?? seats
}

function hasTie({ from, to }: Round, person: number): boolean {
  return from.includes(person) || to.includes(person)
}

/** The reason speaks of counts alone: that nobody may meet somebody reads like any missing place. */
function aloneIn(round: Round, seats: Seats, person: number): Alone {
  const isOdd = round.people.length % 2 === 1 && seats.alone.length === 1
  const why: LeftOver = !hasTie(round, person) ? 'no-tie' : isOdd ? 'odd' : 'others-paired'
  return {
    id: idOf(round, person),
    why,
    reason: t(why === 'odd' ? 'forming.seat.odd' : 'forming.seat.none'),
  }
}
