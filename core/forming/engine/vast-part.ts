/**
 * A part of very many rows. It begins with a plain choice, and a second look for who is left over; where that
 * can be done soon, all rows are priced together once. Then, again and again, a region of it, a hundred or two of
 * rows that suit each other, is seated anew, and so it stays where that is better.
 * (Decomposition by regions, after Taillard and Voß, 2002.)
 */
import { type Group, renumbered } from './candidates.ts'
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
/** From one turn to the next. */
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
  /** Groups of this part that stand already. */
  private readonly begun: readonly Group[]
  private readonly breadth: Breadth
  private readonly phases: Generator<void>

  constructor(
    crowd: Crowd,
    part: Int32Array,
    solver: PackingSolver,
    seed: number,
    begun: readonly Group[],
    breadth = BREADTH,
  ) {
    this.crowd = excerpt(crowd, part)
    this.part = part
    this.solver = solver
    this.chance = chanceFrom(seed)
    this.begun = begun
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
      this.take(standing.groups)
      yield
    }
    this.take(standing.groups)
    const { region, widest, atOnce } = this.breadth
    const rows = [...this.crowd.limit.keys()]
    if (matesByTwo(this.crowd) <= atOnce) yield* this.reseat(standing, rows, AT_ONCE)
    for (let size = region; ; size = Math.min(widest, size * WIDER)) {
      const before = this.utility
      yield* this.everywhere(standing, size)
      if (size >= widest && this.utility <= before + EQUAL) return
    }
  }

  private *begin(): Generator<void> {
    this.take(this.begun)
    for (const groups of firstGroups(this.crowd)) {
      this.take([...groups])
      yield
    }
  }

  /** Takes these groups for the best so far, if they are. */
  private take(groups: readonly Group[]): void {
    const utility = groups.reduce((sum, group) => sum + group.utility, 0)
    if (utility <= this.utility) return
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

  /** What stands among these rows is given up only for what is better, as soon as it is found. */
  private *reseat(standing: Standing, rows: readonly number[], stage: Stage): Generator<void> {
    const { seats, limit, inside } = standing.stretchOf(rows)
    const place = new Map([...seats].map((seat, at) => [seat, at]))
    const search = new PricedSearch(excerpt(this.crowd, seats, limit), this.solver, this.chance)
    search.take(inside.map((group) => renumbered(group, (seat) => place.get(seat) as number)))
    let [stands, utility] = [inside, search.utility]
    const swap = (): void => {
      if (search.utility <= utility + EQUAL) return
      for (const group of stands) standing.dissolve(group)
      stands = search.formed.map((group) => renumbered(group, (seat) => seats[seat] as number))
      for (const group of stands) standing.form(group)
      utility = search.utility
      this.take(standing.groups)
    }
    try {
      for (const _ of search.stage(stage)) {
        swap()
        yield
      }
      swap()
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

/** 0 … count − 1 in any order. (Fisher and Yates, 1938; in place: Durstenfeld, 1964.) */
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
