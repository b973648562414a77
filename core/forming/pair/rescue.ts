/**
 * Where nobody can join the best pairs: a trio among others, so that with other pairs fewer are left over.
 * Tried, not proven: there are too many trios for that.
 */
import { joined } from './join.ts'
import type { PairingSettings } from './problem.ts'
import type { Ranked } from './ranked.ts'
import { type Round, type Trio, weightOfThree } from './round.ts'
import { bestPairs, placesOf, type Seats, seatsOf } from './seats.ts'

/** Trios that are looked at. */
const LOOKED_AT = 20_000
/** Matchings that are tried with one of them; fewer where each takes long. */
const TRIED = 100
const TIES_TRIED = 1_000_000

/**
 * Seats that leave fewer over, or undefined where no trio that was tried does. What taking three people
 * out costs at least is told by their duals in the best pairs: a trio that cannot pay is not tried.
 */
export function rescued(
  round: Round,
  settings: PairingSettings,
  best: Ranked,
  seats: Seats,
): Seats | undefined {
  const left = placesOf(round, seats.alone)
  const everybody = placesOf(round, [...round.people.keys()])
  const promising = [...triosOf(round, settings)]
    .map((trio) => ({
      trio,
      most:
        best.weight - trio.reduce((sum, at) => sum + (best.certificate.dual[at] as number) / 2, 0),
      needed: best.place * (everybody - placesOf(round, trio) - left + 1),
    }))
    .filter(({ most, needed }) => most >= needed)
    .sort((a, b) => b.most - b.needed - (a.most - a.needed))
  const tries = Math.min(TRIED, Math.ceil(TIES_TRIED / (1 + round.from.length)))
  for (const { trio } of promising.slice(0, tries)) {
    const other = joined(round, settings, seatsOf(bestPairs(round, [trio]), [trio]))
    if (isBetter(round, other.alone, seats.alone)) return other
  }
  return undefined
}

/** Fewer left over, and no more of those who come first. */
function isBetter(round: Round, alone: readonly number[], before: readonly number[]): boolean {
  const first = (people: readonly number[]): number => placesOf(round, people) - people.length
  return first(alone) <= first(before) && placesOf(round, alone) < placesOf(round, before)
}

function* triosOf(round: Round, settings: PairingSettings): Generator<Trio> {
  const above: number[][] = round.people.map(() => [])
  round.from.forEach((a, edge) => above[a]?.push(round.to[edge] as number))
  let looked = 0
  for (const [a, others] of above.entries()) {
    for (const [at, b] of others.entries()) {
      for (const c of others.slice(at + 1)) {
        looked += 1
        if (looked > LOOKED_AT) return
        if (weightOfThree(round, settings, [a, b, c]) !== undefined) yield [a, b, c]
      }
    }
  }
}
