/**
 * A concept that somebody told, as one small number with one mark in it, and a table over such numbers that
 * is made for each question: only what it touches is filled, and only that is cleared afterwards.
 */

/** A concept with its mark: 0 is «nothing here», so an empty place of a row needs no test. */
export type Told = number

/** So many concepts at most: a row keeps each in 16 bits, one of them the mark. */
export const MOST_CONCEPTS = 32_767

/** Throws a RangeError for a number that is no concept's. */
export function told(concept: number, marked = false): Told {
  if (!Number.isInteger(concept) || concept < 0 || concept >= MOST_CONCEPTS)
    throw new RangeError(`No number of a concept: ${String(concept)}.`)
  return ((concept + 1) << 1) | (marked ? 1 : 0)
}

/** For each told concept up to eight bits; all zero where nothing was added. */
export interface Bits {
  readonly of: Uint8Array
  /** Sets bits of a concept, as it is told with the mark, without it, or (undefined) either way. */
  add(concept: number, bits: number, marked?: boolean): void
  /** Keeps the largest number instead of the union. */
  raise(concept: number, value: number): void
  clear(): void
}

export function bitsOver(concepts: number): Bits {
  const of = new Uint8Array((concepts + 1) << 1)
  const touched: number[] = []
  const set = (at: number, bits: number): void => {
    if (of[at] === 0) touched.push(at)
    of[at] = bits
  }
  return {
    of,
    add: (concept, bits, marked) => {
      const at = told(concept)
      if (marked !== true) set(at, (of[at] ?? 0) | bits)
      if (marked !== false) set(at + 1, (of[at + 1] ?? 0) | bits)
    },
    raise: (concept, value) => {
      const at = told(concept)
      if ((of[at] ?? 0) >= value) return
      set(at, value)
      set(at + 1, value)
    },
    clear: () => {
      for (const at of touched) of[at] = 0
      touched.length = 0
    },
  }
}
