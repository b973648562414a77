/** The engine that is measured, behind what the benchmark asks of it. */
import { packingSolver } from '../../../adapters/solver/packing.ts'
import { CrowdSearch } from '../../../core/forming/engine/search.ts'
import type { Pool } from '../pool.ts'
import { crowdOf } from './crowd.ts'

/** How sure it is that nothing better exists: proven, within its bound, or not known. */
type Certificate = 'optimal' | 'bounded' | 'none'

export interface Formed {
  /** People by number; whoever is in none is not placed. */
  readonly groups: readonly (readonly number[])[]
  /** By the engine's own account. */
  readonly utility: number
  /** No groups are worth more, by the engine's own account. */
  readonly bound?: number
  readonly certificate: Certificate
  readonly steps: number
  readonly seconds: number
}

export type FormingEngine = (
  pool: Pool,
  limits: { readonly seconds: number; readonly seed: number },
) => Formed | Promise<Formed>

/** The solver is loaded before the clock begins: a process that forms has it once. */
export const engine: FormingEngine = async (pool, { seconds, seed }) => {
  const solver = await packingSolver()
  const began = performance.now()
  const elapsed = (): number => (performance.now() - began) / 1000
  const search = new CrowdSearch(crowdOf(pool), solver, seed)
  while (search.step() && elapsed() < seconds);
  return {
    groups: search.groups,
    utility: search.utility,
    ...(search.bound < Infinity ? { bound: search.bound } : {}),
    certificate: search.isOptimal ? 'optimal' : search.bound < Infinity ? 'bounded' : 'none',
    steps: search.steps,
    seconds: elapsed(),
  }
}
