/**
 * The best packing out of groups that are all known, with its proof: a relaxed packing whose prices say which
 * groups can still matter, cuts that bring it near to whole groups, and a tree of whole ones among the few left.
 */
import { branch } from './branch.ts'
import type { Candidates } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { fitting } from './fitting.ts'
import { Master } from './master.ts'
import type { PackingSolver } from './packing.ts'
import { Rows } from './rows.ts'

/** Values within this are equal. */
export const EQUAL = 1e-6

/** Share of the bound by which a group may fall short and still be looked at, while nothing better is known. */
const REACH = 0.01
/** More groups than this are not looked at together: the best are taken, and nothing is proven. */
const MOST_NEAR = 30_000
/** Nodes of the first trees, which look for something good and prove nothing. */
const FIRST_NODES = 80
/** Groups of a tree that is quick. */
const FEW = 1200
const CUT_ROUNDS = 25

export interface Packed {
  /** Of the candidates, ascending. */
  readonly chosen: readonly number[]
  readonly utility: number
  /** No packing of the candidates is worth more; the utility itself where the packing is proven best. */
  readonly bound: number
}

/** All the steps of a search at once. `nodes`: how long a whole search may be; beyond it nothing is proven. */
export function exactPacking(
  crowd: Crowd,
  candidates: Candidates,
  solver: PackingSolver,
  nodes: number,
): Packed {
  const search = new PackingSearch(crowd, candidates, solver)
  try {
    for (const _ of search.steps(nodes));
    return { chosen: search.chosen, utility: search.utility, bound: search.bound }
  } finally {
    search.close()
  }
}

/** After each step the best packing so far is there, and a bound; both only get better. */
export class PackingSearch {
  chosen: readonly number[] = []
  utility = 0
  bound = Infinity
  private readonly candidates: Candidates
  private readonly rows: Rows
  private readonly master: Master
  private readonly solver: PackingSolver

  constructor(crowd: Crowd, candidates: Candidates, solver: PackingSolver) {
    this.candidates = candidates
    this.solver = solver
    this.rows = new Rows(crowd, candidates)
    this.master = new Master(candidates, this.rows, crowd.rules.min, solver)
  }

  close(): void {
    this.master.close()
  }

  get isProven(): boolean {
    return this.utility >= this.bound - EQUAL
  }

  /**
   * Ends when the packing is proven best, or when no step of at most `nodes` nodes can prove it; where it is
   * not thorough, before the last whole search, which takes longest and betters little.
   */
  *steps(nodes: number, isThorough = true): Generator<void> {
    const root = this.master.relax()
    this.bound = root
    const gains = this.master.gains.slice()
    let reach = root * REACH
    for (;;) {
      const near = within(gains, reach)
      const proven = yield* this.among(near.which, nodes, isThorough)
      const isEvery = near.isEvery && (reach >= root || proven >= root - reach)
      // What is left out falls short by more than `reach`, whatever else is formed.
      if (near.isEvery) this.bound = Math.min(this.bound, Math.max(proven, root - reach))
      if (isEvery) this.bound = Math.min(this.bound, proven)
      if (this.isProven || !near.isEvery || proven > this.utility + EQUAL || reach >= root) return
      reach = root - this.utility + EQUAL
    }
  }

  /** The best among some candidates; returns what none of their packings is worth more than. */
  private *among(
    near: readonly number[],
    nodes: number,
    isThorough: boolean,
  ): Generator<void, number> {
    const { master } = this
    let bound = master.relax(near)
    this.round(near)
    yield
    for (let round = 0; round < CUT_ROUNDS && this.utility < bound - EQUAL; round += 1) {
      if (!master.cut()) break
      bound = Math.min(bound, master.relax(near))
      this.round(near)
      yield
    }
    if (this.utility >= bound - EQUAL) return bound
    // The few that were called for hold a packing that is nearly best; with it, few others can still matter.
    yield* this.branched([...master.columns], Math.min(nodes, FIRST_NODES))
    yield
    if (!isThorough) return bound
    let left = this.better(near, bound)
    if (left.length > FEW) {
      yield* this.branched(left.slice(0, FEW), Math.min(nodes, FIRST_NODES))
      yield
      left = this.better(left, bound)
    }
    const proven = yield* this.branched(left, nodes)
    yield
    return Math.min(bound, Math.max(proven, this.utility))
  }

  /** Those that a packing better than the best so far could hold, what gains most first. */
  private better(among: readonly number[], bound: number): number[] {
    const { gains } = this.master
    const gain = (candidate: number): number => gains[candidate] as number
    const least = this.utility - bound - EQUAL
    return among
      .filter((candidate) => gain(candidate) >= least)
      .sort((a, b) => gain(b) - gain(a) || a - b)
  }

  /** Whole packings of these alone, better than the best so far; returns what none of them is worth more than. */
  private *branched(which: readonly number[], nodes: number): Generator<void, number> {
    const packing = this.solver.open(this.master.limits(), 1)
    try {
      packing.add(this.master.packed(which))
      const offer = (columns: readonly number[]): number => {
        this.offer(
          fitting(
            this.candidates,
            this.rows,
            columns.map((column) => which[column] as number),
          ),
        )
        return this.utility
      }
      return yield* branch(packing, this.utility, offer, nodes)
    } finally {
      packing.close()
    }
  }

  /** A whole packing near the relaxed one: what is taken most comes first, then what gains most. */
  private round(near: readonly number[]): void {
    const { shares, columns, gains } = this.master
    const gain = (candidate: number): number => gains[candidate] as number
    const taken = columns
      .map((candidate, at) => [candidate, shares[at] as number] as const)
      .filter(([, share]) => share > 0.01)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([candidate]) => candidate)
    const others = near
      .filter((candidate) => gain(candidate) > -this.bound * REACH)
      .sort((a, b) => gain(b) - gain(a) || a - b)
    this.offer(fitting(this.candidates, this.rows, [...taken, ...others]))
  }

  /** Takes this packing for the best so far, if it is. */
  offer(chosen: readonly number[]): void {
    const { utility } = this.candidates
    const worth = chosen.reduce((sum, candidate) => sum + (utility[candidate] as number), 0)
    if (worth <= this.utility) return
    this.chosen = chosen.toSorted((a, b) => a - b)
    this.utility = worth
  }
}

/** Candidates that fall short by at most `reach`; the best ones, where there are too many. */
function within(
  gains: Float64Array,
  reach: number,
): { readonly which: readonly number[]; readonly isEvery: boolean } {
  const which: number[] = []
  for (let candidate = 0; candidate < gains.length; candidate += 1)
    if ((gains[candidate] as number) >= -reach) which.push(candidate)
  if (which.length <= MOST_NEAR) return { which, isEvery: true }
  const gain = (candidate: number): number => gains[candidate] as number
  which.sort((a, b) => gain(b) - gain(a) || a - b)
  return { which: which.slice(0, MOST_NEAR).sort((a, b) => a - b), isEvery: false }
}
