/** Who needs a way in without steps is sent to no door with steps, and to none of which nobody knows. */
import { describe, expect, it } from 'vitest'
import { canGetIn } from '../../../../core/matching/criteria/access.ts'

describe('a person can get in', () => {
  it.each([
    { needs: undefined, stepFree: undefined, can: true },
    { needs: undefined, stepFree: false, can: true },
    { needs: false, stepFree: false, can: true },
    { needs: false, stepFree: undefined, can: true },
    { needs: true, stepFree: true, can: true },
    { needs: true, stepFree: false, can: false },
    { needs: true, stepFree: undefined, can: false },
  ])('who needs it: $needs, through a door that is step-free: $stepFree → $can', (row) => {
    const door = row.stepFree === undefined ? {} : { stepFree: row.stepFree }
    expect(canGetIn(door, row.needs)).toBe(row.can)
  })
})
