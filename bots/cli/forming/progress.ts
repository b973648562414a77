/** How far forming is, in one line: how long, what the groups are worth, how much better there could be. */
import type { Language } from '../../../core/domain/index.ts'
import type { Progress } from '../../../core/forming/index.ts'
import { telling } from '../../config/locale.ts'
import type { Operator } from '../operator.ts'
import { percentBetter } from './forming-text.ts'

export function tellsProgress(
  { progress }: Pick<Operator, 'progress'>,
  language: Language,
): (now: Progress) => void {
  const tell = telling(language)
  return ({ seconds, utility, bound }) => {
    const values = { seconds: Math.round(seconds), worth: Math.round(utility * 10) / 10 }
    const percent = percentBetter(utility, bound)
    progress(
      percent === undefined
        ? tell('operator.form.progress-open', values)
        : tell('operator.form.progress', { ...values, percent }),
    )
  }
}
