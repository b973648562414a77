/**
 * Groups for a whole crowd, step by step. Parts that have nothing to do with each other are searched by
 * turns: each quickly, then the least proven first. A search is a function of crowd, seed and steps; it can
 * stop after any step and has the best so far.
 */
import type { Crowd } from './crowd.ts'
import { everyGroup } from './enumerate.ts'
import { EQUAL } from './exact.ts'
import { KnownPart } from './known-part.ts'
import { LargePart } from './large-part.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { partsOf } from './parts.ts'

/** A part with more seats is searched by neighbourhoods, and so is one with more groups. */
export interface Reach {
  readonly seats: number
  readonly groups: number
}
const REACH: Reach = { seats: 130, groups: 200_000 }

export class CrowdSearch {
  /** Steps that were done. */
  steps = 0
  private readonly parts: PartSearch[] = []
  private open: PartSearch[]

  constructor(crowd: Crowd, solver: PackingSolver, seed: number, reach = REACH) {
    for (const part of partsOf(crowd)) {
      if (part.length < 2) continue
      const known = part.length <= reach.seats ? everyGroup(crowd, part, reach.groups) : undefined
      if (known?.count === 0) continue
      this.parts.push(
        known === undefined
          ? new LargePart(crowd, part, solver, seed + this.parts.length)
          : new KnownPart(crowd, known, solver),
      )
    }
    this.open = [...this.parts]
  }

  /** False when nothing is left to do. */
  step(): boolean {
    const part = this.mostPromising()
    if (part === undefined) return false
    this.steps += 1
    if (!part.step()) this.open = this.open.filter((one) => one !== part)
    return this.open.length > 0
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

  /** Of equals, and of those that were never looked at, the first. */
  private mostPromising(): PartSearch | undefined {
    let best: PartSearch | undefined
    for (const part of this.open)
      if (best === undefined || part.bound - part.utility > best.bound - best.utility) best = part
    return best
  }
}
