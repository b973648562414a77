/**
 * Beside an answer with nothing in it: what there is to do in the club all the same. While nobody knows
 * where somebody lives, it is looked for in the club's own town, and no distance is told.
 */
import type { ConceptId } from '../domain/index.ts'
import {
  type Item,
  type Population,
  passedConcept,
  type Question,
  somethingElse,
} from '../matching/index.ts'
import type { Scene } from './scene.ts'
import { isMuted } from './topics.ts'

/** Further than this from its centre is another town. */
export const TOWN_KM = 8

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
