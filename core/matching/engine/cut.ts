/**
 * Which rows of a page are left, told from its sets alone: who is free when the asker is, and whose concepts
 * are of such families that they may still be among the best. The better the best so far, the more a row
 * must have: at first nothing, then a want that means something, then offers for several portions of the
 * question at once.
 *
 * Casts instead of `?? 0`: every index here is inside its array.
 */
import { KINDS, setsAt } from './page-sets.ts'
import type { Inquiry } from './profile.ts'

/** One question's view of the sets; each begins so many words after the first of its page. */
export interface Cut {
  readonly times: Uint16Array
  readonly wants: Uint16Array
  /** One for each portion of the question. */
  readonly offers: readonly Uint16Array[]
  /** Whether only they can be good enough who want something that means something. */
  needsWant: boolean
  /** For how many portions somebody must offer something. */
  portionsNeeded: number
  /** The score that this was worked out for. */
  least: number
}

export function cutFor(inquiry: Inquiry): Cut {
  return {
    times: setsAt(KINDS.times, inquiry.times),
    wants: setsAt(KINDS.wants, inquiry.wantFamilies),
    offers: inquiry.portions.map(({ families }) => setsAt(KINDS.offers, families)),
    needsWant: false,
    portionsNeeded: 0,
    least: -Infinity,
  }
}

/** Lets the cut ask for more, when the last of the best scores more. */
export function raise(cut: Cut, { ceilings, portions }: Inquiry, least: number): void {
  if (least === cut.least) return
  cut.least = least
  cut.needsWant = ceilings.withoutWants < least
  while (cut.portionsNeeded < portions.length) {
    let most = -Infinity
    for (let set = 0; set < 1 << portions.length; set++) {
      let bits = 0
      let count = 0
      for (let portion = 0; portion < portions.length; portion++) {
        if (((set >> portion) & 1) === 0) continue
        bits |= portions[portion]?.bits ?? 0
        count += 1
      }
      if (count === cut.portionsNeeded) most = Math.max(most, ceilings.byOffers[bits] as number)
    }
    if (most >= least) return
    cut.portionsNeeded += 1
  }
}

/** Who is free, as bits of 32 rows, whose word of the first set is at `at`. */
export function freeRows(pageSets: Int32Array, at: number, cut: Cut): number {
  return united(pageSets, at, cut.times)
}

/** The rows that may be good enough, as bits. */
export function rowsLeft(pageSets: Int32Array, at: number, cut: Cut): number {
  let rows = united(pageSets, at, cut.times)
  if (rows !== 0 && cut.needsWant) rows &= united(pageSets, at, cut.wants)
  if (rows === 0 || cut.portionsNeeded === 0) return rows
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  for (let portion = 0; portion < cut.offers.length; portion++) {
    const offering = united(pageSets, at, cut.offers[portion] as Uint16Array)
    four |= three & offering
    three |= two & offering
    two |= one & offering
    one |= offering
  }
  const needed = cut.portionsNeeded
  return rows & (needed === 1 ? one : needed === 2 ? two : needed === 3 ? three : four)
}

function united(pageSets: Int32Array, at: number, sets: Uint16Array): number {
  let union = 0
  for (let set = 0; set < sets.length; set++)
    union |= pageSets[at + (sets[set] as number)] as number
  return union
}
