/**
 * Every group that a part of the crowd can form, found by growing groups seat by seat: what two may not
 * share, no larger group shares, so that almost everything is cut off early.
 */
import { CandidateList, type Candidates } from './candidates.ts'
import { type Crowd, HOST, utility } from './crowd.ts'
import { HoursLeft } from './hours-left.ts'

/** Of so many groups that may not be, one that may be is enough to go on. */
const VAIN = 2

/**
 * The groups, in ascending order of their seats; undefined when there are more than `most`, or when most of
 * those that were grown may not be, so that finding the others would take long.
 */
export function everyGroup(crowd: Crowd, part: Int32Array, most: number): Candidates | undefined {
  const growth = new Growth(crowd, part, most)
  return growth.grow() ? growth.found.packed() : undefined
}

/** Depth-first; everything that a depth needs is kept in arrays of its own, made once. */
class Growth {
  readonly found = new CandidateList()
  private readonly dense: Float32Array
  /** Groups that were whole, whether or not they may be. */
  private grown = 0
  private readonly m: number
  private readonly chosen: Int32Array
  private readonly open: Int32Array[]
  private readonly hours: HoursLeft

  private readonly crowd: Crowd
  private readonly part: Int32Array
  private readonly most: number

  constructor(crowd: Crowd, part: Int32Array, most: number) {
    this.crowd = crowd
    this.part = part
    this.most = most
    this.m = part.length
    this.dense = denseWorths(crowd, part)
    const depths = crowd.rules.max + 1
    this.chosen = new Int32Array(depths)
    this.open = Array.from({ length: depths }, () => new Int32Array(this.m))
    this.hours = new HoursLeft(crowd, depths)
  }

  grow(): boolean {
    const first = this.open[0] as Int32Array
    for (let at = 0; at < this.m; at += 1) first[at] = at
    return this.deeper(0, this.m, 0, 0, 0, 0, 0, 0, 0, -1, 255, 0)
  }

  /** Tries each open seat as the next one. False when there are too many groups. */
  private deeper(
    depth: number,
    open: number,
    people: number,
    counted: number,
    worths: number,
    base: number,
    brings: number,
    needs: number,
    wanting: number,
    languages: number,
    youngest: number,
    oldest: number,
  ): boolean {
    const { crowd, part, chosen, m, dense } = this
    const { rules } = crowd
    const seats = this.open[depth] as Int32Array
    const next = this.open[depth + 1] as Int32Array
    for (let at = 0; at < open; at += 1) {
      const local = seats[at] as number
      const seat = part[local] as number
      const now = people + (crowd.people[seat] as number)
      if (now > rules.max) continue
      const spoken = languages & (crowd.languages[seat] as number)
      if (spoken === 0) continue
      const age = crowd.age[seat] as number
      const young = Math.min(youngest, age)
      const old = Math.max(oldest, age)
      if (old - young > 1 || !this.hours.meet(depth, seat)) continue
      const row = local * m
      let sum = worths + (crowd.inner[seat] as number)
      for (let k = 0; k < depth; k += 1) sum += dense[row + (chosen[k] as number)] as number
      chosen[depth] = local
      const n = counted + (crowd.counted[seat] as number)
      const own = base + (crowd.base[seat] as number)
      const all = brings | (crowd.brings[seat] as number)
      const asked = needs | (crowd.needs[seat] as number)
      const want = wanting + (crowd.wanting[seat] as number)
      const isWhole = now >= rules.min && want >= rules.minWanting && (asked & ~all) === 0
      if (isWhole && (now <= rules.hostAbove || (all & HOST) !== 0)) {
        this.keep(depth + 1, utility(n, sum, own, all))
        this.grown += 1
        if (this.found.count > this.most || this.grown > VAIN * this.most) return false
      }
      if (now >= rules.max) continue
      let left = 0
      for (let k = at + 1; k < open; k += 1) {
        const other = seats[k] as number
        if ((dense[row + other] as number) >= 0) {
          next[left] = other
          left += 1
        }
      }
      if (
        left > 0 &&
        !this.deeper(depth + 1, left, now, n, sum, own, all, asked, want, spoken, young, old)
      )
        return false
    }
    return true
  }

  private keep(size: number, worth: number): void {
    const { crowd, part, chosen } = this
    const seats = Array.from({ length: size }, (_, k) => part[chosen[k] as number] as number)
    const extra = crowd.extra === undefined ? 0 : crowd.extra(seats)
    if (extra > -Infinity) this.found.add(seats, size, worth + extra)
  }
}

/** Worths between the seats of a part, -1 for two who may not share a group. */
export function denseWorths(crowd: Crowd, part: Int32Array): Float32Array {
  const m = part.length
  const local = new Map<number, number>()
  for (let at = 0; at < m; at += 1) local.set(part[at] as number, at)
  const dense = new Float32Array(m * m).fill(-1)
  for (let at = 0; at < m; at += 1) {
    const seat = part[at] as number
    const end = crowd.from[seat + 1] as number
    for (let k = crowd.from[seat] as number; k < end; k += 1) {
      const other = local.get(crowd.mate[k] as number)
      if (other !== undefined) dense[at * m + other] = crowd.worth[k] as number
    }
  }
  return dense
}
