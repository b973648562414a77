/** Which question about growing is due: at most one, on facts of their own, and never the same one too soon. */
import { describe, expect, it } from 'vitest'
import { questionDue } from '../../../core/acts/grow.ts'
import type { Member, ProfileEvent } from '../../../core/domain/index.ts'
import { id, member, NOW, offers, wants } from '../matching/town.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const sewing = id('sewing')

/** So many good times, one a week, the last one now. */
function times(count: number, more: Partial<ProfileEvent> = {}): ProfileEvent[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `e${String(at)}`, clubId: member('an').clubId, memberId: member('an').id },
    ...{ concept: sewing, did: 'learned' as const, isGood: true },
    about: { kind: 'group' as const, id: 'g' as never, instant: at },
    at: NOW - (count - 1 - at) * 7 * DAY_MS,
    ...more,
  }))
}

function due(one: Member, did: readonly ProfileEvent[], mayTeach = true): string | undefined {
  return questionDue(one, sewing, { did, mayTeach, now: NOW })?.what
}

const learner = member('an', { wants: wants('sewing') })

describe('after good times with one talent', () => {
  it('nothing is asked after one or two', () => {
    expect([due(learner, times(1)), due(learner, times(2))]).toEqual([undefined, undefined])
  })

  it('the third one asks whether they got further, and bad ones do not count', () => {
    expect(due(learner, times(3))).toBe('level')
    expect(due(learner, [...times(2), ...times(2, { isGood: false })])).toBeUndefined()
  })

  it('it is asked again after three more, and never when they said so', () => {
    const asked = [{ what: 'level' as const, concept: sewing, at: NOW - 7 * DAY_MS }]
    expect(due({ ...learner, asked }, times(3), false)).toBeUndefined()
    const long = [{ ...asked[0], at: NOW - 90 * DAY_MS }] as Member['asked']
    expect(due({ ...learner, asked: long }, times(3))).toBe('level')
    const never = [{ ...asked[0], at: 0, never: true }] as Member['asked']
    expect(due({ ...learner, asked: never }, times(9), false)).toBeUndefined()
  })

  it('who is far already, and who never wished for it, is asked nothing about a level', () => {
    const far = member('an', { wants: [{ concept: 'sewing', level: 'advanced' }] })
    expect(due(far, times(3))).toBeUndefined()
    expect(due(member('an'), times(3))).toBeUndefined()
  })

  it('the fourth asks an adult whether they would show it, once', () => {
    expect(due(learner, times(4))).toBe('show')
    const asked = [{ what: 'show' as const, concept: sewing, at: NOW - DAY_MS }]
    expect(due({ ...learner, asked }, times(4))).toBe('level')
  })

  it('nobody who may not teach is asked to show or to lead', () => {
    const young = member('an', { age: 'minor', wants: wants('sewing'), offers: offers('sewing') })
    expect(due(young, times(9), false)).toBe('level')
    expect(due(young, times(9, { did: 'taught' }), false)).toBeUndefined()
  })

  it('who showed it once is asked to lead along, and who leads already is not', () => {
    const shows = member('an', { offers: offers('sewing') })
    const about = { kind: 'introduction' as const, id: 'met' as never }
    const taught = times(1, { did: 'taught', about })
    expect(due(shows, taught)).toBe('lead')
    expect(due(shows, times(1, { did: 'taught' }))).toBeUndefined()
    expect(due({ ...shows, roles: ['learner', 'host'] }, taught)).toBeUndefined()
    const asked = [{ what: 'lead' as const, concept: sewing, at: 1 }]
    expect(due({ ...shows, asked }, taught)).toBeUndefined()
  })
})

describe('an interest that nobody touched for a year', () => {
  const old = member('an', { interests: ['chess', 'guitar'], joinedAt: NOW - 500 * DAY_MS })

  it('is asked about once, the oldest first', () => {
    const one = { ...old, touched: { chess: NOW - 10 * DAY_MS } }
    expect(questionDue(one, sewing, { did: [], mayTeach: true, now: NOW })).toEqual({
      ...{ what: 'like', concept: 'guitar' },
    })
    const asked = [{ what: 'like' as const, concept: id('guitar'), at: NOW - DAY_MS }]
    expect(due({ ...one, asked }, [])).toBeUndefined()
  })

  it('is left alone within the year', () => {
    expect(due({ ...old, joinedAt: NOW - 300 * DAY_MS }, [])).toBeUndefined()
  })
})
