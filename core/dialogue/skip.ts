/** The answer that leaves everything as it is: its quiet button, and the words that mean it. */
import { t } from '../texts/index.ts'
import { saysButton } from './button-words.ts'
import { isUnknown } from './plain-answers.ts'
import type { Answerable } from './questions.ts'

export const SKIP: Answerable = { answer: 'skip', label: t('onboarding.piece.keep'), quiet: true }

export function skips(text: string): 'skip' | undefined {
  return saysButton(text, 'skip') || isUnknown(text) ? 'skip' : undefined
}
