/**
 * Beside an answer that is thin or has nothing in it: what there is to do in the club all the same. While
 * nobody knows where somebody lives, it is looked for in the club's own town, and no distance is told.
 */
import { isNarrow } from '../dialogue/index.ts'
import type { ConceptId } from '../domain/index.ts'
import {
  type Answer,
  type Item,
  type Population,
  passedConcept,
  type Question,
  somethingElse,
} from '../matching/index.ts'
import type { AskedFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { isMuted } from './topics.ts'

/** Further than this from its centre is another town. */
export const TOWN_KM = 8

/** Fewer things than these leave room for something to try. */
const FEW = 3

/** What is near to the wish; where nothing answers it, something else. Not in a list that was narrowed. */
export function tastersOf(
  scene: Scene,
  population: Population,
  { question, asks, found, items, at }: Tasted,
): readonly Item[] {
  const isNew = ({ id }: Item): boolean => !items.some((item) => item.id === id)
  const near = found.tasters.filter(isNew)
  const isFirst = at.skip.length === 0 && !isNarrow(at.narrow ?? {})
  const isUnanswered = found.answering === 0 && items.every(({ kind }) => kind === 'activity')
  if (near.length > 0 || !isFirst || !isUnanswered) return near
  return instead(scene, population, question, asks)
    .filter(isNew)
    .slice(0, Math.max(0, FEW - items.length))
}

interface Tasted {
  readonly question: Question
  readonly asks: readonly ConceptId[]
  readonly found: Answer
  readonly items: readonly Item[]
  readonly at: AskedFor
}

/** At most three things, for who asks or offers these. */
export function instead(
  scene: Scene,
  population: Population,
  question: Question,
  asks: readonly ConceptId[],
): Item[] {
  const { member, club } = scene
  const skip = new Set([...(question.skip ?? []), ...unwelcome(scene, population)])
  const asked = { ...question, skip }
  if (member.where !== undefined) return somethingElse(asked, asks)
  const asker = { ...asked.asker, where: club.centre }
  const inTown = somethingElse({ ...asked, asker, radiusKm: TOWN_KM }, asks)
  return inTown.map((item) => ({ ...item, km: undefined }))
}

/** About what somebody said not to like, or wants to hear nothing about. */
function unwelcome({ member, house }: Scene, { activities }: Population): string[] {
  const { passed = [] } = member
  return [...activities.values()]
    .filter(
      ({ concepts }) =>
        concepts.some((one) => passed.includes(passedConcept(one))) ||
        isMuted(member, concepts, house.taxonomy),
    )
    .map(({ id }) => id)
}
