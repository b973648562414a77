/** A bound for parts whose groups are too many to know: everybody in the best company there is for them alone. */
import { BONUS, type Crowd, HOST, SOURCE } from './crowd.ts'

/**
 * U shared out among its seats: a seat gets s / (n − 1) of each of its pairs, which together is at most the
 * best of its worths (for each person opposite), its base, its own pairs and its bonuses. No packing is worth
 * more than what the seats of each row could get, as often as the row may be used. `extra` must never add.
 */
export function looseBound(crowd: Crowd): number {
  return looseShares(crowd).reduce(
    (bound, share, row) => bound + share * (crowd.limit[row] as number),
    0,
  )
}

/** By row, the most that one use of it can be worth. */
export function looseShares(crowd: Crowd): Float64Array {
  const best = new Float64Array(crowd.limit.length)
  crowd.row.forEach((row, seat) => {
    best[row] = Math.max(best[row] as number, shareOf(crowd, seat))
  })
  return best
}

function shareOf(crowd: Crowd, seat: number): number {
  const { from, mate, worth, brings, counted, base, inner } = crowd
  let met = brings[seat] as number
  let most = 0
  const end = from[seat + 1] as number
  for (let k = from[seat] as number; k < end; k += 1) {
    const other = mate[k] as number
    met |= brings[other] as number
    most = Math.max(most, (worth[k] as number) / Math.max(1, counted[other] as number))
  }
  const bonuses = ((met & HOST) === 0 ? 0 : BONUS) + ((met & SOURCE) === 0 ? 0 : BONUS)
  return (
    most +
    2 * (inner[seat] as number) +
    (base[seat] as number) +
    bonuses * (counted[seat] as number)
  )
}
