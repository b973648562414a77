/**
 * Better packings out of groups that are known: one is formed whatever stands in its way, and whoever loses
 * their group by that is seated anew; for the better always, for the worse less and less often. (Simulated
 * annealing: Kirkpatrick, Gelatt, Vecchi, 1983.)
 */
import { type Candidates, type Group, groupOf } from './candidates.ts'
import type { Chance } from './chance.ts'
import type { Crowd } from './crowd.ts'

/** How much a packing may lose in one move, at first and in the end, as a share of what a group is worth. */
const HOT = 0.15
const COLD = 0.02
/** Groups are tried for each row, the nearest to the prices most often. */
const TRIES = 100
const TO_THE_BEST = 1.5
/** Moves between two stops. */
const MOVES = 4_000

export class Annealing {
  /** The best so far. */
  best: readonly number[] = []
  utility = 0
  private readonly pool: Candidates
  private readonly chance: Chance
  private readonly limit: Int32Array
  /** Rows of the groups of the pool, parallel to their seats. */
  private readonly rows: Int32Array
  /** Groups that use row r: `user[start[r]] … user[start[r + 1] - 1]`, as they stand in the pool. */
  private readonly start: Int32Array
  private readonly user: Int32Array
  /** Formed groups of row r: the first `used[r]` from `place[r]` on. */
  private readonly used: Int32Array
  private readonly place: Int32Array
  private readonly formed: Int32Array
  private readonly isFormed: Uint8Array
  private now = 0
  /** Groups that the move dissolved, or formed where negative: −1 − group. */
  private readonly log: number[] = []

  /** The pool's best groups come first; `start`: those of them that are formed at first. */
  constructor(crowd: Crowd, pool: Candidates, start: readonly number[], chance: Chance) {
    const rows = crowd.limit.length
    this.pool = pool
    this.chance = chance
    this.limit = crowd.limit
    this.rows = Int32Array.from(
      pool.seats.subarray(0, pool.from[pool.count]),
      (seat) => crowd.row[seat] as number,
    )
    this.start = new Int32Array(rows + 1)
    for (const row of this.rows) this.start[row + 1] = (this.start[row + 1] as number) + 1
    this.place = new Int32Array(rows + 1)
    for (let row = 0; row < rows; row += 1) {
      this.start[row + 1] = (this.start[row + 1] as number) + (this.start[row] as number)
      this.place[row + 1] = (this.place[row] as number) + (crowd.limit[row] as number)
    }
    this.user = this.users()
    this.used = new Int32Array(rows)
    this.formed = new Int32Array(this.place[rows] as number)
    this.isFormed = new Uint8Array(pool.count)
    for (const group of start) this.form(group)
    this.keep()
  }

  get groups(): Group[] {
    return this.best.map((group) => groupOf(this.pool, group))
  }

  /** Cools down once; the best so far is there at every stop. */
  *cool(): Generator<void> {
    const rows = this.limit.length
    const moves = TRIES * rows
    const worthOfOne = this.utility / Math.max(1, this.best.length)
    for (let done = 0; done < moves; done += MOVES) {
      const heat = worthOfOne * HOT * (COLD / HOT) ** (done / moves)
      for (let move = 0; move < MOVES; move += 1) this.move(Math.floor(this.chance() * rows), heat)
      yield
    }
  }

  private users(): Int32Array {
    const { pool, rows } = this
    const next = this.start.slice()
    const user = new Int32Array(rows.length)
    for (let group = 0; group < pool.count; group += 1) {
      const end = pool.from[group + 1] as number
      for (let k = pool.from[group] as number; k < end; k += 1) {
        const row = rows[k] as number
        const at = next[row] as number
        user[at] = group
        next[row] = at + 1
      }
    }
    return user
  }

  private move(row: number, heat: number): void {
    const first = this.start[row] as number
    const count = (this.start[row + 1] as number) - first
    if (count === 0) return
    const group = this.user[first + Math.floor(count * this.chance() ** TO_THE_BEST)] as number
    if (this.isFormed[group] === 1) return
    const before = this.now
    this.log.length = 0
    this.makeRoom(group)
    this.form(group)
    this.log.push(-1 - group)
    const dissolved = this.log.length
    for (let at = 0; at < dissolved; at += 1)
      if ((this.log[at] as number) >= 0) this.reseat(this.log[at] as number)
    const gain = this.now - before
    if (gain < 0 && this.chance() >= Math.exp(gain / heat)) this.undo()
    else if (this.now > this.utility + 1e-9) this.keep()
  }

  /** Dissolves, of each row that is used up, one of its groups. */
  private makeRoom(group: number): void {
    const { from } = this.pool
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const row = this.rows[k] as number
      const used = this.used[row] as number
      if (used < (this.limit[row] as number)) continue
      const at = used === 1 ? 0 : Math.floor(this.chance() * used)
      const other = this.formed[(this.place[row] as number) + at] as number
      this.dissolve(other)
      this.log.push(other)
    }
  }

  /** For each row of a dissolved group, the best group that hinders nobody. */
  private reseat(group: number): void {
    const { from } = this.pool
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const row = this.rows[k] as number
      const last = this.start[row + 1] as number
      for (let at = this.start[row] as number; at < last; at += 1) {
        if (this.used[row] === this.limit[row]) break
        const other = this.user[at] as number
        if (this.isFormed[other] === 1 || !this.fits(other)) continue
        this.form(other)
        this.log.push(-1 - other)
      }
    }
  }

  private fits(group: number): boolean {
    const { from } = this.pool
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const row = this.rows[k] as number
      if ((this.used[row] as number) >= (this.limit[row] as number)) return false
    }
    return true
  }

  private form(group: number): void {
    const { from, utility } = this.pool
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const row = this.rows[k] as number
      const used = this.used[row] as number
      this.formed[(this.place[row] as number) + used] = group
      this.used[row] = used + 1
    }
    this.isFormed[group] = 1
    this.now += utility[group] as number
  }

  private dissolve(group: number): void {
    const { from, utility } = this.pool
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const row = this.rows[k] as number
      const place = this.place[row] as number
      const last = place + (this.used[row] as number) - 1
      let at = place
      while (this.formed[at] !== group) at += 1
      this.formed[at] = this.formed[last] as number
      this.used[row] = last - place
    }
    this.isFormed[group] = 0
    this.now -= utility[group] as number
  }

  private undo(): void {
    for (let at = this.log.length - 1; at >= 0; at -= 1) {
      const one = this.log[at] as number
      if (one >= 0) this.form(one)
      else this.dissolve(-1 - one)
    }
  }

  private keep(): void {
    const best: number[] = []
    let utility = 0
    for (let group = 0; group < this.pool.count; group += 1) {
      if (this.isFormed[group] === 0) continue
      best.push(group)
      utility += this.pool.utility[group] as number
    }
    this.best = best
    this.utility = utility
  }
}
