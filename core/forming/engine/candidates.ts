/** Groups that could be formed, packed: many, small, and read in one sweep. */

export interface Candidates {
  readonly count: number
  /** Seats of candidate c: `seats[from[c]] … seats[from[c + 1] - 1]`. */
  readonly from: Int32Array
  readonly seats: Int32Array
  readonly utility: Float64Array
}

/** Grows as groups are found; `packed` is a view on what it holds so far. */
export class CandidateList {
  private from = new Int32Array(1024)
  private seats = new Int32Array(4096)
  private utility = new Float64Array(1024)
  private held = 0

  get count(): number {
    return this.held
  }

  /** Takes the first `size` of `seats`. */
  add(seats: ArrayLike<number>, size: number, utility: number): void {
    const at = this.from[this.held] as number
    if (this.held + 2 > this.from.length) this.from = longer(this.from, Int32Array)
    if (this.held + 1 > this.utility.length) this.utility = longer(this.utility, Float64Array)
    while (at + size > this.seats.length) this.seats = longer(this.seats, Int32Array)
    for (let k = 0; k < size; k += 1) this.seats[at + k] = seats[k] as number
    this.utility[this.held] = utility
    this.held += 1
    this.from[this.held] = at + size
  }

  packed(): Candidates {
    return { count: this.held, from: this.from, seats: this.seats, utility: this.utility }
  }
}

type Numbers = Int32Array | Float64Array

function longer<T extends Numbers>(before: T, make: new (length: number) => T): T {
  const after = new make(before.length * 2)
  after.set(before)
  return after
}

/** The seats of one candidate, as they were added. */
export function seatsOf({ from, seats }: Candidates, candidate: number): Int32Array {
  return seats.subarray(from[candidate], from[candidate + 1])
}

/** One group by itself; its seats ascend. */
export interface Group {
  readonly seats: Int32Array
  readonly utility: number
}

export function groupOf(candidates: Candidates, candidate: number): Group {
  const seats = seatsOf(candidates, candidate).slice().sort()
  return { seats, utility: candidates.utility[candidate] as number }
}

/** The same group where seats have other numbers, in the same order. */
export function renumbered({ seats, utility }: Group, to: (seat: number) => number): Group {
  return { seats: seats.map(to), utility }
}
