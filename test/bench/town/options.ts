/** What may be asked of the replay of a town. */
import { read, whole } from '../options.ts'
import type { Plan } from './life.ts'

export interface TownOptions {
  readonly plan: Plan
  /** Of processor time, for each week. */
  readonly seconds: number
  readonly steps: number
  /** What a seat is worth more for who waited long: by default as much as in a club of this size. */
  readonly first: number
  /** Beside the same town without fairness. */
  readonly isCompared: boolean
}

export const USAGE =
  '[--seed S] [--weeks W] [--seconds T] [--steps N] [--first U] [--only-fair]   (1, 26, 3, as many as fit, 5)'

export function townOptions(given: readonly string[]): TownOptions {
  const values = read(given, ['seed', 'weeks', 'seconds', 'steps', 'first'], ['only-fair'])
  const steps = values['steps']
  return {
    plan: {
      people: 300,
      newcomers: 40,
      weeks: whole('weeks', values['weeks'] ?? '26', 1, 520),
      seed: whole('seed', values['seed'] ?? '1', 0, 2 ** 31),
    },
    seconds: whole('seconds', values['seconds'] ?? '3', 1, 86_400),
    steps: steps === undefined ? Infinity : whole('steps', steps, 1, 1_000_000),
    first: whole('first', values['first'] ?? '5', 0, 1_000_000),
    isCompared: values['only-fair'] === undefined,
  }
}
