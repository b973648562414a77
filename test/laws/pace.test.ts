/** Whatever is asked for and whenever: no window ever holds more calls than its limit allows. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paceOf } from '../../core/acts/pace.ts'
import type { Limit } from '../../core/ports/index.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 1000

const limit = fc.record({
  most: fc.integer({ min: 1, max: 30 }),
  inMs: fc.integer({ min: 1, max: 5000 }),
})
const asked = fc.record({
  chat: fc.constantFrom('a', 'b', 'c'),
  lane: fc.constantFrom('now', 'later'),
  afterMs: fc.integer({ min: 0, max: 700 }),
  isGivenBack: fc.boolean(),
  holdMs: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 10 }),
})

function mostIn(calls: readonly number[], { inMs }: Limit): number {
  return Math.max(
    0,
    ...calls.map((at) => calls.filter((one) => one >= at && one < at + inMs).length),
  )
}

it('keeps every limit of the token and of each chat, and every «not now»', () => {
  fc.assert(
    fc.property(
      fc.array(limit, { minLength: 1, maxLength: 3 }),
      fc.array(limit, { maxLength: 3 }),
      fc.array(asked, { maxLength: 80 }),
      (token, own, asks) => {
        const pace = paceOf({ atOnce: 3, token, chat: () => own })
        const all: number[] = []
        const of = new Map<string, number[]>()
        let now = 0
        let heldUntil = 0
        for (const { chat, lane, afterMs, isGivenBack, holdMs } of asks) {
          now += afterMs
          now = Math.max(pace.tokenFree(lane, now), pace.chatFree(chat, own, now))
          now = Math.max(pace.tokenFree(lane, now), pace.chatFree(chat, own, now))
          expect(now).toBeGreaterThanOrEqual(heldUntil)
          const giveBack = pace.take(chat, own, lane, now)
          if (isGivenBack) {
            giveBack()
            continue
          }
          all.push(now)
          of.set(chat, [...(of.get(chat) ?? []), now])
          if (holdMs === null) continue
          heldUntil = now + holdMs
          pace.hold(heldUntil)
        }
        for (const one of token) expect(mostIn(all, one)).toBeLessThanOrEqual(one.most)
        for (const calls of of.values())
          for (const one of own) expect(mostIn(calls, one)).toBeLessThanOrEqual(one.most)
      },
    ),
    { numRuns: RUNS },
  )
})

it('spreads what nobody waits for, and lets who waits go in between', () => {
  const pace = paceOf({ atOnce: 3, token: [{ most: 25, inMs: 1000 }], chat: () => [] })
  pace.take('a', [], 'later', 0)
  expect(pace.tokenFree('later', 0)).toBe(40)
  expect(pace.tokenFree('now', 0)).toBe(0)
})
