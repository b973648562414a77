/** Groups taken greedily: what comes first in an order is formed first. */
import type { Candidates } from './candidates.ts'
import type { Rows } from './rows.ts'

/** Those that can be formed together, the first ones first. */
export function fitting({ from }: Candidates, rows: Rows, order: readonly number[]): number[] {
  const { of, limits } = rows
  const left = Int32Array.from(limits)
  const taken = new Set<number>()
  for (const candidate of order) {
    const used = of.subarray(from[candidate], from[candidate + 1])
    if (taken.has(candidate) || used.some((row) => left[row] === 0)) continue
    for (const row of used) left[row] = (left[row] as number) - 1
    taken.add(candidate)
  }
  return [...taken]
}
