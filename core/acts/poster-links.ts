/** The links of a club's places, groups and activities, to hang where people pass by. */
import { type Club, type ConceptId, type Language, wordsIn } from '../domain/index.ts'
import type { DoorLink } from '../ports/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import { activityTakes, groupTakes } from './still-open.ts'

export interface PosterLink {
  readonly kind: 'place' | 'group' | 'activity'
  readonly id: string
  readonly name: string
  /** None where no platform is known, or the id has signs that no link carries. */
  readonly links: readonly DoorLink[]
}

/** Places by name, then groups that take people, then what is still to come, the first ones first. */
export async function posterLinks(
  house: Pick<House, 'store' | 'clock' | 'doors' | 'taxonomy'>,
  club: Club,
  language: Language,
): Promise<PosterLink[]> {
  const { taxonomy, clock, doors } = house
  const found: PosterLink[] = []
  const note = (kind: PosterLink['kind'], id: string, name: string): void => {
    found.push({ kind, id, name, links: doors.linkTo(`${kind}-${id}`, 'chat') })
  }
  for await (const { record } of all(house, 'places', club.id, 'byName', []))
    note('place', record.id, record.name)
  const label = (concept: ConceptId): string => taxonomy.label(concept, language)
  for (const state of ['brewing', 'running'] as const)
    for await (const { record } of all(house, 'groups', club.id, 'byState', [state]))
      if (groupTakes(record)) note('group', record.id, label(record.topic))
  for await (const { record } of all(house, 'activities', club.id, 'byStart', []))
    if (activityTakes(record, clock.now()))
      note('activity', record.id, wordsIn(language, record.title))
  return found
}
