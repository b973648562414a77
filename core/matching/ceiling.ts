/**
 * What the fit of a person is when language is no hindrance, read from tables alone: exact then, and
 * never too low otherwise. The slow questions are asked only about those above the floor.
 */
import type { ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { mayShow } from './kinship.ts'
import type { MatchingSettings } from './question.ts'
import type { Row } from './roster.ts'
import { harmonic } from './score.ts'
import type { Wish } from './wish.ts'

export interface Ceiling {
  /** The best of the four relations. */
  readonly fit: (row: Row) => number
  /** The best of those that answer the asker's wish: helping somebody else does not. */
  readonly answering: (row: Row) => number
}

export function ceilingOf(wish: Wish, taxonomy: Taxonomy, settings: MatchingSettings): Ceiling {
  const wanted = tableOf(wish.shownWants, taxonomy)
  const offered = tableOf(wish.shownOffers, taxonomy)
  const offeredFreely = tableOf(
    wish.shownOffers.filter(({ free }) => free),
    taxonomy,
  )
  const answering = (row: Row): number =>
    Math.max(
      settings.swap * harmonic(highest(row.offers, wanted), highest(row.wants, offered)),
      settings.teaches * highest(row.freeOffers, wanted),
      settings.together * Math.max(highest(row.wants, wanted), highest(row.guides, wanted)),
    )
  return {
    answering,
    fit: (row) => Math.max(answering(row), settings.helps * highest(row.wants, offeredFreely)),
  }
}

/** The relatedness of every concept of the taxonomy to the nearest of ours, by its place. */
function tableOf(
  told: readonly { readonly concept: ConceptId }[],
  taxonomy: Taxonomy,
): Float64Array {
  const most = new Float64Array(taxonomy.concepts.length)
  for (const { concept } of told) {
    relativesOf(concept, taxonomy).forEach((value, place) => {
      if (value > (most[place] ?? 0)) most[place] = value
    })
  }
  return most
}

const relatives = new WeakMap<Taxonomy, Map<ConceptId, Float64Array>>()

/** Of one concept, kept as long as the taxonomy: eight bytes for each two concepts that are asked for. */
function relativesOf(concept: ConceptId, taxonomy: Taxonomy): Float64Array {
  const known = relatives.get(taxonomy) ?? new Map<ConceptId, Float64Array>()
  relatives.set(taxonomy, known)
  const before = known.get(concept)
  if (before !== undefined) return before
  const found = Float64Array.from(taxonomy.concepts, ({ id }) =>
    mayShow(id, taxonomy, 'to-people') ? taxonomy.relatedness(concept, id).value : 0,
  )
  known.set(concept, found)
  return found
}

function highest(places: readonly number[], table: Float64Array): number {
  let most = 0
  for (const place of places) {
    const value = table[place] ?? 0
    if (value > most) most = value
  }
  return most
}
