/** What somebody who does not know yet can taste: only what this club really has. */
import type { ComingLook, TastersLook, TastingLook } from '../dialogue/index.ts'
import {
  type Activity,
  type ConceptId,
  isStillToCome,
  seatsLeft,
  type Theme,
} from '../domain/index.ts'
import { doors, type Item, type Population, passedConcept } from '../matching/index.ts'
import { mayAttend, mayMeetPeople } from '../policy/index.ts'
import { facetRank, themesOf } from './in-club.ts'
import { instead } from './instead.ts'
import { questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'

const OF_A_THEME = 6
/** Three times three; of each theme in turn, so that three in a row are of three themes. */
const MOST_TASTED = 9

interface Had {
  readonly concept: ConceptId
  readonly theme: Theme
  readonly people: number
  readonly activities: number
}

/** Of one theme: those of the groups that the club shows first, then the most offered. */
export function tasters(scene: Scene, population: Population, theme: Theme): TastersLook {
  const shown = hadIn(scene, population).filter((one) => one.theme === theme)
  return { concepts: shown.slice(0, OF_A_THEME).map(({ concept }) => concept) }
}

/** Of every theme in turn, without what the person did not like or has already. */
export function tasting(scene: Scene, population: Population): TastingLook {
  const { member, house } = scene
  const { offers, wants, interests } = member
  const known = new Set([...[...offers, ...wants].map(({ concept }) => concept), ...interests])
  const left = hadIn(scene, population).filter(
    ({ concept }) =>
      !known.has(concept) && member.passed?.includes(passedConcept(concept)) !== true,
  )
  const firsts = firstOfEach(scene, population)
  const tasters = left.map((one) => {
    const first = firsts.get(one.concept)
    return first === undefined ? one : { ...one, first }
  })
  // Where they can go comes before what they can only ask somebody about.
  const shown = [...tasters].sort((a, b) => Number('first' in b) - Number('first' in a))
  const lines = themesOf(house).map((theme) => shown.filter((one) => one.theme === theme))
  const inTurn = shown.flatMap((_, at) => lines.flatMap((line) => line[at] ?? []))
  return { tasters: inTurn.slice(0, MOST_TASTED) }
}

/** The first activity about a talent, for somebody who just told that they do it; else another one. */
export function coming(scene: Scene, population: Population, concept: ConceptId): ComingLook {
  const question = questionFor(scene, population, { ask: null, skip: [], radiusKm: null })
  const told = (items: readonly Item[]): Activity[] =>
    items.flatMap(({ id }) => population.activities.get(id) ?? [])
  const first = told(doors(question)).find(({ concepts }) => concepts.includes(concept))
  if (first !== undefined) return { first: { title: first.title, starts: first.starts } }
  const [other] = told(instead(scene, population, question, [concept]))
  return other === undefined ? {} : { other: { title: other.title, starts: other.starts } }
}

/** What comes first of each talent, where this person may go and there is a seat. */
function firstOfEach(
  { member, house, now }: Scene,
  { activities }: Population,
): Map<ConceptId, Pick<Activity, 'title' | 'starts'>> {
  const firsts = new Map<ConceptId, Pick<Activity, 'title' | 'starts'>>()
  const open = [...activities.values()]
    .filter(
      (one) =>
        isStillToCome(one, now) && seatsLeft(one) > 0 && mayAttend(member, one, house.taxonomy).ok,
    )
    .sort((a, b) => a.starts.instant - b.starts.instant || (a.id < b.id ? -1 : 1))
  for (const { concepts, title, starts } of open)
    for (const concept of concepts) if (!firsts.has(concept)) firsts.set(concept, { title, starts })
  return firsts
}

function hadIn({ house, now }: Scene, population: Population): Had[] {
  const { taxonomy } = house
  const activities = counted(
    [...population.activities.values()]
      .filter((activity) => isStillToCome(activity, now))
      .flatMap(({ concepts }) => concepts),
  )
  const people = counted(
    [...population.members.values()]
      .filter((member) => mayMeetPeople(member).ok)
      .flatMap(({ offers }) => offers.map(({ concept }) => concept)),
  )
  const rank = (id: ConceptId): number => facetRank(house, taxonomy.get(id)?.group)
  return [...new Set([...activities.keys(), ...people.keys()])]
    .filter(
      (id) =>
        !(['excluded', 'private', 'grown-up'] as const).some((flag) => taxonomy.has(id, flag)),
    )
    .flatMap((concept) => {
      const theme = taxonomy.get(concept)?.theme
      const count = { people: people.get(concept) ?? 0, activities: activities.get(concept) ?? 0 }
      return theme === undefined ? [] : [{ concept, theme, ...count }]
    })
    .sort(
      (a, b) =>
        rank(a.concept) - rank(b.concept) ||
        b.people + b.activities - a.people - a.activities ||
        (a.concept < b.concept ? -1 : 1),
    )
}

function counted(concepts: readonly ConceptId[]): Map<ConceptId, number> {
  const counts = new Map<ConceptId, number>()
  for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return counts
}
