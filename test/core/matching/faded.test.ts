/** What somebody liked long ago, and said nothing of when they were asked, stays and comes last. */
import { expect, it } from 'vitest'
import { hasFaded } from '../../../core/domain/index.ts'
import { events } from '../../../core/matching/index.ts'
import { activity, id, member, NOW, question } from './town.ts'

const likes = member('lea', { interests: ['chess', 'guitar'] })
const activities = [
  activity('a-chess', { concepts: ['chess'] }),
  activity('b-guitar', { concepts: ['guitar'] }),
]
const asked = [{ what: 'like' as const, concept: id('chess'), at: NOW - 1000 }]

function shown(more: object): string[] {
  const { ask: _, ...rest } = question({ ...likes, ...more }, { activities })
  return events(rest).map((item) => item.id)
}

it('comes first among equals by name alone, and last once it has faded', () => {
  expect(shown({})).toEqual(['a-chess', 'b-guitar'])
  expect(shown({ asked })).toEqual(['b-guitar', 'a-chess'])
})

it('is as it was when they touch it again', () => {
  expect(shown({ asked, touched: { chess: NOW } })).toEqual(['a-chess', 'b-guitar'])
  expect(hasFaded({ asked }, id('chess'))).toBe(true)
  expect(hasFaded({ asked }, id('guitar'))).toBe(false)
})
