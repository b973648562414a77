/** How one week's crowd is seated: by the engine, in whose eyes waiting counts or not, or by a peer. */
import type { PackingSolver } from '../../../core/forming/engine/packing.ts'
import { CrowdSearch } from '../../../core/forming/engine/search.ts'
import { budget } from '../pool/budget.ts'
import { crowdOf } from '../pool/crowd.ts'
import { greedy } from '../pool/greedy.ts'
import type { Pool } from '../pool.ts'

/** Rounds of waiting after which somebody comes first: in their fourth round. */
export const FIRST_AFTER = 3
const SEAT = 0.25
const BONUS = 0.05

export interface Effort {
  /** Processor time for a week. */
  readonly seconds: number
  /** Steps for a week at most; the same steps give the same groups. */
  readonly steps: number
  readonly solver: PackingSolver
}

export interface Seated {
  readonly groups: readonly (readonly number[])[]
  /** By its own account, with .05 for each round waited; undefined where none is given. */
  readonly utility: number | undefined
  readonly steps: number
  readonly isOptimal: boolean
}

/** How a week's crowd is seated. */
export type Manner = (round: Pool, seed: number) => Seated

/** Waiting adds to a seat, and from the fourth round on so much more that it comes before the rest. */
export function fairly(effort: Effort, first: number): Manner {
  return (round, seed) =>
    seat(round, (waited) => BONUS * waited + (waited >= FIRST_AFTER ? first : 0), seed, effort)
}

/** A seat is worth the same to everybody, however long they waited. */
export function plainly(effort: Effort): Manner {
  return (round, seed) => seat(round, () => 0, seed, effort)
}

/** The peer that looks at nothing but waiting: who waited longest gets the best table that is left. */
export const longestFirst: Manner = (round) => {
  return { groups: greedy(round), utility: undefined, steps: 0, isOptimal: false }
}

function seat(
  round: Pool,
  added: (waited: number) => number,
  seed: number,
  { solver, seconds, steps: most }: Effort,
): Seated {
  const base = Float64Array.from(round.wait, (waited) => SEAT + added(waited))
  const search = new CrowdSearch({ ...crowdOf(round), base }, solver, seed)
  const spent = budget(seconds)
  while (search.step() && search.steps < most && spent() < 1);
  const { groups, steps, isOptimal } = search
  const more = groups.flat().map((person) => {
    const waited = round.wait[person] ?? 0
    return BONUS * waited - added(waited)
  })
  return { groups, utility: more.reduce((sum, one) => sum + one, search.utility), steps, isOptimal }
}
