/** A part whose groups can all be known: packed quickly first, then well, then to the proof. */
import { seatsOf } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { everyGroup } from './enumerate.ts'
import { EQUAL, PackingSearch } from './exact.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'

/** More of them and a whole search could take minutes; counted in nodes, so that it always stops at the same one. */
const NODES = 20_000
/** What the first pass looks at: the relaxed packing, and one round of cuts. */
const FIRST_LOOKS = 2
const PASSES = 3

export class KnownPart implements PartSearch {
  groups: readonly (readonly number[])[] = []
  utility = 0
  bound = Infinity
  private readonly crowd: Crowd
  private readonly part: Int32Array
  private readonly solver: PackingSolver
  private readonly most: number
  private passes = 0

  /** `most`: so many groups there are at most. */
  constructor(crowd: Crowd, part: Int32Array, solver: PackingSolver, most: number) {
    this.crowd = crowd
    this.part = part
    this.solver = solver
    this.most = most
  }

  /** Groups and what the solver holds are freed between the passes: a crowd may have thousands of parts. */
  step(): boolean {
    this.passes += 1
    const candidates = everyGroup(this.crowd, this.part, this.most)
    if (candidates === undefined) throw new Error('A known part has more groups than it had.')
    const search = new PackingSearch(this.crowd, candidates, this.solver)
    try {
      let looks = 0
      for (const _ of search.steps(NODES, this.passes === PASSES)) {
        looks += 1
        if (search.isProven || (this.passes === 1 && looks === FIRST_LOOKS)) break
      }
      if (search.utility > this.utility) {
        this.utility = search.utility
        this.groups = search.chosen.map((at) => [...seatsOf(candidates, at)])
      }
      this.bound = Math.min(this.bound, search.bound)
      return this.passes < PASSES && this.utility < this.bound - EQUAL
    } finally {
      search.close()
    }
  }
}
