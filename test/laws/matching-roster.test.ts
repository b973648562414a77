import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilingOf } from '../../core/matching/ceiling.ts'
import { answer } from '../../core/matching/index.ts'
import { personTie } from '../../core/matching/roles.ts'
import { rowsOf } from '../../core/matching/roster.ts'
import { wishOf } from '../../core/matching/wish.ts'
import { people, questions, RUNS } from './matching-crowd.ts'

describe('the quick look at everybody', () => {
  it('sees exactly the fit that two people have when they understand each other', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { population, taxonomy, settings } = question
        const wish = wishOf(question)
        const ceiling = ceilingOf(wish, taxonomy, settings)
        for (const row of rowsOf(population.members, taxonomy)) {
          const tie = personTie(wish, row.member, { taxonomy, settings }, true)
          expect(ceiling.fit(row)).toBeCloseTo(tie?.fit ?? 0, 12)
          const wordless = personTie(wish, row.member, { taxonomy, settings }, false)
          expect(wordless?.fit ?? 0).toBeLessThanOrEqual((tie?.fit ?? 0) + 1e-12)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('keeps up with a population that changes between two questions', () => {
    fc.assert(
      fc.property(
        questions,
        people,
        fc.array(fc.tuple(fc.nat(7), fc.constantFrom('change', 'leave', 'return')), {
          maxLength: 6,
        }),
        (question, others, changes) => {
          const members = new Map(question.population.members)
          const living = { ...question, population: { ...question.population, members } }
          for (const [place, what] of changes) {
            const other = others[place]
            if (other === undefined) continue
            if (what === 'leave') members.delete(other.id)
            else if (what === 'change') members.set(other.id, other)
            else {
              const before = question.population.members.get(other.id)
              if (before !== undefined) members.set(other.id, before)
            }
            const fresh = { ...living.population, members: new Map(members) }
            expect(answer(living)).toEqual(answer({ ...living, population: fresh }))
          }
        },
      ),
      { numRuns: RUNS },
    )
  })
})
