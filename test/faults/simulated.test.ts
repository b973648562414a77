/** Random histories in which everything goes wrong, replayed from their seeds: the promises of delivery hold. */
import { expect, it } from 'vitest'
import { simulated } from './simulated-town.ts'

const SEEDS = process.env['GOESTING_LONG'] === '1' ? 500 : 12
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())

it(
  `keeps its promises in ${String(SEEDS)} histories of faults and crashes (seed ${SEED})`,
  async () => {
    let crashes = 0
    let calls = 0
    for (let at = 0; at < SEEDS; at++) {
      const seed = `${SEED}/${String(at)}`
      const told = await simulated(seed)
      expect(told.broken, `seed ${seed}`).toEqual([])
      crashes += told.crashes
      calls += told.calls
    }
    expect(crashes).toBeGreaterThan(SEEDS / 2)
    expect(calls).toBeGreaterThan(SEEDS * 10)
  },
  SEEDS * 20_000,
)
