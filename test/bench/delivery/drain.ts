/**
 * The same announcement leaves at the tempo of a platform that enforces its own limits, on a clock that is
 * moved by hand; meanwhile people write on the same token and are answered.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handClock } from '../../_kit/clock.ts'
import { openHouse, passes, type TestHouse } from '../../_kit/house.ts'
import { brokenPromises } from '../../_kit/ledger-check.ts'
import { PLATFORM, TEMPO, virtualCourier } from '../../_kit/platform/courier.ts'
import { type Platform, platform } from '../../_kit/platform/platform.ts'
import { seededRandom } from '../../_kit/random.ts'
import { ANNOUNCED, announces, said, settleTown, TOWN } from '../../faults/town.ts'
import type { Figure } from '../figure.ts'
import { quantile } from '../quantile.ts'

const MINUTE_MS = 60_000
/** Ten in the morning in Brussels: what is told to a hundred thousand is told before the evening. */
const MORNING = Date.UTC(2026, 10, 24, 9)

export interface DrainPlan {
  readonly people: number
  /** Of ten thousand calls, so many are told «not now» for 1 to 30 seconds without a reason. */
  readonly notNow: number
  /** So many of the people write each second. */
  readonly writers: number
}

interface Drained {
  readonly minutes: number
  readonly outside: Platform
  readonly waits: readonly number[]
  readonly broken: readonly string[]
}

export async function drained(plan: DrainPlan): Promise<Figure[]> {
  const { minutes, outside, waits, broken } = await run(plan)
  const name = `drain of ${String(plan.people)}${plan.notNow > 0 ? ', with «not now»' : ''}${plan.writers > 0 ? `, ${String(plan.writers)} write each second` : ''}`
  const notNow = outside.calls.filter((call) => call.said === 'too-fast').length
  return [
    { name: `${name}: virtual minutes`, value: minutes, unit: 'min' },
    { name: `${name}: most calls in any second`, value: mostInASecond(outside), unit: '' },
    { name: `${name}: «not now» heard`, value: notNow, unit: '' },
    { name: `${name}: of these, its own fault`, value: outside.selfInflicted, unit: '' },
    { name: `${name}: promises broken`, value: broken.length, unit: '' },
    ...(waits.length === 0
      ? []
      : [
          { name: `${name}: replies`, value: waits.length, unit: '' },
          { name: `${name}: from message to call, p95`, value: quantile(waits, 0.95), unit: 'ms' },
          { name: `${name}: from message to call, most`, value: Math.max(...waits), unit: 'ms' },
        ]),
  ]
}

async function run({ people, notNow, writers }: DrainPlan): Promise<Drained> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-bench-'))
  const clock = handClock(MORNING)
  const chance = seededRandom('drain')
  const outside = platform({
    now: () => clock.now(),
    perSecond: 30,
    perChat: 1,
    fault: () => (chance.fraction() * 10_000 < notNow ? 'too-fast' : 'none'),
    retryAfterMs: () => 1000 + Math.floor(chance.fraction() * 29_000),
  })
  const courier = virtualCourier({ platform: outside, tempo: TEMPO, turns: () => 0 })
  const open = await openHouse({ folder, clock, demo: 'never', couriers: [courier] })
  try {
    await settleTown(open.house, people)
    await announces(open.house, people)
    const asked = new Map<string, number>()
    let minutes = 0
    for (let second = 0; ; second += 1) {
      for (let one = 0; one < writers; one += 1)
        await writes(open, asked, (second * writers + one) % people, second)
      await passes(open, 1000)
      const ended = await endedAt(open)
      if (ended === undefined) continue
      minutes = (ended - MORNING) / MINUTE_MS
      break
    }
    const broken = await brokenPromises(open.house, {
      accepted: outside.accepted(),
      mostUnknown: 0,
    })
    return { minutes, outside, waits: waitsOf(outside, asked), broken }
  } finally {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writes(
  open: TestHouse,
  asked: Map<string, number>,
  person: number,
  second: number,
): Promise<void> {
  const event = `asks-${String(second)}-${String(person)}`
  asked.set(`${PLATFORM}:${event}`, open.clock.now())
  await open.hears(said(person, event, 'help', open.clock.now()))
}

async function endedAt({ house }: TestHouse): Promise<number | undefined> {
  return (await house.store.get('broadcasts', TOWN, ANNOUNCED))?.record.doneAt
}

function waitsOf(outside: Platform, asked: ReadonlyMap<string, number>): number[] {
  return outside.accepted().flatMap(({ key, at }) => {
    const since = asked.get(key.replace(/~0$/, ''))
    return since === undefined ? [] : [at - since]
  })
}

function mostInASecond({ calls }: Platform): number {
  let most = 0
  let from = 0
  for (const [index, { at }] of calls.entries()) {
    while ((calls[from]?.at ?? at) <= at - 1000) from += 1
    most = Math.max(most, index - from + 1)
  }
  return most
}
