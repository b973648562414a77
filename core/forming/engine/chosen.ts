/** Groups of a pool that are formed together: who uses which row. */
import type { Pool } from './pool.ts'

export class Chosen {
  /** By row: how many formed groups use it; at most its limit. */
  readonly used: Int32Array
  private readonly pool: Pool
  /** Formed groups of row r: the first `used[r]` from `place[r]` on. */
  private readonly place: Int32Array
  private readonly user: Int32Array
  private readonly formed = new Set<number>()

  constructor(pool: Pool) {
    const rows = pool.limit.length
    this.pool = pool
    this.used = new Int32Array(rows)
    this.place = new Int32Array(rows + 1)
    for (let row = 0; row < rows; row += 1)
      this.place[row + 1] = (this.place[row] as number) + (pool.limit[row] as number)
    this.user = new Int32Array(this.place[rows] as number)
  }

  get groups(): ReadonlySet<number> {
    return this.formed
  }

  has(group: number): boolean {
    return this.formed.has(group)
  }

  /** Formed groups of a row. */
  of(row: number): Int32Array {
    const place = this.place[row] as number
    return this.user.subarray(place, place + (this.used[row] as number))
  }

  fits(group: number): boolean {
    const { limit } = this.pool
    return rowsOf(this.pool, group).every(
      (row) => (this.used[row] as number) < (limit[row] as number),
    )
  }

  /** It must fit, and not be formed. */
  form(group: number): void {
    this.formed.add(group)
    for (const row of rowsOf(this.pool, group)) {
      const used = this.used[row] as number
      this.user[(this.place[row] as number) + used] = group
      this.used[row] = used + 1
    }
  }

  dissolve(group: number): void {
    this.formed.delete(group)
    for (const row of rowsOf(this.pool, group)) {
      const users = this.of(row)
      users[users.indexOf(group)] = users.at(-1) as number
      this.used[row] = users.length - 1
    }
  }
}

export function rowsOf({ from, row }: Pool, group: number): Int32Array {
  return row.subarray(from[group], from[group + 1])
}
