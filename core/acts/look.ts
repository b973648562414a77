/** Answers what a script looks for: the club's card, things to taste, and the one ranked answer. */
import { z } from 'zod'
import { AnswerLook, asJson, ClubLook, type Json, TastersLook } from '../dialogue/index.ts'
import { ConceptId, type Relation, THEMES } from '../domain/index.ts'
import { answer, type Item, type Population, settingsOf } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { facetRank, themesOf } from './in-club.ts'
import { factsOf, titleOf } from './portray.ts'
import type { Scene } from './scene.ts'
import { groupsLook, unmappedLook } from './word-desk.ts'

const At = z.discriminatedUnion('look', [
  z.object({ look: z.literal('club') }),
  z.object({ look: z.literal('unmapped') }),
  z.object({ look: z.literal('groups'), theme: z.enum(THEMES) }),
  z.object({ look: z.literal('tasters'), theme: z.enum([...THEMES, 'unknown']) }),
  z.object({
    look: z.literal('answer'),
    ask: ConceptId.nullable(),
    skip: z.array(z.string()),
    radiusKm: z.number().nullable(),
  }),
])
type At = z.infer<typeof At>

/** Items in one answer: more than five are hard to read on a phone. */
const ITEMS_SHOWN = 5
const TASTERS_SHOWN = 6
/** So many kilometres make no difference to somebody who chooses. */
const NEAR_KM = 5

/** Each wider circle, in kilometres; what lies further is not offered by itself. */
const CIRCLES_KM = [10, 25, 50, 100] as const

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
      return asJson(ranked(scene, await populationOf(scene), at))
  }
}

function populationOf(scene: Scene): Promise<Population> {
  return scene.house.populations.of(scene.club.id)
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

function ranked(
  { house, club, member, now }: Scene,
  population: Population,
  at: Extract<At, { look: 'answer' }>,
): z.infer<typeof AnswerLook> {
  const radiusKm = at.radiusKm ?? member.radiusKm ?? club.radiusKm
  const found = answer({
    asker: member,
    ...(at.ask === null ? {} : { ask: at.ask }),
    population,
    taxonomy: house.taxonomy,
    settings: settingsOf(club),
    now,
    zone: club.zone,
    limit: ITEMS_SHOWN,
    radiusKm,
    skip: new Set(at.skip),
  })
  const wider = CIRCLES_KM.find((km) => km > radiusKm)
  const isThin = found.items.length < ITEMS_SHOWN && member.where !== undefined
  return {
    items: nearestFirst(found.items).map((item) => ({
      kind: item.kind,
      id: item.id,
      relation: relationOf(item),
      concept: item.concept,
      title: titleOf(item, population),
      facts: factsOf(item, population),
      reason: [...item.reason],
    })),
    more: found.more,
    missing: [...found.missing],
    people: mayMeetPeople(member).ok,
    ...(isThin && wider !== undefined ? { wider } : {}),
  }
}

/** Of the best that fit, what is near stands first; within a few kilometres the better fit does. */
function nearestFirst(items: readonly Item[]): Item[] {
  const circle = ({ km }: Item): number => (km === undefined ? Infinity : Math.floor(km / NEAR_KM))
  return items.toSorted((a, b) => (circle(a) === circle(b) ? 0 : circle(a) - circle(b)))
}

/** A mentor or a host is met as somebody who shows how it is done. */
function relationOf(item: Item): Relation {
  switch (item.relation) {
    case 'join':
    case 'attend':
      return 'together'
    case 'mentor':
      return 'teaches'
    default:
      return item.relation
  }
}
