/** What of a person's wants and offers counts: never what is private or excluded, and only what is on topic. */
import type { ConceptId, Member } from '../../domain/index.ts'
import type { FormingSettings, Person } from '../problem.ts'

export interface Told {
  readonly wants: readonly ConceptId[]
  readonly offers: readonly ConceptId[]
}

export function mayBeShared(concept: ConceptId, { taxonomy }: FormingSettings): boolean {
  return !taxonomy.has(concept, 'private') && !taxonomy.has(concept, 'excluded')
}

/** Within a group with a topic only what is as related to it as the settings ask; without one, everything. */
export function toldBy(
  { member }: Person,
  topic: ConceptId | undefined,
  settings: FormingSettings,
): Told {
  return {
    wants: counting(namesIn(member.wants), topic, settings),
    offers: counting(namesIn(member.offers), topic, settings),
  }
}

/** What somebody likes, of which a host may be the source. */
export function likedBy(
  { member }: Person,
  topic: ConceptId,
  settings: FormingSettings,
): readonly ConceptId[] {
  return counting(member.interests, topic, settings)
}

/** The most that one of these is related to one of those; 0 when there are none. */
export function nearest(
  some: readonly ConceptId[],
  others: readonly ConceptId[],
  { taxonomy }: FormingSettings,
): number {
  let most = 0
  for (const one of some) {
    for (const other of others) most = Math.max(most, taxonomy.relatedness(one, other).value)
  }
  return most
}

function counting(
  concepts: readonly ConceptId[],
  topic: ConceptId | undefined,
  settings: FormingSettings,
): ConceptId[] {
  const { taxonomy, minRelated } = settings
  return concepts.filter(
    (concept) =>
      mayBeShared(concept, settings) &&
      (topic === undefined || taxonomy.relatedness(topic, concept).value >= minRelated),
  )
}

/** Each once: who tells a thing twice does not want it more. */
function namesIn(told: Member['wants'] | Member['offers']): ConceptId[] {
  return [...new Set(told.map(({ concept }) => concept))]
}
