/** What is private or excluded brings nobody together. */
import { describe, expect, it } from 'vitest'
import { answer } from '../../../core/matching/index.ts'
import {
  activity,
  asked,
  group,
  id,
  idsOf,
  keysOf,
  member,
  offers,
  question,
  wants,
} from './town.ts'

describe('what may not be shown to people', () => {
  const helper = member('h', { offers: offers('debt'), wants: wants('debt') })

  it('is answered with activities alone when it is private', () => {
    const town = {
      members: [helper],
      groups: [group('g', { topic: 'debt' })],
      activities: [activity('talk', { concepts: ['debt'] }), activity('sew')],
    }
    const found = asked(town, { ask: id('debt') })
    expect(idsOf(found)).toEqual(['talk'])
    expect(keysOf(found.missing)).toEqual(['matching.missing.private'])
  })

  it('is not brought up by itself', () => {
    const asker = member('a', { wants: wants('debt'), interests: ['debt'] })
    const town = { members: [helper], activities: [activity('talk', { concepts: ['debt'] })] }
    const { ask: _, ...open } = question(asker, town)
    expect(idsOf(answer(open))).toEqual([])
  })

  it('is answered with nothing when it is excluded', () => {
    const town = {
      members: [member('w', { offers: offers('weapons') })],
      activities: [activity('fair', { concepts: ['weapons'] })],
    }
    const found = asked(town, { ask: id('weapons') })
    expect(found.items).toEqual([])
    expect(keysOf(found.missing)).toEqual(['matching.missing.excluded'])
  })
})
