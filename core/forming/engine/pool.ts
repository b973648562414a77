/**
 * Groups to choose from, held against the prices of the rows they use: what falls short of them least comes
 * first, for a packing of such groups, with no row left over, is the best there can be.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { type Users, usersOf } from './users.ts'

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
  readonly users: Users

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
    this.users = usersOf(this.limit.length, this.from, this.row)
  }
}

function shortOf(crowd: Crowd, { seats, utility }: Group, prices: Float64Array): number {
  return seats.reduce((sum, seat) => sum + (prices[crowd.row[seat] as number] as number), -utility)
}
