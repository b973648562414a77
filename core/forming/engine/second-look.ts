/**
 * Groups that stand, made better where a part is too large to be priced soon: whoever was left over asks for a
 * group of those who sit elsewhere; who loses their group by that is seated anew. What is not better is undone.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { EQUAL } from './exact.ts'
import { Pricing } from './pricing.ts'

/** Groups, whole or not, that are looked at around one seat. */
const NODES = 60
/** No group makes up for the price of a row that is used up. */
const USED_UP = 1e9

export class SecondLook {
  utility = 0
  private readonly crowd: Crowd
  private readonly seatsOf: readonly number[][]
  private readonly left: Int32Array
  private readonly groupsOf: readonly Group[][]
  private readonly formed = new Map<string, Group>()
  /** By row: what its group loses with it; and whether it has one. */
  private readonly shares: Float64Array
  private readonly taken: Float64Array
  private readonly among: Pricing
  private readonly beside: Pricing
  /** What the look that is under way did, to be undone. */
  private log: { readonly group: Group; readonly isFormed: boolean }[] = []

  constructor(crowd: Crowd, groups: readonly Group[]) {
    const rows = crowd.limit.length
    this.crowd = crowd
    this.seatsOf = Array.from({ length: rows }, () => [])
    crowd.row.forEach((row, seat) => {
      if ((crowd.counted[seat] as number) > 0) this.seatsOf[row]?.push(seat)
    })
    this.left = Int32Array.from(crowd.limit)
    this.groupsOf = Array.from({ length: rows }, () => [])
    this.shares = new Float64Array(rows)
    this.taken = Float64Array.from(crowd.limit, (limit) => (limit > 0 ? 0 : USED_UP))
    this.among = new Pricing(crowd, this.shares)
    this.beside = new Pricing(crowd, this.taken)
    for (const group of groups) this.form(group)
  }

  get groups(): readonly Group[] {
    return [...this.formed.values()]
  }

  /** Whether somebody of this row could sit, and does nowhere. */
  isOver(row: number): boolean {
    const all = this.groupsOf[row] as readonly Group[]
    return all.length === 0 && (this.left[row] as number) > 0 && this.seatsOf[row]?.length !== 0
  }

  /** For somebody who is left over. True when what came of it is better. */
  look(row: number): boolean {
    const best = this.bestFor(row, this.among)
    if (best === undefined || this.formed.has(nameOf(best))) return false
    const before = this.utility
    this.log = []
    const broken = this.makeRoom(best)
    this.form(best)
    for (const { seats } of broken)
      for (const seat of seats) {
        const own = this.crowd.row[seat] as number
        if (this.isOver(own)) this.reseat(own)
      }
    if (this.utility > before + EQUAL) return true
    this.undo()
    return false
  }

  /** The groups that had to go: of each row that is used up, the one that is worth least. */
  private makeRoom({ seats }: Group): Group[] {
    const broken: Group[] = []
    for (const seat of seats) {
      const row = this.crowd.row[seat] as number
      if ((this.left[row] as number) > 0) continue
      const least = (this.groupsOf[row] as Group[]).reduce((a, b) => (share(b) < share(a) ? b : a))
      this.dissolve(least)
      broken.push(least)
    }
    return broken
  }

  private reseat(row: number): void {
    const group = this.bestFor(row, this.beside)
    if (group !== undefined && !this.formed.has(nameOf(group))) this.form(group)
  }

  private bestFor(row: number, pricing: Pricing): Group | undefined {
    let best: Group | undefined
    let least = EQUAL
    for (const seat of this.seatsOf[row] as readonly number[])
      pricing.search(seat, false, least, NODES, (seats, size, utility, gain) => {
        best = { seats: Int32Array.from(seats.subarray(0, size)).sort(), utility }
        least = gain
        return gain
      })
    return best
  }

  private form(group: Group): void {
    this.log.push({ group, isFormed: true })
    this.formed.set(nameOf(group), group)
    this.utility += group.utility
    for (const row of this.rowsOf(group)) {
      this.groupsOf[row]?.push(group)
      this.left[row] = (this.left[row] as number) - 1
      this.price(row)
    }
  }

  private dissolve(group: Group): void {
    this.log.push({ group, isFormed: false })
    this.formed.delete(nameOf(group))
    this.utility -= group.utility
    for (const row of this.rowsOf(group)) {
      const all = this.groupsOf[row] as Group[]
      all.splice(all.indexOf(group), 1)
      this.left[row] = (this.left[row] as number) + 1
      this.price(row)
    }
  }

  private price(row: number): void {
    const isUsedUp = (this.left[row] as number) === 0
    const groups = this.groupsOf[row] as readonly Group[]
    this.taken[row] = isUsedUp ? USED_UP : 0
    this.shares[row] = isUsedUp ? Math.min(USED_UP, ...groups.map(share)) : 0
  }

  private undo(): void {
    const { log } = this
    for (const { group, isFormed } of log.toReversed()) {
      if (isFormed) this.dissolve(group)
      else this.form(group)
    }
  }

  private rowsOf({ seats }: Group): Int32Array {
    return seats.map((seat) => this.crowd.row[seat] as number)
  }
}

function share({ seats, utility }: Group): number {
  return utility / seats.length
}

function nameOf({ seats }: Group): string {
  return seats.join()
}
