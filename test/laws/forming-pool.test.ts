/** Laws of choosing out of a pool: the best of a few rows is found, and a packing only gets better. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group } from '../../core/forming/engine/candidates.ts'
import { chanceFrom } from '../../core/forming/engine/chance.ts'
import { Cover } from '../../core/forming/engine/cover.ts'
import type { Crowd } from '../../core/forming/engine/crowd.ts'
import { Neighbourhoods } from '../../core/forming/engine/neighbourhoods.ts'
import { Pool } from '../../core/forming/engine/pool.ts'
import { bestOf, crowds, everySet } from '../core/forming/engine/crowds.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 200
const MANY = 1_000_000
const ROWS = 9

const drawn = fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), {
  minLength: ROWS,
  maxLength: ROWS,
})

function groupsOf(crowd: Crowd): Group[] {
  return everySet(crowd).map(({ seats, utility }) => ({ seats: Int32Array.from(seats), utility }))
}

/** So high that no group is worth more than its rows. */
function pricesOver(
  crowd: Crowd,
  groups: readonly Group[],
  drawn: readonly number[],
): Float64Array {
  const price = (seat: number): number => drawn[crowd.row[seat] ?? -1] ?? 0
  const times = groups.map(
    ({ seats, utility }) => utility / seats.reduce((sum, one) => sum + price(one), 0),
  )
  const most = Math.max(1e-3, ...times)
  return Float64Array.from(crowd.limit, (_, row) => (drawn[row] ?? 0) * most)
}

function priceOfAll({ limit, prices }: Pool): number {
  return limit.reduce((sum, most, row) => sum + most * (prices[row] ?? 0), 0)
}

function utilityOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { utility }) => sum + utility, 0)
}

function expectWithinLimits({ row, limit }: Crowd, groups: readonly Group[]): void {
  const used = groups.flatMap(({ seats }) => Array.from(seats, (seat) => row[seat] ?? -1))
  for (const one of used)
    expect(used.filter((other) => other === one).length).toBeLessThanOrEqual(limit[one] ?? 0)
}

describe('the cover of all rows', () => {
  it('is the best packing there is, at all prices that no group is worth more than', () => {
    fc.assert(
      fc.property(crowds, drawn, (crowd, drawn) => {
        const groups = groupsOf(crowd)
        const pool = new Pool(crowd, groups, pricesOver(crowd, groups, drawn))
        const rows = Array.from(crowd.limit.keys())
        const all = priceOfAll(pool)
        const best = bestOf(crowd, everySet(crowd))
        const cover = new Cover(pool)
        const chosen = cover.search(rows, crowd.limit, all + 1e-6, MANY) ?? []
        const taken = chosen.map((at) => pool.groups[at] as Group)
        expectWithinLimits(crowd, taken)
        expect(utilityOf(taken)).toBeCloseTo(best, 6)
        // For less, there is none.
        expect(cover.search(rows, crowd.limit, all - best, MANY)).toBeUndefined()
      }),
      { numRuns: RUNS },
    )
  })
})

describe('neighbourhoods', () => {
  it('keep every limit, form groups of the pool only, and are never worth less than before', () => {
    fc.assert(
      fc.property(crowds, drawn, fc.nat(), (crowd, drawn, seed) => {
        const groups = groupsOf(crowd)
        const pool = new Pool(
          crowd,
          groups,
          Float64Array.from(crowd.limit, (_, row) => drawn[row] ?? 0),
        )
        const search = new Neighbourhoods(pool, groups.slice(0, 1), chanceFrom(seed))
        let before = utilityOf(search.groups)
        for (let goesOn = true; goesOn; ) {
          goesOn = search.step()
          expectWithinLimits(crowd, search.groups)
          expect(utilityOf(search.groups)).toBeGreaterThanOrEqual(before - 1e-9)
          before = utilityOf(search.groups)
        }
        expect(groups).toEqual(expect.arrayContaining(search.groups))
      }),
      { numRuns: RUNS },
    )
  })
})
