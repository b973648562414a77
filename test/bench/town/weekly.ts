/** The engine at work for one week: who waited long comes before utility, by as much as forming itself gives them. */
import type { PackingSolver } from '../../../core/forming/engine/packing.ts'
import { CrowdSearch } from '../../../core/forming/engine/search.ts'
import { budget } from '../pool/budget.ts'
import { crowdOf } from '../pool/crowd.ts'
import type { Pool } from '../pool.ts'

/** Rounds of waiting after which somebody comes first: in their fourth round. */
export const FIRST_AFTER = 3
const FIRST = 100
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
  /** By the engine's account, without what coming first added. */
  readonly utility: number
  readonly steps: number
  readonly isOptimal: boolean
}

/** Without fairness a seat is worth the same to everybody, however long they waited. */
export function seat(round: Pool, isFair: boolean, seed: number, effort: Effort): Seated {
  const base = Float64Array.from(round.wait, (waited) =>
    isFair ? SEAT + BONUS * waited + (waited >= FIRST_AFTER ? FIRST : 0) : SEAT,
  )
  const search = new CrowdSearch({ ...crowdOf(round), base }, effort.solver, seed)
  const spent = budget(effort.seconds)
  while (search.step() && search.steps < effort.steps && spent() < 1);
  const { groups, utility, steps, isOptimal } = search
  const first = groups.flat().filter((person) => (round.wait[person] ?? 0) >= FIRST_AFTER)
  return { groups, utility: utility - (isFair ? FIRST * first.length : 0), steps, isOptimal }
}
