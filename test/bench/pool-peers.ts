/** The other ways to form the same groups: each takes a crowd, seconds and a seed, and gives groups. */
import { annealing } from './pool/annealing.ts'
import { genetic } from './pool/genetic.ts'
import { greedy } from './pool/greedy.ts'
import { random } from './pool/random.ts'
import type { Pool } from './pool.ts'

export interface PoolPeer {
  readonly name: string
  /** Uses the seconds only where it searches. */
  form(pool: Pool, seconds: number, seed: number): number[][]
}

export const PEERS: readonly PoolPeer[] = [
  { name: 'random groups of four', form: (pool, _seconds, seed) => random(pool, seed) },
  { name: 'greedy, longest wait first', form: (pool) => greedy(pool) },
  { name: 'simulated annealing', form: annealing },
  { name: 'genetic search of gruepr', form: (pool, seconds, seed) => genetic(pool, seconds, seed) },
]
