/** The limits of the fake are exact on a clock of the test, and a little patient on that of the machine. */
import { expect, it } from 'vitest'
import { gate, PUBLISHED, UNDER_WAY_MS } from './limits.ts'

it.each([
  ['on the clock of a test not a millisecond is forgiven', 0, 999, 1],
  ['on the clock of a test a second is a second', 0, 1000, undefined],
  ['on that of the machine the way of a call is forgiven', UNDER_WAY_MS, 990, undefined],
  ['on that of the machine nobody may be twice as fast', UNDER_WAY_MS, 500, 1],
])('%s', (_, leewayMs, at, seconds) => {
  const limits = gate(PUBLISHED, leewayMs)
  limits.count(1, 0)
  expect(limits.waits(1, at)).toBe(seconds)
})
