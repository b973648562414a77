/** The engine that is measured, behind what the benchmark asks of it. */
import { BadOption } from '../figure.ts'
import type { Pool } from '../pool.ts'

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

export const engine: FormingEngine = () => {
  throw new BadOption('There is no engine to measure yet.')
}
