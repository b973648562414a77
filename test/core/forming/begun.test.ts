/** A repair begins with what stands: in a round too large to be proven, too, whoever is not touched stays. */
import { expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { packingSolver } from '../../../adapters/solver/packing.ts'
import {
  audit,
  CLUB_FORMING,
  type Formed,
  type FormingProblem,
  form,
  NO_HISTORY,
  repair,
} from '../../../core/forming/index.ts'
import { townspeople } from '../../bench/club/townspeople.ts'

const PEOPLE = 520
const STEPS = 60

function problemOf(size: number): FormingProblem {
  const { taxonomy } = readKnowledge()
  const settings = { ...CLUB_FORMING, taxonomy }
  return { people: townspeople(size, taxonomy, 3), history: NO_HISTORY, settings, seed: 3 }
}

function tablesOf(groups: readonly Formed[]): string[] {
  return groups.map(({ members, host }) => `${members.join(' ')}, ${host ?? 'nobody'}`)
}

it('one who leaves changes their own group, and of the others a few at most', async () => {
  const solver = await packingSolver()
  const problem = problemOf(PEOPLE)
  const before = form(problem, solver, STEPS)
  const [gone] = before.groups.find(({ members, host }) => members[0] !== host)?.members ?? []
  const people = problem.people.filter(({ member }) => member.id !== gone)
  const untouched = before.groups.filter(({ members }) => !members.some((id) => id === gone))
  for (const steps of [1, STEPS]) {
    const after = repair({ ...problem, people }, before.groups, solver, steps)
    const stands = new Set(tablesOf(after.groups))
    const kept = tablesOf(untouched).filter((table) => stands.has(table))
    expect(kept.length).toBeGreaterThanOrEqual(0.97 * untouched.length)
    expect(audit(after, { ...problem, people }).violations).toEqual([])
  }
})
