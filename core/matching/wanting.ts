/** Everybody who may be found and wants one thing exactly, without a look at anybody else. */
import type { ConceptId, Member } from '../domain/index.ts'
import { ceilingsFrom } from './engine/ceilings.ts'
import { told } from './engine/told.ts'
import { familyOf, type MatchIndex } from './match-index.ts'
import { ANY_LANGUAGE, ANY_TIMES, MARKS } from './member-facts.ts'

const WANTED = 1
const CEILINGS = ceilingsFrom(1, 1, (_, wants) => (wants === WANTED ? 0 : -Infinity))

export function wanting(concept: ConceptId, index: MatchIndex): Member[] {
  // Without a number of its own it is among those that count as one.
  const number = index.numberOf(concept) ?? (index.isFull() ? index.concepts.length : undefined)
  if (number === undefined) return []
  const wants = new Uint8Array((index.concepts.length + 2) << 1)
  wants[told(number)] = WANTED
  const found: Member[] = []
  const keep = (row: number): void => {
    const member = index.at(row)
    if (member.wants.some((want) => want.concept === concept)) found.push(member)
  }
  index.engine.walk(
    {
      times: ANY_TIMES,
      languages: ANY_LANGUAGE,
      marks: MARKS.anybody,
      offers: new Uint8Array(wants.length),
      wants,
      wantsBy: 'union',
      portions: [],
      wantFamilies: 1 << familyOf(number),
      ceilings: CEILINGS,
      score: () => 0,
      scoreBroad: (_block, _row, _offers, all) => (all.includes(told(number)) ? 0 : -1),
    },
    { least: 0, take: keep },
  )
  return found
}
