/**
 * Who may still join a growing group, depth by depth, and what each could add at best: a seat brings its own
 * worth less its price, its worths with those who are there, and half of those with the best still to come.
 */
import type { Crowd } from './crowd.ts'

export class Company {
  count = 0
  /** Whether some seat has people who do not count: a group of few counted people may then still be large. */
  readonly hasUncounted: boolean
  /** The seats around the first one; all else is by their place in this list. */
  seat = new Int32Array(64)
  /** By depth: who is open, and the worths with those who are there, by place. */
  readonly open: Int32Array[] = []
  readonly met: Float64Array[] = []
  private readonly crowd: Crowd
  private readonly prices: Float64Array
  /** By seat, the best worths with so many people opposite, of all its mates. */
  private readonly ahead: Float64Array
  private own = new Float64Array(64)
  private dense = new Float32Array(64 * 64)
  private promise = new Float64Array(64)
  private value = new Float64Array(64)
  private isKept = new Uint8Array(64)
  private isConnected = new Uint8Array(64)
  /** By seat of the crowd: its place in the list, −1 for all others. */
  private readonly place: Int32Array
  private readonly tops: Float64Array
  private readonly depths: number

  constructor(crowd: Crowd, prices: Float64Array) {
    this.crowd = crowd
    this.prices = prices
    this.depths = crowd.rules.max + 2
    this.place = new Int32Array(crowd.size).fill(-1)
    this.tops = new Float64Array(2 * this.depths)
    this.hasUncounted = crowd.counted.some((counted, seat) => counted < (crowd.people[seat] ?? 0))
    this.ahead = bestWorths(crowd, this.depths)
    for (let depth = 0; depth < this.depths; depth += 1) {
      this.open.push(new Int32Array(64))
      this.met.push(new Float64Array(64))
    }
  }

  priceOf(seat: number): number {
    return this.prices[this.crowd.row[seat] as number] as number
  }

  /** Everybody who may sit with the first seat, opened for depth 1; in no order, and not to be joined yet. */
  gather(first: number, isLater: boolean): void {
    const { from, mate, worth, row, limit, base } = this.crowd
    for (let at = 0; at < this.count; at += 1) this.place[this.seat[at] as number] = -1
    const { seat, own, promise, ahead, depths } = this.reserved(first)
    const met = this.met[1] as Float64Array
    const open = this.open[1] as Int32Array
    const end = from[first + 1] as number
    let count = 0
    for (let k = from[first] as number; k < end; k += 1) {
      const other = mate[k] as number
      if ((isLater && other < first) || (limit[row[other] as number] as number) === 0) continue
      const alone = (base[other] as number) - this.priceOf(other)
      seat[count] = other
      own[count] = alone
      met[count] = worth[k] as number
      promise[count] = alone + (worth[k] as number) + (ahead[other * depths + 2] as number) / 2
      open[count] = count
      count += 1
    }
    this.count = count
  }

  /** Keeps of those around the first seat the first `open` that are open at depth 1, the most promising first. */
  rank(open: number): void {
    const { seat, own, promise } = this
    const met = this.met[1] as Float64Array
    const opened = this.open[1] as Int32Array
    const order = Array.from(opened.subarray(0, open)).sort(
      (a, b) => (promise[b] as number) - (promise[a] as number) || a - b,
    )
    const seats = order.map((local) => seat[local] as number)
    const owns = order.map((local) => own[local] as number)
    const mets = order.map((local) => met[local] as number)
    seat.set(seats)
    own.set(owns)
    met.set(mets)
    for (let at = 0; at < open; at += 1) opened[at] = at
    this.count = open
    this.isConnected.fill(0, 0, open)
    for (let at = 0; at < open; at += 1) this.place[seat[at] as number] = at
  }

  /** The worths of one of those around the first seat with all of them, when they are first asked for. */
  private connect(local: number): void {
    if (this.isConnected[local] === 1) return
    this.isConnected[local] = 1
    const { from, mate, worth } = this.crowd
    const { place, dense, count } = this
    const row = local * count
    dense.fill(-1, row, row + count)
    const one = this.seat[local] as number
    const end = from[one + 1] as number
    for (let k = from[one] as number; k < end; k += 1) {
      const other = place[mate[k] as number] as number
      if (other >= 0) dense[row + other] = worth[k] as number
    }
  }

  /** Opens for the next depth those after `at` who may sit with it; how many they are. */
  join(depth: number, at: number, open: number): number {
    const { dense, count } = this
    const seats = this.open[depth] as Int32Array
    const met = this.met[depth] as Float64Array
    const next = this.open[depth + 1] as Int32Array
    const nextMet = this.met[depth + 1] as Float64Array
    this.connect(seats[at] as number)
    const row = (seats[at] as number) * count
    let left = 0
    for (let k = at + 1; k < open; k += 1) {
      const other = seats[k] as number
      const worth = dense[row + other] as number
      if (worth < 0) continue
      next[left] = other
      nextMet[other] = (met[other] as number) + worth
      left += 1
    }
    return left
  }

  /** What a group could bring, with all who are open. */
  bring(depth: number, open: number, brings: number): number {
    const seats = this.open[depth] as Int32Array
    let all = brings
    for (let at = 0; at < open; at += 1)
      all |= this.crowd.brings[this.seat[seats[at] as number] as number] as number
    return all
  }

  forget(depth: number, open: number): void {
    const seats = this.open[depth] as Int32Array
    for (let at = 0; at < open; at += 1) this.isKept[seats[at] as number] = 0
  }

  /**
   * Marks who could be in a group of `more` counted people more, and `spare` others, that adds more than
   * `least` to what is there.
   */
  weigh(
    depth: number,
    open: number,
    factor: number,
    more: number,
    spare: number,
    least: number,
  ): void {
    const { value, own, tops, depths, isKept, ahead } = this
    const { counted, inner } = this.crowd
    const seats = this.open[depth] as Int32Array
    const met = this.met[depth] as Float64Array
    tops.fill(0)
    for (let at = 0; at < open; at += 1) {
      const local = seats[at] as number
      const seat = this.seat[local] as number
      const n = counted[seat] as number
      const others = more > n ? more - n : 0
      const gain =
        (own[local] as number) +
        factor *
          ((inner[seat] as number) +
            (met[local] as number) +
            (ahead[seat * depths + others] as number) / 2)
      value[local] = gain
      if (gain <= 0) continue
      // The best so far of those who count, and of those who do not, best first.
      const start = n > 0 ? 0 : depths
      let to = start + (n > 0 ? more : spare)
      for (; to > start && gain > (tops[to - 1] as number); to -= 1)
        tops[to] = tops[to - 1] as number
      tops[to] = gain
    }
    let sum = 0
    for (let k = 0; k < more; k += 1) sum += tops[k] as number
    for (let k = 0; k < spare; k += 1) sum += tops[depths + k] as number
    const counting = more > 0 ? sum - (tops[more - 1] as number) : -Infinity
    const other = spare > 0 ? sum - (tops[depths + spare - 1] as number) : -Infinity
    for (let at = 0; at < open; at += 1) {
      const local = seats[at] as number
      if (isKept[local] === 1) continue
      const n = counted[this.seat[local] as number] as number
      const gain = value[local] as number
      const rest = n > 0 ? counting : other
      const last = n > 0 ? (tops[more - 1] as number) : (tops[depths + spare - 1] as number)
      if (rest + (gain > last ? last : gain) > least) isKept[local] = 1
    }
  }

  keep(depth: number, open: number): number {
    const seats = this.open[depth] as Int32Array
    let left = 0
    for (let at = 0; at < open; at += 1) {
      const local = seats[at] as number
      if (this.isKept[local] === 0) continue
      seats[left] = local
      left += 1
    }
    return left
  }

  /** With room for all mates of a seat. */
  private reserved(first: number): this {
    const { from } = this.crowd
    const count = (from[first + 1] as number) - (from[first] as number)
    if (count <= this.seat.length) return this
    const room = Math.max(count, 2 * this.seat.length)
    this.seat = new Int32Array(room)
    this.own = new Float64Array(room)
    this.promise = new Float64Array(room)
    this.value = new Float64Array(room)
    this.isKept = new Uint8Array(room)
    this.isConnected = new Uint8Array(room)
    this.dense = new Float32Array(room * room)
    for (let depth = 0; depth < this.depths; depth += 1) {
      this.open[depth] = new Int32Array(room)
      this.met[depth] = new Float64Array(room)
    }
    return this
  }
}

/** For each seat, the most that it could be worth with so many people opposite: 0, 1, 2, and so on. */
function bestWorths({ size, from, mate, worth, counted }: Crowd, most: number): Float64Array {
  const sums = new Float64Array(size * most)
  for (let seat = 0; seat < size; seat += 1) {
    const start = seat * most
    const last = start + most - 1
    const end = from[seat + 1] as number
    for (let k = from[seat] as number; k < end; k += 1) {
      const people = counted[mate[k] as number] as number
      const each = (worth[k] as number) / Math.max(1, people)
      for (let times = 0; times < people && each > (sums[last] as number); times += 1)
        insert(sums, start + 1, last, each)
    }
    for (let k = start + 2; k <= last; k += 1)
      sums[k] = (sums[k] as number) + (sums[k - 1] as number)
  }
  return sums
}

/** Into a stretch that descends; its last falls out. */
function insert(sums: Float64Array, first: number, last: number, worth: number): void {
  let to = last
  for (; to > first && worth > (sums[to - 1] as number); to -= 1) sums[to] = sums[to - 1] as number
  sums[to] = worth
}
