/** Levels: a teacher who is further, company on the same step, and what somebody called too difficult. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  companyLevel,
  isTooAdvanced,
  teachingLevel,
} from '../../../../core/matching/criteria/level.ts'

type Told = 'beginner' | 'intermediate' | 'advanced' | undefined
const STEPS = ['beginner', 'intermediate', 'advanced'] as const
const told = fc.constantFrom<Told>(undefined, ...STEPS)

const TEACHING: [Told, Told, number][] = [
  ['advanced', 'beginner', 1],
  ['advanced', 'intermediate', 1],
  ['intermediate', 'beginner', 1],
  ['beginner', 'beginner', 0.5],
  ['advanced', 'advanced', 0.5],
  ['beginner', 'intermediate', 0],
  ['intermediate', 'advanced', 0],
  ['beginner', 'advanced', 0],
  [undefined, 'beginner', 0.5],
  ['advanced', undefined, 0.5],
  [undefined, undefined, 0.5],
]

describe('who shows something', () => {
  it.each(TEACHING)('being %s to somebody %s counts %d', (teacher, learner, score) => {
    expect(teachingLevel(teacher, learner)).toBe(score)
  })

  it('never counts less for being further', () => {
    for (const learner of STEPS) {
      const scores = STEPS.map((teacher) => teachingLevel(teacher, learner))
      expect(scores).toEqual([...scores].sort((a, b) => a - b))
    }
  })
})

const COMPANY: [Told, Told, number][] = [
  ['beginner', 'beginner', 1],
  ['advanced', 'advanced', 1],
  ['beginner', 'intermediate', 0.5],
  ['advanced', 'intermediate', 0.5],
  ['beginner', 'advanced', 0],
  [undefined, 'advanced', 0.5],
  ['beginner', undefined, 0.5],
]

describe('who learns together', () => {
  it.each(COMPANY)('%s and %s counts %d', (one, other, score) => {
    expect(companyLevel(one, other)).toBe(score)
  })

  it('counts the same from both sides, from 0 to 1', () => {
    fc.assert(
      fc.property(told, told, (one, other) => {
        const score = companyLevel(one, other)
        expect(companyLevel(other, one)).toBe(score)
        expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })
})

const TOO_ADVANCED: [Told, Told, boolean][] = [
  ['advanced', 'intermediate', true],
  ['advanced', 'beginner', true],
  ['intermediate', 'beginner', true],
  ['intermediate', 'intermediate', false],
  ['beginner', 'beginner', false],
  ['beginner', 'advanced', false],
  ['advanced', undefined, false],
  [undefined, 'beginner', false],
]

describe('«te moeilijk»', () => {
  it.each(TOO_ADVANCED)('from %s, where at most %s is wanted → %s', (teacher, most, is) => {
    expect(isTooAdvanced(teacher, most)).toBe(is)
  })
})
