/** Random rounds for the laws of forming: few wishes and few free times, so that groups come about. */
import fc from 'fast-check'
import { type MemberId, PlaceId, pairOf } from '../../core/domain/index.ts'
import {
  CLUB_FORMING,
  type Criterion,
  type FormingProblem,
  type FormingSettings,
  type History,
  type Person,
  type Venue,
} from '../../core/forming/index.ts'
import { GENK, group, on, TALENTS, WATERSCHEI } from '../core/matching/town.ts'
import { people } from './matching-crowd.ts'

const two = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 3 })
const few = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 1 })

const venues = fc.constantFrom<readonly Venue[]>(
  [],
  [],
  [{ id: PlaceId.parse('hall'), name: 'De zaal', where: GENK, capacity: 4, rooms: 1 }],
  [
    { id: PlaceId.parse('hall'), name: 'De zaal', where: GENK, capacity: undefined, rooms: 1 },
    { id: PlaceId.parse('mine'), name: 'De mijn', where: WATERSCHEI, capacity: 3, rooms: 2 },
  ],
)
const criteria = fc.constantFrom<readonly Criterion[]>(
  [],
  [],
  [{ attribute: 'team', rule: 'diverse', strength: 'want' }],
  [{ attribute: 'team', rule: 'never-alone', strength: 'fixed', value: 'blue' }],
  [{ attribute: 'language', rule: 'similar', strength: 'need' }],
  [{ attribute: 'team', rule: 'at-least-one', strength: 'fixed', value: 'red' }],
)

export const settings: fc.Arbitrary<FormingSettings> = fc
  .record({
    topic: fc.constantFrom(
      'shared' as const,
      'shared' as const,
      'exchange' as const,
      'rings' as const,
    ),
    max: fc.constantFrom(3, 4, 8),
    hostAbove: fc.constantFrom(3, 4),
    hostLoad: fc.constantFrom(1, 2),
    venues,
    criteria,
  })
  .map((drawn) => ({ ...CLUB_FORMING, taxonomy: TALENTS, radiusKm: 60, ...drawn }))

const history = fc.record({
  apart: two,
  before: two,
  rounds: fc.nat(6),
  again: two,
  together: few,
  friends: two,
})

/** Half of the rounds have a wish or a free evening that everybody shares. */
export const round: fc.Arbitrary<FormingProblem> = fc
  .record({
    members: people,
    topic: fc.constantFrom('sewing', 'cooking', 'dutch', 'knitting', 'debt'),
    alike: fc.constantFrom('all', 'times', 'nothing'),
    waited: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
    owed: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 8 }),
    teams: fc.array(fc.constantFrom('red', 'blue', undefined), { minLength: 8, maxLength: 8 }),
    past: history,
    settings,
    seed: fc.nat(1000),
  })
  .map(({ members, topic, alike, waited, owed, teams, past, settings: rules, seed }) => {
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
      owed: owed[index] ?? 0,
      ...(teams[index] === undefined ? {} : { attributes: { team: teams[index] } }),
    }))
    return { people: crowd, history: historyOf(crowd, past), settings: rules, seed }
  })

function historyOf(
  crowd: readonly Person[],
  past: typeof history extends fc.Arbitrary<infer R> ? R : never,
): History {
  const pairs = (drawn: readonly (readonly [number, number])[]): string[] =>
    drawn.flatMap(([a, b]) => {
      const [one, other] = [crowd[a], crowd[b]]
      if (one === undefined || other === undefined || one.member.id === other.member.id) return []
      return pairOf(one.member.id, other.member.id)
    })
  const never = new Set(pairs(past.apart))
  return {
    never,
    met: new Map(pairs(past.before).map((pair) => [pair, past.rounds])),
    again: new Set(pairs(past.again)),
    together: new Set(pairs(past.together).filter((pair) => !never.has(pair))),
    friends: new Set(pairs(past.friends)),
    hosting: new Map<MemberId, number>(),
  }
}
