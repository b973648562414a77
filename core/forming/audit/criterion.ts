/** What a club asks of who sits together: what must be, is; and what the rest of it takes from the worth. */
import { type Phrase, t } from '../../texts/index.ts'
import type { Criterion } from '../criteria.ts'
import type { Person } from '../problem.ts'
import type { Case, Found } from './case.ts'

export function judgeCriteria({ learners, settings }: Case): Found[] {
  return settings.criteria
    .filter((criterion) => criterion.strength === 'fixed' && degree(learners, criterion) < 1)
    .map((criterion) => ['criterion', problemOf(criterion), []])
}

function problemOf({ attribute, rule, value = '' }: Criterion): Phrase {
  return t(`operator.audit.criterion.${rule}`, {
    attribute,
    value: attribute === 'language' ? { spoken: value } : value,
  })
}

/** Of each person; a fixed one that is not met is a fault, and has no price. */
const PRICES = { fixed: 0, need: 0.45, want: 0.15 } as const

export function costOf({ learners, settings }: Case): number {
  let cost = 0
  for (const criterion of settings.criteria)
    cost += PRICES[criterion.strength] * learners.length * (1 - degree(learners, criterion))
  return cost
}

/** How far it is met, 0 to 1, counted by the values that are known. */
function degree(learners: readonly Person[], { attribute, rule, value }: Criterion): number {
  const tally = new Map<string, number>()
  for (const person of learners) {
    const known = valueOf(person, attribute)
    if (known !== undefined) tally.set(known, (tally.get(known) ?? 0) + 1)
  }
  const having = value === undefined ? 0 : (tally.get(value) ?? 0)
  const repeats = [...tally.values()].reduce((sum, count) => sum + count - 1, 0)
  const most = tally.size + repeats - 1
  switch (rule) {
    case 'at-least-one':
      return Math.min(1, having)
    case 'never-alone':
      return Number(having !== 1)
    case 'diverse':
      return most > 0 ? (most - repeats) / most : 1
    case 'similar':
      return most > 0 ? repeats / most : 1
  }
}

function valueOf({ member, attributes }: Person, name: string): string | undefined {
  switch (name) {
    case 'language':
      return member.language
    case 'town':
      return member.where?.municipality
    default:
      return attributes !== undefined && Object.hasOwn(attributes, name)
        ? attributes[name]
        : undefined
  }
}
