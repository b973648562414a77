/** The house as one club knows it: with the club's own words in place of everybody's. */
import {
  type ClubId,
  type ClubVocabulary,
  plainVocabulary,
  THEMES,
  type Theme,
} from '../domain/index.ts'
import type { Store } from '../ports/index.ts'
import { clubTaxonomy, type Taxonomy } from '../talents/index.ts'
import type { House } from './house.ts'

interface Made {
  readonly base: Taxonomy
  readonly version: number
  readonly taxonomy: Taxonomy
}

/** One taxonomy per club, as long as its record stays the same: what is worked out of it is kept with it. */
const made = new WeakMap<Store, Map<ClubId, Made>>()

/**
 * The house in which `taxonomy` is the club's. Reads the club's record once; a house that is in this club
 * already is given back as it is, so that an event reads it at most once.
 */
export async function inClub<H extends Pick<House, 'store' | 'taxonomy' | 'words'>>(
  house: H,
  clubId: ClubId,
): Promise<H> {
  if (house.words?.clubId === clubId) return house
  const base = house.words?.everybodys ?? house.taxonomy
  const { vocabulary, taxonomy } = await wordsOfClub({ store: house.store, taxonomy: base }, clubId)
  return { ...house, taxonomy, words: { clubId, everybodys: base, facets: vocabulary.facets } }
}

export interface WordsOfClub {
  readonly vocabulary: ClubVocabulary
  readonly taxonomy: Taxonomy
}

/** What a club calls things, and the taxonomy that this makes. `taxonomy` of the house is everybody's. */
export async function wordsOfClub(
  { store, taxonomy: base }: Pick<House, 'store' | 'taxonomy'>,
  clubId: ClubId,
): Promise<WordsOfClub> {
  const stored = await store.get('vocabularies', clubId, clubId)
  if (stored === undefined) return { vocabulary: plainVocabulary(clubId), taxonomy: base }
  const { record, version } = stored
  const clubs = made.get(store) ?? new Map<ClubId, Made>()
  made.set(store, clubs)
  const before = clubs.get(clubId)
  if (before?.base === base && before.version === version)
    return { vocabulary: record, taxonomy: before.taxonomy }
  const taxonomy = clubTaxonomy(base, record)
  clubs.set(clubId, { base, version, taxonomy })
  return { vocabulary: record, taxonomy }
}

/** The five themes, those of the groups that this club shows first before the others. */
export function themesOf({ groups, words }: Pick<House, 'groups' | 'words'>): Theme[] {
  const first = (words?.facets ?? []).flatMap((facet) => {
    const theme = groups.find(({ id }) => id === facet)?.theme
    return theme === undefined ? [] : [theme]
  })
  return [...new Set([...first, ...THEMES])]
}

/** Where a group stands among those that this club shows first; all others come after them. */
export function facetRank({ words }: Pick<House, 'words'>, group: string | undefined): number {
  const facets = words?.facets ?? []
  const rank = group === undefined ? -1 : facets.indexOf(group)
  return rank === -1 ? facets.length : rank
}
