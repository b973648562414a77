import { describe, expect, it } from 'vitest'
import { bitsOver, MOST_CONCEPTS, told } from '../../../../core/matching/engine/told.ts'

describe('a told concept', () => {
  it('is another number with the mark than without, and never 0', () => {
    expect([told(0), told(0, true), told(1), told(1, true)]).toEqual([2, 3, 4, 5])
  })

  it('fits in sixteen bits', () => {
    expect(told(MOST_CONCEPTS - 1, true)).toBeLessThan(2 ** 16)
    expect(() => told(MOST_CONCEPTS)).toThrow(RangeError)
    expect(() => told(-1)).toThrow(RangeError)
  })
})

describe('the table of a question', () => {
  it('unites bits, for one mark or for both', () => {
    const bits = bitsOver(10)
    bits.add(4, 0b01)
    bits.add(4, 0b10, true)
    expect([bits.of[told(4)], bits.of[told(4, true)]]).toEqual([0b01, 0b11])
  })

  it('keeps the larger of two numbers', () => {
    const bits = bitsOver(10)
    bits.raise(9, 2)
    bits.raise(9, 1)
    expect([bits.of[told(9)], bits.of[told(9, true)]]).toEqual([2, 2])
  })

  it('forgets all that was set, and nothing stays for the next question', () => {
    const bits = bitsOver(10)
    bits.add(0, 7)
    bits.raise(9, 1)
    bits.clear()
    expect([...bits.of].every((one) => one === 0)).toBe(true)
  })
})
