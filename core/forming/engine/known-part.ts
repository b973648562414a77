/** A part whose groups are all known: packed quickly first, then to the proof. */
import { type Candidates, seatsOf } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { PackingSearch } from './exact.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'

/** More of them and a whole search could take minutes; counted in nodes, so that it always stops at the same one. */
const NODES = 20_000

export class KnownPart implements PartSearch {
  groups: readonly (readonly number[])[] = []
  utility = 0
  bound = Infinity
  private readonly crowd: Crowd
  private readonly candidates: Candidates
  private readonly solver: PackingSolver
  private passes = 0

  constructor(crowd: Crowd, candidates: Candidates, solver: PackingSolver) {
    this.crowd = crowd
    this.candidates = candidates
    this.solver = solver
  }

  /** What the solver holds is freed between the passes: a crowd may have thousands of parts. */
  step(): boolean {
    this.passes += 1
    const search = new PackingSearch(this.crowd, this.candidates, this.solver)
    try {
      for (const _ of search.steps(NODES, this.passes > 1));
      if (search.utility > this.utility) {
        this.utility = search.utility
        this.groups = search.chosen.map((at) => [...seatsOf(this.candidates, at)])
      }
      this.bound = Math.min(this.bound, search.bound)
      return this.passes === 1 && !search.isProven
    } finally {
      search.close()
    }
  }
}
