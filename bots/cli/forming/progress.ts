/** How far forming is, in one line: how long, what the groups are worth, how much better there could be. */
import type { Language } from '../../../core/domain/index.ts'
import type { Progress, Watch } from '../../../core/forming/index.ts'
import { telling } from '../../config/locale.ts'
import type { Operator } from '../operator.ts'
import { percentBetter } from './forming-text.ts'

const SECOND_MS = 1000

/** Tells it every second, also while nothing new is found, and takes the line away when the work is over. */
export async function watched<T>(
  operator: Pick<Operator, 'progress' | 'interrupted'>,
  language: Language,
  work: (watch: Watch) => Promise<T>,
): Promise<T> {
  const begin = performance.now()
  let last: Progress | undefined
  const tell = (): void => {
    const seconds = (performance.now() - begin) / SECOND_MS
    operator.progress(progressLine(language, seconds, last))
  }
  const everySecond = setInterval(tell, SECOND_MS)
  const onProgress = (progress: Progress): void => {
    last = progress
    tell()
  }
  try {
    return await work({ onProgress, signal: operator.interrupted })
  } finally {
    clearInterval(everySecond)
    operator.progress('')
  }
}

export function progressLine(
  language: Language,
  after: number,
  last: Pick<Progress, 'utility' | 'bound'> | undefined,
): string {
  const tell = telling(language)
  const seconds = Math.round(after)
  if (last === undefined) return tell('operator.form.progress-begun', { seconds })
  const worth = Math.round(last.utility * 10) / 10
  const percent = percentBetter(last.utility, last.bound)
  return percent === undefined
    ? tell('operator.form.progress-open', { seconds, worth })
    : tell('operator.form.progress', { seconds, worth, percent })
}
