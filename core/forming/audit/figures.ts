/** Whether the figures of a result are right: of each group, of all of them, and what is claimed to be proven. */
import type { Forming, Violation } from '../problem.ts'
import { overall } from './case.ts'

/** Values within this are equal. */
const EQUAL = 1e-6

/** `worths`: of each group as recomputed, in the same order. */
export function judgeUtility(result: Forming, worths: readonly number[], all: number): Violation[] {
  const groups = result.groups.flatMap(({ utility }, place) => {
    const worth = worths[place] ?? 0
    if (isEqual(utility, worth)) return []
    const sentence = `The group says to be worth ${String(utility)}; it is ${String(worth)}.`
    return [{ kind: 'utility' as const, group: place, people: [], sentence }]
  })
  if (isEqual(result.utility, all)) return groups
  const sentence = `All groups together are said to be worth ${String(result.utility)}; it is ${String(all)}.`
  return [...groups, overall('utility', sentence, [])]
}

/** That a bound really is one only another search could tell; that it contradicts nothing is told here. */
export function judgeCertificate({ certificate }: Forming, all: number): Violation[] {
  const { kind, utility, bound } = certificate
  const [isOptimal, isTight] = [kind === 'optimal', isEqual(bound, all)]
  const wrong: [boolean, string][] = [
    [
      !isEqual(utility, all),
      `It is about ${String(utility)}; the groups are worth ${String(all)}.`,
    ],
    [!(bound >= all - EQUAL), `The bound ${String(bound)} is below what was found.`],
    [isOptimal && !isTight, `It claims an optimum, and its bound is ${String(bound)}.`],
    [!isOptimal && isTight, 'It claims no more than a bound, and the bound is reached.'],
  ]
  return wrong.flatMap(([isSo, sentence]) =>
    isSo ? [overall('certificate', `The certificate is wrong. ${sentence}`, [])] : [],
  )
}

/** Never for what is no number. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL
}
