/**
 * Better packings out of a pool, from one that is there: again and again a part of it is taken apart and put
 * together in the best way there is. (Large neighbourhood search: Shaw, 1998.)
 */
import type { Group } from './candidates.ts'
import type { Chance } from './chance.ts'
import { Chosen, rowsOf } from './chosen.ts'
import { Cover } from './cover.ts'
import type { Pool } from './pool.ts'

/** About so many groups are taken apart together: few at first, more when that brings nothing any longer. */
const FEWEST_GROUPS = 7
const MOST_GROUPS = 21
const MORE = 1.4
/** Every row is taken apart so often in vain before more are. */
const VAIN = 40
const BRANCHES = 2_000
/** The nearest groups lead from one row to the next most often. */
const TO_THE_BEST = 2
/** Work between two stops. */
const SLICE = 20_000

export class Neighbourhoods {
  private readonly pool: Pool
  private readonly chance: Chance
  private readonly chosen: Chosen
  private readonly cover: Cover
  private readonly isFree: Uint8Array
  /** By row: uses that no formed group outside takes. */
  private readonly free: Int32Array
  /** Rows that are taken apart together, and the most that ever are. */
  private size: number
  private readonly most: number
  private vain = 0

  /**
   * `start`: groups of the pool that can be formed together; the nearest to the prices that fit come with them.
   * `mostGroups`: so many are taken apart together at most, which is what takes time.
   */
  constructor(pool: Pool, start: readonly Group[], chance: Chance, mostGroups = MOST_GROUPS) {
    this.pool = pool
    this.chance = chance
    this.chosen = new Chosen(pool)
    const each = pool.count === 0 ? 1 : pool.row.length / pool.count
    this.size = Math.ceil(FEWEST_GROUPS * each)
    this.most = Math.min(mostGroups * each, MORE * pool.limit.length)
    this.cover = new Cover(pool)
    this.isFree = new Uint8Array(pool.limit.length)
    this.free = new Int32Array(pool.limit.length)
    const place = new Map(pool.groups.map((group, at) => [group, at]))
    for (const group of start) this.chosen.form(place.get(group) as number)
    for (let group = 0; group < pool.count; group += 1)
      if (!this.chosen.has(group) && this.chosen.fits(group)) this.chosen.form(group)
  }

  get groups(): Group[] {
    return Array.from(this.chosen.groups, (group) => this.pool.groups[group] as Group)
  }

  /** Some neighbourhoods. False when those of every size brought nothing. */
  step(): boolean {
    const rows = this.pool.limit.length
    const stop = this.cover.work + SLICE
    while (this.cover.work < stop) {
      this.vain = this.rebuild(Math.floor(this.chance() * rows)) ? 0 : this.vain + 1
      if (this.vain * this.size <= VAIN * rows) continue
      this.vain = 0
      this.size = Math.ceil(this.size * MORE)
      if (this.size > this.most) return false
    }
    return true
  }

  /** Takes apart what is around a row. True when what came out is better. */
  private rebuild(center: number): boolean {
    const { chosen, free, pool } = this
    const rows = this.around(center)
    const inside = new Set<number>()
    let budget = 0
    for (const row of rows) {
      free[row] = pool.limit[row] as number
      for (const group of chosen.of(row))
        if (this.isInside(group)) inside.add(group)
        else free[row] = free[row] - 1
      budget += (pool.prices[row] as number) * free[row]
    }
    for (const group of inside) {
      budget += pool.short[group] as number
      for (const row of rowsOf(pool, group)) budget -= pool.prices[row] as number
    }
    for (const row of rows) this.isFree[row] = 0
    const better = this.cover.search(rows, free, budget, BRANCHES)
    if (better === undefined) return false
    for (const group of inside) chosen.dissolve(group)
    for (const group of better) chosen.form(group)
    return true
  }

  private isInside(group: number): boolean {
    return rowsOf(this.pool, group).every((row) => this.isFree[row] === 1)
  }

  /** Rows that groups of the pool link to a row, each with everybody of the groups that they sit in. */
  private around(center: number): number[] {
    const { start, user } = this.pool.users
    const rows: number[] = []
    this.add(center, rows)
    for (let tries = 0; rows.length < this.size && tries < 10 * this.size; tries += 1) {
      const row = rows[Math.floor(this.chance() * rows.length)] as number
      const first = start[row] as number
      const count = (start[row + 1] as number) - first
      if (count === 0) continue
      const group = user[first + Math.floor(count * this.chance() ** TO_THE_BEST)] as number
      for (const other of rowsOf(this.pool, group)) this.add(other, rows)
    }
    return rows
  }

  private add(row: number, rows: number[]): void {
    if (this.isFree[row] === 1) return
    this.isFree[row] = 1
    rows.push(row)
    for (const group of this.chosen.of(row))
      for (const other of rowsOf(this.pool, group)) this.add(other, rows)
  }
}
