/** A step that can be taken today, as the words of its button. */
import { type Phrase, t } from '../texts/index.ts'
import type { Step } from './step.ts'

export function explainStep(step: Step): Phrase {
  switch (step.step) {
    case 'wider':
      return t('find.next.wider', { km: step.km, count: step.count })
    case 'online':
      return t('find.next.online', { count: step.count })
    case 'group':
      return t('find.next.group', { count: step.count })
    case 'attend':
      return t('find.next.attend', { count: step.ids.length })
    case 'human':
      return t('find.next.human')
  }
}
