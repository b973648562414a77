/** Laws of looking again at groups that stand: whatever comes of it keeps every rule and is worth no less. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SecondLook } from '../../core/forming/engine/second-look.ts'
import { Standing } from '../../core/forming/engine/standing.ts'
import { bestOf, crowds, everySet } from '../core/forming/engine/crowds.ts'
import { expectKept, plainChoice } from '../core/forming/engine/kept.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 200

it.each([
  ['nothing', false],
  ['a plain choice', true],
])('a second look at %s keeps every rule, and never has less', (_, isBegun) => {
  let better = 0
  fc.assert(
    fc.property(crowds, (crowd) => {
      const groups = isBegun ? plainChoice(crowd) : []
      const standing = new Standing(crowd, groups)
      const look = new SecondLook(standing)
      for (const row of crowd.limit.keys()) {
        const before = standing.utility
        if (!look.isOver(row)) continue
        const isBetter = look.look(row)
        expectKept(crowd, {
          groups: standing.groups.map(({ seats }) => [...seats]),
          utility: standing.utility,
        })
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
