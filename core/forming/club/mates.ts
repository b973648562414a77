/** Who may share a group with whom, and what each two are worth together. */
import type { FormingSettings } from '../problem.ts'
import { BestMates } from './best-mates.ts'
import type { Hours } from './hours.ts'
import { MateRows, type Mates } from './mate-rows.ts'
import type { Place } from './places.ts'
import { SeatPairs } from './seat-pairs.ts'
import type { Worths } from './worth.ts'

/**
 * So many mates are kept in all, about 100 MB: of a seat's the best, in a large round fewer of each, and never
 * fewer than this.
 */
const MOST_MATES = 6_000_000
const FEWEST_MATES = 24

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
  hours: Pick<Hours, 'words'>,
  worths: Worths,
  settings: FormingSettings,
): Mates {
  const most = Math.max(FEWEST_MATES, Math.floor(MOST_MATES / Math.max(1, places.length)))
  const rows = new MateRows(places.length)
  for (const [begin, end] of layers) {
    const seats = places.slice(begin, end)
    const best = new BestMates(seats, most)
    meetEachOther(best, new SeatPairs(seats, worths, settings), begin, bits, hours)
    rows.add(best, begin)
  }
  return rows.packed()
}

function meetEachOther(
  best: BestMates,
  pairs: SeatPairs,
  begin: number,
  { hours, languages }: SeatBits,
  { words }: Pick<Hours, 'words'>,
): void {
  for (let a = 0; a < best.size; a += 1) {
    const spoken = languages[begin + a] as number
    for (let b = a + 1; b < best.size; b += 1) {
      if ((spoken & (languages[begin + b] as number)) === 0) continue
      if (!haveHour(hours, words, begin + a, begin + b)) continue
      const km = pairs.apart(a, b)
      if (km >= 0) best.meet(a, b, pairs.worth(a, b, km), km)
    }
  }
}

function haveHour(hours: Int32Array, words: number, a: number, b: number): boolean {
  for (let word = 0; word < words; word += 1)
    if (((hours[a * words + word] as number) & (hours[b * words + word] as number)) !== 0)
      return true
  return false
}
