/** The ledger of fairness: who waits, who was never shown; and what exposure does to an answer. */
import { describe, expect, it } from 'vitest'
import { MemberId, type Showing, showing, standing } from '../../../core/domain/index.ts'
import { Exposures, ledgerOf, Members } from '../../../core/matching/index.ts'
import { asked, CLUB, id, idsOf, member, NOW, offers, wants } from './town.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const person = (name: string): MemberId => MemberId.parse(name)

function shownTo(shown: string, count: number, at = NOW): Showing[] {
  return Array.from({ length: count }, (_, one) =>
    showing(CLUB, person(`viewer-${String(one)}`), person(shown), at),
  )
}

describe('an answer', () => {
  it('puts whoever was shown to many after whoever was not, and loses neither', () => {
    const members = ['a', 'b'].map((name) => member(name, { offers: offers('sewing') }))
    expect(idsOf(asked({ members }))).toEqual(['a', 'b'])
    expect(idsOf(asked({ members, showings: shownTo('a', 6) }))).toEqual(['b', 'a'])
  })
})

describe('the ledger', () => {
  it('tells who waits longest, who was never shown, and how evenly people are shown', () => {
    const people = ['a', 'b', 'c'].map((name) => member(name, { wants: wants('sewing') }))
    const ledger = ledgerOf(
      {
        members: new Members(people),
        showings: new Exposures(shownTo('b', 3)),
      },
      ['c', 'a'].map((name, index) =>
        standing(
          { clubId: CLUB, memberId: person(name), concept: id('sewing'), seen: [] },
          undefined,
          NOW - (index + 1) * DAY_MS,
        ),
      ),
      NOW,
    )
    expect(ledger.waiting.map(({ memberId }) => memberId)).toEqual(['a', 'c'])
    expect(ledger.neverShown).toEqual(['a', 'c'])
    expect(ledger.shown).toEqual([{ memberId: 'b', times: 3 }])
    expect(ledger.spread).toBeCloseTo(2 / 3)
  })

  it('is even when everybody is shown as often, and while nobody was', () => {
    const people = ['a', 'b'].map((name) => member(name, { offers: offers('sewing') }))
    const members = new Members(people)
    const even = new Exposures([...shownTo('a', 2), ...shownTo('b', 2)])
    expect(ledgerOf({ members, showings: even }, [], NOW).spread).toBeCloseTo(0)
    expect(ledgerOf({ members, showings: new Exposures() }, [], NOW).spread).toBe(0)
  })
})
