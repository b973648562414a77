/**
 * What the engine knows of one member: numbers and bit sets, so that a million of them fit in little memory
 * and can be tested in a few steps. What a bit means is for the profile to say; here is only how many fit.
 */
import type { Told } from './told.ts'

export interface Facts {
  /** What is offered, each once; for an offer the mark says «given freely». */
  readonly offers: readonly Told[]
  /** What is wanted, each once. */
  readonly wants: readonly Told[]
  /** Parts of the week: a bit set of at most 31 bits, of which a week takes 21. */
  readonly times: number
  /** Languages that are spoken: a bit set of at most 31 bits. */
  readonly languages: number
  /**
   * Bands and flags: a bit set of at most 20 bits. A profile lets through who has any of the bits that it
   * asks for, so what must hold together (reachable *and* of this age) is one bit.
   */
  readonly marks: number
  /** Kilometres east and north of one point that all share; kept in single precision. */
  readonly x: number
  readonly y: number
  /** A whole number from -128 to 127. */
  readonly level: number
}

/** So many members at most, numbered from 0. */
export const MOST_MEMBERS = 2 ** 26

export const TIME_BITS = 31
export const LANGUAGE_BITS = 31
export const MARK_BITS = 20

/** Throws a RangeError for facts that would not come out as they went in. */
export function checkFacts(id: number, facts: Facts): void {
  if (!isWhole(id, 0, MOST_MEMBERS - 1))
    throw new RangeError(`No number of a member: ${String(id)}.`)
  checkBits('times', facts.times, TIME_BITS)
  checkBits('languages', facts.languages, LANGUAGE_BITS)
  checkBits('marks', facts.marks, MARK_BITS)
  if (!Number.isFinite(facts.x) || !Number.isFinite(facts.y))
    throw new RangeError(`Member ${String(id)} has no place: give kilometres.`)
  if (!isWhole(facts.level, -128, 127))
    throw new RangeError(`A level is a whole number from -128 to 127, not ${String(facts.level)}.`)
}

function checkBits(name: string, bits: number, most: number): void {
  if (!isWhole(bits, 0, 2 ** most - 1))
    throw new RangeError(`"${name}" is a set of at most ${String(most)} bits, not ${String(bits)}.`)
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
