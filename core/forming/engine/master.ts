/**
 * A relaxed packing over many candidates, of which the solver sees only those that its prices call for; and
 * cuts that bring it nearer to whole groups.
 */
import type { Candidates } from './candidates.ts'
import { brokenTriples, type Triple } from './cuts.ts'
import type { Packing, PackingColumns, PackingSolver } from './packing.ts'
import type { Rows } from './rows.ts'

/** A gain above this calls for another column; well above what the solver's own tolerances leave. */
const GAIN = 1e-7
const CUTS_A_ROUND = 40

export class Master {
  /** Utility of each candidate less the prices of what it uses. */
  readonly gains: Float64Array
  /** Candidates that the solver sees, in its order. */
  readonly columns: number[] = []
  shares: ArrayLike<number> = []
  private readonly candidates: Candidates
  private readonly rows: Rows
  private readonly min: number
  private readonly packing: Packing
  private readonly isIn: Uint8Array
  private readonly cuts: Triple[] = []
  private prices: ArrayLike<number>

  constructor(candidates: Candidates, rows: Rows, min: number, solver: PackingSolver) {
    this.candidates = candidates
    this.rows = rows
    this.min = min
    this.packing = solver.open(rows.limits, Infinity)
    this.isIn = new Uint8Array(candidates.count)
    this.gains = new Float64Array(candidates.count)
    this.prices = new Float64Array(rows.limits.length)
  }

  close(): void {
    this.packing.close()
  }

  /** Until none of these candidates betters the relaxed packing. Its bound: none of them can be worth more. */
  relax(among?: readonly number[]): number {
    let wanted = this.wanted(among)
    while (wanted.length > 0) {
      this.packing.add(this.packed(wanted))
      for (const candidate of wanted) {
        this.isIn[candidate] = 1
        this.columns.push(candidate)
      }
      this.solve()
      wanted = this.wanted(among)
    }
    return this.bound(among)
  }

  /** Adds cuts that the relaxed packing breaks and solves it again; false when it breaks none. */
  cut(): boolean {
    const { rows, candidates, columns, shares } = this
    const taken = columns.flatMap((candidate, at) => {
      const share = shares[at] as number
      return share > GAIN && share < 1 - GAIN ? [{ rows: this.rowsOf(candidate), share }] : []
    })
    const single = taken.map((one) => ({
      ...one,
      rows: Array.from(one.rows).filter((row) => rows.limits[row] === 1),
    }))
    const broken = brokenTriples(single, rows.limits.length, CUTS_A_ROUND)
    for (const triple of broken) {
      const places = columns.flatMap((candidate, at) => (this.uses(candidate, triple) ? [at] : []))
      this.packing.limit(places)
      this.cuts.push(triple)
    }
    if (broken.length > 0) this.solve()
    return broken.length > 0 && candidates.count > 0
  }

  /** Of these candidates with all cuts so far: what a whole search is asked. */
  packed(which: readonly number[]): PackingColumns {
    const { candidates, rows, cuts } = this
    const from = [0]
    const used: number[] = []
    for (const candidate of which) {
      used.push(...this.rowsOf(candidate))
      cuts.forEach((triple, at) => {
        if (this.uses(candidate, triple)) used.push(rows.limits.length + at)
      })
      from.push(used.length)
    }
    const utility = which.map((candidate) => candidates.utility[candidate] as number)
    return { count: which.length, from, rows: used, utility }
  }

  /** Limits of rows and of cuts. */
  limits(): number[] {
    return [...this.rows.limits, ...this.cuts.map(() => 1)]
  }

  private solve(): void {
    const relaxed = this.packing.relax()
    // Nothing is fixed here, and taking nothing keeps every limit.
    if (relaxed === undefined) throw new Error('A packing without conditions has no answer.')
    const { prices, shares } = relaxed
    this.prices = prices
    this.shares = shares
  }

  /**
   * Prices prove it, whoever found them: each packing is worth at most the prices of all that there is, and
   * what its groups gain beyond them, of which there are at most as many as fit.
   */
  private bound(among: readonly number[] | undefined): number {
    const limits = this.limits()
    let sum = 0
    let places = 0
    limits.forEach((limit, row) => {
      sum += limit * (this.prices[row] as number)
      if (row < this.rows.limits.length) places += limit
    })
    let gain = 0
    const count = among?.length ?? this.candidates.count
    for (let at = 0; at < count; at += 1)
      gain = Math.max(gain, this.gains[among === undefined ? at : (among[at] as number)] as number)
    return sum + gain * Math.floor(places / this.min)
  }

  /** For each row, the candidate that gains most beyond its prices, if any does; brings the gains up to date. */
  private wanted(among: readonly number[] | undefined): number[] {
    const { from } = this.candidates
    const { of, limits } = this.rows
    const best = new Int32Array(limits.length).fill(-1)
    const count = among?.length ?? this.candidates.count
    for (let at = 0; at < count; at += 1) {
      const candidate = among === undefined ? at : (among[at] as number)
      const gain = this.gainOf(candidate)
      this.gains[candidate] = gain
      if (gain <= GAIN || this.isIn[candidate] === 1) continue
      const end = from[candidate + 1] as number
      for (let k = from[candidate] as number; k < end; k += 1) {
        const row = of[k] as number
        const before = best[row] as number
        if (before < 0 || gain > (this.gains[before] as number)) best[row] = candidate
      }
    }
    return [...new Set(best)].filter((candidate) => candidate >= 0).sort((a, b) => a - b)
  }

  private gainOf(candidate: number): number {
    const { from, utility } = this.candidates
    const { of, limits } = this.rows
    const { prices, cuts } = this
    const end = from[candidate + 1] as number
    let gain = utility[candidate] as number
    for (let k = from[candidate] as number; k < end; k += 1)
      gain -= prices[of[k] as number] as number
    // A cut only takes from a gain.
    if (cuts.length === 0 || gain < -1) return gain
    for (let cut = 0; cut < cuts.length; cut += 1) {
      const price = prices[limits.length + cut] as number
      if (price > 0 && this.uses(candidate, cuts[cut] as Triple)) gain -= price
    }
    return gain
  }

  private uses(candidate: number, triple: Triple): boolean {
    const { from } = this.candidates
    const { of } = this.rows
    const end = from[candidate + 1] as number
    let used = 0
    for (let k = from[candidate] as number; k < end; k += 1) {
      const row = of[k] as number
      if (row === triple[0] || row === triple[1] || row === triple[2]) used += 1
    }
    return used >= 2
  }

  private rowsOf(candidate: number): Int32Array {
    const { from } = this.candidates
    return this.rows.of.subarray(from[candidate], from[candidate + 1])
  }
}
