/** Going together: who is named to somebody who would rather not go alone, and who never is. */
import { describe, expect, it } from 'vitest'
import type { Member } from '../../../core/domain/index.ts'
import { companions } from '../../../core/matching/index.ts'
import {
  activity,
  BERINGEN,
  block,
  GENK,
  IEPER,
  introduction,
  learner,
  member,
  on,
  question,
  type Town,
  wants,
} from './town.ts'

const course = activity('course', { priceEuro: 6 })
const likes = { interests: ['sewing'] }

function named(
  members: readonly Member[],
  town: Town = {},
  asker = learner,
  to = course,
): string[] {
  return companions(to, question(asker, { ...town, members })).map(({ id }) => id)
}

describe('somebody is named as a companion', () => {
  const ROWS: [string, Parameters<typeof member>[1]][] = [
    ['who likes what it is about', likes],
    ['who wants to learn it', { wants: wants('sewing') }],
    ['who is free then', { ...likes, available: [on('sat', 'afternoon')] }],
    ['who can pay just that', { ...likes, maxPriceEuro: 6 }],
    ['who lives in the next town and goes that far', { ...likes, where: BERINGEN, radiusKm: 30 }],
    ['whose home is not known', { ...likes, where: undefined }],
  ]
  it.each(ROWS)('%s', (_, more) => {
    expect(named([member('p', more)])).toEqual(['p'])
  })
})

describe('nobody is named', () => {
  const ROWS: [string, Parameters<typeof member>[1]][] = [
    ['who likes something else', { interests: ['chess'] }],
    ['who likes only what is far from it', { interests: ['cooking'] }],
    ['who told nothing', {}],
    ['as a minor', { ...likes, age: 'minor' }],
    ['without a declared age', { ...likes, age: 'unknown' }],
    ['without consent', { ...likes, consents: [] }],
    ['while on pause', { ...likes, paused: true }],
    ['while unreachable', { ...likes, unreachable: true }],
    ['who wants no introduction', { ...likes, introducible: false }],
    ['of another club', { ...likes, clubId: 'ieper' }],
    ['who takes no requests', { ...likes, maxRequests: 0 }],
    ['who speaks nothing in common', { ...likes, spoken: ['uk'] }],
    ['who ruled that day out', { ...likes, unavailable: [on('sat', 'afternoon')] }],
    ['who usually cannot then', { ...likes, available: [on('tue', 'evening')] }],
    ['for whom it is too dear', { ...likes, maxPriceEuro: 5 }],
    [
      'who needs a way in without steps, where there may be none',
      { ...likes, needsStepFree: true },
    ],
    ['for whom it is too far', { ...likes, where: IEPER }],
    ['who does not go that far', { ...likes, where: BERINGEN, radiusKm: 5 }],
  ]
  it.each(ROWS)('%s', (_, more) => {
    expect(named([member('p', more)])).toEqual([])
  })

  it('of the same household', () => {
    const asker = { ...learner, household: 'h' }
    expect(named([member('p', { ...likes, household: 'h' })], {}, asker)).toEqual([])
  })

  const likesIt = member('p', likes)
  it('who is kept apart, whoever asked for it, or was said «niet dit» to', () => {
    expect(named([likesIt], { blocks: [block('lea', 'p')] })).toEqual([])
    expect(named([likesIt], { blocks: [block('p', 'lea')] })).toEqual([])
    expect(named([likesIt], {}, { ...learner, passed: ['p'] })).toEqual([])
  })

  it('who is in touch already, or has as many requests as they take', () => {
    expect(named([likesIt], { introductions: [introduction('lea', 'p')] })).toEqual([])
    expect(named([likesIt], { introductions: [introduction('p', 'lea')] })).toEqual([])
    const busy = [introduction('x', 'p'), introduction('y', 'p')]
    expect(named([likesIt], { introductions: busy })).toEqual([])
  })

  it('to who may not meet people', () => {
    for (const more of [{ age: 'minor' }, { age: 'unknown' }, { consents: [] }, { paused: true }])
      expect(named([likesIt], {}, member('lea', more))).toEqual([])
  })

  it('because of what is private, or about something private', () => {
    const quiet = member('p', { interests: ['debt'], wants: wants('debt') })
    expect(named([quiet], {}, learner, activity('talk', { concepts: ['debt'] }))).toEqual([])
    const both = activity('both', { concepts: ['debt', 'sewing'] })
    const open = member('open', likes)
    expect(named([quiet, open], {}, learner, both)).toEqual(['open'])
  })
})

describe('the names', () => {
  it('are three at most, who like it most first, and the same whatever the order of records', () => {
    const near = ['a', 'b'].map((name) => member(name, { interests: ['handcraft'] }))
    const exact = ['x', 'y'].map((name) => member(name, { ...likes, where: GENK }))
    const found = named([...near, ...exact])
    expect(found).toEqual(['x', 'y', 'a'])
    expect(named([...near, ...exact].toReversed())).toEqual(found)
  })
})
