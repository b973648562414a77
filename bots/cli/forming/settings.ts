/** How groups are to be formed, as it stands on the command line: read at once, every flaw told. */
import type { Command } from 'commander'
import { Language } from '../../../core/domain/index.ts'
import {
  CLUB_FORMING,
  type Criterion,
  type Effort,
  type FormingSettings,
  TOPIC_MODES,
} from '../../../core/forming/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'
import type { Tell } from '../../config/locale.ts'
import { contradicting, criterionIn, EXAMPLE } from './criterion.ts'

/** What commander hands over: texts, as they were typed. */
export interface SettingOptions {
  readonly min: string
  readonly max: string
  readonly topic: string
  readonly seed: string
  readonly seconds?: string
  readonly steps?: string
  readonly lang?: string
  readonly criterion?: readonly string[]
}

export interface Wish {
  readonly settings: Omit<FormingSettings, 'taxonomy' | 'venues'>
  readonly seed: number
  readonly effort: Effort
  readonly language: Language
}

/** The smallest and the largest group that anybody may ask for. */
export const SIZES = { least: 2, most: 20 }
const SECONDS = { usual: 10, least: 0.1, most: 3600 }
const MOST_STEPS = 1_000_000_000
const MOST_SEED = 2 ** 31 - 1

/** The options that say how groups are formed; the same for every command that needs them. */
export function withSettings(command: Command, tell: Tell): Command {
  return command
    .option('--min <count>', tell('operator.form.min'), String(CLUB_FORMING.min))
    .option('--max <count>', tell('operator.form.max'), String(CLUB_FORMING.max))
    .option('--topic <mode>', tell('operator.form.topic'), CLUB_FORMING.topic)
    .option('--seed <number>', tell('operator.form.seed'), '1')
    .option('--seconds <count>', tell('operator.form.seconds', { seconds: SECONDS.usual }))
    .option('--steps <count>', tell('operator.form.steps'))
    .option(
      '--criterion <rule>',
      tell('operator.form.criterion', { example: EXAMPLE }),
      collected,
      [],
    )
    .option('--lang <language>', tell('operator.match.lang'))
}

export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

export function readSettings(options: SettingOptions, own: Language): Result<Wish, Phrase[]> {
  const wrong: Phrase[] = []
  const sizes = sizesIn(options, wrong)
  const topic = TOPIC_MODES.find((mode) => mode === options.topic.toLowerCase())
  if (topic === undefined)
    wrong.push(
      t('operator.form.bad.topic', { value: options.topic, values: { list: TOPIC_MODES } }),
    )
  const seed = wholeIn(options.seed, 0, MOST_SEED)
  if (seed === undefined)
    wrong.push(t('operator.form.bad.seed', { value: options.seed, most: MOST_SEED }))
  const effort = effortIn(options, wrong)
  const criteria = criteriaIn(options.criterion ?? [], wrong)
  const language = Language.safeParse(options.lang?.toLowerCase() ?? own)
  if (!language.success) wrong.push(t('operator.match.bad-lang', { value: options.lang ?? '' }))
  if (wrong.length > 0 || topic === undefined || seed === undefined) return failed(wrong)
  const settings = { ...CLUB_FORMING, ...sizes, topic, criteria }
  return ok({ settings, seed, effort, language: language.data ?? own })
}

export function wholeIn(written: string, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(written.trim()) ? Number(written) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** The two sizes, when a group can have them. */
export function sizesIn(
  { min: least, max: most }: Pick<SettingOptions, 'min' | 'max'>,
  wrong: Phrase[],
): { readonly min: number; readonly max: number } {
  const min = wholeIn(least, SIZES.least, SIZES.most)
  const max = wholeIn(most, SIZES.least, SIZES.most)
  const bad = (option: string, value: string): Phrase =>
    t('operator.form.bad.size', { option, value, ...SIZES })
  if (min === undefined) wrong.push(bad('--min', least))
  if (max === undefined) wrong.push(bad('--max', most))
  if (min !== undefined && max !== undefined && min > max)
    wrong.push(t('operator.form.bad.sizes', { min, max }))
  return { min: min ?? SIZES.least, max: max ?? SIZES.most }
}

/** Steps alone can be done again: a time would end them somewhere else on another day. */
function effortIn({ seconds, steps }: SettingOptions, wrong: Phrase[]): Effort {
  const count = steps === undefined ? undefined : wholeIn(steps, 1, MOST_STEPS)
  if (steps !== undefined && count === undefined)
    wrong.push(t('operator.form.bad.steps', { value: steps, most: MOST_STEPS }))
  const written = (seconds ?? String(SECONDS.usual)).replace(',', '.')
  const time = /^\d{1,4}(?:\.\d{1,3})?$/.test(written) ? Number(written) : 0
  if (time < SECONDS.least || time > SECONDS.most)
    wrong.push(t('operator.form.bad.seconds', { value: written, ...SECONDS }))
  return {
    ...(count === undefined ? {} : { steps: count }),
    ...(count === undefined || seconds !== undefined ? { seconds: time } : {}),
  }
}

function criteriaIn(written: readonly string[], wrong: Phrase[]): Criterion[] {
  const read = written.map(criterionIn)
  const criteria = read.flatMap((one) => (one.ok ? [one.value] : []))
  for (const one of read) if (!one.ok) wrong.push(one.error)
  const clash = contradicting(criteria)
  if (clash !== undefined)
    wrong.push(t('operator.form.bad.criteria', { attribute: clash[0]?.attribute ?? '' }))
  return criteria
}
