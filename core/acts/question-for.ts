/** What matching is asked for a person of a club, by a list and by whoever looks again for a wish. */
import { z } from 'zod'
import { askerWithin, Narrow } from '../dialogue/index.ts'
import { ConceptId } from '../domain/index.ts'
import { type Population, type Question, settingsOf } from '../matching/index.ts'
import type { Scene } from './scene.ts'

/** What a list is asked with. */
export const AskedFor = z.object({
  ask: ConceptId.nullable(),
  /** Further wishes of the same message. */
  also: z.array(ConceptId).optional(),
  /** What was told of it stands before the rest. */
  first: z.string().optional(),
  skip: z.array(z.string()),
  radiusKm: z.number().nullable(),
  /** For this answer alone: only together, only some days. */
  narrow: Narrow.optional(),
})
export type AskedFor = z.infer<typeof AskedFor>

/** Items in one answer: more than five are hard to read on a phone. */
export const ITEMS_SHOWN = 5

export function questionFor(
  { house, club, member, now }: Pick<Scene, 'house' | 'club' | 'member' | 'now'>,
  population: Population,
  at: AskedFor,
): Question {
  return {
    asker: askerWithin(member, at.narrow ?? {}),
    ...(at.narrow?.together === true ? { together: true as const } : {}),
    ...(at.ask === null ? {} : { ask: at.ask }),
    population,
    taxonomy: house.taxonomy,
    settings: settingsOf(club),
    now,
    zone: club.zone,
    limit: ITEMS_SHOWN,
    ...(at.radiusKm === null ? {} : { radiusKm: at.radiusKm }),
    skip: new Set(at.skip),
  }
}
