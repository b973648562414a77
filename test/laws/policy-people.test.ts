import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consents, type Member } from '../../core/domain/index.ts'
import {
  type Leaving,
  mayBeIntroduced,
  mayMeetPeople,
  maySend,
  mayStayInTouch,
} from '../../core/policy/index.ts'
import { introduction, NOW } from '../core/matching/town.ts'
import { people, RUNS } from './matching-crowd.ts'

const two = people.map(([a, b]) => {
  if (a === undefined || b === undefined) throw new Error('A crowd of fewer than two.')
  return [a, b] as const
})
const ties = fc.boolean().map((isBlocked) => ({ blocks: () => isBlocked }))

function law(claim: (a: Member, b: Member, apart: { blocks: () => boolean }) => void): void {
  fc.assert(
    fc.property(two, ties, ([a, b], apart) => {
      claim(a, b, apart)
    }),
    { numRuns: RUNS },
  )
}

function isOpen(one: Member): boolean {
  return one.age === 'adult' && consents(one.consents, 'matching')
}

describe('who may meet', () => {
  it('is the same from both sides', () => {
    law((a, b, apart) => {
      expect(mayBeIntroduced(a, b, apart).ok).toBe(mayBeIntroduced(b, a, apart).ok)
      expect(mayStayInTouch(a, b, apart).ok).toBe(mayStayInTouch(b, a, apart).ok)
    })
  })

  it('is never anybody but two declared adults with consent who are not kept apart', () => {
    law((a, b, apart) => {
      if (!mayStayInTouch(a, b, apart).ok) return
      expect([isOpen(a), isOpen(b), apart.blocks()]).toEqual([true, true, false])
      expect(mayMeetPeople(a).ok && mayMeetPeople(b).ok).toBe(true)
    })
  })

  it('is asked more strictly for a new introduction than for one that exists', () => {
    law((a, b, apart) => {
      if (mayBeIntroduced(a, b, apart).ok) expect(mayStayInTouch(a, b, apart).ok).toBe(true)
    })
  })
})

describe('what leaves between two people', () => {
  const rows = fc.record({
    kind: fc.constantFrom('request', 'introduced', 'relay' as const),
    state: fc.constantFrom('asked', 'open', 'closed' as const),
    toAsker: fc.boolean(),
    sending: fc.boolean(),
  })

  it('leaves only while the two may still be in touch', () => {
    fc.assert(
      fc.property(two, ties, rows, ([a, b], apart, { kind, state, toAsker, sending }) => {
        const about = introduction(a.id, b.id, { state })
        const [receiver, other] = toAsker ? [a, b] : [b, a]
        const leaving: Leaving = {
          row: {
            id: 'row',
            class: 'A',
            kind: kind,
            memberId: receiver.id,
            introductionId: about.id,
            fromId: other.id,
          },
          club: { sending, zone: 'Europe/Brussels' },
          receiver,
          introduction: about,
          other,
          now: NOW,
          ...apart,
        }
        if (maySend(leaving).do === 'cancel') return
        expect(mayStayInTouch(a, b, apart).ok).toBe(true)
        expect(state === 'closed' || !sending).toBe(false)
      }),
      { numRuns: RUNS },
    )
  })
})
