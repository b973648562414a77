/**
 * Groups of a crowd, better and better: prices tell which groups matter, those near the prices are
 * the pool, and out of a pool groups are chosen and, neighbourhood by neighbourhood, chosen better.
 */
import { type Group, groupOf } from './candidates.ts'
import type { Chance } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { fitting } from './fitting.ts'
import { Neighbourhoods } from './neighbourhoods.ts'
import type { PackingSolver } from './packing.ts'
import { Pool } from './pool.ts'
import { Relaxation } from './relaxation.ts'
import { Rows } from './rows.ts'

/** Prices as good as asked for, and what is done with the groups near them. */
export interface Stage {
  /** Until a round betters the relaxed packing by a smaller share than this. */
  readonly least: number
  /** Nodes around each row. */
  readonly nodes: number
  readonly isExact: boolean
  /** So often people are quickly seated from nothing: every start ends somewhere else, and the best goes on. */
  readonly starts: number
}

/** How far a group of the pool may fall short of the prices, as a share of what a group is worth. */
const NEAR = 0.06
/** Groups of a pool, at most, for each row; and nodes for finding them. */
const NEAR_A_ROW = 24
const NEAR_NODES = 5_000
const ALL_NODES = 2 ** 30
/** Of a group, so much must be taken for it to be formed in a first packing. */
const LEAST_SHARE = 0.01
/** From one pool to the next, at exact prices. */
const WIDER = 3
/** Of a quick start, so many groups are taken apart together at most. */
const QUICK = 10

export class PricedSearch {
  utility = 0
  bound = Infinity
  formed: readonly Group[] = []
  private readonly crowd: Crowd
  private readonly chance: Chance
  private readonly relaxation: Relaxation

  constructor(crowd: Crowd, solver: PackingSolver, chance: Chance) {
    this.crowd = crowd
    this.chance = chance
    this.relaxation = new Relaxation(crowd, solver)
  }

  close(): void {
    this.relaxation.close()
  }

  /** Takes these groups for the best so far, if they are. */
  take(formed: readonly Group[]): void {
    const utility = formed.reduce((sum, group) => sum + group.utility, 0)
    if (utility <= this.utility) return
    this.utility = utility
    this.formed = formed
  }

  *stage({ least, nodes, isExact, starts }: Stage): Generator<void> {
    yield* this.price(this.relaxation.rounds(least, nodes, isExact))
    if (this.relaxation.utility === 0) return
    const reach = NEAR * this.relaxation.worthOfOne
    const pool = yield* this.pool(reach, Math.max(nodes, NEAR_NODES))
    for (let start = 0; start < starts; start += 1) yield* this.improve(pool, [], QUICK)
    yield* this.improve(pool)
  }

  /** Larger and larger pools at the prices of the last stage. */
  *widen(): Generator<void> {
    if (this.relaxation.utility === 0) return
    for (let reach = NEAR * this.relaxation.worthOfOne; ; ) {
      // Groups farther from the prices than what is left to win are in no better packing.
      if (reach >= this.bound - this.utility) return
      reach *= WIDER
      const pool = yield* this.pool(reach, ALL_NODES)
      yield* this.improve(pool)
      if (pool.count >= NEAR_A_ROW * this.crowd.limit.length) return
    }
  }

  private *price(rounds: Generator<void>): Generator<void> {
    const { relaxation } = this
    let known = relaxation.utility
    for (const _ of rounds) {
      if (relaxation.utility !== known) this.round(relaxation)
      known = relaxation.utility
      yield
    }
    this.bound = Math.min(this.bound, relaxation.bound)
  }

  /** Groups near the prices, and those that are formed. */
  private *pool(reach: number, nodes: number): Generator<void, Pool> {
    const { relaxation } = this
    const near = yield* relaxation.near(reach, NEAR_A_ROW * this.crowd.limit.length, nodes)
    const known = new Map<string, Group>()
    for (const group of [...near, ...this.formed]) known.set(group.seats.join(), group)
    return new Pool(this.crowd, [...known.values()], relaxation.prices)
  }

  /** Chooses better and better out of a pool. */
  private *improve(pool: Pool, start = this.formed, mostGroups?: number): Generator<void> {
    const search = new Neighbourhoods(pool, start, this.chance, mostGroups)
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
}
