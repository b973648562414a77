/**
 * A part of some hundred rows with more groups than can be known. It begins with a plain choice; prices that
 * are better and better tell out of which groups a better one is put together.
 */
import type { Group } from './candidates.ts'
import { chanceFrom } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { excerpt } from './excerpt.ts'
import { firstGroups } from './first-groups.ts'
import { looseBound } from './loose-bound.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { PricedSearch, type Stage } from './priced-search.ts'

const STAGES: readonly Stage[] = [
  { least: 0.0002, nodes: 800, isExact: false, starts: 3 },
  { least: 0.0001, nodes: 800, isExact: false, starts: 1 },
  { least: 0, nodes: 3_000, isExact: false, starts: 1 },
  { least: 0, nodes: 3_000, isExact: true, starts: 0 },
  { least: 0, nodes: 2 ** 30, isExact: true, starts: 0 },
]

export class LargePart implements PartSearch {
  readonly isMidway = false
  private readonly crowd: Crowd
  private readonly part: Int32Array
  private readonly most: number
  private readonly search: PricedSearch
  /** Groups of this part that stand already. */
  private readonly begun: readonly Group[]
  private readonly phases: Generator<void>

  constructor(
    crowd: Crowd,
    part: Int32Array,
    solver: PackingSolver,
    seed: number,
    begun: readonly Group[],
  ) {
    this.crowd = excerpt(crowd, part)
    this.part = part
    this.most = looseBound(this.crowd)
    this.search = new PricedSearch(this.crowd, solver, chanceFrom(seed))
    this.begun = begun
    this.phases = this.steps()
  }

  get utility(): number {
    return this.search.utility
  }

  get bound(): number {
    return Math.min(this.most, this.search.bound)
  }

  get groups(): readonly (readonly number[])[] {
    return this.search.formed.map(({ seats }) =>
      Array.from(seats, (seat) => this.part[seat] as number),
    )
  }

  step(): boolean {
    return this.phases.next().done !== true
  }

  close(): void {
    this.phases.return(undefined)
  }

  private *steps(): Generator<void> {
    try {
      this.search.take(this.begun)
      for (const groups of firstGroups(this.crowd)) {
        this.search.take([...groups])
        yield
      }
      for (const stage of STAGES) {
        yield* this.search.stage(stage)
        if (this.search.utility === 0) return
      }
      yield* this.search.widen()
    } finally {
      this.search.close()
    }
  }
}
