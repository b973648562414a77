import { describe, expect, it } from 'vitest'
import { type Member, MemberId, pairOf } from '../../../core/domain/index.ts'
import {
  audit,
  CLUB_FORMING,
  type Formed,
  type Forming,
  type FormingSettings,
  form,
  type History,
  type Person,
} from '../../../core/forming/index.ts'
import { BERINGEN, IEPER, id, member, offers, on, TALENTS, wants } from '../matching/town.ts'

const settings: FormingSettings = { ...CLUB_FORMING, taxonomy: TALENTS }
const history: History = { never: new Set(), met: new Set(), again: new Set(), hosting: new Map() }
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

function formed(people: readonly Person[], more: Partial<History> = {}): Forming {
  const result = form(people, { ...history, ...more }, settings, 1, 1000)
  expect(audit(result, people, { ...history, ...more }, settings).violations).toEqual([])
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
    const without = formed(people)
    expect(without.groups.map(({ members }) => members.length)).toEqual([4])
    const host = person('h', { roles: ['host'] })
    const withHost = formed([...people, host])
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
      trio.map(() => ({ key: 'matching.seat.none' })),
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
    const result = form(trio, history, settings, 1, 0)
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

describe('the judge', () => {
  const base = formed(trio)
  const extra = [
    ...trio,
    person('kid', { age: 'minor', wants: wants('sewing') }),
    person('far', { where: BERINGEN, wants: wants('sewing') }),
    person('host', { roles: ['host'] }),
    person('late', { wants: wants('sewing'), available: [on('mon', 'morning')] }),
    person('other', { wants: wants('chess') }),
    person('words', { wants: wants('sewing'), spoken: ['uk'] }),
  ]

  /** The good group with something wrong in it. */
  function planted(more: Partial<Formed>): Forming {
    const groups = base.groups.map((group) => ({ ...group, ...more }))
    const placed = new Set(groups.flatMap(({ members }) => members))
    return {
      ...base,
      groups,
      unplaced: extra
        .filter(({ member: one }) => !placed.has(one.id))
        .map(({ member: one }) => ({
          id: one.id,
          why: 'no-seat' as const,
          reason: { key: 'matching.seat.none' as const },
        })),
    }
  }

  function found(result: Forming, more: Partial<History> = {}, rules = settings): Set<string> {
    const judged = audit(result, extra, { ...history, ...more }, rules)
    for (const { sentence } of judged.violations) expect(sentence).toMatch(/\.$/)
    return new Set(judged.violations.map(({ kind }) => kind))
  }

  const seats = (...names: string[]): Pick<Formed, 'members'> => ({
    members: names.map((name) => MemberId.parse(name)),
  })

  it('finds nothing where nothing is planted', () => {
    expect([...found(planted({}))]).toEqual([])
  })

  const cases: [string, Partial<Formed>, string][] = [
    ['too few people', seats('an', 'cas'), 'size'],
    ['a minor', seats('an', 'ben', 'cas', 'kid'), 'person'],
    ['somebody without a part in the topic', seats('an', 'ben', 'cas', 'other'), 'topic'],
    ['somebody who is not free', seats('an', 'ben', 'cas', 'late'), 'slot'],
    ['somebody who does not understand', seats('an', 'ben', 'cas', 'words'), 'language'],
    ['a stranger', seats('an', 'ben', 'cas', 'ghost'), 'stranger'],
    ['somebody twice', seats('an', 'ben', 'cas', 'an'), 'twice'],
    ['five without a host', seats('an', 'ben', 'cas', 'far', 'words'), 'host'],
    ['a host who is none', { host: MemberId.parse('cas') }, 'host'],
    ['a host without a seat', { host: MemberId.parse('host') }, 'host'],
    ['a source who is none', { source: MemberId.parse('an') }, 'source'],
    ['a source that is hidden', { source: undefined }, 'source'],
    ['a private topic', { topic: id('debt') }, 'topic'],
    ['half an hour', { slot: { day: 'wed', from: 1080, to: 1110 } }, 'slot'],
    ['a language that nobody speaks', { language: 'uk' }, 'language'],
    ['no language for a topic that needs words', { language: undefined }, 'language'],
    ['a language topic without a speaker', { topic: id('french') }, 'language'],
    ['a group online of people who are not', { isOnline: true }, 'distance'],
    ['a wrong utility', { utility: 99 }, 'utility'],
  ]
  it.each(cases)('finds %s', (_, more, kind) => {
    expect(found(planted(more))).toContain(kind)
  })

  it('finds pairs that shall never meet, people too far apart, and a household', () => {
    expect(found(base, { never: new Set([pair('ben', 'an')]) })).toContain('pair')
    const far = planted(seats('an', 'ben', 'cas', 'far'))
    expect(found(far, {}, { ...settings, radiusKm: 5 })).toContain('distance')
    const home = (one: Member): Member => ({ ...one, household: 'h' })
    const people = trio.map((one) => ({ ...one, member: home(one.member) }))
    const judged = audit(base, people, history, settings)
    expect(judged.violations.map(({ kind }) => kind)).toContain('pair')
  })

  it('finds who was dropped, who stands twice, and a host with too much', () => {
    expect(found({ ...base, unplaced: [] })).toContain('lost')
    expect(found({ ...base, groups: [...base.groups, ...base.groups] })).toContain('twice')
    const hosted = planted({ ...seats('an', 'ben', 'cas', 'host'), host: MemberId.parse('host') })
    const load = new Map([[MemberId.parse('host'), settings.hostLoad]])
    expect(found(hosted, { hosting: load })).toContain('host')
  })

  it('finds a reason that tells of somebody else, and one that is not true', () => {
    const tell = (unplaced: Forming['unplaced'][number]): Forming => ({
      ...planted({}),
      unplaced: [...planted({}).unplaced.filter((one) => one.id !== unplaced.id), unplaced],
    })
    const kid = MemberId.parse('kid')
    const leak = { key: 'matching.missing.nobody' as const, values: { concept: 'Ben' } }
    expect(found(tell({ id: kid, why: 'no-seat', reason: leak }))).toContain('reason')
    const reason = { key: 'matching.seat.place' as const }
    expect(found(tell({ id: kid, why: 'no-place', reason }))).toContain('reason')
  })

  it('counts the placed and recomputes the utility', () => {
    const judged = audit(base, trio, history, settings)
    expect(judged.placed).toBe(3)
    expect(judged.utility).toBeCloseTo(base.utility, 9)
  })
})
