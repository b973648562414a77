/** Laws of a part that is searched region by region: what stands keeps every rule, and only gets better. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { packingSolver } from '../../adapters/solver/packing.ts'
import { chanceFrom } from '../../core/forming/engine/chance.ts'
import type { Crowd } from '../../core/forming/engine/crowd.ts'
import { regionAround } from '../../core/forming/engine/region.ts'
import { Standing } from '../../core/forming/engine/standing.ts'
import { type Breadth, VastPart } from '../../core/forming/engine/vast-part.ts'
import type { PackingSolver } from '../../core/forming/index.ts'
import { bestOf, crowds, everySet } from '../core/forming/engine/crowds.ts'
import { expectKept, plainChoice } from '../core/forming/engine/kept.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 2000 : 100
/** A few rows at a time, as far as nine rows are many; sometimes all of them first. */
const NARROW: Breadth = { region: 3, widest: 6, atOnce: -1 }
const breadths = fc.constantFrom<Breadth>(NARROW, NARROW, { ...NARROW, atOnce: Infinity })

let solver: PackingSolver
beforeAll(async () => {
  solver = await packingSolver()
})

function partOf(crowd: Crowd, seed: number, breadth = NARROW): VastPart {
  const all = Int32Array.from({ length: crowd.size }, (_, seat) => seat)
  return new VastPart(crowd, all, solver, seed, [], breadth)
}

describe('a part that is searched region by region', () => {
  it('keeps every rule after each step, never has less, and ends', () => {
    let [ended, best] = [0, 0]
    fc.assert(
      fc.property(crowds, fc.nat(100), breadths, (crowd, seed, breadth) => {
        const part = partOf(crowd, seed, breadth)
        for (let before = 0, isOpen = true; isOpen; before = part.utility) {
          isOpen = part.step()
          expectKept(crowd, part)
          expect(part.utility).toBeGreaterThanOrEqual(before - 1e-9)
        }
        const most = bestOf(crowd, everySet(crowd))
        expect(part.utility).toBeLessThanOrEqual(most + 1e-6)
        expect(part.bound).toBeGreaterThanOrEqual(most - 1e-6)
        if (most === 0) return
        ended += 1
        if (part.utility >= most - 1e-6) best += 1
      }),
      { numRuns: RUNS },
    )
    expect(best / ended).toBeGreaterThanOrEqual(0.85)
  })

  it('does the same in as many steps', () => {
    fc.assert(
      fc.property(crowds, fc.nat(100), fc.nat(20), (crowd, seed, steps) => {
        const [one, other] = [0, 1].map(() => {
          const part = partOf(crowd, seed)
          for (let step = 0; step < steps; step += 1) part.step()
          return { groups: part.groups, utility: part.utility }
        })
        expect(other).toEqual(one)
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })
})

describe('a region', () => {
  it('has everybody who sits with its centre, and each row once', () => {
    fc.assert(
      fc.property(crowds, fc.nat(100), fc.nat(8), fc.nat(), (crowd, seed, size, drawn) => {
        if (crowd.limit.length === 0) return
        const standing = new Standing(crowd, plainChoice(crowd))
        const center = drawn % crowd.limit.length
        const rows = regionAround(standing, center, size, chanceFrom(seed))
        const { seats, inside } = standing.stretchOf(rows)
        for (const group of standing.of(center)) expect(inside).toContain(group)
        expect(rows[0]).toBe(center)
        expect(new Set(rows).size).toBe(rows.length)
        const all = [...crowd.row.keys()]
        expect([...seats]).toEqual(all.filter((seat) => rows.includes(crowd.row[seat] ?? -1)))
      }),
      { numRuns: RUNS },
    )
  })

  it('leaves to groups that reach beyond it what they use', () => {
    fc.assert(
      fc.property(crowds, fc.uniqueArray(fc.nat(8), { maxLength: 5 }), (crowd, drawn) => {
        const rows = drawn.filter((row) => row < crowd.limit.length)
        const standing = new Standing(crowd, plainChoice(crowd))
        const { limit, inside } = standing.stretchOf(rows)
        const isHere = (row: number): boolean => rows.includes(row)
        for (const group of inside) expect(standing.rowsOf(group).every(isHere)).toBe(true)
        for (const row of rows) {
          const beyond = [...standing.of(row)].filter((group) => !inside.includes(group))
          expect(limit[row]).toBe((crowd.limit[row] ?? 0) - beyond.length)
          for (const group of beyond) expect(standing.rowsOf(group).every(isHere)).toBe(false)
        }
      }),
      { numRuns: RUNS },
    )
  })
})
