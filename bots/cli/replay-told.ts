/** What a second chance did, or would do: a line for each, and what to do next. */
import type { Key } from '../../core/texts/index.ts'
import { type ExitCode, type Operator, printJson } from './operator.ts'

interface Done {
  readonly id: string
  readonly outcome: string
  readonly why?: string
}

const SENTENCES: Readonly<Record<string, Key>> = {
  again: 'operator.stuck.again',
  'may-be-twice': 'operator.stuck.may-be-twice',
  'not-allowed': 'operator.stuck.not-allowed',
  'not-stuck': 'operator.stuck.not-stuck',
  'words-gone': 'operator.stuck.words-gone',
  met: 'operator.stuck.met',
  none: 'operator.stuck.no-such',
}

/** Failed when something that was named is not there. */
export function told(
  operator: Operator,
  done: readonly Done[],
  { isReal, json }: { readonly isReal: boolean; readonly json: boolean },
): ExitCode {
  const { tell, print } = operator
  const again = done.filter(({ outcome }) => outcome === 'again').length
  if (json) printJson(operator, { sent: isReal, replayed: done })
  else {
    for (const { id, outcome, why = '' } of done)
      print(`${id}  ${tell(SENTENCES[outcome] ?? 'operator.stuck.met', { why })}`)
    print(tell(isReal ? 'operator.stuck.done' : 'operator.stuck.trial', { count: again }))
  }
  return done.some(({ outcome }) => outcome === 'none') ? 1 : 0
}

const MINUTE_MS = 60_000
const STEPS = [
  ['day', 24 * 60 * MINUTE_MS],
  ['hour', 60 * MINUTE_MS],
  ['minute', MINUTE_MS],
] as const

/** How long ago, in the largest unit that fits. */
export function agoIn({ language }: Pick<Operator, 'language'>, at: number): string {
  const past = Math.max(0, Date.now() - at)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  const [unit, ms] = STEPS.find(([, length]) => past >= length) ?? STEPS[2]
  return format.format(-Math.floor(past / ms), unit)
}
