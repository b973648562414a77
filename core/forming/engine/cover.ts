/**
 * The best way to use up a few rows. Each is used by groups or left over, and both cost something: what the
 * groups fall short of the prices, and the price of what is left. Every group is tried, row by row, as long as
 * what is chosen and what all other rows cost at least stay below the best that is known. (Branch and bound
 * with bounds from prices alone: Fisher and Kedia, 1990.)
 */
import type { Pool } from './pool.ts'

/** Cheaper by less than this is not cheaper. */
const CHEAPER = 1e-9

export class Cover {
  /** Branches that were looked at so far, and groups that were looked through for them. */
  work = 0
  private readonly pool: Pool
  /** By row: how many uses are free, while a search lasts; its turn, −1 for rows that have none. */
  private readonly left: Int32Array
  private readonly turnOf: Int32Array
  /** By turn: its row; how much more than its share it costs to leave one use of it over. */
  private readonly rows: Int32Array
  private readonly alone: Float64Array
  /** By group: what it costs beyond the shares of its rows, which is never less than nothing. */
  private readonly beyond: Float64Array
  /** Groups by their first turn, then the cheapest first: `first[t]` is where those of turn t begin. */
  private order: number[] = []
  private readonly first: Int32Array
  private turns = 0
  private readonly chosen: number[] = []
  private best: number[] | undefined
  private least = 0
  private branches = 0

  constructor(pool: Pool) {
    const rows = pool.limit.length
    this.pool = pool
    this.left = new Int32Array(rows)
    this.turnOf = new Int32Array(rows).fill(-1)
    this.rows = new Int32Array(rows)
    this.alone = new Float64Array(rows)
    this.beyond = new Float64Array(pool.count)
    this.first = new Int32Array(rows + 1)
  }

  /**
   * Groups of the pool that use these rows, each at most as often as `free` says (by row), and cost less than
   * `budget` together with what is left over; undefined when so many branches find none.
   * With branches enough it is the best there is, where no group is worth more than the prices of its rows.
   */
  search(
    rows: readonly number[],
    free: Int32Array,
    budget: number,
    branches: number,
  ): readonly number[] | undefined {
    this.best = undefined
    this.chosen.length = 0
    this.branches = branches
    this.turns = rows.length
    rows.forEach((row, at) => {
      this.turnOf[row] = at
      this.left[row] = free[row] as number
    })
    const found = this.within(rows, budget)
    const users = this.takeTurns(rows, found)
    this.least = budget - this.shareOut(found, users) - CHEAPER
    this.putInOrder(users)
    if (this.least > 0) this.branch(0, this.first[0] as number, 0)
    for (const row of rows) this.turnOf[row] = -1
    this.work += found.length + branches - this.branches
    return this.best
  }

  /** Groups that use no other rows and are not too dear by themselves, each once. */
  private within(rows: readonly number[], budget: number): number[] {
    const { users, short, from, row } = this.pool
    const { start, user } = users
    const { left, turnOf } = this
    const found: number[] = []
    for (const [at, own] of rows.entries()) {
      const end = start[own + 1] as number
      for (let k = start[own] as number; k < end; k += 1) {
        const group = user[k] as number
        if ((short[group] as number) >= budget) break
        const last = from[group + 1] as number
        let isWithin = true
        for (let r = from[group] as number; r < last && isWithin; r += 1) {
          const turn = turnOf[row[r] as number] as number
          isWithin = turn >= at && (left[row[r] as number] as number) > 0
        }
        if (isWithin) found.push(group)
      }
    }
    return found
  }

  /** Gives rows their turns, those with fewest groups first; groups by turn, each at every row of its. */
  private takeTurns(rows: readonly number[], found: readonly number[]): number[][] {
    const { from, row, prices } = this.pool
    const { turnOf } = this
    const users: number[][] = rows.map(() => [])
    for (const group of found) {
      const end = from[group + 1] as number
      for (let k = from[group] as number; k < end; k += 1)
        users[turnOf[row[k] as number] as number]?.push(group)
    }
    const byTurn = users
      .map((groups, at) => ({ groups, row: rows[at] as number }))
      .sort((a, b) => a.groups.length - b.groups.length)
    byTurn.forEach((one, turn) => {
      turnOf[one.row] = turn
      this.rows[turn] = one.row
      this.alone[turn] = prices[one.row] as number
    })
    return byTurn.map(({ groups }) => groups)
  }

  /**
   * What each use of a row costs at least, whoever uses it, raised row by row as far as no group is held to
   * cost more than it does; all of them together. (Dual ascent: Erlenkotter, 1978.)
   */
  private shareOut(found: readonly number[], users: readonly (readonly number[])[]): number {
    const { from, row, short } = this.pool
    const { beyond, alone, turnOf } = this
    const least = alone.slice(0, users.length)
    for (const group of found) {
      const [begin, end] = [from[group] as number, from[group + 1] as number]
      const each = (short[group] as number) / (end - begin)
      beyond[group] = short[group] as number
      for (let k = begin; k < end; k += 1) {
        const turn = turnOf[row[k] as number] as number
        if (each < (least[turn] as number)) least[turn] = each
      }
    }
    let all = 0
    const raise = (turn: number, by: number): void => {
      alone[turn] = (alone[turn] as number) - by
      for (const group of users[turn] ?? []) beyond[group] = (beyond[group] as number) - by
      all += by * (this.left[this.rows[turn] as number] as number)
    }
    least.forEach((by, turn) => {
      raise(turn, by)
    })
    users.forEach((groups, turn) => {
      let by = alone[turn] as number
      for (const group of groups) by = Math.min(by, beyond[group] as number)
      raise(turn, Math.max(0, by))
    })
    return all
  }

  /** Leaves out what is too dear with all the others' shares. */
  private putInOrder(users: readonly (readonly number[])[]): void {
    const { first, beyond } = this
    const met = new Set<number>()
    this.order = []
    users.forEach((groups, turn) => {
      first[turn] = this.order.length
      const own = groups.filter(
        (group) => !met.has(group) && (beyond[group] as number) < this.least,
      )
      for (const group of own) met.add(group)
      this.order.push(...own.sort((a, b) => (beyond[a] as number) - (beyond[b] as number) || a - b))
    })
    first[users.length] = this.order.length
  }

  /** What is free of this turn's row and of all later ones: by a group from `at` on, or left over. */
  private branch(turn: number, at: number, cost: number): void {
    this.branches -= 1
    let now = turn
    let next = at
    while (now < this.turns && this.left[this.rows[now] as number] === 0) {
      now += 1
      next = this.first[now] as number
    }
    if (now === this.turns) {
      this.best = [...this.chosen]
      this.least = cost
      return
    }
    const over = (this.alone[now] as number) * (this.left[this.rows[now] as number] as number)
    const end = this.first[now + 1] as number
    let isLeft = false
    for (; next < end && this.branches > 0; next += 1) {
      const group = this.order[next] as number
      const more = this.beyond[group] as number
      if (!isLeft && over <= more) {
        isLeft = true
        this.leave(now, cost + over)
      }
      if (cost + more >= this.least) break
      if (!this.use(group)) continue
      this.chosen.push(group)
      this.branch(now, next + 1, cost + more)
      this.chosen.pop()
      this.free(group)
    }
    if (!isLeft && this.branches > 0) this.leave(now, cost + over)
  }

  /** Goes on with the next row; what is free of this one stays so. */
  private leave(turn: number, cost: number): void {
    if (cost >= this.least) return
    const row = this.rows[turn] as number
    const before = this.left[row] as number
    this.left[row] = 0
    this.branch(turn + 1, this.first[turn + 1] as number, cost)
    this.left[row] = before
  }

  /** False, and nothing changed, when one of its rows is used up. */
  private use(group: number): boolean {
    const { from, row } = this.pool
    const { left } = this
    const begin = from[group] as number
    const end = from[group + 1] as number
    for (let k = begin; k < end; k += 1) if (left[row[k] as number] === 0) return false
    for (let k = begin; k < end; k += 1) {
      const one = row[k] as number
      left[one] = (left[one] as number) - 1
    }
    return true
  }

  private free(group: number): void {
    const { from, row } = this.pool
    const { left } = this
    const end = from[group + 1] as number
    for (let k = from[group] as number; k < end; k += 1) {
      const one = row[k] as number
      left[one] = (left[one] as number) + 1
    }
  }
}
