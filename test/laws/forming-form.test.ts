import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packingSolver } from '../../adapters/solver/packing.ts'
import { type MemberId, pairOf } from '../../core/domain/index.ts'
import {
  audit,
  type Formed,
  type Forming,
  type FormingProblem,
  form,
  repair,
} from '../../core/forming/index.ts'
import { round } from './forming-crowd.ts'
import { PLANTED } from './matching-crowd.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 200
const STEPS = 40
const solver = await packingSolver()

function law(claim: (problem: FormingProblem) => void, runs = RUNS): void {
  fc.assert(fc.property(round, claim), { numRuns: runs })
}

describe('every forming', () => {
  it('is found without fault by the judge, however early it is stopped', () => {
    const groups = { shared: 0, exchange: 0, rings: 0 }
    law((problem) => {
      for (const steps of [0, 1, STEPS]) {
        const result = form(problem, solver, steps)
        expect(audit(result, problem).violations).toEqual([])
        if (steps === STEPS) groups[problem.settings.topic] += result.groups.length
      }
    })
    expect(groups.shared).toBeGreaterThan(RUNS / 20)
    expect(groups.exchange).toBeGreaterThan(0)
  })

  it('places everybody once or gives them a reason, and seats declared adults alone', () => {
    law((problem) => {
      const { groups, unplaced } = form(problem, solver, STEPS)
      const byId = new Map(problem.people.map(({ member }) => [member.id, member]))
      const learning = groups.flatMap(({ members, host }) => members.filter((id) => id !== host))
      const told = unplaced.map(({ id }) => id)
      expect(new Set([...learning, ...told]).size).toBe(learning.length + told.length)
      for (const { members } of groups)
        for (const id of members) expect(byId.get(id)?.age).toBe('adult')
    })
  })

  it('brings nobody together who shall never meet, nor parts who come together', () => {
    law((problem) => {
      const { never, together } = problem.history
      for (const { members } of form(problem, solver, STEPS).groups)
        for (const one of members) {
          for (const other of members) expect(never.has(pairOf(one, other))).toBe(false)
          for (const { member } of problem.people)
            if (one !== member.id && together.has(pairOf(one, member.id)))
              expect(members).toContain(member.id)
        }
    })
  })

  it('does not hang on the order in which people are handed in', () => {
    law((problem) => {
      const turned = { ...problem, people: [...problem.people].reverse() }
      expect(form(turned, solver, STEPS)).toEqual(form(problem, solver, STEPS))
    }, RUNS / 2)
  })

  it('tells nobody anything that was planted, nor a number', () => {
    law((problem) => {
      const { unplaced } = form(problem, solver, STEPS)
      const read = JSON.stringify(unplaced.map(({ reason }) => reason))
      expect(read).not.toContain(PLANTED)
      expect(read).not.toMatch(/\d/)
      expect(JSON.stringify(unplaced.map(({ wouldHelp }) => wouldHelp))).not.toContain(PLANTED)
    })
  })

  it('reads the same to who is kept apart as to who finds no seat', () => {
    law((problem) => {
      const ids = problem.people.map(({ member }) => member.id)
      const never = new Set(ids.flatMap((a) => ids.map((b) => pairOf(a, b))))
      const apart = { ...problem, history: { ...problem.history, never } }
      const nothing = form(problem, solver, 0)
      expect(form(apart, solver, STEPS).unplaced).toEqual(nothing.unplaced)
    })
  })

  it('is worth no less for having one more person', () => {
    law((problem) => {
      const { people } = problem
      const fewer = form({ ...problem, people: people.slice(1) }, solver, STEPS)
      const all = form(problem, solver, STEPS)
      if (fewer.certificate.kind === 'bound' || all.certificate.kind === 'bound') return
      const isLate = people.some(({ waited }) => waited >= problem.settings.firstAfter)
      const isTied = problem.history.together.size > 0
      // Who must be seated first, or comes with a friend or not at all, can cost others their seat.
      if (!isLate && !isTied) expect(all.utility).toBeGreaterThanOrEqual(fewer.utility - 1e-6)
    })
  })
})

describe('every repair', () => {
  it('is found without fault, and leaves everybody where they are when nothing changed', () => {
    let kept = 0
    law((problem) => {
      const before = form(problem, solver, STEPS).groups
      const after = repair(problem, before, solver, STEPS)
      expect(audit(after, problem).violations).toEqual([])
      for (const { members, host } of before) {
        const learners = members.filter((id) => id !== host)
        const [first] = learners
        const group = after.groups.find(
          (one) => first !== undefined && one.host !== first && one.members.includes(first),
        )
        for (const id of learners) expect(group?.members).toContain(id)
        kept += learners.length
      }
    })
    expect(kept).toBeGreaterThan(RUNS / 10)
  })

  it('costs nobody their seat when somebody joins who is tied to nobody', () => {
    law((drawn) => {
      const problem = { ...drawn, history: { ...drawn.history, together: new Set<string>() } }
      const fewer = { ...problem, people: problem.people.slice(1) }
      const before = form(fewer, solver, STEPS)
      const after = repair(problem, before.groups, solver, STEPS)
      const seated = new Set(after.groups.flatMap(({ members }) => members))
      for (const { members, host } of before.groups)
        for (const id of members) if (id !== host) expect(seated).toContain(id)
    })
  })

  it('takes no more people out of their groups than the broken group had', () => {
    law((problem) => {
      const before = form(problem, solver, STEPS).groups
      const gone = before[0]?.members.find((id) => id !== before[0]?.host)
      // Who comes only with somebody, and groups that lose their host, take others along.
      const isAlone = problem.history.together.size === 0
      if (gone === undefined || !isAlone || before.some(({ host }) => host === gone)) return
      const left = { ...problem, people: problem.people.filter(({ member }) => member.id !== gone) }
      const after = repair(left, before, solver, STEPS)
      expect(audit(after, left).violations).toEqual([])
      const away = before.map((group) => awayFrom(learnersOf(group, gone), after))
      const broken = before[0] === undefined ? [] : learnersOf(before[0], gone)
      expect(away.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(broken.length)
    })
  })
})

function learnersOf({ members, host }: Formed, gone: MemberId): MemberId[] {
  return members.filter((id) => id !== host && id !== gone)
}

/** How many of these are not in the group where more than half of them are; all of them where none is. */
function awayFrom(learners: readonly MemberId[], { groups }: Forming): number {
  const together = groups.map(
    ({ members, host }) => learners.filter((id) => id !== host && members.includes(id)).length,
  )
  const most = Math.max(0, ...together)
  return 2 * most > learners.length ? learners.length - most : learners.length
}
