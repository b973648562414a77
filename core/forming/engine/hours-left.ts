/** The hours that a group still has while it is grown seat by seat, kept for each depth so that nothing is undone. */
import type { Crowd } from './crowd.ts'

export class HoursLeft {
  private readonly crowd: Crowd
  /** By depth: the hours of a group of so many seats. */
  private readonly left: readonly Int32Array[]

  constructor(crowd: Crowd, depths: number) {
    this.crowd = crowd
    this.left = Array.from({ length: depths }, () => new Int32Array(crowd.words).fill(-1))
  }

  /** Whether a group of `depth` seats still has an hour with this one; what is left is kept for the next depth. */
  meet(depth: number, seat: number): boolean {
    const { words, hours } = this.crowd
    const before = this.left[depth] as Int32Array
    const after = this.left[depth + 1] as Int32Array
    let any = 0
    for (let word = 0; word < words; word += 1) {
      const shared = (before[word] as number) & (hours[seat * words + word] as number)
      after[word] = shared
      any |= shared
    }
    return any !== 0
  }
}
