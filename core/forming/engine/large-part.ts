/**
 * A part with more groups than can be known. It begins with a plain choice. Prices tell which of them matter: those near the prices are the
 * pool, out of which groups are chosen and, neighbourhood by neighbourhood, chosen better.
 */
import { type Group, groupOf } from './candidates.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { excerpt } from './excerpt.ts'
import { firstGroups } from './first-groups.ts'
import { fitting } from './fitting.ts'
import { looseBound } from './loose-bound.ts'
import { Neighbourhoods } from './neighbourhoods.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { Pool } from './pool.ts'
import { Relaxation } from './relaxation.ts'
import { Rows } from './rows.ts'

const ALL_NODES = 2 ** 30
/**
 * Prices are good enough for a pool when a round betters the relaxed packing by a smaller share, looking at so
 * many nodes around each row; better prices follow, other pools with them, and in the end exact ones.
 * A few hundred are seated from nothing so often out of each pool: every start ends somewhere else, and the
 * best of them counts.
 */
const STAGES = [
  { least: 0.0002, nodes: 800, isExact: false, starts: 3 },
  { least: 0.0001, nodes: 3_000, isExact: false, starts: 1 },
  { least: 0, nodes: 3_000, isExact: false, starts: 1 },
  { least: 0, nodes: 3_000, isExact: true, starts: 0 },
  { least: 0, nodes: ALL_NODES, isExact: true, starts: 0 },
] as const
/** With more rows than this, exact prices and new starts take so long that nothing would come of them. */
const MOST_EXACT = 400
/** How far a group of the pool may fall short of the prices, as a share of what a group is worth. */
const NEAR = 0.06
/** Of a group, so much must be taken for it to be formed in a first packing. */
const LEAST_SHARE = 0.01
const WIDER = 3
/** Groups of a pool, at most, for each row; and nodes for finding them. */
const NEAR_A_ROW = 24
const NEAR_NODES = 5_000

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
      const isMany = this.crowd.limit.length > MOST_EXACT
      for (const { least, nodes, isExact, starts } of STAGES) {
        const rounds = relaxation.rounds(least, nodes, isExact && !isMany)
        yield* this.price(rounds, relaxation)
        if (this.utility === 0) return
        const reach = NEAR * relaxation.worthOfOne
        const pool = yield* this.pool(relaxation, reach, Math.max(nodes, NEAR_NODES))
        for (let start = 0; start < starts && !isMany; start += 1) yield* this.improve(pool, [])
        yield* this.improve(pool)
      }
      yield* this.widen(relaxation)
    } finally {
      relaxation.close()
    }
  }

  /** Larger and larger pools at exact prices. */
  private *widen(relaxation: Relaxation): Generator<void> {
    for (let reach = NEAR * relaxation.worthOfOne; ; ) {
      // Groups farther from the prices than what is left to win are in no better packing.
      if (reach >= this.bound - this.utility) return
      reach *= WIDER
      const pool = yield* this.pool(relaxation, reach, ALL_NODES)
      yield* this.improve(pool)
      if (pool.count >= NEAR_A_ROW * this.crowd.limit.length) return
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

  private *price(rounds: Generator<void>, relaxation: Relaxation): Generator<void> {
    let known = relaxation.utility
    for (const _ of rounds) {
      if (relaxation.utility !== known) this.round(relaxation)
      known = relaxation.utility
      yield
    }
    this.bound = Math.min(this.bound, relaxation.bound)
  }

  /** Groups near the prices, and those that are formed. */
  private *pool(relaxation: Relaxation, reach: number, nodes: number): Generator<void, Pool> {
    const near = yield* relaxation.near(reach, NEAR_A_ROW * this.crowd.limit.length, nodes)
    const known = new Map<string, Group>()
    for (const group of [...near, ...this.formed]) known.set(group.seats.join(), group)
    return new Pool(this.crowd, [...known.values()], relaxation.prices)
  }

  /** Chooses better and better out of a pool. */
  private *improve(pool: Pool, start = this.formed): Generator<void> {
    const search = new Neighbourhoods(pool, start, this.chance)
    for (let goesOn = true; goesOn; ) {
      goesOn = search.step()
      this.take(search.groups)
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
