/** What the policies ask of a population: who is kept apart, who sits in a group, how many requests wait. */
import type { MemberId } from '../domain/index.ts'
import { openRequests, type Seated } from '../policy/index.ts'
import type { Population, Question } from './question.ts'

export function tiesIn({ members, blocks }: Pick<Population, 'members' | 'blocks'>): Seated {
  return { people: (id) => members.get(id), blocks: (pair) => blocks.has(pair) }
}

/** How many requests wait for this person's answer. */
export function requestsTo(
  id: MemberId,
  { population, now }: Pick<Question, 'population' | 'now'>,
): number {
  return openRequests(population.introductions.of(id), now).get(id) ?? 0
}
