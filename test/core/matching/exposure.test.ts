/** Fair exposure: who is shown to many makes room, fades back in four weeks, and never disappears. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemberId, type Showing, showing } from '../../../core/domain/index.ts'
import { EXPOSURE_FLOOR, Exposures } from '../../../core/matching/index.ts'
import { CLUB, NOW } from './town.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const nadia = MemberId.parse('nadia')
const lea = MemberId.parse('lea')

function shown(viewer: string, daysAgo = 0, more: Partial<Showing> = {}): Showing {
  return { ...showing(CLUB, MemberId.parse(viewer), nadia, NOW - daysAgo * DAY_MS), ...more }
}

function worth(...showings: Showing[]): number {
  return new Exposures(showings).worth(nadia, lea, NOW)
}

describe('somebody counts', () => {
  const ROWS: [string, Showing[], number][] = [
    ['fully when shown to nobody', [], 1],
    ['fully after being shown to the reader alone', [shown('lea')], 1],
    ['a twentieth less for each who saw them today', [shown('x'), shown('y')], 0.9],
    ['half of that two weeks later', [shown('x', 14), shown('y', 14)], 0.95],
    ['fully four weeks later', [shown('x', 28), shown('y', 40)], 1],
    ['fully when something came of it', [shown('x', 0, { taken: true })], 1],
    ['no less for a showing that is still to come than for one of now', [shown('x', -1)], 0.95],
  ]
  it.each(ROWS)('%s', (_, showings, value) => {
    expect(worth(...showings)).toBeCloseTo(value)
  })

  it('the same to the last digit, in whatever order they were seen', () => {
    const seen = [shown('x', 0), shown('y', 1), shown('z', 2)]
    expect(worth(...seen)).toBe(worth(...seen.toReversed()))
  })

  it('a quarter at least, however many saw them', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => shown(`viewer-${String(index)}`))
    expect(worth(...crowd)).toBe(EXPOSURE_FLOOR)
    expect(EXPOSURE_FLOOR).toBe(0.25)
  })

  it('as shown for four weeks, whoever saw them', () => {
    const times = (days: number): number =>
      new Exposures([shown('lea', days)]).timesShown(nadia, NOW)
    expect([times(0), times(27), times(28)]).toEqual([1, 1, 0])
  })
})

describe('laws of exposure', () => {
  const viewer = fc.constantFrom(
    'lea',
    ...Array.from({ length: 10 }, (_, at) => `viewer-${String(at)}`),
  )
  const seen = fc
    .record({ viewer, days: fc.nat(40), taken: fc.boolean() })
    .map(({ viewer: by, days, taken }) => shown(by, days, { taken }))
  const many = fc.array(seen, { maxLength: 30 })

  it('a showing more never counts for more, and the reader’s own take nothing', () => {
    fc.assert(
      fc.property(many, seen, (showings, one) => {
        const kept = showings.filter(({ id }) => id !== one.id)
        expect(worth(...kept, one)).toBeLessThanOrEqual(worth(...kept))
        const others = showings.filter(({ viewerId }) => viewerId !== lea)
        expect(worth(...showings)).toBeCloseTo(worth(...others))
      }),
    )
  })

  it('time only heals, and the order in which showings came plays no part', () => {
    fc.assert(
      fc.property(many, fc.nat(40), (showings, days) => {
        const kept = new Exposures(showings)
        const later = kept.worth(nadia, lea, NOW + days * DAY_MS)
        expect(later).toBeGreaterThanOrEqual(kept.worth(nadia, lea, NOW))
        expect(later).toBeLessThanOrEqual(1)
        const once = [...new Map(showings.map((one) => [one.id, one])).values()]
        expect(worth(...once)).toBe(worth(...once.toReversed()))
      }),
    )
  })

  it('a showing that is forgotten, or told anew, counts as if it had never been otherwise', () => {
    fc.assert(
      fc.property(many, seen, seen, (showings, before, after) => {
        const kept = new Exposures(showings)
        const without = showings.filter(({ id }) => id !== before.id && id !== after.id)
        kept.set(before.id, before)
        kept.delete(before.id)
        kept.set(after.id, before)
        kept.set(after.id, after)
        expect(kept.worth(nadia, lea, NOW)).toBeCloseTo(worth(...without, after))
        kept.clear()
        expect([kept.worth(nadia, lea, NOW), kept.timesShown(nadia, NOW)]).toEqual([1, 0])
      }),
    )
  })
})
