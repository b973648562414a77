/**
 * What the fit of a person is when language is no hindrance, read from tables alone: exact then, and
 * never too low otherwise. The slow questions are asked only about those above the floor.
 */
import type { Taxonomy } from '../talents/index.ts'
import { type KinTo, kinTo } from './kinship.ts'
import type { MatchingSettings } from './question.ts'
import type { Row } from './roster.ts'
import { harmonic } from './score.ts'
import type { Wish } from './wish.ts'

export type Ceiling = (row: Row) => number

export function ceilingOf(wish: Wish, taxonomy: Taxonomy, settings: MatchingSettings): Ceiling {
  const freely = wish.shownOffers.filter(({ free }) => free).map(({ concept }) => concept)
  const wanted = tableOf(wish.wanted, taxonomy)
  const offered = tableOf(wish.offered, taxonomy)
  const offeredFreely = tableOf(kinTo(freely, taxonomy, 'to-people'), taxonomy)
  return (row) =>
    Math.max(
      settings.swap * harmonic(highest(row.offers, wanted), highest(row.wants, offered)),
      settings.teaches * highest(row.freeOffers, wanted),
      settings.together * Math.max(highest(row.wants, wanted), highest(row.guides, wanted)),
      settings.helps * highest(row.wants, offeredFreely),
    )
}

/** The relatedness of every concept of the taxonomy to the nearest of ours, by its place. */
function tableOf(kin: KinTo, taxonomy: Taxonomy): Float64Array {
  return Float64Array.from(taxonomy.concepts, ({ id }) => kin(id)?.value ?? 0)
}

function highest(places: readonly number[], table: Float64Array): number {
  let most = 0
  for (const place of places) {
    const value = table[place] ?? 0
    if (value > most) most = value
  }
  return most
}
