/** The machine's clock gives stamps that only grow. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../adapters/system/clock.ts'

const CLOCK = fileURLToPath(new URL('../../../adapters/system/clock.ts', import.meta.url))

describe('the system clock', () => {
  it('grows with every stamp, and is a safe whole number of microseconds', () => {
    const clock = systemClock()
    let last = 0
    for (let at = 0; at < 10_000; at += 1) {
      const stamp = clock.stamp()
      expect(stamp).toBeGreaterThan(last)
      last = stamp
    }
    expect(Number.isSafeInteger(last)).toBe(true)
  })

  it('gives a later process larger stamps than an earlier one', () => {
    const script = `import { systemClock } from '${CLOCK}'; process.stdout.write(String(systemClock().stamp()))`
    const earlier = systemClock().stamp()
    const args = ['--import', 'tsx', '--input-type=module', '-e', script]
    const later = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
    expect(later).toBeGreaterThan(earlier)
    expect(systemClock().stamp()).toBeGreaterThan(later)
  })

  it('keeps to the machine’s clock, and keeps growing while that one is set back', () => {
    const wall = vi.spyOn(Date, 'now').mockReturnValue(1_000_000)
    const clock = systemClock()
    const first = clock.stamp()
    expect(Math.floor(first / 1000)).toBe(1_000_000)
    wall.mockReturnValue(5_000_000)
    const forward = clock.stamp()
    expect(Math.floor(forward / 1000)).toBe(5_000_000)
    wall.mockReturnValue(2_000_000)
    expect(clock.now()).toBe(2_000_000)
    expect(clock.stamp()).toBe(forward + 1)
    wall.mockReturnValue(6_000_000)
    expect(Math.floor(clock.stamp() / 1000)).toBe(6_000_000)
  })
})
