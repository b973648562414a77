/**
 * A part of more rows than can be priced well together. It begins with a plain choice; then, again and again, a
 * region of it, some dozens of rows that suit each other, is seated anew, and so it stays where that is better.
 * (Decomposition by regions: Taillard and Voß, 2002.)
 */
import type { Group } from './candidates.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { EQUAL } from './exact.ts'
import { excerpt } from './excerpt.ts'
import { firstGroups } from './first-groups.ts'
import { looseBound } from './loose-bound.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { PricedSearch, type Stage } from './priced-search.ts'
import { regionAround } from './region.ts'
import { lookAgain } from './second-look.ts'
import { Standing } from './standing.ts'

/** How much is looked at together. */
export interface Breadth {
  /** Rows of a region: more with each turn in which everybody was in one, up to the widest. */
  readonly region: number
  readonly widest: number
  /** All rows at once, first, where two mates of one seat, counted over all seats, are no more than this. */
  readonly atOnce: number
}

const BREADTH: Breadth = { region: 80, widest: 250, atOnce: 15_000_000 }
const WIDER = 1.3
const STAGE: Stage = { least: 0.001, nodes: 800, isExact: false, starts: 0 }
const AT_ONCE: Stage = { ...STAGE, least: 0.0002, starts: 1 }

export class VastPart implements PartSearch {
  readonly isMidway = false
  utility = 0
  readonly bound: number
  private formed: readonly Group[] = []
  private readonly crowd: Crowd
  private readonly part: Int32Array
  private readonly solver: PackingSolver
  private readonly chance: Chance
  private readonly breadth: Breadth
  private readonly phases: Generator<void>

  constructor(
    crowd: Crowd,
    part: Int32Array,
    solver: PackingSolver,
    seed: number,
    breadth = BREADTH,
  ) {
    this.crowd = excerpt(crowd, part)
    this.part = part
    this.solver = solver
    this.chance = chanceFrom(seed)
    this.breadth = breadth
    this.bound = looseBound(this.crowd)
    this.phases = this.search()
  }

  get groups(): readonly (readonly number[])[] {
    return this.formed.map(({ seats }) => Array.from(seats, (seat) => this.part[seat] as number))
  }

  step(): boolean {
    return this.phases.next().done !== true
  }

  close(): void {
    this.phases.return(undefined)
  }

  private *search(): Generator<void> {
    yield* this.begin()
    const standing = new Standing(this.crowd, this.formed)
    for (const _ of lookAgain(standing)) {
      this.take(standing)
      yield
    }
    this.take(standing)
    const { region, widest, atOnce } = this.breadth
    const rows = [...this.crowd.limit.keys()]
    if (matesByTwo(this.crowd) <= atOnce) yield* this.reseat(standing, rows, AT_ONCE)
    for (let size = region, isBetter = true; isBetter || size < widest; ) {
      const before = this.utility
      yield* this.everywhere(standing, size)
      size = Math.min(widest, size * WIDER)
      isBetter = this.utility > before + EQUAL
    }
  }

  private *begin(): Generator<void> {
    const looking = firstGroups(this.crowd)
    for (let look = looking.next(); ; look = looking.next()) {
      this.formed = [...look.value]
      this.utility = this.formed.reduce((sum, group) => sum + group.utility, 0)
      if (look.done === true) return
      yield
    }
  }

  private take({ utility, groups }: Standing): void {
    this.utility = utility
    this.formed = groups
  }

  /** Regions, until every row was in one. */
  private *everywhere(standing: Standing, size: number): Generator<void> {
    const isDone = new Uint8Array(this.crowd.limit.length)
    for (const row of shuffled(isDone.length, this.chance)) {
      if (isDone[row] === 1) continue
      const region = regionAround(standing, row, size, this.chance)
      for (const one of region) isDone[one] = 1
      yield* this.reseat(standing, region, STAGE)
    }
  }

  /** What stands among these rows is given up only for what is better. */
  private *reseat(standing: Standing, rows: readonly number[], stage: Stage): Generator<void> {
    const { seats, limit, inside } = standing.stretchOf(rows)
    const place = new Map([...seats].map((seat, at) => [seat, at]))
    const search = new PricedSearch(excerpt(this.crowd, seats, limit), this.solver, this.chance)
    try {
      search.take(inside.map((group) => moved(group, (seat) => place.get(seat) as number)))
      const before = search.utility
      yield* search.stage(stage)
      if (search.utility <= before + EQUAL) return
      for (const group of inside) standing.dissolve(group)
      for (const group of search.formed)
        standing.form(moved(group, (seat) => seats[seat] as number))
      this.take(standing)
    } finally {
      search.close()
    }
  }
}

function matesByTwo({ size, from }: Crowd): number {
  let sum = 0
  for (let seat = 0; seat < size; seat += 1)
    sum += ((from[seat + 1] as number) - (from[seat] as number)) ** 2
  return sum
}

function moved({ seats, utility }: Group, to: (seat: number) => number): Group {
  return { seats: seats.map(to), utility }
}

/** 0 … count − 1 in any order. (Fisher and Yates, 1938.) */
function shuffled(count: number, chance: Chance): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    const one = order[at] as number
    order[at] = order[other] as number
    order[other] = one
  }
  return order
}
