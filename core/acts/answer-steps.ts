/** The signpost as the talk needs it: after something, three things that could come next, and why each. */
import type { z } from 'zod'
import type { AnswerLook } from '../dialogue/index.ts'
import { type Population, type Signed, signpost } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { portrayed } from './answer-look.ts'
import { type AskedFor, questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { rememberShown } from './showings.ts'

/** `after`: what somebody comes from; `stay`: they were not there, so that nothing is a step up from it. */
export async function stepsAfter(
  scene: Scene,
  population: Population,
  at: AskedFor & { readonly after: string; readonly stay?: true | undefined },
): Promise<z.infer<typeof AnswerLook>> {
  const question = questionFor(scene, population, at)
  const concept = at.ask ?? population.groups.get(at.after)?.topic
  const first = concept ?? population.activities.get(at.after)?.concepts[0]
  if (first === undefined) return nothing(scene)
  const found = signpost(question, { id: at.after, concept: first, isUp: at.stay !== true })
  await rememberShown(
    scene,
    found.steps.map(({ item }) => item),
  )
  return {
    items: found.steps.map((signed) => ({
      ...portrayed(signed.item, scene, population),
      step: told(signed.turn),
    })),
    more: found.more,
    answering: found.answering,
    missing: found.steps.length > 0 ? [] : [...found.missing],
    next: [],
    people: mayMeetPeople(scene.member).ok,
  }
}

function nothing(scene: Scene): z.infer<typeof AnswerLook> {
  const people = mayMeetPeople(scene.member).ok
  return { items: [], more: 0, answering: 0, missing: [], next: [], people }
}

function told(turn: Signed['turn']): Phrase {
  return 'concept' in turn
    ? t(`step.${turn.turn}`, { concept: { concept: turn.concept } })
    : t(`step.${turn.turn}`)
}
