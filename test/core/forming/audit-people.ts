/** People, groups and results from which the examples of the judge are made. */
import { MemberId, pairOf } from '../../../core/domain/index.ts'
import {
  CLUB_FORMING,
  type Formed,
  type Forming,
  type FormingProblem,
  type FormingSettings,
  type History,
  NO_HISTORY,
  type Person,
  type Unplaced,
} from '../../../core/forming/index.ts'
import { id, member, offers, on, TALENTS, wants } from '../matching/town.ts'

export interface Example {
  readonly result: Forming
  readonly problem: Pick<FormingProblem, 'people' | 'history' | 'settings'>
}

export const EVENING = on('wed', 'evening')
export const NEXT_EVENING = on('thu', 'evening')

export type Told = Parameters<typeof member>[1]

/** Free on wednesday and thursday evening. */
export function person(name: string, told: Told = {}, more: Partial<Person> = {}): Person {
  return {
    member: member(name, { available: [EVENING, NEXT_EVENING], ...told }),
    waited: 0,
    ...more,
  }
}

export function mid(name: string): MemberId {
  return MemberId.parse(name)
}

export function pair(a: string, b: string): string {
  return pairOf(mid(a), mid(b))
}

/** Without host, source or venue, on wednesday, in Dutch, about sewing. */
export function formed(names: string, utility: number, more: Partial<Formed> = {}): Formed {
  return {
    members: names.split(' ').map(mid),
    host: undefined,
    source: undefined,
    topic: id('sewing'),
    ring: [],
    slot: EVENING,
    language: 'nl',
    isOnline: false,
    venue: undefined,
    utility,
    ...more,
  }
}

export function unplaced(name: string, more: Partial<Unplaced> = {}): Unplaced {
  const reason = { key: 'forming.seat.none' } as const
  return { id: mid(name), why: 'no-seat', reason, wouldHelp: undefined, ...more }
}

/** Proven to be the best, and with the sum of its groups. */
export function forming(groups: readonly Formed[], without: readonly Unplaced[] = []): Forming {
  const utility = groups.reduce((sum, group) => sum + group.utility, 0)
  const certificate = { kind: 'optimal', utility, bound: utility } as const
  return { groups, unplaced: without, utility, certificate, seed: 1, steps: 1 }
}

/** Who can be in no group of these examples: too young, on pause, never free with anybody. */
export const OUTSIDE: readonly [Person, ...Person[]] = [
  person('kid', { age: 'minor', wants: wants('sewing'), offers: offers('guitar') }),
  person('resting', { paused: true, wants: wants('sewing'), offers: offers('guitar') }),
  person('early', { available: [on('mon', 'morning')], wants: wants('sewing') }),
]

export function example(
  people: readonly Person[],
  groups: readonly Formed[],
  settings: Partial<FormingSettings> = {},
  history: Partial<History> = {},
): Example {
  const without = OUTSIDE.map((one) => unplaced(one.member.id))
  return {
    result: forming(groups, without),
    problem: {
      people: [...people, ...OUTSIDE],
      history: { ...NO_HISTORY, ...history },
      settings: { ...CLUB_FORMING, taxonomy: TALENTS, ...settings },
    },
  }
}
