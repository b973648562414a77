/** With how many somebody comes to what they signed up for: told, asked, or changed. */
import { z } from 'zod'
import { Phrase, t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { type Script, say } from '../script.ts'
import { Coming, childrenFit, howMany, settled } from './coming.ts'

export const HouseholdInput = z.object({
  activityId: z.string(),
  title: Phrase,
  /** For whom it is. */
  ages: z.tuple([z.int(), z.int()]).optional(),
  /** Who comes, when that was said. */
  coming: Coming.optional(),
})
type HouseholdInput = z.infer<typeof HouseholdInput>

export function* household(input: HouseholdInput): Script<Decision> {
  const { activityId, title, ages } = input
  if (input.coming === undefined)
    yield* say(paragraphs(t('household.about', { title: { phrase: title } })))
  const coming = yield* settled(input.coming ?? (yield* howMany({ seats: 1, children: 0 })))
  if (!(yield* childrenFit(coming, ages))) return { decide: 'nothing' }
  const { seats, children } = coming
  return { decide: 'seats', activityId, party: { seats, children } }
}
