/** A part whose groups can all be known: packed quickly first, then well, then to the proof. */
import { type Candidates, seatsOf } from './candidates.ts'
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
  private pass: Pass | undefined

  /** `most`: so many groups there are at most. */
  constructor(crowd: Crowd, part: Int32Array, solver: PackingSolver, most: number) {
    this.crowd = crowd
    this.part = part
    this.solver = solver
    this.most = most
  }

  get isMidway(): boolean {
    return this.pass !== undefined
  }

  /** Groups and what the solver holds are freed between the passes: a crowd may have thousands of parts. */
  step(): boolean {
    this.pass ??= this.begin()
    const { search, candidates, looks } = this.pass
    this.pass.looked += 1
    const isOver =
      looks.next().done === true ||
      search.isProven ||
      (this.passes === 1 && this.pass.looked === FIRST_LOOKS)
    if (search.utility > this.utility) {
      this.utility = search.utility
      this.groups = search.chosen.map((at) => [...seatsOf(candidates, at)])
    }
    this.bound = Math.min(this.bound, search.bound)
    if (!isOver) return true
    this.close()
    return this.passes < PASSES && this.utility < this.bound - EQUAL
  }

  close(): void {
    this.pass?.looks.return(undefined)
    this.pass?.search.close()
    this.pass = undefined
  }

  private begin(): Pass {
    this.passes += 1
    const candidates = everyGroup(this.crowd, this.part, this.most)
    if (candidates === undefined) throw new Error('A known part has more groups than it had.')
    const search = new PackingSearch(this.crowd, candidates, this.solver)
    return { candidates, search, looks: search.steps(NODES, this.passes === PASSES), looked: 0 }
  }
}

interface Pass {
  readonly candidates: Candidates
  readonly search: PackingSearch
  readonly looks: Generator<void>
  looked: number
}
