/** «Wis alles»: asked once more, because it cannot be undone. */
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { askYesNo } from '../questions.ts'
import { type Script, say } from '../script.ts'

export function* erase(): Script<Decision> {
  const draft = paragraphs(t('always.erase.sure'))
  const labels = { yes: t('always.erase.yes'), no: t('always.erase.no') }
  if (yield* askYesNo('erase.sure', draft, labels)) return { decide: 'erase' }
  yield* say(paragraphs(t('always.erase.kept')))
  return { decide: 'nothing' }
}
