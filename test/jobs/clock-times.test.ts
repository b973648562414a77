/** What comes back every day comes back once a day, also in the two nights on which the clock changes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallOf } from '../../core/domain/index.ts'
import { nextDaily, nextMinute, nextWeekly } from '../../jobs/clock-times.ts'
import { errands } from '../../jobs/index.ts'

const HOUR_MS = 60 * 60_000
const at = (utc: string): number => Date.parse(`${utc}Z`)

describe('the next time of the day', () => {
  it('is today while it is still to come, and tomorrow from that very moment on', () => {
    const ten = at('2026-11-22T09:00')
    expect(nextDaily(ten - 1, '10:00')).toEqual({ date: '2026-11-22', at: ten })
    expect(nextDaily(ten, '10:00')).toEqual({ date: '2026-11-23', at: ten + 24 * HOUR_MS })
  })

  it('goes by the date in Brussels, not in Greenwich', () => {
    expect(nextDaily(at('2026-11-22T23:30'), '03:30').date).toBe('2026-11-23')
    expect(nextDaily(at('2026-06-30T22:30'), '03:30').date).toBe('2026-07-01')
  })

  it('comes after 23 hours when summer time begins, and after 25 when it ends', () => {
    expect(nextDaily(at('2026-03-28T09:00'), '10:00').at).toBe(at('2026-03-29T08:00'))
    expect(nextDaily(at('2026-10-24T08:00'), '10:00').at).toBe(at('2026-10-25T09:00'))
  })

  it('is once in the night that has 02:30 twice', () => {
    const first = nextDaily(at('2026-10-24T20:00'), '02:30')
    expect(first).toEqual({ date: '2026-10-25', at: at('2026-10-25T00:30') })
    expect(nextDaily(first.at, '02:30')).toEqual({
      date: '2026-10-26',
      at: at('2026-10-26T01:30'),
    })
  })

  it('is once in the night that has no 02:30, an hour later on the wall', () => {
    const first = nextDaily(at('2026-03-28T20:00'), '02:30')
    expect(first).toEqual({ date: '2026-03-29', at: at('2026-03-29T01:30') })
    expect(wallOf(first.at, 'Europe/Brussels').minute).toBe(3 * 60 + 30)
    expect(nextDaily(first.at, '02:30').date).toBe('2026-03-30')
  })

  it('is later than now, within 25 hours, on the date that it names, whenever it is asked', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00'), max: at('2028-12-31T00:00') })
    const time = fc.constantFrom('00:00', '02:00', '02:30', '03:00', '03:30', '10:00', '23:59')
    fc.assert(
      fc.property(moment, time, (now, wanted) => {
        const next = nextDaily(now, wanted)
        expect(next.at).toBeGreaterThan(now)
        expect(next.at - now).toBeLessThanOrEqual(25 * HOUR_MS)
        expect(wallOf(next.at, 'Europe/Brussels').date).toBe(next.date)
      }),
    )
  })

  it('names every date of a year once, in order', () => {
    const dates: string[] = []
    for (let now = at('2026-01-01T00:00'); dates.length < 365; ) {
      const next = nextDaily(now, '03:30')
      dates.push(next.date)
      now = next.at
    }
    expect(new Set(dates).size).toBe(365)
    expect(dates).toEqual([...dates].sort())
    expect(dates.at(-1)).toBe('2026-12-31')
  })
})

describe('what nobody asked for is due', () => {
  const named = (name: string) => errands.find((errand) => errand.name === name)
  const dueAfter = (name: string, now: number, times: number): { id: string; at: number }[] => {
    const due: { id: string; at: number }[] = []
    for (let from = now; due.length < times; from = due.at(-1)?.at ?? from) {
      const next = named(name)?.next?.(from)
      if (next === undefined) throw new Error(`${name} does not come back.`)
      due.push(next)
    }
    return due
  }

  it.each([
    ['2026-10-24', '2026-10-24T09:30', '2026-10-25T10:30', '2026-10-26T10:30'],
    ['2027-03-27', '2027-03-27T10:30', '2027-03-28T09:30', '2027-03-29T09:30'],
  ])('every day at 11:30 on the wall, also when the clock changes: from %s', (date, ...utc) => {
    const due = dueAfter('nudge', at(`${date}T00:00`), 3)
    expect(due.map((next) => next.at)).toEqual(utc.map(at))
    expect(due[0]?.id).toBe(`nudge-${date}`)
  })

  it.each([
    ['2026-10-22T14:00', '2026-10-22T15:00', '2026-10-29T16:00'],
    ['2027-03-25T15:00', '2027-03-25T16:00', '2027-04-01T15:00'],
  ])('every Thursday at 17:00 on the wall: from %s', (from, ...utc) => {
    const due = dueAfter('digest', at(from), 2)
    expect(due.map((next) => next.at)).toEqual(utc.map(at))
    expect(due.map(({ id }) => id)).toEqual(utc.map((time) => `digest-${time.slice(0, 10)}`))
  })

  it('on the named day, within a week and an hour, whenever it is asked', () => {
    const moment = fc.integer({ min: at('2026-01-01T00:00'), max: at('2028-12-31T00:00') })
    fc.assert(
      fc.property(moment, fc.constantFrom('mon', 'thu', 'sun' as const), (now, day) => {
        const next = nextWeekly(now, day, '17:00')
        expect(wallOf(next.at, 'Europe/Brussels')).toEqual({
          date: next.date,
          day,
          minute: 17 * 60,
        })
        expect(next.at).toBeGreaterThan(now)
        expect(next.at - now).toBeLessThanOrEqual(7 * 24 * HOUR_MS + HOUR_MS)
      }),
    )
  })
})

it('the next minute is full, later than now, and at most a minute away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: at('2030-01-01T00:00') }), (now) => {
      const next = nextMinute(now)
      expect(next % 60_000).toBe(0)
      expect(next).toBeGreaterThan(now)
      expect(next - now).toBeLessThanOrEqual(60_000)
    }),
  )
})

describe('everything that comes back', () => {
  const coming = errands.flatMap((errand) => (errand.next === undefined ? [] : [errand]))

  it.each(coming)('$name: has an id that means its time, without a colon', ({ next }) => {
    const now = at('2026-11-22T08:59')
    const first = next?.(now)
    expect(next?.(now + 1)).toEqual(first)
    expect(first?.id).not.toContain(':')
    expect(first?.id).toMatch(/\D/)
    expect(next?.(first?.at ?? now).id).not.toBe(first?.id)
  })

  it('names the date where it is daily', () => {
    const ids = coming.map((errand) => errand.next?.(at('2026-11-22T08:00')).id)
    expect(ids).toEqual(expect.arrayContaining(['lapse-2026-11-22', 'retain-2026-11-23']))
  })

  it('has names that are all different', () => {
    expect(new Set(errands.map((errand) => errand.name)).size).toBe(errands.length)
  })
})
