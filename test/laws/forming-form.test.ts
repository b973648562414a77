import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairOf } from '../../core/domain/index.ts'
import {
  audit,
  CLUB_FORMING,
  type FormingSettings,
  form,
  type History,
  type Person,
} from '../../core/forming/index.ts'
import { GENK, group, on, TALENTS } from '../core/matching/town.ts'
import { PLANTED, people } from './matching-crowd.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 300
const settings: FormingSettings = { ...CLUB_FORMING, taxonomy: TALENTS, radiusKm: 60 }

/** People who want few things and are free at few times, so that groups come about. */
const round = fc
  .record({
    members: people,
    topic: fc.constantFrom('sewing', 'cooking', 'dutch', 'knitting', 'debt'),
    alike: fc.constantFrom('all', 'times', 'nothing'),
    waited: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
    apart: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 }),
    before: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 }),
    seed: fc.nat(1000),
    steps: fc.constantFrom(0, 1, 1000),
  })
  .map(({ members, topic, alike, waited, apart, before, seed, steps }) => {
    const concept = group('g', { topic }).topic
    const crowd: Person[] = members.map((member, index) => ({
      member: {
        ...member,
        ...(alike === 'nothing'
          ? {}
          : {
              wants: [...member.wants, { concept, kind: 'skill' as const }],
              available: [on('wed', 'evening'), ...member.available],
            }),
        ...(alike === 'all' ? { spoken: ['nl'], where: GENK, unavailable: [] } : {}),
      },
      waited: waited[index] ?? 0,
    }))
    const pairs = (drawn: readonly (readonly [number, number])[]): Set<string> =>
      new Set(
        drawn.flatMap(([a, b]) => {
          const [one, other] = [crowd[a], crowd[b]]
          if (one === undefined || other === undefined || one === other) return []
          return pairOf(one.member.id, other.member.id)
        }),
      )
    const history: History = {
      never: pairs(apart),
      met: pairs(before),
      again: new Set(),
      hosting: new Map(),
    }
    return { crowd, history, seed, steps }
  })
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never

function law(claim: (drawn: Round) => void): void {
  fc.assert(fc.property(round, claim), { numRuns: RUNS })
}

describe('every forming', () => {
  it('is found without fault by the judge', () => {
    let groups = 0
    law(({ crowd, history, seed, steps }) => {
      const result = form(crowd, history, settings, seed, steps)
      groups += result.groups.length
      expect(audit(result, crowd, history, settings).violations).toEqual([])
    })
    expect(groups).toBeGreaterThan(RUNS / 10)
  })

  it('seats everybody at most once and gives everybody else a reason', () => {
    law(({ crowd, history, seed, steps }) => {
      const { groups, unplaced } = form(crowd, history, settings, seed, steps)
      const all = [...groups.flatMap(({ members }) => members), ...unplaced.map(({ id }) => id)]
      expect(all.sort()).toEqual(crowd.map(({ member }) => member.id).sort())
      for (const { members, host } of groups) {
        expect(members.length).toBeGreaterThanOrEqual(settings.min)
        expect(members.length).toBeLessThanOrEqual(host === undefined ? 4 : settings.max)
      }
    })
  })

  it('seats declared adults alone, and never two who shall never meet', () => {
    law(({ crowd, history, seed, steps }) => {
      const byId = new Map(crowd.map(({ member }) => [member.id, member]))
      for (const { members } of form(crowd, history, settings, seed, steps).groups) {
        for (const one of members) {
          expect(byId.get(one)?.age).toBe('adult')
          for (const other of members) expect(history.never.has(pairOf(one, other))).toBe(false)
        }
      }
    })
  })

  it('does not depend on the order in which people are handed in', () => {
    law(({ crowd, history, seed, steps }) => {
      const first = form(crowd, history, settings, seed, steps)
      expect(form([...crowd].reverse(), history, settings, seed, steps)).toEqual(first)
    })
  })

  it('tells in no reason anything that was planted, nor a number', () => {
    law(({ crowd, history, seed, steps }) => {
      const { unplaced } = form(crowd, history, settings, seed, steps)
      const reasons = JSON.stringify(unplaced.map(({ reason }) => reason))
      expect(reasons).not.toContain(PLANTED)
      expect(reasons).not.toMatch(/\d/)
    })
  })

  it('reads the same to who is kept apart as to who finds no seat', () => {
    law(({ crowd, history, seed, steps }) => {
      const adults = crowd.filter(({ member }) => member.age === 'adult')
      const everyPair = new Set(
        adults.flatMap((a) => adults.map((b) => pairOf(a.member.id, b.member.id))),
      )
      const { unplaced } = form(crowd, { ...history, never: everyPair }, settings, seed, steps)
      const free = form(crowd, history, settings, seed, 0)
      expect(unplaced).toEqual(free.unplaced)
    })
  })
})
