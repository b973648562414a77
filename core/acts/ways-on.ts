/** Buttons for a message that would otherwise end a talk without saying how to go on. */
import type { Draft, DraftChoice } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'

const HUMAN: DraftChoice = { command: 'say', about: 'human', label: t('always.human') }

export const WAYS_ON: readonly DraftChoice[] = [
  { command: 'say', about: 'new', label: t('always.new') },
  { command: 'say', about: 'plans', label: t('always.plans') },
  HUMAN,
]

/** Under so many buttons only a human stands besides. */
const MANY = 6

export function waysAfter({ choices = [] }: Draft): readonly DraftChoice[] {
  return choices.length > MANY ? [HUMAN] : WAYS_ON
}

/** Whether there is anything to press or to fill in. */
export function hasChoices(draft: Draft): boolean {
  const inBlocks = draft.blocks.some(
    (block) => 'form' in block || ('card' in block && (block.card.choices ?? []).length > 0),
  )
  return inBlocks || (draft.choices ?? []).length > 0
}
