/** Whether the figures of a result are right: of each group, of all of them, and what is claimed to be proven. */
import { type Phrase, t } from '../../texts/index.ts'
import type { Forming, Violation } from '../problem.ts'
import { overall } from './case.ts'

/** Values within this are equal. */
const EQUAL = 1e-6

/** `worths`: of each group as recomputed, in the same order. */
export function judgeUtility(result: Forming, worths: readonly number[], all: number): Violation[] {
  const groups = result.groups.flatMap(({ utility }, place) => {
    const worth = worths[place] ?? 0
    if (isEqual(utility, worth)) return []
    const problem = t('operator.audit.utility.group', { told: shown(utility), worth: shown(worth) })
    return [{ kind: 'utility' as const, group: place, people: [], problem }]
  })
  if (isEqual(result.utility, all)) return groups
  const problem = t('operator.audit.utility.all', {
    told: shown(result.utility),
    worth: shown(all),
  })
  return [...groups, overall('utility', problem, [])]
}

/** That a bound really is one only another search could tell; that it contradicts nothing is told here. */
export function judgeCertificate({ certificate }: Forming, all: number): Violation[] {
  const { kind, utility, bound } = certificate
  const [isOptimal, isTight] = [kind === 'optimal', isEqual(bound, all)]
  const [told, most, worth] = [shown(utility), shown(bound), shown(all)]
  const wrong: [boolean, Phrase][] = [
    [!isEqual(utility, all), t('operator.audit.certificate.utility', { told, worth })],
    [!(bound >= all - EQUAL), t('operator.audit.certificate.below', { bound: most, worth })],
    [isOptimal && !isTight, t('operator.audit.certificate.gap', { bound: most })],
    [!isOptimal && isTight, t('operator.audit.certificate.reached')],
  ]
  return wrong.flatMap(([isSo, problem]) => (isSo ? [overall('certificate', problem, [])] : []))
}

/** Two figures that differ look different, and no figure is longer than that needs. */
function shown(figure: number): number {
  return Number(figure.toFixed(6))
}

/** Never for what is no number. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL
}
