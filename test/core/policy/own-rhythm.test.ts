/** A person's own quiet hours and measure: whatever they are, nothing unasked is in them or too often. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DAYS,
  momentAt,
  reachedOut,
  type WeekInterval,
  wallOf,
} from '../../../core/domain/index.ts'
import {
  afterQuietHours,
  leavesTime,
  mayReachOut,
  QUIET,
  REACH_OUT_MS,
} from '../../../core/policy/index.ts'
import { member } from '../../contract/records.ts'

const ZONE = 'Europe/Brussels'
const DAY_MS = 24 * 60 * 60 * 1000
const YEAR = momentAt('2026-06-01T00:00', ZONE).instant

const interval = fc
  .record({
    day: fc.constantFrom(...DAYS),
    from: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 1440 }),
  })
  .map(({ day, from, length }): WeekInterval => ({ day, from, to: Math.min(1440, from + length) }))
const moment = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minute) => YEAR + minute * 60_000)

function isQuiet(at: number, own: readonly WeekInterval[]): boolean {
  const { day, minute } = wallOf(at, ZONE)
  if (minute < QUIET.to || minute >= QUIET.from) return true
  return own.some((one) => one.day === day && one.from <= minute && minute < one.to)
}

describe('own quiet hours', () => {
  it('hold back until the first moment that is in none of them, over both changes of the clock', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 12 }), moment, (own, now) => {
        const then = afterQuietHours(now, ZONE, own)
        fc.pre(leavesTime(own, now, ZONE))
        expect(then).toBeGreaterThanOrEqual(now)
        expect(isQuiet(then, own)).toBe(false)
        if (then === now) return
        // The last minute before it is quiet, so nothing earlier was passed over for long.
        expect(isQuiet(then - 60_000, own)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('of a whole week leave no time', () => {
    const all = DAYS.map((day) => ({ day, from: 0, to: 1440 }))
    expect(leavesTime(all, YEAR, ZONE)).toBe(false)
    expect(leavesTime(all.slice(1), YEAR, ZONE)).toBe(true)
  })

  it('of nobody change nothing', () => {
    fc.assert(
      fc.property(moment, (now) => {
        expect(afterQuietHours(now, ZONE, [])).toBe(afterQuietHours(now, ZONE))
      }),
    )
  })
})

describe('an own measure', () => {
  const person = {
    ...member('nadia', 0),
    age: 'adult' as const,
    consents: [{ purpose: 'nudges' as const, given: true, at: 0, wording: 'one' }],
  }

  it('is kept to the millisecond, and is never more than one a week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 60 }),
        fc.integer({ min: 0, max: 70 * DAY_MS }),
        (everyDays, since) => {
          const one = { row: 'a', kind: 'nudge', at: YEAR, about: [] } as const
          const before = reachedOut(person, undefined, one)
          const now = YEAR + since
          const may = mayReachOut(
            { ...person, rhythm: { everyDays } },
            { kind: 'nudge', before, now },
          )
          expect(may.ok).toBe(since >= Math.max(everyDays * DAY_MS, REACH_OUT_MS))
        },
      ),
    )
  })

  it('of one message allows the one, and after it none', () => {
    const once = [{ ...person.consents[0], once: true as const, at: YEAR }]
    const who = { ...person, consents: once as typeof person.consents }
    const asked = { kind: 'nudge', now: YEAR + 1 } as const
    expect(mayReachOut(who, { ...asked, before: undefined }).ok).toBe(true)
    const before = reachedOut(person, undefined, { row: 'a', kind: 'nudge', at: YEAR, about: [] })
    const later = { ...asked, before, now: YEAR + 50 * DAY_MS }
    expect(mayReachOut(who, { ...later, row: 'a' }).ok).toBe(true)
    expect(mayReachOut(who, { ...later, row: 'b' })).toMatchObject({ error: 'no-consent' })
  })
})
