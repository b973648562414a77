/**
 * The door of matching: one person's question, one ranked and explained list. Pure: the same question
 * gives the same answer, whatever the order in which records are kept.
 */
import { mayMeetPeople } from '../policy/index.ts'
import { type Candidate, explained } from './candidate.ts'
import { merge } from './merge.ts'
import { missingFrom } from './missing.ts'
import type { Answer, Question } from './question.ts'
import { searchActivities, searchTasters } from './search-activities.ts'
import { searchGroups } from './search-groups.ts'
import { NO_PEOPLE, searchPeople } from './search-people.ts'
import { type Wish, wishOf } from './wish.ts'

/**
 * Exact: everybody and everything in the population is considered, in O(members) plus the sorting of
 * those that fit. Who is no declared adult with consent gets activities alone.
 */
export function answer(question: Question): Answer {
  const wish = wishOf(question)
  const radiusKm = question.radiusKm ?? question.asker.radiusKm ?? question.settings.townRadiusKm
  const people = mayBeAnsweredWithPeople(question, wish)
    ? searchPeople(question, wish, radiusKm)
    : NO_PEOPLE
  const groups = mayBeAnsweredWithPeople(question, wish)
    ? searchGroups(question, wish, radiusKm)
    : []
  const events = wish.answeredWith === 'nothing' ? [] : searchActivities(question, wish, radiusKm)
  const fitting: readonly Candidate[] = [...people.found, ...groups, ...events]
  const candidates = fitting.length > 0 ? fitting : searchTasters(question, wish, radiusKm)
  const withPeople = people.found.length + people.others + groups.length
  const { shown, more } = merge(candidates, question.limit)
  return {
    items: shown.map(explained),
    more: more + people.others,
    missing: missingFrom(question, wish, { withPeople, lacking: people.lacking, radiusKm }),
  }
}

/** The hard rule of this house: no path leads from an undeclared age to a person. */
function mayBeAnsweredWithPeople({ asker }: Question, wish: Wish): boolean {
  return wish.answeredWith === 'people' && mayMeetPeople(asker).ok
}
