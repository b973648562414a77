/** Who may share a group with whom, and what each two are worth together. */
import type { FormingSettings } from '../problem.ts'
import type { Hours } from './hours.ts'
import type { Place } from './places.ts'
import { type Part, pairWorth, type Worths } from './worth.ts'

/**
 * So many mates are kept in all, about 100 MB: of a seat's the best, in a large round fewer of each, and never
 * fewer than this.
 */
const MOST_MATES = 6_000_000
const FEWEST_MATES = 24

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
  const most = Math.max(FEWEST_MATES, Math.floor(MOST_MATES / Math.max(1, places.length)))
  const packing = new MatePacking(places.length)
  for (const [begin, end] of layers) {
    const mates: Mate[][] = Array.from({ length: end - begin }, () => [])
    for (let a = begin; a < end; a += 1) {
      for (let b = a + 1; b < end; b += 1) {
        if (!canMeet(bits, words, a, b)) continue
        const worth = worthOfSeats(places[a] as Place, places[b] as Place, worths, settings)
        if (worth < 0) continue
        mates[a - begin]?.push({ seat: b, worth })
        mates[b - begin]?.push({ seat: a, worth })
      }
    }
    packing.add(mates, begin, most)
  }
  return packing.packed()
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

/** Mates seat by seat, as the crowd holds them; each layer is packed before the next is looked at. */
class MatePacking {
  private readonly from: Int32Array
  private mate = new Int32Array(1024)
  private worth = new Float32Array(1024)
  private held = 0
  private isThinned = false

  constructor(seats: number) {
    this.from = new Int32Array(seats + 1)
  }

  /** Two stay mates as long as one of them is among the best of the other. */
  add(mates: readonly (readonly Mate[])[], begin: number, most: number): void {
    const best = mates.map((ones) => (ones.length > most ? bestOf(ones, most) : undefined))
    const stays = (seat: number, other: number): boolean => best[seat]?.has(other + begin) ?? true
    mates.forEach((ones, seat) => {
      for (const { seat: other, worth } of ones) {
        const at = other - begin
        if (stays(seat, at) || stays(at, seat)) this.push(other, worth)
        else this.isThinned = true
      }
      this.from[begin + seat + 1] = this.held
    })
  }

  packed(): Mates {
    const { from, held, isThinned } = this
    return {
      from,
      mate: this.mate.slice(0, held),
      worth: this.worth.slice(0, held),
      isThinned,
    }
  }

  private push(seat: number, worth: number): void {
    if (this.held === this.mate.length) {
      const [mate, worths] = [this.mate, this.worth]
      this.mate = new Int32Array(2 * this.held)
      this.worth = new Float32Array(2 * this.held)
      this.mate.set(mate)
      this.worth.set(worths)
    }
    this.mate[this.held] = seat
    this.worth[this.held] = worth
    this.held += 1
  }
}

function bestOf(mates: readonly Mate[], most: number): ReadonlySet<number> {
  const sorted = mates.toSorted((a, b) => b.worth - a.worth || a.seat - b.seat)
  return new Set(sorted.slice(0, most).map(({ seat }) => seat))
}
