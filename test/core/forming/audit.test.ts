import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  audit,
  COSTS,
  CRITERION_RULES,
  type Fault,
  metBy,
  NO_HISTORY,
  STRENGTHS,
} from '../../../core/forming/index.ts'
import { freeTimes } from '../../../core/matching/index.ts'
import { member } from '../matching/town.ts'
import { altered } from './audit-altered.ts'
import { BREAKS } from './audit-breaks.ts'
import { EXAMPLES, hosted, sourced, twoEvenings } from './audit-examples.ts'
import { FAULTS_OF_MEETING } from './audit-faults-meeting.table.ts'
import { FAULTS_OF_SEATS } from './audit-faults-seats.table.ts'
import { FAULTS_OF_TELLING } from './audit-faults-told.table.ts'
import { type Example, forming, mid, pair, unplaced } from './audit-people.ts'
import { RIGHT, SPARED } from './audit-right.table.ts'

function attributesOf(team: string | undefined): Readonly<Record<string, string>> {
  return team === undefined ? {} : { team }
}

function faultsIn({ result, problem }: Example): Fault[] {
  return audit(result, problem).violations.map(({ kind }) => kind)
}

describe('the judge accepts', () => {
  it.each(Object.entries(EXAMPLES))('%s, with the utility worked out by hand', (_, one) => {
    expect(audit(one.result, one.problem).violations).toEqual([])
    expect(audit(one.result, one.problem).utility).toBeCloseTo(one.result.utility, 9)
  })

  it.each(RIGHT)('%s', (_, one) => {
    expect(audit(one.result, one.problem).violations).toEqual([])
  })
})

describe('the judge has nothing against', () => {
  it.each(SPARED)('%s: %s', (kind, _, one) => {
    expect(faultsIn(one)).not.toContain(kind)
  })
})

describe('the judge counts', () => {
  it('who has a seat, hosts too, each once', () => {
    for (const [one, placed] of [
      [sourced, 3],
      [hosted, 5],
      [twoEvenings, 5],
    ] as const)
      expect(audit(one.result, one.problem).placed).toBe(placed)
  })

  it('a pair that just met as nothing, and never as less', () => {
    // an–ben: .225 − .3 is no less than 0, and the trio is worth .225 less than 2.175.
    const one = altered(sourced, { history: { met: new Map([[pair('an', 'ben'), 0]]) } })
    expect(audit(one.result, one.problem).utility).toBeCloseTo(1.95, 9)
  })

  it('one learner alone by what they are worth without a pair', () => {
    // .25 for who is there and .15 for a host.
    const members = ['an', 'host'].map(mid)
    const one = altered(hosted, {
      group: { members, source: undefined },
      history: NO_HISTORY,
      people: { host: { interests: [] } },
    })
    expect(audit(one.result, one.problem).utility).toBeCloseTo(0.4, 9)
  })

  it('nothing as worth nothing, with everybody told why', () => {
    const { people } = sourced.problem
    const result = forming(
      [],
      people.map(({ member }) => unplaced(member.id)),
    )
    expect(audit(result, sourced.problem)).toEqual({ violations: [], utility: 0, placed: 0 })
  })
})

describe('the judge finds', () => {
  it.each([...FAULTS_OF_SEATS, ...FAULTS_OF_MEETING, ...FAULTS_OF_TELLING])(
    '%s: %s',
    (kind, _, one) => {
      expect(faultsIn(one)).toContain(kind)
    },
  )
})

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 1_000

describe('the judge is not to be fooled', () => {
  it.each(Object.entries(BREAKS))('by a forming that %s', (_, breaks) => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(EXAMPLES)), fc.nat(10_000), (name, pick) => {
        const one = EXAMPLES[name] ?? sourced
        expect(faultsIn({ ...one, result: breaks(one.result, pick) })).not.toEqual([])
      }),
      { numRuns: RUNS / 10 },
    )
  })

  it('by the order of the people, nor by an older record of one of them', () => {
    for (const { result, problem } of Object.values(EXAMPLES)) {
      const older = problem.people.map((one) => ({ ...one, waited: one.waited - 1, owed: 9 }))
      const people = [...older, ...problem.people].reverse()
      expect(audit(result, { ...problem, people })).toEqual(audit(result, problem))
    }
  })
})

describe('the judge agrees with the rest of the house', () => {
  const slot = fc
    .tuple(
      fc.constantFrom('wed' as const, 'thu' as const),
      fc.nat(40),
      fc.integer({ min: 1, max: 8 }),
    )
    .map(([day, from, length]) => ({ day, from: from * 30, to: (from + length) * 30 }))
  const slots = fc.array(slot, { maxLength: 4 })

  it('on when somebody is free', () => {
    fc.assert(
      fc.property(slots, slots, slot, (available, unavailable, asked) => {
        const one = altered(sourced, {
          group: { slot: asked },
          people: { ben: { available, unavailable } },
        })
        const { intervals } = freeTimes(member('ben', { available, unavailable }))
        const isFree = intervals.some(
          ({ day, from, to }) => day === asked.day && from <= asked.from && asked.to <= to,
        )
        const accused = audit(one.result, one.problem).violations.filter(
          ({ kind, people }) => kind === 'slot' && people.includes(mid('ben')),
        )
        expect(accused).toHaveLength(isFree ? 0 : 1)
      }),
      { numRuns: RUNS },
    )
  })

  it('on how far a criterion is met', () => {
    const team = fc.constantFrom('red', 'blue', 'green', undefined)
    const rule = fc.constantFrom(...CRITERION_RULES)
    const strength = fc.constantFrom(...STRENGTHS)
    fc.assert(
      fc.property(
        fc.array(team, { minLength: 4, maxLength: 4 }),
        rule,
        strength,
        team,
        (teams, rule, strength, value) => {
          const criterion = { attribute: 'team', rule, strength, value }
          const people = hosted.problem.people.map((one, index) => ({
            ...one,
            attributes: attributesOf(teams[index]),
          }))
          const { violations, utility } = audit(hosted.result, {
            ...hosted.problem,
            people,
            settings: { ...hosted.problem.settings, criteria: [criterion] },
          })
          const met = metBy(
            teams.flatMap((one) => one ?? []),
            criterion,
          )
          const isFixed = strength === 'fixed'
          expect(violations.some(({ kind }) => kind === 'criterion')).toBe(isFixed && met < 1)
          expect(utility).toBeCloseTo(
            hosted.result.utility - (isFixed ? 0 : COSTS[strength] * 4 * (1 - met)),
            9,
          )
        },
      ),
      { numRuns: RUNS },
    )
  })
})
