/** Index keys sort as the values do. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAll, keyBytes } from '../../../adapters/embedded/keys.ts'
import type { Key } from '../../../core/ports/index.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 500

const aNumber = fc.double({ noNaN: true })
const aString = fc.string({ unit: 'binary' })
const aKey = fc.array(fc.oneof(aNumber, aString, fc.boolean()), { maxLength: 3 })

/** The order as the port tells it, written down a second time. */
function compare(a: readonly Key[], b: readonly Key[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    const order = comparePart(part, other)
    if (order !== 0) return order
  }
  return a.length === b.length ? 0 : -1
}

const KINDS = ['number', 'string', 'boolean']

function comparePart(a: Key, b: Key): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  if (typeof a !== typeof b) return KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b)
  return a < b ? -1 : a > b ? 1 : 0
}

function compareText(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (const [at, character] of left.entries()) {
    const other = right[at]
    if (other === undefined) return 1
    const order = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
    if (order !== 0) return order
  }
  return left.length - right.length
}

describe('the bytes of a key', () => {
  it('sort as the key does: numbers by size, strings by code point, part by part', () => {
    fc.assert(
      fc.property(aKey, aKey, (a, b) => {
        const order = Math.sign(keyBytes(a).compare(keyBytes(b)))
        expect(order).toBe(Math.sign(compare(a, b)))
      }),
      { numRuns: RUNS },
    )
  })

  it('are a beginning of every longer key, which ends before what comes after all', () => {
    fc.assert(
      fc.property(aKey, aKey, (a, b) => {
        const prefix = keyBytes(a)
        const whole = keyBytes([...a, ...b])
        expect(whole.subarray(0, prefix.length).equals(prefix)).toBe(true)
        expect(whole.compare(afterAll(prefix))).toBe(-1)
      }),
      { numRuns: RUNS },
    )
  })

  it('tell half a character from another half, and keep both in their place', () => {
    const sorted = ['\ud7ff', '\ud800', '\udfff', '\ue000', '\u{10000}']
    const bytes = sorted.map((text) => keyBytes([text]))
    expect(bytes.toSorted((a, b) => a.compare(b))).toEqual(bytes)
    expect(new Set(bytes.map((one) => one.toString('hex'))).size).toBe(sorted.length)
  })

  it('are the same for zero and minus zero', () => {
    expect(keyBytes([-0]).equals(keyBytes([0]))).toBe(true)
  })
})
