/** Near: the same from both sides, never less for being nearer, and no wall where nothing is known. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Whereabouts } from '../../../../core/domain/index.ts'
import {
  type Distance,
  distanceBetween,
  isInReach,
  nearScore,
} from '../../../../core/matching/criteria/near.ts'
import { BERINGEN, GENK, IEPER, WATERSCHEI } from '../town.ts'

const TOWN_KM = 15

const SCORES: [string, number | undefined, boolean, number][] = [
  ['next door', 0, false, 1],
  ['a third of the town away', 5, false, 2 / 3],
  ['at the edge of the town', 15, false, 0],
  ['beyond it', 150, false, 0],
  ['nowhere that is known', undefined, false, 0.5],
  ['nowhere that is known, over a screen', undefined, true, 0.5],
  ['beyond the town, over a screen', 150, true, 0.5],
  ['next door, over a screen', 0, true, 1],
]

describe('how near something is', () => {
  it.each(SCORES)('%s', (_, km, isOnline, score) => {
    expect(nearScore({ km, isOnline }, TOWN_KM)).toBeCloseTo(score)
  })

  const REACH: [string, Distance, boolean][] = [
    ['within the radius', { km: 14.9, isOnline: false }, true],
    ['just at the radius', { km: 15, isOnline: false }, true],
    ['beyond it', { km: 15.1, isOnline: false }, false],
    ['beyond it, over a screen', { km: 150, isOnline: true }, true],
    ['nowhere that is known', { km: undefined, isOnline: false }, true],
  ]
  it.each(REACH)('can be reached or not: %s', (_, distance, is) => {
    expect(isInReach(distance, TOWN_KM)).toBe(is)
  })

  it('is over a screen only when both are willing', () => {
    const at = (online: boolean): { where: Whereabouts; online: boolean } => ({
      where: GENK,
      online,
    })
    const screens = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const
    const found = screens.map(([a, b]) => distanceBetween(at(a), at(b)).isOnline)
    expect(found).toEqual([true, false, false, false])
  })
})

describe('laws of distance', () => {
  const place = fc.constantFrom(undefined, GENK, WATERSCHEI, BERINGEN, IEPER)
  const home = fc.record({ where: place, online: fc.boolean() })
  const km = fc.float({ min: 0, max: 300, noNaN: true })
  const radius = fc.integer({ min: 1, max: 100 })

  it('it is the same from both sides', () => {
    fc.assert(
      fc.property(home, home, (a, b) => {
        const [there, back] = [distanceBetween(a, b), distanceBetween(b, a)]
        expect(back.isOnline).toBe(there.isOnline)
        if (there.km === undefined) expect(back.km).toBeUndefined()
        else expect(back.km).toBeCloseTo(there.km, 9)
      }),
    )
  })

  it('nearer never scores lower, is never out of reach, and every score is from 0 to 1', () => {
    fc.assert(
      fc.property(km, km, fc.boolean(), radius, (one, other, isOnline, most) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)]
        const [nearer, further] = [
          { km: near, isOnline },
          { km: far, isOnline },
        ]
        const scores = [nearScore(further, most), nearScore(nearer, most)]
        expect(scores).toEqual([...scores].sort((a, b) => a - b))
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        if (isInReach(further, most)) expect(isInReach(nearer, most)).toBe(true)
      }),
    )
  })

  it('being willing to meet over a screen never scores lower', () => {
    fc.assert(
      fc.property(fc.option(km, { nil: undefined }), radius, (far, most) => {
        const alone = nearScore({ km: far, isOnline: false }, most)
        expect(nearScore({ km: far, isOnline: true }, most)).toBeGreaterThanOrEqual(alone)
      }),
    )
  })
})
