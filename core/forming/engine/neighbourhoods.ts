/**
 * Better packings out of groups that are known, from one that is good: again and again a part of it is taken
 * apart and put together in the best way there is. (Large neighbourhood search: Shaw, 1998.)
 */
import { CandidateList, type Candidates, type Group, groupOf, seatsOf } from './candidates.ts'
import type { Chance } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { EQUAL, PackingSearch } from './exact.ts'
import type { PackingSolver } from './packing.ts'

/** Rows that are taken apart together: few at first, more when that brings nothing any longer. */
const FEWEST_ROWS = 90
const MOST_ROWS = 180
const MORE = 1.4
/** More groups than this are not packed anew at once. */
const MOST_GROUPS = 2_500
const NODES = 40
/** So often every row is taken apart in vain before more are. */
const VAIN = 1

export class Neighbourhoods {
  utility = 0
  private readonly crowd: Crowd
  private readonly pool: Candidates
  private readonly solver: PackingSolver
  private readonly chance: Chance
  /** By row: the groups of the pool that use it, and those of them that are chosen. */
  private readonly users: number[][]
  private readonly formedBy: Set<number>[]
  private readonly chosen = new Set<number>()
  private size = FEWEST_ROWS
  private vain = 0

  /** `start`: groups of the pool that can be formed together. */
  constructor(
    crowd: Crowd,
    pool: Candidates,
    start: readonly number[],
    solver: PackingSolver,
    chance: Chance,
  ) {
    this.crowd = crowd
    this.pool = pool
    this.solver = solver
    this.chance = chance
    this.users = Array.from(crowd.limit, () => [])
    this.formedBy = Array.from(crowd.limit, () => new Set())
    for (let group = 0; group < pool.count; group += 1)
      for (const row of this.rowsOf(group)) this.users[row]?.push(group)
    for (const group of start) this.form(group)
  }

  get formed(): Group[] {
    return Array.from(this.chosen, (group) => groupOf(this.pool, group))
  }

  /** One neighbourhood. False when those of every size brought nothing. */
  step(): boolean {
    const rows = this.crowd.limit.length
    const isBetter = this.rebuild(Math.floor(this.chance() * rows))
    this.vain = isBetter ? 0 : this.vain + 1
    // Enough of them that nearly every row was taken apart in vain.
    if (this.vain * this.size <= VAIN * rows) return true
    this.vain = 0
    this.size = Math.ceil(this.size * MORE)
    return this.size <= Math.min(MOST_ROWS, MORE * rows)
  }

  private rowsOf(group: number): number[] {
    return Array.from(seatsOf(this.pool, group), (seat) => this.crowd.row[seat] as number)
  }

  private form(group: number): void {
    this.chosen.add(group)
    this.utility += this.pool.utility[group] as number
    for (const row of this.rowsOf(group)) this.formedBy[row]?.add(group)
  }

  private dissolve(group: number): void {
    this.chosen.delete(group)
    this.utility -= this.pool.utility[group] as number
    for (const row of this.rowsOf(group)) this.formedBy[row]?.delete(group)
  }

  /** Takes apart what is around a row. True when what came out is better. */
  private rebuild(center: number): boolean {
    const { crowd, pool, solver } = this
    const free = this.around(center)
    const limit = Int32Array.from(crowd.limit)
    const inside: number[] = []
    for (const group of this.chosen) {
      const rows = this.rowsOf(group)
      if (rows.every((row) => free[row] === 1)) inside.push(group)
      else for (const row of rows) limit[row] = (limit[row] as number) - 1
    }
    const groups = this.possible(free, limit)
    if (groups.length > MOST_GROUPS) this.size = Math.max(FEWEST_ROWS / 4, this.size / MORE)
    const few = new CandidateList()
    for (const group of groups) {
      const seats = seatsOf(pool, group)
      few.add(seats, seats.length, pool.utility[group] as number)
    }
    const search = new PackingSearch({ ...crowd, limit }, few.packed(), solver)
    try {
      const before = inside.map((group) => groups.indexOf(group))
      search.offer(before)
      const worth = search.utility
      for (const _ of search.steps(NODES, false)) if (search.isProven) break
      if (search.utility <= worth + EQUAL) return false
      for (const group of inside) this.dissolve(group)
      for (const at of search.chosen) this.form(groups[at] as number)
      return true
    } finally {
      search.close()
    }
  }

  /** Groups of the pool that these rows alone could form, with what others leave of them. */
  private possible(free: Uint8Array, limit: Int32Array): number[] {
    const { row } = this.crowd
    const { count, from, seats } = this.pool
    const groups: number[] = []
    for (let group = 0; group < count; group += 1) {
      const end = from[group + 1] as number
      let at = from[group] as number
      for (; at < end; at += 1) {
        const one = row[seats[at] as number] as number
        if (free[one] === 0 || (limit[one] as number) <= 0) break
      }
      if (at === end) groups.push(group)
    }
    return groups
  }

  /** Rows that groups of the pool link to a row, each with everybody of the groups that they sit in. */
  private around(center: number): Uint8Array {
    const free = new Uint8Array(this.crowd.limit.length)
    const order: number[] = []
    this.free(center, free, order)
    for (let tries = 0; order.length < this.size && tries < 10 * this.size; tries += 1) {
      const users = this.users[order[Math.floor(this.chance() * order.length)] as number] ?? []
      const group = users[Math.floor(this.chance() * users.length)]
      if (group !== undefined) for (const row of this.rowsOf(group)) this.free(row, free, order)
    }
    return free
  }

  private free(row: number, free: Uint8Array, order: number[]): void {
    if (free[row] === 1) return
    free[row] = 1
    order.push(row)
    for (const group of this.formedBy[row] ?? [])
      for (const other of this.rowsOf(group)) this.free(other, free, order)
  }
}
