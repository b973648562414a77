/** A step that can be taken today, as the words of its button. */
import { type Phrase, t } from '../texts/index.ts'
import type { CountedStep, Step } from './step.ts'

export function explainStep(step: Step | CountedStep): Phrase {
  switch (step.step) {
    case 'wider':
      return t('find.next.wider', { km: step.km, count: step.count })
    case 'online':
      return t('find.next.online', { count: step.count })
    case 'group':
      return t('find.next.group', { count: step.count })
    case 'attend':
      return t('find.next.attend', { count: 'ids' in step ? step.ids.length : step.count })
    case 'human':
      return t('find.next.human')
  }
}
