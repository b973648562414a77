/** Seats that are left alone for a while, since nothing was found around them: longer each time it is so again. */

/** Rounds for which a seat is left alone at most. */
const LONGEST = 7

export class Naps {
  /** By seat: for how many rounds it was left alone last, and how many of them are to come. */
  private readonly nap: Uint8Array
  private readonly left: Uint8Array
  private isAnyAsleep = false

  constructor(seats: number) {
    this.nap = new Uint8Array(seats)
    this.left = new Uint8Array(seats)
  }

  /** Asked once for each seat in each round. */
  isAsleep(seat: number): boolean {
    const left = this.left[seat] as number
    if (left === 0) return false
    this.left[seat] = left - 1
    this.isAnyAsleep = true
    return true
  }

  look(seat: number, isFound: boolean): void {
    const nap = isFound ? 0 : Math.min(LONGEST, 2 * (this.nap[seat] as number) + 1)
    this.nap[seat] = nap
    this.left[seat] = nap
  }

  /** Wakes all of them. False when none was asleep since the last time. */
  wake(): boolean {
    const wasAnyAsleep = this.isAnyAsleep
    this.isAnyAsleep = false
    this.nap.fill(0)
    this.left.fill(0)
    return wasAnyAsleep
  }
}
