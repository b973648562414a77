/** What holds of any groups that stand, whoever formed them. */
import { expect } from 'vitest'
import type { Group } from '../../../../core/forming/engine/candidates.ts'
import type { Crowd } from '../../../../core/forming/engine/crowd.ts'
import { firstGroups } from '../../../../core/forming/engine/first-groups.ts'
import { worthOf } from './crowds.ts'

/** Each may be a group, no row is used more often than its limit, and together they are worth what is said. */
export function expectKept(
  crowd: Crowd,
  { groups, utility }: { groups: readonly (readonly number[])[]; utility: number },
): void {
  const worths = groups.map((seats) =>
    worthOf(
      crowd,
      seats.toSorted((a, b) => a - b),
    ),
  )
  for (const worth of worths) expect(worth).toBeDefined()
  expect(utility).toBeCloseTo(
    worths.reduce<number>((sum, worth) => sum + (worth ?? 0), 0),
    6,
  )
  const rows = groups.flat().map((seat) => crowd.row[seat] ?? -1)
  for (const row of rows)
    expect(rows.filter((one) => one === row).length).toBeLessThanOrEqual(crowd.limit[row] ?? 0)
}

export function plainChoice(crowd: Crowd): readonly Group[] {
  return [...firstGroups(crowd)].at(-1) ?? []
}
