/** Who is in touch is not shown as somebody new, unless both said «graag opnieuw». */
import { expect, it } from 'vitest'
import { MemberId } from '../../../core/domain/index.ts'
import { inTouchWith } from '../../../core/matching/in-touch.ts'
import { introduction, NOW } from './town.ts'

const lea = MemberId.parse('lea')

it.each([
  ['a request that waits', {}, 1],
  ['a contact', { state: 'open' }, 1],
  ['a contact that one would repeat', { state: 'open', again: ['tom'] }, 1],
  ['a contact that both would repeat', { state: 'open', again: ['tom', 'lea'] }, 0],
  ['a contact that is over', { state: 'closed' }, 0],
] as const)('%s', (_, more, count) => {
  expect(inTouchWith(lea, [introduction('lea', 'tom', more)], NOW).size).toBe(count)
})
