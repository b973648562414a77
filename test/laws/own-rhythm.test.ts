/**
 * What somebody chose about being written to holds for every message that leaves, whatever they say, undo
 * and clear between, and whenever the jobs run: their quiet hours, their measure, and what they muted.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digest, nudge } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type Member, wallOf } from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import { QUIET, reachOutMs } from '../../core/policy/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { beesIn } from '../core/acts/tips-ground.ts'
import { BEES } from '../talks/closer-town.ts'
import { memberNamed } from '../talks/known.ts'

const HOUR_MS = 60 * 60 * 1000
const WEEK_MS = 7 * 24 * HOUR_MS
const RUNS = process.env['GOESTING_LONG'] === '1' ? 150 : 6
const open = houseForEach()
const kim = open.person('kim')

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ waits: fc.constantFrom(3, 9, 24, 49, 97, 169) }) },
  { weight: 4, arbitrary: fc.record({ job: fc.constantFrom('nudge', 'digest') }) },
  {
    weight: 4,
    arbitrary: fc.record({
      says: fc.constantFrom(
        "stuur mij 's avonds geen berichten",
        "geen berichten 's morgens",
        'schrijf mij niet op zondag',
        'maar één keer per maand',
        'om de twee weken',
        'elke dag mag',
        'geen tips meer over imkeren',
        'pauze tot over drie weken',
        'stop',
        'start',
        'terug',
        'mijn profiel',
      ),
    }),
  },
)

async function rowsOfKim(id: Member['id']): Promise<OutboxRow[]> {
  const { items } = await open.house.store.find('outbox', {
    clubId: DEMO_CLUB,
    index: 'byMember',
    equals: [id],
    limit: 1000,
  })
  return items.map(({ record }) => record).filter(({ kind }) => /nudge|digest/.test(kind))
}

/** Sends what may leave now; everything that left is held against what is chosen at this moment. */
async function carries(sent: Map<string, number>): Promise<void> {
  const chosen = await memberNamed(open, 'Kim')
  const { rhythm = {}, paused } = chosen
  await open.staff.carry(kim.addressId)
  const now = open.clock.now()
  for (const row of await rowsOfKim(chosen.id)) {
    if (row.state !== 'sent' || sent.has(row.id)) continue
    const { day, minute } = wallOf(now, 'Europe/Brussels')
    const { quiet = [], muted = [] } = rhythm
    expect(paused).toBe(false)
    expect(minute >= QUIET.to && minute < QUIET.from).toBe(true)
    expect(quiet.some((one) => one.day === day && one.from <= minute && minute < one.to)).toBe(
      false,
    )
    expect((row.topics ?? []).filter((topic) => muted.includes(topic))).toEqual([])
    const last = Math.max(-Infinity, ...sent.values())
    // Counted from when the one before was to leave, which may be days before it did.
    const least = Math.max(WEEK_MS, reachOutMs(chosen) - 4 * 24 * HOUR_MS)
    expect(now - last).toBeGreaterThanOrEqual(least)
    sent.set(row.id, now)
  }
}

it('holds for every message that leaves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      await open.anew()
      await joins(kim, { wish: BEES.nl })
      await kim.says('mijn profiel')
      await kim.presses('Stuur mij af en toe een tip')
      open.clock.advance(49 * HOUR_MS)
      for (let n = 0; n < 4; n += 1) await beesIn(open, `day-${String(n)}`, 90 + n)
      const sent = new Map<string, number>()
      for (const one of steps) {
        if ('waits' in one) open.clock.advance(one.waits * HOUR_MS)
        else if ('says' in one) await kim.says(one.says)
        else await (one.job === 'nudge' ? nudge : digest)(open.house)
        await carries(sent)
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)
