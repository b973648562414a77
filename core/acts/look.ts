/** Answers what a script looks for: the club's card, things to taste, and the one ranked answer. */
import { z } from 'zod'
import { asJson, type ClubLook, type Json, type TastersLook } from '../dialogue/index.ts'
import { ActivityId, type ConceptId, THEMES } from '../domain/index.ts'
import type { Population } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { companionsOf, openDoors, ranked, thingOf } from './answer-look.ts'
import { stepsAfter } from './answer-steps.ts'
import { facetRank, themesOf } from './in-club.ts'
import { AskedFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { groupsLook, unmappedLook } from './word-desk.ts'

const At = z.discriminatedUnion('look', [
  z.object({ look: z.literal('club') }),
  z.object({ look: z.literal('unmapped') }),
  z.object({ look: z.literal('groups'), theme: z.enum(THEMES) }),
  z.object({ look: z.literal('tasters'), theme: z.enum([...THEMES, 'unknown']) }),
  z.object({ look: z.literal('companions'), id: ActivityId }),
  AskedFor.extend({ look: z.literal('answer') }),
  AskedFor.extend({ look: z.literal('doors') }),
  AskedFor.extend({ look: z.literal('steps'), after: z.string() }),
  z.object({ look: z.literal('thing'), id: ActivityId }),
])
type At = z.infer<typeof At>

const TASTERS_SHOWN = 6

export async function lookAt(scene: Scene, question: Json): Promise<Json> {
  const at = At.parse(question)
  switch (at.look) {
    case 'club':
      return asJson(clubLook(scene))
    case 'unmapped':
      return asJson(await unmappedLook(scene))
    case 'groups':
      return asJson(groupsLook(scene, at.theme))
    case 'tasters':
      return asJson(tasters(scene, await populationOf(scene), at.theme))
    case 'answer':
      return asJson(await ranked(scene, await populationOf(scene), at))
    case 'doors':
      return asJson(openDoors(scene, await populationOf(scene), at))
    case 'steps':
      return asJson(await stepsAfter(scene, await populationOf(scene), at))
    case 'companions':
      return asJson(companionsOf(scene, await populationOf(scene), at.id))
    case 'thing':
      return asJson(thingOf(scene, await populationOf(scene), at.id))
  }
}

/** The club as it is now, with whom this turn keeps apart or brings together again. */
async function populationOf({ house, club, stage }: Scene): Promise<Population> {
  const population = await house.populations.of(club.id)
  const apart = stage.written('blocks')
  const together = stage.removed('blocks')
  if (apart.length + together.length === 0) return population
  const blocks = new Map([
    ...population.blocks,
    ...apart.map((block) => [block.id, block] as const),
  ])
  for (const id of together) blocks.delete(id)
  return { ...population, blocks }
}

function clubLook({ club }: Scene): z.infer<typeof ClubLook> {
  return {
    operator: club.operator,
    contact: club.contact,
    privacy: club.privacy,
  }
}

/**
 * Things of a theme that this club really has: those of the groups that it shows first, then the most
 * offered; for «weet ik niet», one of each theme in turn.
 */
function tasters(
  { house }: Scene,
  population: Population,
  theme: Extract<At, { look: 'tasters' }>['theme'],
): z.infer<typeof TastersLook> {
  const counts = new Map<ConceptId, number>()
  const count = (concept: ConceptId): void => {
    counts.set(concept, (counts.get(concept) ?? 0) + 1)
  }
  for (const activity of population.activities.values()) activity.concepts.forEach(count)
  for (const member of population.members.values())
    if (mayMeetPeople(member).ok) for (const offer of member.offers) count(offer.concept)
  const shown = [...counts]
    .filter(([id]) => !house.taxonomy.has(id, 'excluded') && !house.taxonomy.has(id, 'private'))
    .filter(([id]) => !house.taxonomy.has(id, 'grown-up'))
    .filter(([id]) => house.taxonomy.get(id) !== undefined)
    .sort(([a, many], [b, more]) => rankOf(a) - rankOf(b) || more - many || (a < b ? -1 : 1))
    .map(([id]) => id)
  if (theme !== 'unknown')
    return { concepts: shown.filter((id) => themeOf(id) === theme).slice(0, TASTERS_SHOWN) }
  return {
    concepts: themesOf(house).flatMap((one) => shown.find((id) => themeOf(id) === one) ?? []),
  }

  function rankOf(id: ConceptId): number {
    return facetRank(house, house.taxonomy.get(id)?.group)
  }

  function themeOf(id: ConceptId): string | undefined {
    return house.taxonomy.get(id)?.theme
  }
}
