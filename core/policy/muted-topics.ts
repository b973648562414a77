/** The talents that something is about, with what they are kinds of; and what somebody hears nothing about. */
import type { ConceptId, Member } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'

/** Each with its chain of broader ones: who mutes cooking hears nothing about baking. */
export function topicsOf(
  concepts: readonly ConceptId[],
  taxonomy: Pick<Taxonomy, 'get'>,
): ConceptId[] {
  const topics = new Set<ConceptId>()
  for (const concept of concepts)
    for (let at: ConceptId | undefined = concept; at !== undefined && !topics.has(at); ) {
      topics.add(at)
      at = taxonomy.get(at)?.broader
    }
  return [...topics]
}

export function isMuted(
  { rhythm }: Pick<Member, 'rhythm'>,
  concepts: readonly ConceptId[],
  taxonomy: Pick<Taxonomy, 'get'>,
): boolean {
  const { muted = [] } = rhythm ?? {}
  return muted.length > 0 && topicsOf(concepts, taxonomy).some((topic) => muted.includes(topic))
}
