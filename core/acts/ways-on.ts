/** Buttons for a message that would otherwise end a talk without saying how to go on. */
import type { Draft, DraftChoice } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'

export const WAYS_ON: readonly DraftChoice[] = [
  { command: 'say', about: 'new', label: t('always.new') },
  { command: 'say', about: 'plans', label: t('always.plans') },
  { command: 'say', about: 'human', label: t('always.human') },
]

/** Whether there is anything to press or to fill in. */
export function hasChoices(draft: Draft): boolean {
  const inBlocks = draft.blocks.some(
    (block) => 'form' in block || ('card' in block && (block.card.choices ?? []).length > 0),
  )
  return inBlocks || (draft.choices ?? []).length > 0
}
