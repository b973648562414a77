/** What may be asked of the benchmark of pairing. */
import { read, whole, writable } from '../options.ts'

export interface PairOptions {
  readonly people: number
  readonly seed: number
  readonly withPeers: boolean
  /** Where to write the pairs. */
  readonly pairsOut: string | undefined
}

export const USAGE = '[--people P] [--seed S] [--no-peers] [--pairs-out FILE]   (3000, 1)'

export function pairOptions(given: readonly string[]): PairOptions {
  const values = read(given, ['people', 'seed', 'pairs-out'], ['no-peers'])
  return {
    people: whole('people', values['people'] ?? '3000', 2, 100_000),
    seed: whole('seed', values['seed'] ?? '1', 0, 2 ** 32 - 1),
    withPeers: values['no-peers'] === undefined,
    pairsOut: writable('pairs-out', values['pairs-out']),
  }
}
