/**
 * A part with more groups than can be known. It begins with a plain choice. Prices tell which of them matter: those near the prices are the
 * pool, out of which groups are chosen and, neighbourhood by neighbourhood, chosen better.
 */
import { Annealing } from './annealing.ts'
import { CandidateList, type Candidates, type Group, groupOf } from './candidates.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { excerpt } from './excerpt.ts'
import { firstGroups } from './first-groups.ts'
import { fitting } from './fitting.ts'
import { looseBound } from './loose-bound.ts'
import { Neighbourhoods } from './neighbourhoods.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { Relaxation } from './relaxation.ts'
import { Rows } from './rows.ts'

/** Prices are good enough for a first pool when a round betters the relaxed packing by a smaller share. */
const ROUGH = 0.002
/** And good enough for one to search at length. */
const FINE = 0.0005
/** How far a group of the pool may fall short of the prices, as a share of what a group is worth. */
const NEAR = 0.03
/** Of a group, so much must be taken for it to be formed in a first packing. */
const LEAST_SHARE = 0.01
const WIDER = 3
const MOST_NEAR = 8_000
/** Nodes for finding the groups around one seat: at first, for a first pool, and in the end. */
const SOME_NODES = 800
const NEAR_NODES = 2_000
const ALL_NODES = 2 ** 30

export class LargePart implements PartSearch {
  readonly isMidway = false
  utility = 0
  bound: number
  private formed: readonly Group[] = []
  private readonly crowd: Crowd
  private readonly part: Int32Array
  private readonly solver: PackingSolver
  private readonly chance: Chance
  private readonly phases: Generator<void>

  constructor(crowd: Crowd, part: Int32Array, solver: PackingSolver, seed: number) {
    this.crowd = excerpt(crowd, part)
    this.part = part
    this.solver = solver
    this.chance = chanceFrom(seed)
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
    const relaxation = new Relaxation(this.crowd, this.solver)
    try {
      yield* this.price(relaxation, ROUGH, SOME_NODES)
      if (this.utility === 0) return
      let reach = NEAR * relaxation.worthOfOne
      yield* this.anneal(yield* this.pool(relaxation, reach, NEAR_NODES))
      yield* this.price(relaxation, FINE, SOME_NODES)
      yield* this.improve(yield* this.pool(relaxation, reach, NEAR_NODES))
      yield* this.price(relaxation, 0, ALL_NODES)
      for (;;) {
        const pool = yield* this.pool(relaxation, reach, ALL_NODES)
        yield* this.improve(pool)
        // Groups farther from the prices than what is left to win are in no better packing.
        if (pool.count >= MOST_NEAR || reach >= this.bound - this.utility) return
        reach *= WIDER
      }
    } finally {
      relaxation.close()
    }
  }

  private *begin(): Generator<void> {
    const looking = firstGroups(this.crowd)
    for (let look = looking.next(); ; look = looking.next()) {
      this.take([...look.value])
      if (look.done === true) return
      yield
    }
  }

  private *price(relaxation: Relaxation, least: number, nodes: number): Generator<void> {
    for (const _ of relaxation.rounds(least, nodes)) {
      this.round(relaxation)
      yield
    }
    this.bound = Math.min(this.bound, relaxation.bound)
  }

  /** Groups near the prices, after those that are formed. */
  private *pool(relaxation: Relaxation, reach: number, nodes: number): Generator<void, Candidates> {
    const near = yield* relaxation.near(reach, MOST_NEAR, nodes)
    const pool = new CandidateList()
    const known = new Set<string>()
    for (const { seats, utility } of [...this.formed, ...near]) {
      if (known.has(seats.join())) continue
      known.add(seats.join())
      pool.add(seats, seats.length, utility)
    }
    return pool.packed()
  }

  /** Chooses well out of a pool; what is formed now stands first in it. */
  private *anneal(pool: Candidates): Generator<void, Annealing> {
    const start = this.formed.map((_, at) => at)
    const annealing = new Annealing(this.crowd, pool, start, this.chance)
    for (const _ of annealing.cool()) {
      this.take(annealing.groups)
      yield
    }
    return annealing
  }

  /** Chooses better and better out of a pool. */
  private *improve(pool: Candidates): Generator<void> {
    const { best } = yield* this.anneal(pool)
    const search = new Neighbourhoods(this.crowd, pool, best, this.solver, this.chance)
    while (search.step()) {
      this.take(search.formed)
      yield
    }
  }

  /** A whole packing near the relaxed one: what is taken most comes first. */
  private round({ columns, shares }: Relaxation): void {
    const all = columns.packed()
    const share = (column: number): number => shares[column] ?? 0
    const order = [...shares.keys()]
      .filter((column) => share(column) > LEAST_SHARE)
      .sort((a, b) => share(b) - share(a) || a - b)
    this.take(fitting(all, new Rows(this.crowd, all), order).map((column) => groupOf(all, column)))
  }

  private take(formed: readonly Group[]): void {
    const utility = formed.reduce((sum, group) => sum + group.utility, 0)
    if (utility <= this.utility) return
    this.utility = utility
    this.formed = formed
  }
}
