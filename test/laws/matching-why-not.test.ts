/** Why somebody is not in a list: there is always a reason, and it is never one for somebody who is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, whyNot } from '../../core/matching/index.ts'
import { RUNS } from './matching-crowd.ts'
import { lively } from './matching-lives.ts'

describe('whoever and whatever there is', () => {
  it('is in the list at the place that is told, or there is a reason that keeps it out', () => {
    fc.assert(
      fc.property(lively, ({ question }) => {
        const { members, groups, activities } = question.population
        const shown = answer(question).items.map(({ id }) => id)
        const everybody = answer({ ...question, limit: 1000 }).items.map(({ id }) => id)
        for (const id of [...members.keys(), ...groups.keys(), ...activities.keys()]) {
          const { place, because } = whyNot(question, id)
          expect(because.length, id).toBeGreaterThan(0)
          if (shown.includes(id)) expect(place).toBe(shown.indexOf(id) + 1)
          else expect(place !== undefined, id).toBe(everybody.includes(id))
        }
      }),
      { numRuns: RUNS },
    )
  })
})
