/**
 * Groups that stand, made better where a part is too large to be priced soon: whoever was left over asks for a
 * group of those who sit elsewhere; who loses their group by that is seated anew. What is not better is undone.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { EQUAL } from './exact.ts'
import { Pricing } from './pricing.ts'
import type { Standing } from './standing.ts'

/** Groups, whole or not, that are looked at around one seat. */
const NODES = 60
/** No group makes up for the price of a row that is used up. */
const USED_UP = 1e9
const LOOKS = 3
/** Rows between two pauses. */
const FEW = 5

/** For everybody who is left over, again and again. */
export function* lookAgain(standing: Standing): Generator<void> {
  const second = new SecondLook(standing)
  for (let look = 0; look < LOOKS; look += 1) {
    const over = [...standing.crowd.limit.keys()].filter((row) => second.isOver(row))
    for (const [turn, row] of over.entries()) {
      if (turn % FEW === FEW - 1) yield
      if (second.isOver(row)) second.look(row)
    }
  }
}

export class SecondLook {
  private readonly standing: Standing
  private readonly crowd: Crowd
  /** By row, where it is used up: the least that a group of its loses with it; and that no group may have it. */
  private readonly shares: Float64Array
  private readonly taken: Float64Array
  private readonly among: Pricing
  private readonly beside: Pricing
  /** What the look that is under way did, to be undone. */
  private log: { readonly group: Group; readonly isFormed: boolean }[] = []

  constructor(standing: Standing) {
    const { crowd } = standing
    this.standing = standing
    this.crowd = crowd
    this.shares = new Float64Array(crowd.limit.length)
    this.taken = new Float64Array(crowd.limit.length)
    this.among = new Pricing(crowd, this.shares)
    this.beside = new Pricing(crowd, this.taken)
    for (const row of crowd.limit.keys()) this.price(row)
  }

  /** Whether somebody of this row could sit, and does nowhere. */
  isOver(row: number): boolean {
    const { standing } = this
    return (
      standing.of(row).size === 0 &&
      standing.leftOf(row) > 0 &&
      standing.seatsOf[row]?.some((seat) => this.counts(seat)) === true
    )
  }

  /** For somebody who is left over. True when what came of it is better. */
  look(row: number): boolean {
    const best = this.bestFor(row, this.among)
    if (best === undefined) return false
    const before = this.standing.utility
    this.log = []
    const broken = this.makeRoom(best)
    this.form(best)
    for (const group of broken)
      for (const own of this.standing.rowsOf(group)) if (this.isOver(own)) this.reseat(own)
    if (this.standing.utility > before + EQUAL) return true
    this.undo()
    return false
  }

  /** The groups that had to go: of each row that is used up, the one that is worth least. */
  private makeRoom(group: Group): Group[] {
    const { standing } = this
    const broken: Group[] = []
    for (const row of standing.rowsOf(group)) {
      if (standing.leftOf(row) > 0) continue
      const least = [...standing.of(row)].reduce((a, b) => (share(b) < share(a) ? b : a))
      this.dissolve(least)
      broken.push(least)
    }
    return broken
  }

  private reseat(row: number): void {
    const group = this.bestFor(row, this.beside)
    if (group !== undefined) this.form(group)
  }

  private bestFor(row: number, pricing: Pricing): Group | undefined {
    let best: Group | undefined
    let least = EQUAL
    for (const seat of this.standing.seatsOf[row] as readonly number[])
      if (this.counts(seat))
        pricing.search(seat, false, least, NODES, (seats, size, utility, gain) => {
          best = { seats: Int32Array.from(seats.subarray(0, size)).sort(), utility }
          least = gain
          return gain
        })
    return best
  }

  private counts(seat: number): boolean {
    return (this.crowd.counted[seat] as number) > 0
  }

  private form(group: Group): void {
    this.log.push({ group, isFormed: true })
    this.standing.form(group)
    for (const row of this.standing.rowsOf(group)) this.price(row)
  }

  private dissolve(group: Group): void {
    this.log.push({ group, isFormed: false })
    this.standing.dissolve(group)
    for (const row of this.standing.rowsOf(group)) this.price(row)
  }

  private price(row: number): void {
    const isUsedUp = this.standing.leftOf(row) === 0
    const groups = [...this.standing.of(row)]
    this.taken[row] = isUsedUp ? USED_UP : 0
    this.shares[row] = isUsedUp ? Math.min(USED_UP, ...groups.map(share)) : 0
  }

  private undo(): void {
    for (const { group, isFormed } of this.log.toReversed()) {
      if (isFormed) this.dissolve(group)
      else this.form(group)
    }
  }
}

function share({ seats, utility }: Group): number {
  return utility / seats.length
}
