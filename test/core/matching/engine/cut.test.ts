import { describe, expect, it } from 'vitest'
import { ceilingsFrom } from '../../../../core/matching/engine/ceilings.ts'
import { cutFor, raise, rowsLeft } from '../../../../core/matching/engine/cut.ts'
import { PAGE_WORDS, writeSets } from '../../../../core/matching/engine/page-sets.ts'
import type { Inquiry } from '../../../../core/matching/engine/profile.ts'

/** Two portions of the question, in families 0 and 1; each is worth 1, and so is a want of family 2. */
const INQUIRY: Inquiry = {
  times: 0b1,
  languages: 1,
  marks: 1,
  offers: new Uint8Array(),
  wants: new Uint8Array(),
  wantsBy: 'union',
  portions: [
    { bits: 0b01, families: 0b01 },
    { bits: 0b10, families: 0b10 },
  ],
  wantFamilies: 0b100,
  ceilings: ceilingsFrom(4, 1, (offers, wants) => (offers & 1) + (offers >> 1) + wants),
  score: () => 0,
  scoreBroad: () => 0,
}

const words = new Int32Array(PAGE_WORDS)
writeSets(words, 0, [0b1, 0b01, 0b000])
writeSets(words, 1, [0b1, 0b11, 0b100])
writeSets(words, 2, [0b1, 0b00, 0b100])
writeSets(words, 3, [0b10, 0b11, 0b100])
writeSets(words, 4, [0b1, 0b01, 0b100])

function left(least: number): number {
  const cut = cutFor(INQUIRY)
  raise(cut, INQUIRY, least)
  return rowsLeft(words, 0, cut)
}

describe('the cut over a page', () => {
  it.each([
    ['leaves all who are free while anybody may do', 0, 0b10111],
    ['asks for one portion when a want alone is too little', 1.5, 0b10011],
    ['asks for a want as well when both portions are too little', 2.5, 0b00010],
  ])('%s', (_, least, rows) => {
    expect(left(least)).toBe(rows)
  })
})
