/**
 * Two processes on one house over both changes of the clock, with three hours in which nobody was there
 * and a clock that is set an hour forth and back: what nobody asked for comes once, and never at night.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wallOf } from '../../core/domain/index.ts'
import { QUIET } from '../../core/policy/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { FAST, virtualCourier } from '../_kit/platform/courier.ts'
import { type Platform, platform } from '../_kit/platform/platform.ts'
import { BACKENDS, type HandBackend, handBackend } from './backends.ts'
import { announces, settleTown, TOWN } from './town.ts'

const ZONE = 'Europe/Brussels'
const HOUR_MS = 60 * 60 * 1000
const PEOPLE = 9
const UNASKED: ReadonlySet<string> = new Set(['nudge', 'digest', 'broadcast'])
/** Within the week in which rows are kept. */
const DAYS = 6

const CHANGES = [
  ['summer time ends', '2026-10-22T06:00Z'],
  ['summer time begins', '2027-03-25T06:00Z'],
] as const

it.for(BACKENDS.flatMap((name) => CHANGES.map((change) => [name, ...change] as const)))(
  'with %s, while %s',
  async ([name, , from], test) => {
    const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
    const agenda = await handBackend(test, name, Date.parse(from))
    const { clock } = agenda
    const outside = platform({ now: () => clock.now() })
    const both = [await opened(folder, agenda, outside), await opened(folder, agenda, outside)]
    const [one] = both
    if (one === undefined) throw new Error('Nobody is there.')
    try {
      await settleTown(one.house, PEOPLE)
      await announces(one.house, PEOPLE)
      const until = clock.now() + DAYS * 24 * HOUR_MS
      for (let step = 0; clock.now() < until; step += 1) {
        clock.advance(hoursOf(step) * HOUR_MS)
        await Promise.all(both.map(({ runDue }) => runDue()))
        for (const { staff } of both) await staff.idle()
      }
      await told(one, outside)
      const accepted = outside.accepted()
      expect(await brokenPromises(one.house, { accepted, mostUnknown: 0 })).toEqual([])
    } finally {
      for (const house of both) await house.staff.stop()
      for (const house of both) await house.abandon()
      await agenda.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** Mostly an hour; now and then nobody was there for three, or the clock was set. */
function hoursOf(step: number): number {
  if (step % 31 === 30) return 3
  if (step % 47 === 20) return -1
  return step % 47 === 21 ? 2 : 1
}

function opened(folder: string, { plan }: HandBackend, outside: Platform): Promise<TestHouse> {
  const courier = virtualCourier({ platform: outside, tempo: FAST, turns: () => 1 })
  return openHouse({ folder, ...plan, demo: 'never', couriers: [courier] })
}

/** Everybody heard of something once, by day, though two processes and three jobs wanted to tell them. */
async function told({ house }: TestHouse, outside: Platform): Promise<void> {
  const rows = await recordsOf(house, 'outbox', TOWN, 'byTime')
  const reached = outside.accepted().flatMap(({ key, at }) => {
    const row = rows.find(({ id }) => id === key)
    return row !== undefined && UNASKED.has(row.kind) ? [{ memberId: row.memberId, at }] : []
  })
  expect(reached.map(({ memberId }) => memberId).toSorted()).toEqual(
    Array.from({ length: PEOPLE }, (_, person) => `person-${String(person)}`),
  )
  for (const { at } of reached) {
    const { minute } = wallOf(at, ZONE)
    expect(minute).toBeGreaterThanOrEqual(QUIET.to)
    expect(minute).toBeLessThan(QUIET.from)
  }
}
