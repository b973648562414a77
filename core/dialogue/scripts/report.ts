/** «Meld dit»: asked once more, because it cannot be undone. */
import { z } from 'zod'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { askYesNo } from '../questions.ts'
import { type Script, say } from '../script.ts'

export const ReportInput = z.object({ introductionId: z.string(), name: z.string() })
export type ReportInput = z.infer<typeof ReportInput>

export function* report({ introductionId, name }: ReportInput): Script<Decision> {
  const draft = paragraphs(t('relay.report.sure', { name }))
  const labels = { yes: t('relay.report.yes'), no: t('relay.report.no') }
  if (yield* askYesNo('report.sure', draft, labels)) return { decide: 'report', introductionId }
  yield* say(paragraphs(t('relay.report.kept')))
  return { decide: 'nothing' }
}
