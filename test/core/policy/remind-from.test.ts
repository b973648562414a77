/** When somebody is asked whether they come: the day before, by day, also when the clock changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentAt, momentOf, wallOf } from '../../../core/domain/index.ts'
import { mayRemind, QUIET, remindFrom } from '../../../core/policy/index.ts'

const ZONE = 'Europe/Brussels'
const HOUR_MS = 60 * 60 * 1000

function at(wall: string): number {
  return momentAt(wall, ZONE).instant
}

describe('«kom je?» is asked', () => {
  it.each([
    ['a day before an evening', '2026-11-25T19:00', '2026-11-24T19:00'],
    ['a day before a morning, by day', '2026-11-25T10:00', '2026-11-24T10:00'],
    ['from eight on, before an early morning', '2026-11-25T07:00', '2026-11-24T08:00'],
    ['before eight in the evening, when it begins late', '2026-11-25T20:30', '2026-11-24T19:00'],
    ['the day before, when it begins right after midnight', '2026-11-25T00:30', '2026-11-24T08:00'],
    ['24 hours before, in the night with an hour less', '2027-03-28T19:00', '2027-03-27T18:00'],
    ['24 hours before, in the night with an hour more', '2026-10-25T14:00', '2026-10-24T15:00'],
    ['by day, where the hour more would make it late', '2026-10-25T19:30', '2026-10-24T19:00'],
  ])('%s', (_, start, from) => {
    expect(momentOf(remindFrom(at(start), ZONE), ZONE).wall).toBe(from)
  })

  it('by day, at most 29 hours before, whenever it begins', () => {
    const year = { min: at('2026-06-01T00:00'), max: at('2027-06-01T00:00') }
    fc.assert(
      fc.property(fc.integer(year), (start) => {
        const from = remindFrom(start, ZONE)
        const { minute } = wallOf(from, ZONE)
        expect(minute >= QUIET.to && minute < QUIET.from).toBe(true)
        expect(start - from).toBeLessThanOrEqual(29 * HOUR_MS)
        expect(start - from).toBeGreaterThanOrEqual(15 * HOUR_MS)
        expect(mayRemind(from, { start, zone: ZONE })).toBe(true)
      }),
    )
  })
})

describe('«kom je?» is not asked', () => {
  const start = at('2026-11-25T19:00')
  it.each([
    ['at night', at('2026-11-24T20:30'), undefined],
    ['too early', at('2026-11-24T18:59'), undefined],
    ['in the last two hours', at('2026-11-25T17:30'), undefined],
    ['while the meeting before goes on', at('2026-11-24T19:10'), at('2026-11-24T20:00')],
  ])('%s', (_, now, busyUntil) => {
    expect(mayRemind(now, { start, zone: ZONE, busyUntil })).toBe(false)
  })

  it('but on the morning itself, when the evening before was missed', () => {
    expect(mayRemind(at('2026-11-25T08:00'), { start, zone: ZONE })).toBe(true)
  })
})
