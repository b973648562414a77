/** What may be asked of the benchmark of search. */
import { read, whole, writable } from '../options.ts'

export interface SearchOptions {
  readonly members: number
  readonly seed: number
  readonly queries: number
  readonly withPeers: boolean
  /** Where to write the best ten of each question. */
  readonly topOut: string | undefined
}

export const USAGE =
  '[--members N] [--seed S] [--queries Q] [--no-peers] [--top-out FILE]   (10000, 7, 1000)'

export function searchOptions(given: readonly string[]): SearchOptions {
  const values = read(given, ['members', 'seed', 'queries', 'top-out'], ['no-peers'])
  const members = whole('members', values['members'] ?? '10000', 1, 2_000_000)
  return {
    members,
    seed: whole('seed', values['seed'] ?? '7', 0, 2 ** 32 - 1),
    queries: Math.min(members, whole('queries', values['queries'] ?? '1000', 1, 1_000_000)),
    withPeers: values['no-peers'] === undefined,
    topOut: writable('top-out', values['top-out']),
  }
}
