/** No dead end: the steps that a thin answer offers today, each with what it really brings. */
import { describe, expect, it } from 'vitest'
import type { Member } from '../../../core/domain/index.ts'
import { answer, type Question, type Step } from '../../../core/matching/index.ts'
import {
  activity,
  asked,
  BERINGEN,
  block,
  group,
  IEPER,
  id,
  idsOf,
  learner,
  member,
  nadia,
  offers,
  on,
  question,
  type Town,
  wants,
} from './town.ts'

function steps(town: Town, more: Partial<Question> = {}, asker = learner): readonly Step[] {
  return answer(question(asker, town, more)).next
}

function step<N extends Step['step']>(
  name: N,
  ...of: Parameters<typeof steps>
): Extract<Step, { step: N }> | undefined {
  const found = steps(...of).find((one) => one.step === name)
  return found as Extract<Step, { step: N }> | undefined
}

const teacher = (name: string, more: Parameters<typeof member>[1] = {}): Member =>
  member(name, { offers: offers('sewing'), ...more })

describe('a human', () => {
  it('is always the last step of a thin answer, and of one with people alone', () => {
    expect(steps({}).at(-1)).toEqual({ step: 'human' })
    expect(steps({ members: [nadia] }).at(-1)).toEqual({ step: 'human' })
    expect(steps({ members: [nadia, teacher('tom')] })).toEqual([{ step: 'human' }])
  })

  it('is no step where the answer is good and has a door that is open to everybody', () => {
    const members = [nadia, teacher('tom')]
    expect(steps({ members, activities: [activity('a')] })).toEqual([])
    expect(steps({ members, groups: [group('g')] })).toEqual([])
  })

  it.each(['debt', 'weapons'])('is the only step for %s', (concept) => {
    const town = { members: [teacher('far', { where: IEPER })], activities: [activity('a')] }
    expect(steps(town, { ask: id(concept) })).toEqual([{ step: 'human' }])
  })
})

describe('a wider circle', () => {
  const far = [teacher('one', { where: BERINGEN }), teacher('two', { where: BERINGEN })]

  it('is the next in which something is found, with how much', () => {
    expect(step('wider', { members: far })).toEqual({ step: 'wider', km: 25, count: 2 })
    expect(idsOf(asked({ members: far }, { radiusKm: 25 }))).toEqual(['one', 'two'])
  })

  it('is none where there is nothing further, or only somebody who is kept apart', () => {
    expect(step('wider', { members: [teacher('west', { where: IEPER })] })).toBeUndefined()
    const blocks = [block('lea', 'one'), block('lea', 'two')]
    expect(step('wider', { members: far, blocks })).toBeUndefined()
  })

  it('counts from the person’s own radius', () => {
    const near = { ...learner, radiusKm: 1 }
    expect(step('wider', { members: [nadia] }, {}, near)).toMatchObject({ km: 10, count: 1 })
  })
})

describe('meeting over a screen', () => {
  const west = teacher('west', { where: IEPER, online: true })

  it('is offered to who did not choose it, with how many it brings', () => {
    expect(step('online', { members: [west] })).toEqual({ step: 'online', count: 1 })
    expect(step('online', { members: [west] }, {}, { ...learner, online: true })).toBeUndefined()
    expect(step('online', { members: [teacher('w', { where: IEPER })] })).toBeUndefined()
  })

  it('is offered to nobody who may not meet people', () => {
    const kid = member('kid', { age: 'minor', wants: wants('sewing') })
    expect(step('online', { members: [west] }, {}, kid)).toBeUndefined()
  })
})

describe('a group', () => {
  const others = ['a', 'b', 'c'].map((name) =>
    member(name, { wants: wants('sewing'), available: [on('mon', 'morning')] }),
  )
  const busy = { ...learner, available: [on('wed', 'evening')] }

  it('can be asked for when four want the same, the asker among them', () => {
    const found = step('group', { members: others }, {}, busy)
    expect(found).toEqual({ step: 'group', concept: 'sewing', count: 4 })
    expect(step('group', { members: others.slice(1) }, {}, busy)).toBeUndefined()
  })

  const LEAVES: [string, Parameters<typeof member>[1]][] = [
    ['a minor', { age: 'minor' }],
    ['who did not agree', { consents: [] }],
    ['who is on pause', { paused: true }],
    ['who wants no introduction', { introducible: false }],
    ['who lives too far', { where: IEPER }],
    ['who speaks nothing in common', { spoken: ['uk'] }],
    ['who wants only something like it', { wants: wants('handcraft') }],
  ]
  it.each(LEAVES)('does not count %s', (_, more) => {
    const odd = member('c', { wants: wants('sewing'), ...more })
    expect(step('group', { members: [...others.slice(0, 2), odd] }, {}, busy)).toBeUndefined()
  })

  it('does not count whoever is kept apart', () => {
    const town = { members: others, blocks: [block('c', 'lea')] }
    expect(step('group', town, {}, busy)).toBeUndefined()
  })
})

describe('open doors', () => {
  const doors = ['f', 'e', 'd', 'c', 'b', 'a'].map((name, index) =>
    activity(name, {
      concepts: ['guitar'],
      starts: { ...activity('x').starts, instant: activity('x').starts.instant - index * 1000 },
    }),
  )

  it('are five at most, the first ones first', () => {
    expect(step('attend', { activities: doors })).toEqual({
      step: 'attend',
      ids: ['a', 'b', 'c', 'd', 'e'],
    })
  })

  it('are none that stand in the list already, or are private, or closed to this person', () => {
    const shut = [
      activity('shown'),
      activity('debt', { concepts: ['debt'] }),
      activity('wine', { concepts: ['wine-tasting'] }),
      activity('full', { concepts: ['guitar'], capacity: 1, taken: 1 }),
      activity('dear', { concepts: ['guitar'], priceEuro: 9 }),
    ]
    const kid = member('kid', { age: 'unknown', maxPriceEuro: 5 })
    expect(step('attend', { activities: shut }, {}, kid)).toBeUndefined()
  })

  it('are within the way that a person said, else anywhere that the club looks', () => {
    const town = { activities: [activity('a', { concepts: ['guitar'], where: BERINGEN })] }
    expect(step('attend', town)?.ids).toEqual(['a'])
    expect(step('attend', town, {}, { ...learner, radiusKm: 10 })).toBeUndefined()
    expect(step('attend', town, { radiusKm: 25 }, { ...learner, radiusKm: 10 })?.ids).toEqual(['a'])
  })
})
