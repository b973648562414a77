/** How long a seat that came free is held: long while the start is far, short when near, and never by night. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentAt, momentOf } from '../../../core/domain/index.ts'
import { claimUntil, NEAR_MS } from '../../../core/policy/index.ts'

const ZONE = 'Europe/Brussels'
const HOUR_MS = 60 * 60 * 1000

function at(wall: string): number {
  return momentAt(wall, ZONE).instant
}

describe('a seat that comes free is held', () => {
  it.each([
    [
      'for a day, when the start is far',
      '2026-11-22T12:00',
      '2026-11-28T19:00',
      '2026-11-23T12:00',
    ],
    ['for a day, when nothing is planned', '2026-11-22T12:00', undefined, '2026-11-23T12:00'],
    [
      'counted from eight, when it is late',
      '2026-11-22T22:00',
      '2026-11-28T19:00',
      '2026-11-24T08:00',
    ],
    [
      'counted from eight, when it is early',
      '2026-11-23T03:00',
      '2026-11-28T19:00',
      '2026-11-24T08:00',
    ],
    ['until an hour before the start', '2026-11-22T12:00', '2026-11-23T12:30', '2026-11-23T11:30'],
    [
      'for an hour, when it is tomorrow',
      '2026-11-22T12:00',
      '2026-11-23T12:00',
      '2026-11-22T13:00',
    ],
    [
      'until the start, when it is soon',
      '2026-11-22T18:40',
      '2026-11-22T19:00',
      '2026-11-22T19:00',
    ],
    [
      'until nine, for tomorrow evening',
      '2026-11-22T22:00',
      '2026-11-23T19:00',
      '2026-11-23T09:00',
    ],
    ['until the start, early tomorrow', '2026-11-22T22:00', '2026-11-23T08:30', '2026-11-23T08:30'],
    [
      'at night too, when it is tonight',
      '2026-11-22T20:30',
      '2026-11-22T21:00',
      '2026-11-22T21:00',
    ],
    [
      'over the night that has an hour less',
      '2027-03-27T21:00',
      '2027-04-02T19:00',
      '2027-03-29T08:00',
    ],
    [
      'over the night that has an hour more',
      '2026-10-24T21:00',
      '2026-10-30T19:00',
      '2026-10-26T08:00',
    ],
  ])('%s', (_, now, start, until) => {
    const found = claimUntil(at(now), start === undefined ? undefined : at(start), ZONE)
    expect(found && momentOf(found, ZONE).wall).toBe(until)
  })

  it('for no time at all, once it began', () => {
    expect(claimUntil(at('2026-11-22T19:00'), at('2026-11-22T19:00'), ZONE)).toBeUndefined()
  })

  it('within its bounds, whenever it comes free', () => {
    const year = { min: at('2026-06-01T00:00'), max: at('2027-06-01T00:00') }
    fc.assert(
      fc.property(fc.integer(year), fc.integer({ min: 1, max: 30 * NEAR_MS }), (now, ahead) => {
        const start = now + ahead
        const until = claimUntil(now, start, ZONE) ?? 0
        expect(until).toBeGreaterThan(now)
        expect(until).toBeLessThanOrEqual(start)
        if (ahead <= NEAR_MS) return
        expect(until).toBeLessThanOrEqual(start - HOUR_MS)
        expect(until - now).toBeGreaterThanOrEqual(11 * HOUR_MS)
      }),
    )
  })
})
