/** Mates seat by seat, as the crowd holds them; each layer is packed before the next is looked at. */
import type { BestCompany } from '../engine/loose-bound.ts'
import type { BestMates } from './best-mates.ts'

export interface Mates extends BestCompany {
  readonly from: Int32Array
  readonly mate: Int32Array
  readonly worth: Float32Array
  /** Somebody's mates were too many to keep them all: what is best of the rest is not best of all. */
  readonly isThinned: boolean
}

/** How near a mate is to a seat. */
const WIDE = 1
const BEST = 2

export class MateRows {
  private readonly from: Int32Array
  private readonly top: Float64Array
  private readonly met: Uint8Array
  private mate = new Int32Array(1024)
  private worth = new Float32Array(1024)
  private held = 0
  private isThinned = false

  constructor(seats: number) {
    this.from = new Int32Array(seats + 1)
    this.top = new Float64Array(seats)
    this.met = new Uint8Array(seats)
  }

  /**
   * Two stay mates when both keep each other and one of them is among the best of the other. A host's mates
   * are those whom the host keeps.
   */
  add(best: BestMates, begin: number): void {
    best.finish()
    const keepers = keepersOf(best)
    const how = new Uint8Array(best.size)
    const before = this.held
    for (let seat = 0; seat < best.size; seat += 1) {
      if (best.isHost[seat] === 1) this.addHosted(best, seat, begin)
      else this.addRow(best, seat, begin, keepers, how)
      this.from[begin + seat + 1] = this.held
    }
    if (this.held - before < 2 * best.met) this.isThinned = true
    this.top.set(best.top, begin)
    this.met.set(best.brings, begin)
  }

  packed(): Mates {
    const { from, held, top, met, isThinned } = this
    const [mate, worth] = [this.mate.slice(0, held), this.worth.slice(0, held)]
    return { from, mate, worth, top, met, isThinned }
  }

  private addHosted(best: BestMates, host: number, begin: number): void {
    const hosted = Int32Array.from({ length: best.count(host) }, (_, k) => best.mate(host, k))
    for (const seat of hosted.sort()) this.push(seat + begin, 0)
  }

  private addRow(
    best: BestMates,
    seat: number,
    begin: number,
    { from, keeper, place }: Keepers,
    how: Uint8Array,
  ): void {
    const count = best.count(seat)
    for (let k = 0; k < count; k += 1) how[best.mate(seat, k)] = best.isBest(k) ? BEST : WIDE
    const end = from[seat + 1] as number
    for (let at = from[seat] as number; at < end; at += 1) {
      const other = keeper[at] as number
      const k = place[at] as number
      const isMate =
        best.isHost[other] === 1 || how[other] === BEST || (how[other] === WIDE && best.isBest(k))
      if (isMate) this.push(other + begin, best.worth(other, k))
    }
    for (let k = 0; k < count; k += 1) how[best.mate(seat, k)] = 0
  }

  private push(seat: number, worth: number): void {
    if (this.held === this.mate.length) this.grow()
    this.mate[this.held] = seat
    this.worth[this.held] = worth
    this.held += 1
  }

  private grow(): void {
    const { mate, worth, held } = this
    this.mate = new Int32Array(2 * held)
    this.worth = new Float32Array(2 * held)
    this.mate.set(mate)
    this.worth.set(worth)
  }
}

/** Who keeps a seat, ascending, and at which place: from `from[seat]` to `from[seat + 1]`. */
interface Keepers {
  readonly from: Int32Array
  readonly keeper: Int32Array
  readonly place: Int32Array
}

function keepersOf(best: BestMates): Keepers {
  const from = new Int32Array(best.size + 1)
  for (let seat = 0; seat < best.size; seat += 1)
    for (let k = 0; k < best.count(seat); k += 1) {
      const after = best.mate(seat, k) + 1
      from[after] = (from[after] as number) + 1
    }
  for (let seat = 0; seat < best.size; seat += 1)
    from[seat + 1] = (from[seat + 1] as number) + (from[seat] as number)
  const next = from.slice()
  const total = from[best.size] as number
  const [keeper, place] = [new Int32Array(total), new Int32Array(total)]
  for (let seat = 0; seat < best.size; seat += 1)
    for (let k = 0; k < best.count(seat); k += 1) {
      const kept = best.mate(seat, k)
      const at = next[kept] as number
      keeper[at] = seat
      place[at] = k
      next[kept] = at + 1
    }
  return { from, keeper, place }
}
