/** Who may share a group with whom, and what each two are worth together. */
import type { FormingSettings } from '../problem.ts'
import type { Hours } from './hours.ts'
import type { Place } from './places.ts'
import { type Part, pairWorth, type Worths } from './worth.ts'

/** A seat keeps so many of its best mates; in a larger layer the others are not looked at. */
const MOST_MATES = 300

export interface Mates {
  readonly from: Int32Array
  readonly mate: Int32Array
  readonly worth: Float32Array
  /** Somebody's mates were too many to keep them all: what is best of the rest is not best of all. */
  readonly isThinned: boolean
}

interface Mate {
  readonly seat: number
  readonly worth: number
}

/** Bits of the seats, as in the crowd. */
export interface SeatBits {
  readonly hours: Int32Array
  readonly languages: Int32Array
}

/** `layers`: the seats of each layer, as ranges that follow each other. */
export function matesOf(
  places: readonly Place[],
  layers: readonly (readonly [number, number])[],
  bits: SeatBits,
  { words }: Pick<Hours, 'words'>,
  worths: Worths,
  settings: FormingSettings,
): Mates {
  const mates: Mate[][] = places.map(() => [])
  for (const [begin, end] of layers) {
    for (let a = begin; a < end; a += 1) {
      for (let b = a + 1; b < end; b += 1) {
        if (!canMeet(bits, words, a, b)) continue
        const worth = worthOfSeats(places[a] as Place, places[b] as Place, worths, settings)
        if (worth < 0) continue
        mates[a]?.push({ seat: b, worth })
        mates[b]?.push({ seat: a, worth })
      }
    }
  }
  return packed(thinned(mates))
}

function canMeet({ hours, languages }: SeatBits, words: number, a: number, b: number): boolean {
  if (((languages[a] as number) & (languages[b] as number)) === 0) return false
  for (let word = 0; word < words; word += 1)
    if (((hours[a * words + word] as number) & (hours[b * words + word] as number)) !== 0)
      return true
  return false
}

/** -1 for two who may not share a group: because of anybody on them, or because both would host. */
function worthOfSeats(a: Place, b: Place, worths: Worths, { radiusKm }: FormingSettings): number {
  if (a.row === b.row || (a.host !== undefined && b.host !== undefined)) return -1
  for (const one of a.people) {
    for (const other of b.people) {
      if (one === other) return -1
      const km = worths.ties.apart(one.at, other.at)
      if (km < 0 || (!a.layer.isOnline && km > radiusKm)) return -1
    }
  }
  return sumOfPairs(a.parts, b.parts, worths)
}

function sumOfPairs(a: readonly Part[], b: readonly Part[], worths: Worths): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += pairWorth(one, other, worths)
  return sum
}

/** What two who came together are worth to each other. */
export function innerWorth({ parts }: Place, worths: Worths): number {
  return parts.reduce((sum, part, at) => sum + sumOfPairs([part], parts.slice(at + 1), worths), 0)
}

interface Thinned {
  readonly mates: readonly (readonly Mate[])[]
  readonly isThinned: boolean
}

/** Two stay mates as long as one of them is among the best of the other. */
function thinned(mates: readonly (readonly Mate[])[]): Thinned {
  if (mates.every(({ length }) => length <= MOST_MATES)) return { mates, isThinned: false }
  const best = mates.map(
    (ones) =>
      new Set(
        ones
          .toSorted((a, b) => b.worth - a.worth || a.seat - b.seat)
          .slice(0, MOST_MATES)
          .map(({ seat }) => seat),
      ),
  )
  return {
    mates: mates.map((ones, seat) =>
      ones.filter(({ seat: other }) => best[seat]?.has(other) || best[other]?.has(seat)),
    ),
    isThinned: true,
  }
}

function packed({ mates, isThinned }: Thinned): Mates {
  const from = new Int32Array(mates.length + 1)
  mates.forEach((ones, seat) => {
    from[seat + 1] = (from[seat] as number) + ones.length
  })
  const total = from[mates.length] as number
  const [mate, worth] = [new Int32Array(total), new Float32Array(total)]
  mates.forEach((ones, seat) => {
    ones.forEach((one, at) => {
      mate[(from[seat] as number) + at] = one.seat
      worth[(from[seat] as number) + at] = one.worth
    })
  })
  return { from, mate, worth, isThinned }
}
