/**
 * Groups that are worth more than the prices of what they use. Grown seat by seat like every group, but where
 * not even the best company that is still open could make up for the prices, nothing more is tried: of
 * millions of groups, some thousands are looked at. (Pricing by branch and bound, as in branch-and-price:
 * Barnhart and others, 1998.)
 */
import { Company } from './company.ts'
import { BONUS, type Crowd, HOST, SOURCE, utility } from './crowd.ts'
import { HoursLeft } from './hours-left.ts'

/** Takes the first `size` of `seats`, in no promised order; returns what the next group must gain more than. */
export type Taker = (seats: Int32Array, size: number, utility: number, gain: number) => number

export class Pricing {
  /** Seats that were weighed so far, which is what takes time. */
  work = 0
  private readonly crowd: Crowd
  private readonly company: Company
  private readonly chosen: Int32Array
  private readonly hours: HoursLeft
  private take: Taker = () => Infinity
  private least = 0
  private nodesLeft = 0

  /** `prices` are by row, and read anew at each search. */
  constructor(crowd: Crowd, prices: Float64Array) {
    this.crowd = crowd
    this.company = new Company(crowd, prices)
    const depths = crowd.rules.max + 1
    this.chosen = new Int32Array(depths)
    this.hours = new HoursLeft(crowd, depths + 1)
  }

  /**
   * Hands on groups with this seat that gain more than `least`: all of them, but for those that what `take`
   * returns excludes, if `nodes` are enough. `isLater`: with seats of higher numbers only. False when the nodes were not enough.
   */
  search(first: number, isLater: boolean, least: number, nodes: number, take: Taker): boolean {
    const { crowd, company } = this
    const row = crowd.row[first] as number
    if ((crowd.limit[row] as number) === 0) return true
    this.least = least
    this.take = take
    this.nodesLeft = nodes
    company.gather(first, isLater)
    this.work += company.count
    this.chosen[0] = first
    this.hours.meet(0, first)
    const people = crowd.people[first] as number
    const counted = crowd.counted[first] as number
    const inner = crowd.inner[first] as number
    const base = crowd.base[first] as number
    const price = company.priceOf(first)
    const brings = crowd.brings[first] as number
    // Whoever cannot matter is left out before the others are put in order.
    const open = this.promising(1, company.count, people, counted, inner, base - price, brings)
    company.rank(open)
    this.deeper(
      1,
      open,
      people,
      counted,
      inner,
      base,
      price,
      brings,
      crowd.needs[first] as number,
      crowd.wanting[first] as number,
      crowd.languages[first] as number,
      crowd.age[first] as number,
      crowd.age[first] as number,
    )
    return this.nodesLeft > 0
  }

  /** The group so far, if it is one, and then with each of the open seats. */
  private deeper(
    depth: number,
    open: number,
    people: number,
    counted: number,
    worths: number,
    base: number,
    price: number,
    brings: number,
    needs: number,
    wanting: number,
    languages: number,
    youngest: number,
    oldest: number,
  ): void {
    const { crowd, company, chosen } = this
    const { rules } = crowd
    this.nodesLeft -= 1
    if (people >= rules.min && wanting >= rules.minWanting && (needs & ~brings) === 0)
      if (people <= rules.hostAbove || (brings & HOST) !== 0)
        this.offer(depth, utility(counted, worths, base, brings), price)
    if (people >= rules.max || this.nodesLeft <= 0) return
    const left = this.promising(depth, open, people, counted, worths, base - price, brings)
    const seats = company.open[depth] as Int32Array
    const met = company.met[depth] as Float64Array
    for (let at = 0; at < left && this.nodesLeft > 0; at += 1) {
      const local = seats[at] as number
      const seat = company.seat[local] as number
      const now = people + (crowd.people[seat] as number)
      const spoken = languages & (crowd.languages[seat] as number)
      const age = crowd.age[seat] as number
      const young = age < youngest ? age : youngest
      const old = age > oldest ? age : oldest
      if (now > rules.max || spoken === 0 || old - young > 1 || !this.hours.meet(depth, seat))
        continue
      chosen[depth] = seat
      this.deeper(
        depth + 1,
        company.join(depth, at, left),
        now,
        counted + (crowd.counted[seat] as number),
        worths + (crowd.inner[seat] as number) + (met[local] as number),
        base + (crowd.base[seat] as number),
        price + company.priceOf(seat),
        brings | (crowd.brings[seat] as number),
        needs | (crowd.needs[seat] as number),
        wanting + (crowd.wanting[seat] as number),
        spoken,
        young,
        old,
      )
    }
  }

  /** Keeps only those of the open seats with whom the group could still gain enough; how many they are. */
  private promising(
    depth: number,
    open: number,
    people: number,
    counted: number,
    worths: number,
    own: number,
    brings: number,
  ): number {
    if (open === 0) return 0
    const { company } = this
    const { rules } = this.crowd
    const possible = company.bring(depth, open, brings)
    const hasHost = (possible & HOST) !== 0
    const bonus = (hasHost ? BONUS : 0) + ((possible & SOURCE) === 0 ? 0 : BONUS)
    const most = (hasHost ? rules.max : Math.min(rules.max, rules.hostAbove)) - people
    const fewest = company.hasUncounted ? 0 : Math.max(1, rules.min - people)
    company.forget(depth, open)
    this.work += open * Math.max(1, most - fewest + 1)
    for (let more = fewest; more <= most; more += 1) {
      const n = counted + more
      const factor = n > 1 ? 2 / (n - 1) : 0
      const sum = own + bonus * n + factor * worths
      company.weigh(depth, open, factor, more, most - more, this.least - sum)
    }
    return company.keep(depth, open)
  }

  private offer(size: number, worth: number, price: number): void {
    if (worth - price <= this.least) return
    const { extra } = this.crowd
    const added = extra === undefined ? 0 : extra(Array.from(this.chosen.subarray(0, size)))
    const gain = worth + added - price
    if (gain > this.least) this.least = this.take(this.chosen, size, worth + added, gain)
  }
}
