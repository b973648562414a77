/** A criterion as it is typed: `team:diverse:want`, `role:at-least-one=driver:fixed`. */
import {
  CRITERION_RULES,
  type Criterion,
  type CriterionRule,
  STRENGTHS,
} from '../../../core/forming/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'

/** Shown to who writes one for the first time. */
export const EXAMPLE = 'team:diverse:want'
const EXAMPLE_OF_ONE = 'role:at-least-one=driver:fixed'

/** Rules that are about one value, and need it named. */
const ABOUT_ONE: ReadonlySet<CriterionRule> = new Set(['at-least-one', 'never-alone'])

/** Attributes are known by lower case, values as they were written. */
export function criterionIn(written: string): Result<Criterion, Phrase> {
  const [, name = '', ruleWord = '', given, strengthWord = ''] = SHAPE.exec(written.trim()) ?? []
  const wrong = (phrase: Phrase): Result<Criterion, Phrase> => failed(phrase)
  if (name === '')
    return wrong(t('operator.form.bad.criterion', { value: written, example: EXAMPLE }))
  const rule = CRITERION_RULES.find((one) => one === ruleWord.toLowerCase())
  const strength = STRENGTHS.find((one) => one === strengthWord.toLowerCase())
  const value = given?.trim()
  if (rule === undefined)
    return wrong(t('operator.form.bad.rule', choice(written, ruleWord, CRITERION_RULES)))
  if (strength === undefined)
    return wrong(t('operator.form.bad.strength', choice(written, strengthWord, STRENGTHS)))
  if (ABOUT_ONE.has(rule) && (value === undefined || value === ''))
    return wrong(t('operator.form.bad.no-value', { value: written, rule, example: EXAMPLE_OF_ONE }))
  if (!ABOUT_ONE.has(rule) && value !== undefined)
    return wrong(t('operator.form.bad.a-value', { value: written, rule }))
  const attribute = name.trim().toLowerCase()
  return ok({ attribute, rule, strength, ...(value === undefined ? {} : { value }) })
}

/** A value may hold a colon: the strength stands behind the last one. */
const SHAPE = /^([^:=]*[^:=\s][^:=]*):([^:=]+)(?:=(.*))?:([^:]+)$/

function choice(
  written: string,
  word: string,
  values: readonly string[],
): Readonly<Record<string, string | { list: readonly string[] }>> {
  return { value: written, word, values: { list: values } }
}

/** Two fixed criteria that no group of two people who are known can keep both. */
export function contradicting(criteria: readonly Criterion[]): readonly Criterion[] | undefined {
  const fixed = criteria.filter(({ strength }) => strength === 'fixed')
  const diverse = fixed.filter(({ rule }) => rule === 'diverse')
  for (const one of diverse) {
    const other = fixed.find(
      ({ attribute, rule }) => rule === 'similar' && attribute === one.attribute,
    )
    if (other !== undefined) return [one, other]
  }
  return undefined
}
