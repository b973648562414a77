/** The rows that candidates use, numbered from 0 on, so that a solver sees no others. */
import type { Candidates } from './candidates.ts'
import type { Crowd } from './crowd.ts'

export class Rows {
  readonly limits: number[] = []
  /** Parallel to the candidates' seats. */
  readonly of: Int32Array

  constructor(crowd: Crowd, { count, from, seats }: Candidates) {
    const numbers = new Map<number, number>()
    const end = from[count] as number
    this.of = new Int32Array(end)
    for (let k = 0; k < end; k += 1) {
      const row = crowd.row[seats[k] as number] as number
      let number = numbers.get(row)
      if (number === undefined) {
        number = this.limits.length
        numbers.set(row, number)
        this.limits.push(crowd.limit[row] as number)
      }
      this.of[k] = number
    }
  }
}
