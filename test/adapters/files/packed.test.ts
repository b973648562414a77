/** What is packed comes back the same, wherever its bytes begin. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../../adapters/files/packed.ts'

const numbers = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint32Array(),
  fc.float32Array({ noNaN: true }),
  fc.float64Array({ noNaN: true }),
)
const value = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    numbers,
    fc.string(),
    fc.integer(),
    fc.array(fc.string()),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), numbers),
  ),
)

describe('a packed value', () => {
  it('is unpacked to an equal one, also from the middle of other bytes', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 9 }), (given, before) => {
        const packed = pack(given)
        const inside = Buffer.concat([Buffer.alloc(before), packed]).subarray(before)
        expect(unpack(inside)).toEqual(unpack(packed))
        expect({ ...(unpack(packed) as object) }).toEqual({ ...given })
      }),
    )
  })

  it('copies no numbers', () => {
    const packed = pack({ weights: Float64Array.from([1, 2, 3]) })
    const { weights } = unpack(packed) as { weights: Float64Array }
    expect(weights.buffer).toBe(packed.buffer)
  })

  it.each([
    ['nothing', ''],
    ['something else', 'no such piece of bytes'],
  ])('is told from %s', (_, text) => {
    expect(() => unpack(Buffer.from(text))).toThrow()
  })
})
