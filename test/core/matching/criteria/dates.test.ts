/** The days of an activity, how many of them suit somebody, and which are ruled out. */
import { describe, expect, it } from 'vitest'
import { momentAt, type WeekInterval } from '../../../../core/domain/index.ts'
import { areRuledOut, datesScore, slotsOf } from '../../../../core/matching/criteria/dates.ts'
import { member, on } from '../town.ts'

function lasting(from: string, to: string): ReturnType<typeof slotsOf> {
  const [starts, ends] = [momentAt(from, 'Europe/Brussels'), momentAt(to, 'Europe/Brussels')]
  return slotsOf({ starts, ends })
}

const SLOTS: [string, string, string, WeekInterval[]][] = [
  [
    'an afternoon',
    '2026-12-05T14:00',
    '2026-12-05T17:00',
    [{ day: 'sat', from: 14 * 60, to: 17 * 60 }],
  ],
  [
    'an evening to midnight',
    '2026-12-05T20:00',
    '2026-12-06T00:00',
    [{ day: 'sat', from: 20 * 60, to: 24 * 60 }],
  ],
  [
    'an evening past midnight',
    '2026-12-06T22:00',
    '2026-12-07T01:00',
    [
      { day: 'sun', from: 22 * 60, to: 24 * 60 },
      { day: 'mon', from: 0, to: 60 },
    ],
  ],
  [
    'the day on which the clock goes back',
    '2026-10-25T01:00',
    '2026-10-25T04:00',
    [{ day: 'sun', from: 60, to: 4 * 60 }],
  ],
  ['a week', '2026-12-07T10:00', '2026-12-13T17:00', []],
  ['a month', '2026-12-01T10:00', '2026-12-31T17:00', []],
]

describe('the days of an activity', () => {
  it.each(SLOTS)('of %s', (_, from, to, slots) => {
    expect(lasting(from, to)).toEqual(slots)
  })

  it('of almost a week are six, one after the other', () => {
    const days = lasting('2026-12-07T10:00', '2026-12-12T17:00').map(({ day }) => day)
    expect(days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'])
  })
})

const weekend = lasting('2026-12-05T10:00', '2026-12-06T17:00')
const both = [on('sat', 'afternoon'), on('sun', 'morning')]

describe('how much of it somebody could be there', () => {
  it.each([
    { who: 'said nothing', more: {}, score: 0.5, out: false },
    { who: 'can on both days', more: { available: both }, score: 1, out: false },
    {
      who: 'can on one of two',
      more: { available: [on('sat', 'afternoon')] },
      score: 0.5,
      out: false,
    },
    {
      who: 'usually can on other days',
      more: { available: [on('tue', 'evening')] },
      score: 0,
      out: false,
    },
    {
      who: 'cannot on one of two',
      more: { unavailable: [on('sat', 'morning')] },
      score: 0.5,
      out: false,
    },
    { who: 'cannot on both', more: { unavailable: both }, score: 0.5, out: true },
  ])('who $who', ({ more, score, out }) => {
    const one = member('one', more)
    expect(datesScore(one, weekend)).toBe(score)
    expect(areRuledOut(one, weekend)).toBe(out)
  })

  it('is half, and nothing is ruled out, where there is a day for everybody', () => {
    const one = member('one', { available: both, unavailable: [on('mon', 'morning')] })
    expect(datesScore(one, [])).toBe(0.5)
    expect(areRuledOut(one, [])).toBe(false)
  })
})
