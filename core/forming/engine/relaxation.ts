/**
 * What a part would be worth if groups could be formed by halves, and the price of every row, without knowing
 * all groups: those that are worth more than the prices are looked for, again and again, until there are none.
 * (Column generation: Dantzig and Wolfe, 1960. Prices follow slowly, so that they do not swing from one
 * extreme to the other: Wentges, 1997.)
 */
import { CandidateList, type Group, groupOf } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { looseShares } from './loose-bound.ts'
import { Naps } from './naps.ts'
import type { Packing, PackingSolver, Relaxed } from './packing.ts'
import { Pricing } from './pricing.ts'
import { softPrices } from './soft-prices.ts'

/** A group that gains less than this does not call for another round. */
const GAIN = 1e-4
/** First prices, as a share of what a row could be worth at most: there is competition for the best. */
const FIRST = 0.8
/** How much of the prices of the round before is kept. */
const KEPT = 0.5
/** Nodes for the groups around one row: few, as long as groups that gain are found quickly; and for each of its seats. */
const FEW_NODES = 100
const FEWEST_NODES = 10
const MORE_NODES = 4
/** Seats weighed between two stops. */
const SLICE = 400_000
/** A round that betters the utility by a smaller share asks for more nodes. */
const LITTLE = 0.001

export class Relaxation {
  /** Groups that were found, those that the packing holds first. */
  readonly columns = new CandidateList()
  /** By row: what the solver says. */
  prices: Float64Array
  /** How much of each column is taken. */
  shares: Float64Array = new Float64Array()
  utility = 0
  /** No packing is worth more, by halves or whole. */
  bound = Infinity
  private readonly crowd: Crowd
  private readonly solver: PackingSolver
  /** Opened for the first exact prices. */
  private packing: Packing | undefined
  /** Columns that the packing has. */
  private sent = 0
  /** What a row is worth, more or less. */
  private readonly unit: number
  /** By row: what groups are held against. */
  private readonly asked: Float64Array
  private readonly pricing: Pricing
  private nodes = FEW_NODES
  private readonly known = new Set<string>()
  private readonly naps: Naps
  private found: Found[] = []
  /** By row: the most that a group with it gains. */
  private readonly best: Float64Array

  constructor(crowd: Crowd, solver: PackingSolver) {
    const rows = crowd.limit.length
    this.crowd = crowd
    this.solver = solver
    this.prices = new Float64Array(rows)
    this.asked = looseShares(crowd).map((share) => share * FIRST)
    this.best = new Float64Array(rows)
    this.unit = median(this.asked)
    this.naps = new Naps(crowd.size)
    this.pricing = new Pricing(crowd, this.asked)
  }

  /** What a group is worth, on average. */
  get worthOfOne(): number {
    return (
      this.utility /
      Math.max(
        1,
        this.shares.reduce((sum, share) => sum + share, 0),
      )
    )
  }

  close(): void {
    this.packing?.close()
  }

  /**
   * Rounds until one betters the utility by a share of less than `least`, or until no group is left that
   * gains, as far as so many nodes for each row show. Exact prices are the solver's, others are nearly right.
   */
  *rounds(least: number, nodes: number, isExact: boolean): Generator<void> {
    if (isExact && this.sent < this.columns.count) this.follow(this.solved())
    for (;;) {
      const isEvery = yield* this.look()
      const before = this.utility
      const added = this.add()
      if (added > 0) this.follow(isExact ? this.solved() : yield* this.softly())
      else if (this.isSlow()) this.asked.set(this.prices)
      else if (isEvery) return
      else if (this.naps.wake()) continue
      else if (this.nodes < nodes) this.nodes *= MORE_NODES
      else return
      yield
      const better = this.utility - before
      if (better < this.utility * LITTLE) this.nodes = Math.min(nodes, 2 * this.nodes)
      if (least > 0 && added > 0 && better < this.utility * least) return
    }
  }

  /** Of nodes for each row: somebody who could sit with many, about much, is looked around often. */
  private forEachSeat(nodes: number): number {
    const { size, limit } = this.crowd
    return Math.max(FEWEST_NODES, Math.ceil((nodes * limit.length) / size))
  }

  private isSlow(): boolean {
    return this.prices.some((price, row) => Math.abs(price - (this.asked[row] as number)) > 1e-9)
  }

  /** The groups around each seat that gain most; true when none was missed. */
  private *look(): Generator<void, boolean> {
    const { crowd, pricing, best } = this
    this.found = []
    best.fill(GAIN)
    let isEvery = true
    const nodes = this.forEachSeat(this.nodes)
    let stop = pricing.work + SLICE
    for (let seat = 0; seat < crowd.size; seat += 1) {
      if (this.naps.isAsleep(seat)) {
        isEvery = false
        continue
      }
      const row = crowd.row[seat] as number
      const take = (seats: Int32Array, size: number, utility: number, gain: number): number =>
        this.take(row, seats, size, utility, gain)
      const least = best[row] as number
      const before = this.found.length
      if (!pricing.search(seat, false, least, nodes, take)) isEvery = false
      this.naps.look(seat, this.found.length > before)
      if (pricing.work < stop) continue
      stop = pricing.work + SLICE
      yield
    }
    if (isEvery) this.tighten()
    return isEvery
  }

  private take(
    row: number,
    seats: Int32Array,
    size: number,
    utility: number,
    gain: number,
  ): number {
    const group = Int32Array.from(seats.subarray(0, size)).sort()
    const at = this.found.push({ seats: group, utility, gain }) - 1
    for (const seat of group) {
      const own = this.crowd.row[seat] as number
      if (gain > (this.best[own] as number)) this.best[own] = gain
    }
    return Math.max(this.best[row] as number, (this.found[at] as Found).gain)
  }
  /** Each packing is worth at most the prices of all rows and what its groups gain, shared out among their rows. */
  private tighten(): void {
    const { crowd, asked, best } = this
    const seats = Math.ceil(
      crowd.rules.min /
        Math.max(
          1,
          crowd.people.reduce((a, b) => Math.max(a, b), 1),
        ),
    )
    let bound = 0
    crowd.limit.forEach((limit, row) => {
      bound += limit * ((asked[row] as number) + (best[row] as number) / seats)
    })
    this.bound = Math.min(this.bound, bound)
  }

  /** Adds what gains most to the packing: for each row its best, and as many others. How many they are. */
  private add(): number {
    const order = this.found.sort((a, b) => b.gain - a.gain)
    const met = new Set<number>()
    const first: Found[] = []
    const others: Found[] = []
    for (const one of order) {
      const name = one.seats.join()
      if (this.known.has(name)) continue
      const rows = Array.from(one.seats, (seat) => this.crowd.row[seat] as number)
      const isFirst = rows.some((row) => !met.has(row))
      if (!isFirst && others.length >= this.best.length) continue
      for (const row of rows) met.add(row)
      this.known.add(name)
      ;(isFirst ? first : others).push(one)
    }
    const added = [...first, ...others]
    for (const { seats, utility } of added) this.columns.add(seats, seats.length, utility)
    return added.length
  }

  private follow({ prices, shares, utility }: Relaxed): void {
    this.prices = prices
    this.shares = shares
    this.utility = utility
    this.asked.forEach((price, row) => {
      this.asked[row] = KEPT * price + (1 - KEPT) * (prices[row] as number)
    })
  }

  private *softly(): Generator<void, Relaxed> {
    return yield* softPrices(this.crowd, this.columns.packed(), this.asked, this.unit)
  }

  /** By the solver, who gets the columns that it does not have yet. */
  private solved(): Relaxed {
    const { count, from, seats, utility } = this.columns.packed()
    const first = from[this.sent] as number
    this.packing ??= this.solver.open(this.crowd.limit, Infinity)
    this.packing.add({
      count: count - this.sent,
      from: Array.from(from.subarray(this.sent, count + 1), (at) => at - first),
      rows: Array.from(
        seats.subarray(first, from[count]),
        (seat) => this.crowd.row[seat] as number,
      ),
      utility: utility.subarray(this.sent, count),
    })
    this.sent = count
    const relaxed = this.packing.relax()
    if (relaxed === undefined) throw new Error('A packing without conditions has no answer.')
    return relaxed
  }

  /**
   * Groups that fall short of the prices by at most `reach`, the best ones where they are more than `most`;
   * looked for with so many nodes for each row. Those that the relaxed packing takes are always among them.
   */
  *near(reach: number, most: number, nodes: number): Generator<void, Group[]> {
    const { crowd, pricing } = this
    this.asked.set(this.prices)
    const columns = this.columns.packed()
    const taken: Group[] = []
    this.shares.forEach((share, at) => {
      if (share > GAIN) taken.push(groupOf(columns, at))
    })
    let least = -reach
    this.found = []
    const take = (seats: Int32Array, size: number, utility: number, gain: number): number => {
      this.found.push({ seats: Int32Array.from(seats.subarray(0, size)).sort(), utility, gain })
      if (this.found.length >= 2 * most) least = this.keepBest(most)
      return least
    }
    const each = this.forEachSeat(nodes)
    let stop = pricing.work + SLICE
    for (let seat = 0; seat < crowd.size; seat += 1) {
      pricing.search(seat, true, least, each, take)
      if (pricing.work < stop) continue
      stop = pricing.work + SLICE
      yield
    }
    this.keepBest(most)
    return [...taken, ...this.found]
  }

  /** Of the groups found; what the last of them gains. */
  private keepBest(most: number): number {
    this.found.sort((a, b) => b.gain - a.gain)
    this.found.length = Math.min(most, this.found.length)
    return this.found.at(-1)?.gain ?? 0
  }
}

function median(values: Float64Array): number {
  return values.toSorted()[values.length >> 1] ?? 0
}

interface Found extends Group {
  readonly gain: number
}
