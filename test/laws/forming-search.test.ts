/** Laws of the search for a whole crowd: whatever it has after any step keeps every rule, and is never worse later. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { packingSolver } from '../../adapters/solver/packing.ts'
import { CrowdSearch } from '../../core/forming/engine/search.ts'
import type { Reach } from '../../core/forming/engine/unseen-part.ts'
import type { PackingSolver } from '../../core/forming/index.ts'
import { bestOf, crowds, everySet } from '../core/forming/engine/crowds.ts'
import { expectKept } from '../core/forming/engine/kept.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 2000 : 60
const MOST_STEPS = 60
/** Nothing is known as a whole: everything is searched by prices. */
const BLIND: Reach = { seats: 0, groups: 0 }

let solver: PackingSolver
beforeAll(async () => {
  solver = await packingSolver()
})

describe.each([
  ['of parts that are known', undefined],
  ['by prices', BLIND],
])('a search %s', (_, reach) => {
  it('keeps every rule after each step, and never has less', () => {
    fc.assert(
      fc.property(crowds, fc.nat(100), (crowd, seed) => {
        const search = new CrowdSearch(crowd, solver, seed, reach)
        let before = 0
        for (let step = 0; step < MOST_STEPS; step += 1) {
          const isOpen = search.step()
          expectKept(crowd, search)
          expect(search.utility).toBeGreaterThanOrEqual(before - 1e-9)
          before = search.utility
          if (!isOpen) break
        }
        const best = bestOf(crowd, everySet(crowd))
        expect(search.utility).toBeLessThanOrEqual(best + 1e-6)
        expect(search.bound).toBeGreaterThanOrEqual(best - 1e-6)
      }),
      { numRuns: RUNS },
    )
  })

  it('does the same in as many steps, whenever it is asked', () => {
    fc.assert(
      fc.property(crowds, fc.nat(100), fc.nat(8), (crowd, seed, steps) => {
        const [one, other] = [0, 1].map(() => {
          const search = new CrowdSearch(crowd, solver, seed, reach)
          for (let step = 0; step < steps; step += 1) search.step()
          return { groups: search.groups, utility: search.utility, bound: search.bound }
        })
        expect(other).toEqual(one)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })
})

describe('a search of parts that are known', () => {
  it('ends with the best that there is, and knows it', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const search = new CrowdSearch(crowd, solver, 1)
        while (search.step());
        expect(search.utility).toBeCloseTo(bestOf(crowd, everySet(crowd)), 6)
        expect(search.isOptimal).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('a search by prices', () => {
  it('ends with the best that there is, nearly always', () => {
    let [ended, best] = [0, 0]
    fc.assert(
      fc.property(crowds, fc.nat(100), (crowd, seed) => {
        const search = new CrowdSearch(crowd, solver, seed, BLIND)
        while (search.step());
        ended += 1
        if (search.utility >= bestOf(crowd, everySet(crowd)) - 1e-6) best += 1
      }),
      { numRuns: RUNS },
    )
    expect(best / ended).toBeGreaterThanOrEqual(0.98)
  })
})
