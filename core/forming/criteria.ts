/**
 * What a club asks of who sits together, in the words that group-forming tools share: on any attribute,
 * *diverse*, *similar*, *at least one* or *never alone*, as *fixed*, *need* or *want*. Only those count who
 * are not seated as host, and of whom the attribute is known: what nobody told is neither for nor against.
 */
import type { Member } from '../domain/index.ts'

export const CRITERION_RULES = ['diverse', 'similar', 'at-least-one', 'never-alone'] as const
export type CriterionRule = (typeof CRITERION_RULES)[number]

/** `fixed`: no group without it. `need`: costs a group about half of its worth. `want`: a wish. */
export const STRENGTHS = ['fixed', 'need', 'want'] as const
export type Strength = (typeof STRENGTHS)[number]

export interface Criterion {
  /** `language` and `town` are what members told; any other name is looked up in `Person.attributes`. */
  readonly attribute: string
  readonly rule: CriterionRule
  readonly strength: Strength
  /** For `at-least-one` and `never-alone`: the value that it is about. */
  readonly value?: string | undefined
}

/** What a criterion that is not met at all takes from a group, for each person who is not its host. */
export const COSTS: Readonly<Record<Strength, number>> = { fixed: Infinity, need: 0.45, want: 0.15 }

/** Whose attributes are asked for. */
export interface Attributed {
  readonly member: Member
  readonly attributes?: Readonly<Record<string, string>>
}

export function attributeOf({ member, attributes }: Attributed, name: string): string | undefined {
  if (name === 'language') return member.language
  if (name === 'town') return member.where?.municipality
  return attributes?.[name]
}

/**
 * How far a group meets a criterion, 0 to 1, by the known values of its people. Diverse: (distinct − 1) /
 * (known − 1). Similar: (known − distinct) / (known − 1). At least one: somebody has the value. Never alone:
 * nobody is the only one who has it.
 */
export function metBy(values: readonly string[], { rule, value }: Criterion): number {
  const having = values.filter((one) => one === value).length
  if (rule === 'at-least-one') return having > 0 ? 1 : 0
  if (rule === 'never-alone') return having === 1 ? 0 : 1
  if (values.length < 2) return 1
  const share = (new Set(values).size - 1) / (values.length - 1)
  return rule === 'diverse' ? share : 1 - share
}
