/**
 * Groups for a whole crowd, step by step. Parts that have nothing to do with each other are searched by
 * turns: each quickly, then where most is left to prove. A search is a function of crowd, seed and steps; it can
 * stop after any step and has the best so far.
 */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { EQUAL } from './exact.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { partsOf } from './parts.ts'
import { type Reach, UnseenPart } from './unseen-part.ts'

const REACH: Reach = { seats: 130, groups: 200_000 }

interface Turns {
  readonly part: PartSearch
  taken: number
}

export class CrowdSearch {
  /** Steps that were done. */
  steps = 0
  private readonly parts: readonly PartSearch[]
  private open: Turns[]
  private last: Turns | undefined

  /** `begun`: groups that stand and can be formed together; parts that are not known as a whole begin with them. */
  constructor(
    crowd: Crowd,
    solver: PackingSolver,
    seed: number,
    reach = REACH,
    begun: readonly Group[] = [],
  ) {
    this.parts = partsOf(crowd)
      .filter(({ length }) => length > 1)
      .map((part, at) => new UnseenPart(crowd, part, solver, seed + at, reach, begun))
    this.open = this.parts.map((part) => ({ part, taken: 0 }))
  }

  /** False when nothing is left to do. */
  step(): boolean {
    const turns = this.mostPromising()
    if (turns === undefined) return false
    this.steps += 1
    if (!turns.part.isMidway) turns.taken += 1
    if (!turns.part.step()) this.open = this.open.filter((one) => one !== turns)
    return this.open.length > 0
  }

  /** Frees what the solver holds; what was found stays. */
  close(): void {
    for (const part of this.parts) part.close()
  }

  get groups(): readonly (readonly number[])[] {
    return this.parts.flatMap(({ groups }) => groups)
  }

  get utility(): number {
    return this.parts.reduce((sum, { utility }) => sum + utility, 0)
  }

  /** No groups of this crowd are worth more; the utility itself where that is proven. */
  get bound(): number {
    return this.parts.reduce((sum, { bound }) => sum + bound, 0)
  }

  get isOptimal(): boolean {
    return this.parts.every(({ utility, bound }) => utility >= bound - EQUAL)
  }

  /** Who has most left to prove, for the turns that it has had; of those never looked at, the first. */
  private mostPromising(): Turns | undefined {
    if (this.last?.part.isMidway === true) return this.last
    let best: Turns | undefined
    let most = -Infinity
    for (const turns of this.open) {
      const { part, taken } = turns
      const left = taken === 0 ? Infinity : (part.bound - part.utility) / taken
      if (best !== undefined && left <= most) continue
      best = turns
      most = left
    }
    this.last = best
    return best
  }
}
