import { describe, expect, it } from 'vitest'
import { packingSolver } from '../../../adapters/solver/packing.ts'
import { MemberId, pairOf } from '../../../core/domain/index.ts'
import {
  audit,
  CLUB_FORMING,
  type Forming,
  type FormingSettings,
  form,
  type History,
  NO_HISTORY,
  type Person,
} from '../../../core/forming/index.ts'
import { IEPER, id, member, offers, on, TALENTS, wants } from '../matching/town.ts'

const settings: FormingSettings = { ...CLUB_FORMING, taxonomy: TALENTS }
const evening = { available: [on('wed', 'evening')] }

function person(name: string, more: Parameters<typeof member>[1] = {}, waited = 0): Person {
  return { member: member(name, { ...evening, ...more }), waited }
}

function pair(a: string, b: string): string {
  return pairOf(MemberId.parse(a), MemberId.parse(b))
}

/** Three who want to sew on wednesday evening, one of whom can show it. */
const trio = [
  person('an', { wants: wants('sewing') }),
  person('ben', { wants: wants('sewing') }),
  person('cas', { offers: offers('sewing') }),
]

const solver = await packingSolver()
const STEPS = 200

/** What the club forms of these people, found without fault by the judge. */
function formed(
  people: readonly Person[],
  more: Partial<History> = {},
  rules: Partial<FormingSettings> = {},
): Forming {
  const problem = {
    people,
    history: { ...NO_HISTORY, ...more },
    settings: { ...settings, ...rules },
    seed: 1,
  }
  const result = form(problem, solver, STEPS)
  expect(audit(result, problem).violations).toEqual([])
  return result
}

function whyNot(result: Forming, name: string): string | undefined {
  return result.unplaced.find((one) => one.id === name)?.why
}

describe('a group is formed', () => {
  it('of three with one topic, an hour and a language in common, and names who can show it', () => {
    const [group] = formed(trio).groups
    expect(group).toMatchObject({
      members: ['an', 'ben', 'cas'],
      topic: 'sewing',
      slot: on('wed', 'evening'),
      language: 'nl',
      source: 'cas',
      host: undefined,
      isOnline: false,
    })
  })

  it('without anybody who can show it, and says so', () => {
    const people = ['a', 'b', 'c'].map((name) => person(name, { wants: wants('sewing') }))
    expect(formed(people).groups[0]?.source).toBeUndefined()
  })

  it('larger than four only with a host', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      person(name, { wants: wants('sewing') }),
    )
    expect(formed(people, {}, { min: 5 }).groups).toEqual([])
    const host = person('h', { roles: ['host'] })
    const withHost = formed([...people, host], {}, { min: 5 })
    expect(withHost.groups).toHaveLength(1)
    expect(withHost.groups[0]).toMatchObject({ host: 'h' })
    expect(withHost.groups[0]?.members).toHaveLength(7)
  })

  it('online of people who live far apart and like that', () => {
    const online = trio.map(({ member: one }, index) => ({
      member: { ...one, online: true, ...(index === 0 ? { where: IEPER } : {}) },
      waited: 0,
    }))
    expect(formed(online).groups[0]).toMatchObject({ isOnline: true })
  })

  it('around a language with somebody who speaks it and people who want it', () => {
    const learners = ['ar', 'uk', 'tr'].map((code) =>
      person(code, { wants: wants('dutch'), spoken: [code] }),
    )
    const speaker = person('s', { offers: offers('dutch'), spoken: ['nl'] })
    expect(formed(learners).groups).toEqual([])
    expect(formed([...learners, speaker]).groups[0]).toMatchObject({ language: 'nl', source: 's' })
  })

  it('around something that needs few words with somebody who bridges', () => {
    const people = [
      person('a', { wants: wants('knitting'), spoken: ['uk'] }),
      person('b', { wants: wants('knitting'), spoken: ['ar'] }),
      person('c', { offers: offers('knitting'), spoken: ['uk', 'ar'] }),
    ]
    expect(formed(people).groups[0]).toMatchObject({
      language: undefined,
      members: ['a', 'b', 'c'],
    })
    const sewing = people.map(({ member: one }) => ({
      member: {
        ...one,
        wants: one.wants.length > 0 ? [{ concept: id('sewing'), kind: 'skill' as const }] : [],
      },
      waited: 0,
    }))
    expect(formed(sewing).groups).toEqual([])
  })

  it('for those who wait longest first', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
      person(name, { wants: wants('sewing') }, index),
    )
    expect(formed(people).groups[0]?.members).toEqual(['b', 'c', 'd', 'e'])
  })
})

describe('nobody is seated', () => {
  const lone: [string, Parameters<typeof member>[1], string][] = [
    ['as a minor', { age: 'minor' }, 'no-seat'],
    ['without a declared age', { age: 'unknown' }, 'no-seat'],
    ['without consent', { consents: [] }, 'no-seat'],
    ['while on pause', { paused: true }, 'no-seat'],
    ['who wants no introduction', { introducible: false }, 'no-seat'],
    ['who told no times', { available: [] }, 'no-times'],
    ['who told no place', { where: undefined }, 'no-place'],
    ['who told no wish', { wants: [] }, 'no-wish'],
    ['whose wish is private', { wants: wants('debt') }, 'no-wish'],
    ['whose wish nobody shares', { wants: wants('chess') }, 'few-share-it'],
    ['who lives too far away', { where: IEPER }, 'no-seat'],
    ['who is never free with the others', { available: [on('mon', 'morning')] }, 'no-seat'],
    ['who shares no language', { spoken: ['uk'] }, 'no-seat'],
  ]
  it.each(lone)('%s', (_, more, why) => {
    const result = formed([...trio, person('x', { wants: wants('sewing'), ...more })])
    expect(whyNot(result, 'x')).toBe(why)
  })

  it('with somebody whom they shall never meet, and is told nothing of it', () => {
    const result = formed(trio, { never: new Set([pair('an', 'ben')]) })
    expect(result.groups).toEqual([])
    expect(result.unplaced.map(({ reason }) => reason)).toEqual(
      trio.map(() => ({ key: 'forming.seat.none' })),
    )
  })

  it('with somebody of the same household', () => {
    const result = formed(
      trio.map((one) => ({ ...one, member: { ...one.member, household: 'h' } })),
    )
    expect(result.groups).toEqual([])
  })

  it('in a group that only one person wants', () => {
    const people = [
      person('a', { wants: wants('sewing') }),
      person('b', { offers: offers('sewing') }),
      person('c', { offers: offers('sewing') }),
    ]
    expect(formed(people).groups).toEqual([])
  })

  it('after the steps are used up, and everybody still has a reason', () => {
    const result = form({ people: trio, history: NO_HISTORY, settings, seed: 1 }, solver, 0)
    expect(result.groups).toEqual([])
    expect(result.unplaced).toHaveLength(3)
  })

  it('as host of more groups than they take', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) => person(name, { wants: wants('sewing') }))
    const host = person('h', { roles: ['host'] })
    const busy = { hosting: new Map([[host.member.id, settings.hostLoad]]) }
    expect(formed([...people, host], busy).groups[0]?.host).toBeUndefined()
  })
})
