/** A quick ceiling over the fit of everybody, so that the slow questions are asked about few. */
import type { Member } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { guideOf } from './roles.ts'
import { kinTable, toldBy } from './told.ts'
import type { Wish } from './wish.ts'

/** No relation of a person is worth more than this: the nearest of what they tell. */
export type Reach = (member: Member) => number

export function reachOf(wish: Wish, taxonomy: Taxonomy): Reach {
  const wanted = kinTable(wish.wanted, taxonomy)
  const offered = kinTable(wish.offered, taxonomy)
  return (member) => {
    const told = toldBy(member, taxonomy)
    const asTeacher = highest(told.offers, wanted, 0)
    const asPeer = highest(told.wants, offered, highest(told.wants, wanted, asTeacher))
    return guideOf(member) === undefined ? asPeer : highest(told.interests, wanted, asPeer)
  }
}

function highest(places: readonly number[], table: Float64Array, least: number): number {
  let most = least
  for (const place of places) {
    const value = table[place] ?? 0
    if (value > most) most = value
  }
  return most
}
