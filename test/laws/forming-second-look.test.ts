/** Laws of looking again at groups that stand: whatever comes of it keeps every rule and is worth no less. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Group } from '../../core/forming/engine/candidates.ts'
import type { Crowd } from '../../core/forming/engine/crowd.ts'
import { firstGroups } from '../../core/forming/engine/first-groups.ts'
import { SecondLook } from '../../core/forming/engine/second-look.ts'
import { Standing } from '../../core/forming/engine/standing.ts'
import { bestOf, crowds, everySet, worthOf } from '../core/forming/engine/crowds.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 200

function kept(crowd: Crowd, standing: Standing): void {
  const worths = standing.groups.map(({ seats }) => worthOf(crowd, [...seats]) ?? Number.NaN)
  const sum = worths.reduce((a, b) => a + b, 0)
  expect(standing.utility).toBeCloseTo(sum, 6)
  const rows = standing.groups.flatMap(({ seats }) =>
    [...seats].map((seat) => crowd.row[seat] ?? -1),
  )
  for (const row of rows)
    expect(rows.filter((one) => one === row).length).toBeLessThanOrEqual(crowd.limit[row] ?? 0)
}

it.each([
  ['nothing', false],
  ['a plain choice', true],
])('a second look at %s keeps every rule, and never has less', (_, isBegun) => {
  let better = 0
  fc.assert(
    fc.property(crowds, (crowd) => {
      const groups = isBegun ? plainOf(crowd) : []
      const standing = new Standing(crowd, groups)
      const look = new SecondLook(standing)
      for (const row of crowd.limit.keys()) {
        const before = standing.utility
        if (!look.isOver(row)) continue
        const isBetter = look.look(row)
        kept(crowd, standing)
        expect(standing.utility - before > 1e-9).toBe(isBetter)
        if (isBetter) better += 1
        else expect(standing.utility).toBeCloseTo(before, 9)
      }
      expect(standing.utility).toBeLessThanOrEqual(bestOf(crowd, everySet(crowd)) + 1e-6)
    }),
    { numRuns: RUNS },
  )
  if (!isBegun) expect(better).toBeGreaterThan(RUNS / 10)
})

function plainOf(crowd: Crowd): readonly Group[] {
  const looking = firstGroups(crowd)
  for (let look = looking.next(); ; look = looking.next())
    if (look.done === true) return [...look.value]
}
