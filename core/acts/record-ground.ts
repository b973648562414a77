/** With what a file is read for a club: its own words for talents, and the places that it has already. */
import type { Club } from '../domain/index.ts'
import type { PlaceRecord } from '../records/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Gazetteer } from '../understanding/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import { wordsOfClub } from './in-club.ts'

export interface RecordGround {
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  readonly known: readonly PlaceRecord[]
}

export async function recordGround(
  house: Pick<House, 'store' | 'taxonomy' | 'gazetteer'>,
  club: Club,
): Promise<RecordGround> {
  const { taxonomy } = await wordsOfClub(house, club.id)
  const known: PlaceRecord[] = []
  for await (const { record } of all(house, 'places', club.id, 'byName', []))
    known.push({ kind: 'place', ...record })
  return { taxonomy, gazetteer: house.gazetteer, known }
}
