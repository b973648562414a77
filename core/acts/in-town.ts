/**
 * While nobody knows where somebody lives, it is looked for around the club's own centre. No distance is told
 * then: it would be that of another.
 */
import type { Club } from '../domain/index.ts'
import type { Item, Question } from '../matching/index.ts'

/** Further than this from its centre is another town. */
const TOWN_KM = 8

export function inTown(question: Question, { centre }: Pick<Club, 'centre'>): Question {
  return { ...question, asker: { ...question.asker, where: centre }, radiusKm: TOWN_KM }
}

export function withoutDistance(items: readonly Item[]): Item[] {
  return items.map((item) => ({ ...item, km: undefined }))
}
