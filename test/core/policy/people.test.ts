import { describe, expect, it } from 'vitest'
import type { Age, Member } from '../../../core/domain/index.ts'
import {
  agesAdmit,
  mayAttend,
  mayBeAsked,
  mayBeIntroduced,
  mayBeMatchedOn,
  mayJoinGroup,
  mayMeetPeople,
  mayStayInTouch,
  openRequests,
} from '../../../core/policy/index.ts'
import { activity, group, id, introduction, member, NOW, TALENTS } from '../matching/town.ts'

const free = { blocks: () => false }
const ann = member('ann')

function why(result: { ok: boolean; error?: unknown }): unknown {
  return result.ok ? 'yes' : result.error
}

describe('being introduced', () => {
  const cases: [string, Member, string][] = [
    ['two consenting adults', member('ben'), 'yes'],
    ['a person and themselves', member('ann'), 'same-person'],
    ['a minor', member('ben', { age: 'minor' }), 'not-adult'],
    ['an undeclared age', member('ben', { age: 'unknown' }), 'not-adult'],
    ['no consent', member('ben', { consents: [] }), 'no-consent'],
    ['another club', member('ben', { clubId: 'other' }), 'other-club'],
    ['somebody on pause', member('ben', { paused: true }), 'paused'],
    ['somebody who is gone', member('ben', { unreachable: true }), 'unreachable'],
    ['who wants none', member('ben', { introducible: false }), 'not-introducible'],
  ]
  it.each(cases)('%s', (_, ben, outcome) => {
    expect(why(mayBeIntroduced(ann, ben, free))).toBe(outcome)
    expect(why(mayBeIntroduced(ben, ann, free))).toBe(outcome)
  })

  it('is not for a household, and not for who has none in common', () => {
    const [a, b] = [member('a', { household: 'h' }), member('b', { household: 'h' })]
    expect(why(mayBeIntroduced(a, b, free))).toBe('same-household')
    expect(why(mayBeIntroduced(a, member('c', { household: 'i' }), free))).toBe('yes')
  })

  it('asks about a pair under one name, whoever comes first', () => {
    const asked: string[] = []
    const ties = { blocks: (pair: string) => asked.push(pair) > 0 }
    mayBeIntroduced(ann, member('ben'), ties)
    mayBeIntroduced(member('ben'), ann, ties)
    expect(asked).toEqual(['ann~ben', 'ann~ben'])
    expect(why(mayBeIntroduced(ann, member('ben'), { blocks: () => true }))).toBe('blocked')
  })

  it('is over with the consent that is taken back', () => {
    const yes = { purpose: 'matching', given: true, at: 1, wording: 'v' }
    const ben = member('ben', { consents: [yes, { ...yes, given: false, at: 2 }] })
    expect(why(mayBeIntroduced(ann, ben, free))).toBe('no-consent')
  })

  it('later: a contact that exists outlives «stel mij aan niemand voor»', () => {
    const shy = member('ben', { introducible: false })
    expect(why(mayStayInTouch(ann, shy, free))).toBe('yes')
    expect(why(mayStayInTouch(ann, { ...shy, paused: true }, free))).toBe('paused')
  })
})

describe('meeting people', () => {
  it('is for declared adults with consent', () => {
    expect(why(mayMeetPeople(ann))).toBe('yes')
    expect(why(mayMeetPeople({ ...ann, age: 'unknown' }))).toBe('not-adult')
    expect(why(mayMeetPeople({ ...ann, consents: [] }))).toBe('no-consent')
  })
})

describe('the cap of open requests', () => {
  it('counts what waits for the peer alone', () => {
    const counts = openRequests(
      [
        introduction('a', 'ann'),
        introduction('b', 'ann', { peerSaid: 'not-yet' }),
        introduction('c', 'ann', { peerSaid: 'no' }),
        introduction('d', 'ann', { state: 'open', peerSaid: 'yes' }),
        introduction('e', 'ann', { lapsesAt: NOW }),
        introduction('ann', 'f'),
      ],
      NOW,
    )
    expect([...counts]).toEqual([
      ['ann', 2],
      ['f', 1],
    ])
  })

  it('is each person’s own, and may be zero', () => {
    expect(why(mayBeAsked({ maxRequests: 2 }, 1))).toBe('yes')
    expect(why(mayBeAsked({ maxRequests: 2 }, 2))).toBe('busy')
    expect(why(mayBeAsked({ maxRequests: 0 }, 0))).toBe('busy')
  })
})

describe('joining a group', () => {
  const people = new Map([member('els'), member('kid', { age: 'unknown' })].map((m) => [m.id, m]))
  const seated = { ...free, people: (of: Member['id']) => people.get(of) }

  const cases: [string, Parameters<typeof group>[1], string][] = [
    ['with a seat', { memberIds: ['els'] }, 'yes'],
    ['that is full', { memberIds: ['els', 'x'], capacity: 2 }, 'full'],
    ['that is closed', { state: 'closed' }, 'closed'],
    ['one is in', { memberIds: ['ann'] }, 'already-in'],
    ['with an undeclared age', { memberIds: ['kid'] }, 'not-all-adults'],
    ['with an undeclared host', { hostId: 'kid' }, 'not-all-adults'],
    ['with somebody whom nobody knows', { memberIds: ['ghost'] }, 'not-all-adults'],
    ['of another club', { clubId: 'other' }, 'other-club'],
  ]
  it.each(cases)('%s', (_, more, outcome) => {
    expect(why(mayJoinGroup(ann, group('g', more), seated))).toBe(outcome)
  })

  it('is not for who may not meet people, nor next to who is blocked', () => {
    expect(why(mayJoinGroup({ ...ann, age: 'minor' }, group('g'), seated))).toBe('not-adult')
    const blocked = { ...seated, blocks: (pair: string) => pair === 'ann~els' }
    expect(why(mayJoinGroup(ann, group('g', { memberIds: ['els'] }), blocked))).toBe('blocked')
  })
})

describe('attending', () => {
  const table: [string, Parameters<typeof activity>[1], Record<Age, boolean>][] = [
    ['open to all', {}, { adult: true, minor: true, unknown: true }],
    ['about wine', { concepts: ['wine-tasting'] }, { adult: true, minor: false, unknown: false }],
    ['from 18', { ages: [18, 99] }, { adult: true, minor: false, unknown: false }],
    ['from 8', { ages: [8, 99] }, { adult: true, minor: true, unknown: true }],
    ['to 12', { ages: [6, 12] }, { adult: false, minor: true, unknown: false }],
    ['excluded', { concepts: ['weapons'] }, { adult: false, minor: false, unknown: false }],
  ]
  it.each(table)('an activity %s', (_, more, allowed) => {
    for (const age of ['adult', 'minor', 'unknown'] as const) {
      expect(mayAttend({ age }, activity('a', more), TALENTS).ok).toBe(allowed[age])
    }
  })

  it('leaves a range that minors and adults share open to everybody', () => {
    expect(agesAdmit([0, 17], 'unknown')).toBe(false)
    expect(agesAdmit([0, 18], 'unknown')).toBe(true)
  })
})

describe('a concept', () => {
  it('is answered with people, with activities alone, or not at all', () => {
    expect(mayBeMatchedOn(id('sewing'), TALENTS)).toBe('people')
    expect(mayBeMatchedOn(id('debt'), TALENTS)).toBe('activities')
    expect(mayBeMatchedOn(id('weapons'), TALENTS)).toBe('nothing')
  })
})
