/** Who met before makes a little room for somebody new, unless both said «graag opnieuw». */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Introduction, MemberId } from '../../../../core/domain/index.ts'
import { metBy, noveltyOf } from '../../../../core/matching/criteria/novelty.ts'
import { introduction } from '../town.ts'

const lea = MemberId.parse('lea')
const tom = MemberId.parse('tom')

function metAs(more: Partial<Record<keyof Introduction, unknown>>): string | undefined {
  const closed = { state: 'closed', peerSaid: 'yes', ...more }
  return metBy(lea, [introduction('lea', 'tom', closed)]).get(tom)
}

describe('two people', () => {
  it.each([
    { because: 'both said yes, and it is over', more: {}, met: 'met' },
    { because: 'both want to meet again', more: { again: ['lea', 'tom'] }, met: 'again' },
    { because: 'only one wants to meet again', more: { again: ['tom'] }, met: 'met' },
    { because: 'the peer said no', more: { peerSaid: 'no' }, met: undefined },
    { because: 'the peer never answered', more: { peerSaid: undefined }, met: undefined },
    { because: 'it is open still', more: { state: 'open' }, met: undefined },
    {
      because: 'it is open, and both want to meet again',
      more: { state: 'open', again: ['lea', 'tom'] },
      met: 'again',
    },
    { because: 'it was only asked', more: { state: 'asked' }, met: undefined },
  ])('are «$met» when $because', ({ more, met }) => {
    expect(metAs(more)).toBe(met)
  })

  it('who once both wanted to meet again still do, whatever came after or before', () => {
    const first = introduction('lea', 'tom', {
      state: 'closed',
      peerSaid: 'yes',
      again: ['lea', 'tom'],
    })
    const second = introduction('tom', 'lea', { state: 'closed', peerSaid: 'yes' })
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(metBy(lea, both).get(tom)).toBe('again')
  })

  it('met from both sides, and others’ meetings are not theirs', () => {
    const who = fc.constantFrom('lea', 'tom', 'an', 'bo')
    const meeting = fc
      .tuple(who, who, fc.subarray(['lea', 'tom', 'an', 'bo']))
      .filter(([one, other]) => one !== other)
      .map(([one, other, again]) =>
        introduction(one, other, { state: 'closed', peerSaid: 'yes', again }),
      )
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 6 }), (meetings) => {
        expect(metBy(lea, meetings).get(tom)).toBe(metBy(tom, meetings).get(lea))
        expect(metBy(lea, meetings).has(lea)).toBe(false)
        expect(metBy(lea, [...meetings].reverse())).toEqual(metBy(lea, meetings))
      }),
    )
  })

  it('count a little less only when they met and neither asked to repeat it', () => {
    expect([noveltyOf(undefined), noveltyOf('again'), noveltyOf('met')]).toEqual([1, 1, 0.9])
  })
})
