import { describe, expect, it } from 'vitest'
import { MemberId } from '../../../core/domain/index.ts'
import { CLUB_PAIRING, pair, type Tie, type Waiting } from '../../../core/forming/index.ts'
import { t } from '../../../core/texts/index.ts'

const NO_TRIOS = { ...CLUB_PAIRING, mayBeThree: () => false }

function people(names: string, wasAlone = ''): Waiting[] {
  return Array.from(names, (name) => ({
    id: MemberId.parse(name),
    waited: wasAlone.includes(name) ? 1 : 0,
    wasAlone: wasAlone.includes(name),
  }))
}

/** «ab3 bc5»: a and b may meet, worth three tenths. */
function ties(told: string): Tie[] {
  return told.split(' ').map(([a, b, tenths]) => ({
    a: MemberId.parse(a),
    b: MemberId.parse(b),
    worth: Number(tenths) / 10,
  }))
}

describe('pairing', () => {
  it('pairs more people before it pairs better', () => {
    const { pairs, alone } = pair(people('abcd'), ties('ab1 bc9 cd1'), CLUB_PAIRING)
    expect(pairs).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(alone).toEqual([])
  })

  it('makes one trio of an odd number, where the third person adds most', () => {
    const { pairs, trios, alone } = pair(
      people('abcde'),
      ties('ab9 cd9 ac1 ad1 bc1 bd1 ae3 be3 ce1 de2'),
      CLUB_PAIRING,
    )
    expect(pairs).toEqual([['c', 'd']])
    expect(trios).toEqual([['a', 'b', 'e']])
    expect(alone).toEqual([])
  })

  it('makes a trio of others when who is left over can join nobody', () => {
    const all = pair(people('abcde'), ties('ab9 bc9 ac9 cd9 de9'), CLUB_PAIRING)
    expect(all.alone).toEqual([])
    const stuck = pair(people('abcdefg'), ties('ab9 ac9 bc1 ad9 de1 fd9 fg1'), CLUB_PAIRING)
    expect(stuck.alone).toEqual([])
    expect(stuck.trios).toEqual([['a', 'b', 'c']])
  })

  it('names who is left over, and says that the number was odd, where three may not meet', () => {
    const { pairs, alone } = pair(people('abc'), ties('ab1 ac2 bc3'), NO_TRIOS)
    expect(pairs).toEqual([['b', 'c']])
    expect(alone).toEqual([{ id: 'a', why: 'odd', reason: t('forming.seat.odd') }])
  })

  it('does not leave the same person over twice', () => {
    const { alone } = pair(people('abc', 'a'), ties('ab1 ac2 bc9'), NO_TRIOS)
    expect(alone.map(({ id }) => id)).toEqual(['b'])
  })

  it('leaves somebody else over in each of twenty rounds', () => {
    const all = ties('ab9 ac8 ad7 ae1 bc6 bd5 be1 cd4 ce1 de1')
    let round = people('abcde')
    const left: string[] = []
    for (let count = 0; count < 20; count++) {
      const { alone } = pair(round, all, NO_TRIOS)
      expect(alone).toHaveLength(1)
      round = round.map(({ id, waited }) => {
        const wasAlone = alone.some((one) => one.id === id)
        return { id, wasAlone, waited: wasAlone ? waited + 1 : 0 }
      })
      left.push(...alone.map(({ id }) => id))
    }
    left.slice(1).forEach((id, at) => expect(id).not.toBe(left[at]))
  })

  it('tells nobody that they may meet nobody', () => {
    const { alone } = pair(people('abc'), ties('ab1'), CLUB_PAIRING)
    expect(alone).toEqual([{ id: 'c', why: 'no-tie', reason: t('forming.seat.none') }])
  })

  it('lets who waited longer go before who waited less, worths being alike', () => {
    const [a, b, c] = people('abc') as [Waiting, Waiting, Waiting]
    const { alone } = pair(
      [a, { ...b, waited: 2 }, { ...c, waited: 1 }],
      ties('ab5 ac5 bc5'),
      NO_TRIOS,
    )
    expect(alone.map(({ id }) => id)).toEqual(['a'])
  })
})
