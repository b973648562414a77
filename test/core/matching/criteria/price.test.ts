/** What costs more than somebody can pay is not shown; to the cent, and the price itself is within means. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAffordable } from '../../../../core/matching/criteria/price.ts'

describe('an activity is within somebody’s means', () => {
  it.each([
    { priceEuro: 0, most: undefined, is: true },
    { priceEuro: 500, most: undefined, is: true },
    { priceEuro: 0, most: 0, is: true },
    { priceEuro: 0.5, most: 0, is: false },
    { priceEuro: 5, most: 5, is: true },
    { priceEuro: 5.01, most: 5, is: false },
    { priceEuro: 4.99, most: 5, is: true },
  ])('€ $priceEuro for who can pay $most → $is', ({ priceEuro, most, is }) => {
    expect(isAffordable({ priceEuro }, most)).toBe(is)
  })

  it('and so is whatever is cheaper', () => {
    const euro = fc.float({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(euro, euro, euro, (one, other, most) => {
        const [cheap, dear] = [Math.min(one, other), Math.max(one, other)]
        if (isAffordable({ priceEuro: dear }, most))
          expect(isAffordable({ priceEuro: cheap }, most)).toBe(true)
      }),
    )
  })
})
