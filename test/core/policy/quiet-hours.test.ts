/** When it is quiet, and until when, on the wall of Brussels. */
import { expect, it } from 'vitest'
import { momentAt, momentOf } from '../../../core/domain/index.ts'
import { afterQuietHours } from '../../../core/policy/index.ts'

const ZONE = 'Europe/Brussels'

function after(wall: string): string {
  return momentOf(afterQuietHours(momentAt(wall, ZONE).instant, ZONE), ZONE).wall
}

it.each([
  ['2026-11-22T07:59', '2026-11-22T08:00'],
  ['2026-11-22T08:00', '2026-11-22T08:00'],
  ['2026-11-22T19:59', '2026-11-22T19:59'],
  ['2026-11-22T20:00', '2026-11-23T08:00'],
  ['2026-11-22T23:59', '2026-11-23T08:00'],
  ['2026-12-31T21:00', '2027-01-01T08:00'],
])('from %s on somebody may be written to at %s', (now, then) => {
  expect(after(now)).toBe(then)
})

it('is over at eight on the wall after both changes of the clock', () => {
  expect(after('2026-10-24T22:00')).toBe('2026-10-25T08:00')
  expect(after('2026-10-25T02:30')).toBe('2026-10-25T08:00')
  expect(after('2027-03-27T22:00')).toBe('2027-03-28T08:00')
  expect(after('2027-03-28T03:30')).toBe('2027-03-28T08:00')
})
