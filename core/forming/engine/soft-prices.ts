/**
 * Prices of a relaxed packing, nearly right and quickly there: a group is taken the more, the more it is worth
 * beyond the prices of its rows, and each row in its turn gets the price at which it is used just as often as
 * it may be. The sharper the choice is made, the nearer the prices come to the true ones. (Exponential
 * penalties: Cominetti and San Martín, 1994; row by row: Sinkhorn, 1967.)
 */
import type { Candidates } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import type { Relaxed } from './packing.ts'
import { type Users, usersOf } from './users.ts'

/** How sharp the choice is, from one pass to the next: as a share of what a row is worth. */
const TEMPERS = [0.16, 0.08, 0.05, 0.03, 0.016, 0.011, 0.008, 0.005, 0.003]
const SWEEPS = 30
/** Shares beyond this are not told apart; keeps numbers finite. */
const STEEPEST = 500

/**
 * `prices` by row: what is known so far, where the search for better ones begins. `unit`: what a row is worth,
 * more or less. Pauses between passes. Shares are by column and may use a row a little too often; the utility
 * is what the prices bound that of these columns by.
 */
export function* softPrices(
  crowd: Crowd,
  columns: Candidates,
  prices: Float64Array,
  unit: number,
): Generator<void, Relaxed> {
  const scaling = new Scaling(crowd, columns, prices)
  for (const temper of TEMPERS) {
    scaling.pass(temper * unit)
    yield
  }
  return { prices: scaling.prices, shares: scaling.shares, utility: scaling.bound() }
}

class Scaling {
  readonly prices: Float64Array
  readonly shares: Float64Array
  private readonly columns: Candidates
  private readonly limit: Int32Array
  /** Rows of the columns, parallel to their seats. */
  private readonly row: Int32Array
  private readonly users: Users

  constructor(crowd: Crowd, columns: Candidates, prices: Float64Array) {
    const end = columns.from[columns.count] as number
    this.columns = columns
    this.limit = crowd.limit
    this.prices = prices.slice()
    this.shares = new Float64Array(columns.count)
    this.row = Int32Array.from(columns.seats.subarray(0, end), (seat) => crowd.row[seat] as number)
    this.users = usersOf(crowd.limit.length, columns.from, this.row)
  }

  pass(temper: number): void {
    this.take(temper)
    for (let sweep = 0; sweep < SWEEPS; sweep += 1)
      for (let row = 0; row < this.limit.length; row += 1) this.settle(row, temper)
  }

  /** The prices of all that there is, and what columns gain beyond them: no packing of these is worth more. */
  bound(): number {
    let sum = 0
    this.limit.forEach((limit, row) => {
      sum += limit * (this.prices[row] as number)
    })
    for (let column = 0; column < this.columns.count; column += 1)
      sum += Math.max(0, this.gainOf(column))
    return sum
  }

  private take(temper: number): void {
    for (let column = 0; column < this.columns.count; column += 1)
      this.shares[column] = Math.exp(
        Math.max(-STEEPEST, Math.min(STEEPEST, this.gainOf(column) / temper)),
      )
  }

  /** The price at which this row is used as often as it may be; none where that is never reached. */
  private settle(row: number, temper: number): void {
    const { prices, shares } = this
    const { start, user } = this.users
    const first = start[row] as number
    const last = start[row + 1] as number
    let used = 0
    for (let k = first; k < last; k += 1) used += shares[user[k] as number] as number
    const limit = this.limit[row] as number
    if (limit === 0) return
    const before = prices[row] as number
    const price = used > 0 ? Math.max(0, before + temper * Math.log(used / limit)) : 0
    if (price === before) return
    const factor = Math.exp((before - price) / temper)
    prices[row] = price
    for (let k = first; k < last; k += 1) {
      const column = user[k] as number
      shares[column] = (shares[column] as number) * factor
    }
  }

  private gainOf(column: number): number {
    const { from, utility } = this.columns
    const end = from[column + 1] as number
    let gain = utility[column] as number
    for (let k = from[column] as number; k < end; k += 1)
      gain -= this.prices[this.row[k] as number] as number
    return gain
  }
}
