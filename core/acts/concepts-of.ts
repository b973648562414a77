/** What a group or an activity is about. */
import type { ConceptId } from '../domain/index.ts'
import type { Population } from '../matching/index.ts'

export function conceptsOf(id: string, population: Population): readonly ConceptId[] {
  const group = population.groups.get(id)
  return group === undefined ? (population.activities.get(id)?.concepts ?? []) : [group.topic]
}
