/**
 * The signpost: after something, three things that could come next, each with its own reason, and at least
 * one of another organisation where there is one.
 */
import type { z } from 'zod'
import type { AnswerLook } from '../dialogue/index.ts'
import { answer, doors, type Item, type Population, type Question } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { portrayed } from './answer-look.ts'
import { type AskedFor, questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { rememberShown } from './showings.ts'

const STEPS = 3
/** Out of so many, which is more than anybody is shown. */
const LOOKED_AT = 20

/** `after`: what somebody comes from. */
export async function stepsAfter(
  scene: Scene,
  population: Population,
  at: AskedFor & { readonly after: string },
): Promise<z.infer<typeof AnswerLook>> {
  const skip = [...at.skip, at.after]
  const question = { ...questionFor(scene, population, { ...at, skip }), limit: LOOKED_AT }
  const found = answer(question)
  const items = chosen(found.items, question, population.activities.get(at.after)?.partnerId)
  await rememberShown(scene, items)
  return {
    items: items.map((item) => portrayed(item, scene, population)),
    more: Math.max(0, found.items.length - items.length) + found.more,
    answering: found.answering,
    missing: items.length > 0 ? [] : [...found.missing],
    next: [],
    people: mayMeetPeople(scene.member).ok,
  }
}

/** The best three; where all are of the same organisation, another one's best takes the third place. */
function chosen(
  items: readonly Item[],
  question: Question,
  partnerId: string | undefined,
): readonly Item[] {
  const best = items.slice(0, STEPS)
  const isElsewhere = ({ kind, id }: Item): boolean =>
    kind === 'activity' && question.population.activities.get(id)?.partnerId !== partnerId
  if (best.some(isElsewhere)) return best
  const elsewhere = items.find(isElsewhere) ?? doors(question).find(isElsewhere)
  return elsewhere === undefined ? best : [...best.slice(0, STEPS - 1), elsewhere]
}
