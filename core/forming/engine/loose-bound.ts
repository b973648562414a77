/** A bound for parts whose groups are too many to know: everybody in the best company there is for them alone. */
import { BONUS, type Crowd, HOST, SOURCE } from './crowd.ts'

/** By seat. */
export interface BestCompany {
  /** The most that a mate is worth, for each person who counts there. */
  readonly top: Float64Array
  /** What mates bring, all of them together. */
  readonly met: Uint8Array
}

/**
 * U shared out among its seats: a seat gets s / (n − 1) of each of its pairs, which together is at most the
 * best of its worths (for each person opposite), its base, its own pairs and its bonuses. No packing is worth
 * more than what the seats of each row could get, as often as the row may be used. `extra` must never add.
 * `company`: where it is known of more mates than the crowd holds, the bound holds for them, too.
 */
export function looseBound(crowd: Crowd, company = bestCompany(crowd)): number {
  return looseShares(crowd, company).reduce(
    (bound, share, row) => bound + share * (crowd.limit[row] as number),
    0,
  )
}

/** By row, the most that one use of it can be worth. */
export function looseShares(crowd: Crowd, company = bestCompany(crowd)): Float64Array {
  const best = new Float64Array(crowd.limit.length)
  crowd.row.forEach((row, seat) => {
    best[row] = Math.max(best[row] as number, shareOf(crowd, company, seat))
  })
  return best
}

function bestCompany({ size, from, mate, worth, counted, brings }: Crowd): BestCompany {
  const top = new Float64Array(size)
  const met = new Uint8Array(size)
  for (let seat = 0; seat < size; seat += 1) {
    let most = 0
    let bits = 0
    const end = from[seat + 1] as number
    for (let k = from[seat] as number; k < end; k += 1) {
      const other = mate[k] as number
      bits |= brings[other] as number
      most = Math.max(most, (worth[k] as number) / Math.max(1, counted[other] as number))
    }
    top[seat] = most
    met[seat] = bits
  }
  return { top, met }
}

function shareOf(crowd: Crowd, { top, met }: BestCompany, seat: number): number {
  const { brings, counted, base, inner } = crowd
  const all = (brings[seat] as number) | (met[seat] as number)
  const bonuses = ((all & HOST) === 0 ? 0 : BONUS) + ((all & SOURCE) === 0 ? 0 : BONUS)
  return (
    (top[seat] as number) +
    2 * (inner[seat] as number) +
    (base[seat] as number) +
    bonuses * (counted[seat] as number)
  )
}
