/** What groups of a round could be about, and what of each person belongs to it. */
import type { ConceptId } from '../../domain/index.ts'
import type { FormingSettings } from '../problem.ts'
import type { Kin } from './kin.ts'
import { learns, type Seatable } from './seatable.ts'
import type { Part } from './worth.ts'

export interface Topic {
  readonly concept: ConceptId
  /** Of everything that is wanted, offered or liked, what is as related to it as the settings ask; in ascending order. */
  readonly near: ReadonlySet<ConceptId>
  /** The language that it is. */
  readonly taught: string | undefined
  /** Can be shown without many words: somebody who speaks with each will do. */
  readonly isWordless: boolean
}

/** So many people of a group must want what it is about. */
export const MIN_WANTING = 2

/** Every concept that a wish or an offer names and that two people want, or something near it. */
export function topicsOf(
  seatable: readonly Seatable[],
  kin: Kin,
  { taxonomy, minRelated }: FormingSettings,
): Topic[] {
  const told = new Set(seatable.flatMap(({ wants, offers }) => [...wants, ...offers]))
  const wanting = new Map<ConceptId, Set<number>>()
  for (const { at, wants } of seatable)
    for (const want of wants) wanting.set(want, (wanting.get(want) ?? new Set()).add(at))
  return [...told].sort().flatMap((concept) => {
    const row = kin.placeOf(concept)
    const near = new Set(kin.concepts.filter((_, at) => kin.between(row, at) >= minRelated))
    const who = new Set([...near].flatMap((one) => [...(wanting.get(one) ?? [])]))
    if (who.size < MIN_WANTING) return []
    const taught = taxonomy.get(concept)?.spoken
    return [{ concept, near, taught, isWordless: taxonomy.has(concept, 'wordless') }]
  })
}

/**
 * Those that are enough to find every group: of a topic to which everything belongs that belongs to another,
 * under the same rules of language, the other says nothing new. How a group is called is decided later.
 */
export function tellingTopics(topics: readonly Topic[]): Topic[] {
  const covers = (wide: Topic, narrow: Topic): boolean =>
    wide.taught === undefined &&
    narrow.taught === undefined &&
    wide.isWordless === narrow.isWordless &&
    wide.near.size >= narrow.near.size &&
    [...narrow.near].every((one) => wide.near.has(one))
  const places = new Map(topics.map((topic, at) => [topic, at]))
  const byConcept = topicsByConcept(topics)
  return topics.filter((narrow, at) => {
    const [first] = narrow.near
    const wider = first === undefined ? topics : (byConcept.get(first) ?? [])
    return !wider.some(
      (wide) =>
        wide !== narrow &&
        covers(wide, narrow) &&
        (wide.near.size > narrow.near.size || (places.get(wide) as number) < at),
    )
  })
}

/** To which of these topics each concept belongs. */
export function topicsByConcept(
  topics: readonly Topic[],
): ReadonlyMap<ConceptId, readonly Topic[]> {
  const by = new Map<ConceptId, Topic[]>()
  for (const topic of topics)
    for (const one of topic.near) {
      const before = by.get(one)
      if (before === undefined) by.set(one, [topic])
      else before.push(topic)
    }
  return by
}

/** Whether anything of a person belongs to a topic; without a topic, whatever they told. */
export function takesPart(topic: Topic | undefined, one: Seatable): boolean {
  if (topic === undefined) return learns(one)
  return isAnyNear(topic, one.wants) || isAnyNear(topic, one.offers)
}

function isAnyNear({ near }: Topic, told: readonly ConceptId[]): boolean {
  for (const concept of told) if (near.has(concept)) return true
  return false
}

/** What of a person belongs to a topic; undefined when nothing does. Without a topic everything belongs. */
export function partIn(topic: Topic | undefined, one: Seatable, kin: Kin): Part | undefined {
  if (!takesPart(topic, one)) return undefined
  const wants = one.wants.filter((want) => topic === undefined || topic.near.has(want))
  const offers = one.offers.filter((offer) => topic === undefined || topic.near.has(offer))
  const [first] = one.wants
  return {
    ...{ one, wants, offers },
    wantsAt: wants.map((want) => kin.placeOf(want)),
    offersAt: offers.map((offer) => kin.placeOf(offer)),
    isFirst: topic === undefined || (first !== undefined && topic.near.has(first)),
  }
}

/** Whether a host can show it: from what they offer or like. */
export function knows(topic: Topic | undefined, { offers, likes }: Seatable): boolean {
  return topic !== undefined && (isAnyNear(topic, offers) || isAnyNear(topic, likes))
}
