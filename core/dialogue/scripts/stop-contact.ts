/** «Stop dit contact», chosen by its number or its words: asked once more, because it cannot be undone. */
import { z } from 'zod'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { askYesNo } from '../questions.ts'
import type { Script } from '../script.ts'

export const StopContactInput = z.object({
  introductionId: z.string(),
  name: z.string(),
  /** They were writing to each other when it was asked: after a no they go on. */
  isWriting: z.boolean(),
})

export function* stopContact({
  introductionId,
  name,
  isWriting,
}: z.infer<typeof StopContactInput>): Script<Decision> {
  const draft = paragraphs(t('relay.stop.sure', { name }))
  const labels = { yes: t('relay.stop.yes'), no: t('relay.stop.no') }
  const yes = yield* askYesNo('contact.stop', draft, labels)
  return { decide: 'stop-contact', introductionId, yes, isWriting }
}
