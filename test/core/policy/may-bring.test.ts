/** Who may take seats for whom: by numbers and ages alone. */
import { describe, expect, it } from 'vitest'
import type { Age, Party } from '../../../core/domain/index.ts'
import { isForChildren, mayBring, suitsYears } from '../../../core/policy/index.ts'
import { activity, TALENTS } from '../matching/town.ts'

function outcome(age: Age | 'under13', more: Parameters<typeof activity>[1], party: Party): string {
  const member = age === 'under13' ? { age: 'minor' as const, under13: true as const } : { age }
  const may = mayBring(member, activity('a', more), party, TALENTS)
  return may.ok ? 'yes' : may.error
}

const KIDS = { ages: [8, 12] as [number, number] }
const FAMILY = { ages: [8, 99] as [number, number] }

describe('seats', () => {
  it.each<[string, Age | 'under13', Parameters<typeof activity>[1], Party, string]>([
    ['six at most', 'adult', {}, { seats: 7, children: 0 }, 'too-many'],
    ['not fewer than one', 'adult', {}, { seats: 0, children: 0 }, 'too-many'],
    ['no more children than seats', 'adult', {}, { seats: 1, children: 2 }, 'too-many'],
    ['an adult and a child', 'adult', FAMILY, { seats: 2, children: 1 }, 'yes'],
    ['a child whom an adult brings', 'adult', KIDS, { seats: 1, children: 1 }, 'yes'],
    ['no adult among children', 'adult', KIDS, { seats: 2, children: 1 }, 'other-ages'],
    ['no child among adults', 'adult', { ages: [18, 99] }, { seats: 2, children: 1 }, 'other-ages'],
    [
      'no child at wine',
      'adult',
      { concepts: ['wine-tasting'] },
      { seats: 2, children: 1 },
      'grown-up',
    ],
    [
      'by nobody undeclared for a child alone',
      'unknown',
      KIDS,
      { seats: 1, children: 1 },
      'needs-adult',
    ],
    ['by no minor for a child alone', 'minor', KIDS, { seats: 1, children: 1 }, 'needs-adult'],
    ['a minor and a parent', 'minor', {}, { seats: 2, children: 0 }, 'yes'],
    ['under 13 alone', 'under13', {}, { seats: 1, children: 0 }, 'needs-company'],
    ['under 13 with an adult', 'under13', {}, { seats: 2, children: 1 }, 'yes'],
    [
      'nobody at what is excluded',
      'adult',
      { concepts: ['weapons'] },
      { seats: 1, children: 0 },
      'excluded',
    ],
  ])('%s', (_, age, more, party, expected) => {
    expect(outcome(age, more, party)).toBe(expected)
  })
})

describe('an age', () => {
  it.each([
    [undefined, 9, true],
    [[8, 12], 8, true],
    [[8, 12], 12, true],
    [[8, 12], 7, false],
    [[8, 12], 13, false],
    [[8, 120], 17, true],
    [[18, 99], undefined, false],
    [[8, 12], undefined, true],
  ] as const)('%j suits %s: %s', (ages, years, suits) => {
    expect(suitsYears(ages === undefined ? undefined : [...ages], years)).toBe(suits)
  })

  it('is for children alone where no adult may come', () => {
    expect(isForChildren({ ages: [8, 12] })).toBe(true)
    expect(isForChildren({ ages: [12, 18] })).toBe(false)
    expect(isForChildren({})).toBe(false)
  })
})
