/** Answers what a script looks for: the club's card, things to taste, and the one ranked answer. */
import { z } from 'zod'
import { asJson, type ClubLook, type Json } from '../dialogue/index.ts'
import { ActivityId, ConceptId, THEMES } from '../domain/index.ts'
import type { Population } from '../matching/index.ts'
import { companionsOf, openDoors, ranked, thingOf } from './answer-look.ts'
import { stepsAfter } from './answer-steps.ts'
import { ChildLookedFor, childLook } from './child-look.ts'
import { placeLook } from './place-look.ts'
import { ProposedAt, proposed } from './proposed.ts'
import { AskedFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { coming, tasters, tasting } from './tasters.ts'
import { groupsLook, unmappedLook } from './word-desk.ts'

const At = z.discriminatedUnion('look', [
  z.object({ look: z.literal('club') }),
  z.object({ look: z.literal('unmapped') }),
  z.object({ look: z.literal('groups'), theme: z.enum(THEMES) }),
  z.object({ look: z.literal('tasters'), theme: z.enum(THEMES) }),
  z.object({ look: z.literal('tasting') }),
  z.object({ look: z.literal('coming'), concept: ConceptId }),
  z.object({ look: z.literal('companions'), id: ActivityId }),
  AskedFor.extend({ look: z.literal('answer') }),
  AskedFor.extend({ look: z.literal('doors'), place: z.string().optional() }),
  AskedFor.extend({
    ...{ look: z.literal('steps'), after: z.string(), stay: z.literal(true).optional() },
  }),
  ChildLookedFor,
  z.object({ look: z.literal('thing'), id: ActivityId }),
  ProposedAt,
])

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
    case 'tasting':
      return asJson(tasting(scene, await populationOf(scene)))
    case 'coming':
      return asJson(coming(scene, await populationOf(scene), at.concept))
    case 'answer':
      return asJson(await ranked(scene, await populationOf(scene), at))
    case 'doors':
      return asJson(
        at.place === undefined
          ? openDoors(scene, await populationOf(scene), at)
          : await placeLook(scene, await populationOf(scene), { ...at, place: at.place }),
      )
    case 'steps':
      return asJson(await stepsAfter(scene, await populationOf(scene), at))
    case 'for-child':
      return asJson(childLook(scene, await populationOf(scene), at))
    case 'companions':
      return asJson(companionsOf(scene, await populationOf(scene), at.id))
    case 'proposed':
      return asJson(await proposed(scene, at))
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
