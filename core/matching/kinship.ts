/**
 * How near other people's concepts are to some of ours. The rule about private and excluded concepts is
 * held here: towards people they are related to nothing.
 */
import type { ConceptId } from '../domain/index.ts'
import { mayBeMatchedOn } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'

export interface Kin {
  /** 0..1, the relatedness to the nearest of ours. */
  readonly value: number
  /** Which of ours is nearest; the first one among equals. */
  readonly of: ConceptId
}

/** Undefined when nothing of ours is related. Each concept is worked out once. */
export type KinTo = (concept: ConceptId) => Kin | undefined

/** Who is to be shown the answer: other people's own wishes, or what a partner announces. */
export type Shown = 'to-people' | 'in-public'

export function kinTo(ours: readonly ConceptId[], taxonomy: Taxonomy, shown: Shown): KinTo {
  const mine = ours.filter((concept) => mayShow(concept, taxonomy, shown))
  const known = new Map<ConceptId, Kin | undefined>()
  return (concept) => {
    const before = known.get(concept)
    if (before !== undefined || known.has(concept)) return before
    const found = mayShow(concept, taxonomy, shown) ? nearest(mine, concept, taxonomy) : undefined
    known.set(concept, found)
    return found
  }
}

/** The nearest of some concepts to one concept, or undefined when none is related. */
export function nearest(
  ours: readonly ConceptId[],
  concept: ConceptId,
  taxonomy: Taxonomy,
): Kin | undefined {
  let best: Kin | undefined
  for (const of of ours) {
    const value = taxonomy.relatedness(of, concept).value
    if (value > (best?.value ?? 0)) best = { value, of }
  }
  return best
}

export function mayShow(concept: ConceptId, taxonomy: Taxonomy, shown: Shown): boolean {
  const answeredWith = mayBeMatchedOn(concept, taxonomy)
  return shown === 'to-people' ? answeredWith === 'people' : answeredWith !== 'nothing'
}
