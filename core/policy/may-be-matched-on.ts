/** With what a concept may be answered: with people, with activities and a human alone, or not at all. */
import type { ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'

export type AnsweredWith = 'people' | 'activities' | 'nothing'

export function mayBeMatchedOn(concept: ConceptId, taxonomy: Pick<Taxonomy, 'has'>): AnsweredWith {
  if (taxonomy.has(concept, 'excluded')) return 'nothing'
  return taxonomy.has(concept, 'private') ? 'activities' : 'people'
}
