/**
 * What happens at one place: the activities and the groups there that this person may go to, the first
 * ones first. Whoever asks what is on at a place sees all of it: how far they usually go, and when they
 * usually can, decide about nothing here.
 */
import type { PlaceId } from '../domain/index.ts'
import { doors, events } from './answer.ts'
import type { Item, Question } from './question.ts'

/** So many activities stand before the groups, which have no day of their own. */
const BEFORE = 3

export function atPlace(question: Question, place: PlaceId | string): Item[] {
  const { population, asker } = question
  const { radiusKm: _, travel: __, onlyThen: ___, ...rest } = asker
  const whenever = { ...rest, available: [], unavailable: [] }
  const { radiusKm: ____, ...here } = { ...question, asker: whenever }
  const isHere = ({ placeId }: { readonly placeId?: string | undefined }): boolean =>
    placeId === place
  const activities = new Map([...population.activities].filter(([, one]) => isHere(one)))
  const found = doors({ ...here, population: { ...population, activities } })
  const groups = [...population.groups.values()].filter(isHere)
  const open = groups.flatMap(({ id }) => groupFor(here, id))
  return [...found.slice(0, BEFORE), ...open, ...found.slice(BEFORE)]
}

/** Whoever hears of it here was not looking for it: it is asked as if they were. */
function groupFor(question: Question, id: string): Item[] {
  const { population, settings } = question
  const group = population.groups.get(id)
  if (group === undefined) return []
  const alone = { ...population, groups: new Map([[id, group]]), activities: new Map() }
  const radiusKm = Math.max(settings.townRadiusKm, ...settings.circlesKm)
  return events({ ...question, ask: group.topic, population: alone, radiusKm, limit: 1 })
}
