/**
 * Groups to choose from, held against the prices of the rows they use: what falls short of them least comes
 * first, for a packing of such groups, with no row left over, is the best there can be.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'

export class Pool {
  readonly count: number
  readonly groups: readonly Group[]
  /** By row. */
  readonly limit: Int32Array
  readonly prices: Float64Array
  /** Rows of group g: `row[from[g]] … row[from[g + 1] - 1]`, each once. */
  readonly from: Int32Array
  readonly row: Int32Array
  /** By group, ascending: the prices of its rows less its utility; below 0 where prices are not exact. */
  readonly short: Float64Array
  /** Groups that use row r, ascending: `user[start[r]] … user[start[r + 1] - 1]`. */
  readonly start: Int32Array
  readonly user: Int32Array

  /** `prices` are by row. */
  constructor(crowd: Crowd, groups: readonly Group[], prices: Float64Array) {
    const priced = groups
      .map((group) => ({ group, short: shortOf(crowd, group, prices) }))
      .sort((a, b) => a.short - b.short)
    this.count = priced.length
    this.groups = priced.map(({ group }) => group)
    this.limit = crowd.limit
    this.prices = prices.slice()
    this.short = Float64Array.from(priced, ({ short }) => short)
    this.from = new Int32Array(this.count + 1)
    this.groups.forEach(({ seats }, at) => {
      this.from[at + 1] = (this.from[at] as number) + seats.length
    })
    this.row = new Int32Array(this.from[this.count] as number)
    this.groups.forEach(({ seats }, at) => {
      const first = this.from[at] as number
      seats.forEach((seat, k) => {
        this.row[first + k] = crowd.row[seat] as number
      })
    })
    this.start = this.starts()
    this.user = this.users()
  }

  private starts(): Int32Array {
    const rows = this.limit.length
    const start = new Int32Array(rows + 1)
    for (const row of this.row) start[row + 1] = (start[row + 1] as number) + 1
    for (let row = 0; row < rows; row += 1)
      start[row + 1] = (start[row + 1] as number) + (start[row] as number)
    return start
  }

  private users(): Int32Array {
    const next = this.start.slice()
    const user = new Int32Array(this.row.length)
    for (let group = 0; group < this.count; group += 1) {
      const end = this.from[group + 1] as number
      for (let k = this.from[group] as number; k < end; k += 1) {
        const row = this.row[k] as number
        const at = next[row] as number
        user[at] = group
        next[row] = at + 1
      }
    }
    return user
  }
}

function shortOf(crowd: Crowd, { seats, utility }: Group, prices: Float64Array): number {
  return seats.reduce((sum, seat) => sum + (prices[crowd.row[seat] as number] as number), -utility)
}
