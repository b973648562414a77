/** Laws of the exact engine: every group is found, and no packing of them is worth more than the one given. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { packingSolver } from '../../adapters/solver/packing.ts'
import { seatsOf } from '../../core/forming/engine/candidates.ts'
import type { Crowd } from '../../core/forming/engine/crowd.ts'
import { everyGroup } from '../../core/forming/engine/enumerate.ts'
import { exactPacking } from '../../core/forming/engine/exact.ts'
import { Pricing } from '../../core/forming/engine/pricing.ts'
import type { PackingSolver } from '../../core/forming/index.ts'
import { bestOf, crowds, everySet } from '../core/forming/engine/crowds.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 150
const MANY = 100_000

let solver: PackingSolver
beforeAll(async () => {
  solver = await packingSolver()
})

function everybody({ size }: Crowd): Int32Array {
  return Int32Array.from({ length: size }, (_, seat) => seat)
}

describe('every group', () => {
  it('is found, once, and nothing else is; each with its utility', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const found = everyGroup(crowd, everybody(crowd), MANY)
        if (found === undefined) throw new Error('Ten seats are not too many.')
        const told = Array.from({ length: found.count }, (_, at) => Array.from(seatsOf(found, at)))
        const wanted = everySet(crowd)
        expect(told.map(String).toSorted()).toEqual(
          wanted.map(({ seats }) => String(seats)).toSorted(),
        )
        const utilities = new Map(wanted.map(({ seats, utility }) => [String(seats), utility]))
        told.forEach((seats, at) => {
          expect(found.utility[at]).toBeCloseTo(utilities.get(String(seats)) ?? NaN, 9)
        })
      }),
      { numRuns: RUNS },
    )
  })
})

describe('groups that gain', () => {
  it('beyond any prices are found, once, as long as nodes are left; and no others', () => {
    const prices = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), {
      minLength: 9,
      maxLength: 9,
    })
    fc.assert(
      fc.property(
        crowds,
        prices,
        fc.double({ min: -2, max: 2, noNaN: true }),
        (crowd, of, least) => {
          const found: string[] = []
          const pricing = new Pricing(crowd, Float64Array.from(of))
          for (let seat = 0; seat < crowd.size; seat += 1)
            pricing.search(seat, true, least, MANY, (seats, size) => {
              found.push(String(seats.slice(0, size).sort()))
              return least
            })
          const gains = everySet(crowd).map(({ seats, utility }) => ({
            seats,
            gain: seats.reduce((left, seat) => left - (of[crowd.row[seat] ?? -1] ?? 0), utility),
            isOpen: seats.every((seat) => crowd.limit[crowd.row[seat] ?? -1] !== 0),
          }))
          const names = (least: number): string[] =>
            gains
              .filter(({ gain, isOpen }) => isOpen && gain > least)
              .map(({ seats }) => String(seats))
          expect(new Set(found).size).toBe(found.length)
          expect(names(least - 1e-9)).toEqual(expect.arrayContaining(found))
          expect(found).toEqual(expect.arrayContaining(names(least + 1e-9)))
        },
      ),
      { numRuns: RUNS },
    )
  })
})

describe('the packing', () => {
  it('is worth as much as any can be, keeps every limit, and says so', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const found = everyGroup(crowd, everybody(crowd), MANY)
        if (found === undefined) throw new Error('Ten seats are not too many.')
        const packed = exactPacking(crowd, found, solver, 1000)
        const groups = packed.chosen.map((at) => Array.from(seatsOf(found, at)))
        const used = groups.flat().map((seat) => crowd.row[seat] ?? -1)
        for (const row of used)
          expect(used.filter((one) => one === row).length).toBeLessThanOrEqual(
            crowd.limit[row] ?? 0,
          )
        const best = bestOf(crowd, everySet(crowd))
        expect(packed.utility).toBeCloseTo(best, 6)
        expect(packed.bound).toBeCloseTo(best, 6)
        const sum = packed.chosen.reduce((all, at) => all + (found.utility[at] ?? 0), 0)
        expect(packed.utility).toBeCloseTo(sum, 9)
      }),
      { numRuns: RUNS },
    )
  })

  it('is the same however often it is asked', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const found = everyGroup(crowd, everybody(crowd), MANY)
        if (found === undefined) throw new Error('Ten seats are not too many.')
        expect(exactPacking(crowd, found, solver, 1000)).toEqual(
          exactPacking(crowd, found, solver, 1000),
        )
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })
})
