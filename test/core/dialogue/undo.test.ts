/** A change of the profile taken back: that change, and nothing that came after it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undone, undoOf } from '../../../core/dialogue/index.ts'
import { DAYS, Member, wholePart } from '../../../core/domain/index.ts'

function member(parts: object): Member {
  return Member.parse({ id: 'kim', clubId: 'club', language: 'nl', joinedAt: 0, ...parts })
}

const want = (concept: string): object => ({ concept, kind: 'skill' })
const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.96, lon: 5.5 }
const HASSELT = { name: 'Hasselt', municipality: 'Hasselt', lat: 50.93, lon: 5.34 }

const concepts = fc.uniqueArray(fc.constantFrom('sewing', 'cooking', 'guitar', 'chess'))
const members = fc
  .record({
    wants: concepts.map((ids) => ids.map(want)),
    offers: concepts.map((ids) => ids.map((concept) => ({ concept }))),
    interests: concepts,
    where: fc.constantFrom(GENK, HASSELT, undefined),
    available: fc
      .uniqueArray(fc.constantFrom(...DAYS))
      .map((days) => days.map((day) => wholePart(day, 'evening'))),
  })
  .map(({ where, ...parts }) => member({ ...parts, ...(where === undefined ? {} : { where }) }))

describe('a change', () => {
  it('taken back at once leaves everything as it was', () => {
    fc.assert(
      fc.property(members, members, (before, after) => {
        const undo = undoOf(before, after)
        if (undo === undefined) expect(after).toEqual(before)
        else expect(undone(after, undo)).toEqual(before)
      }),
    )
  })

  it('of nothing needs no way back', () => {
    expect(undoOf(member({}), member({ age: 'adult', paused: true }))).toBeUndefined()
  })

  it('taken back later keeps what was told since', () => {
    const before = member({ wants: [want('sewing'), want('chess')], where: GENK })
    const after = member({ wants: [want('chess')], where: GENK })
    const later = member({ wants: [want('guitar'), want('chess')], where: HASSELT, age: 'adult' })
    const undo = undoOf(before, after)
    const back = undo && undone(later, undo)
    expect(back?.wants.map(({ concept }) => concept)).toEqual(['guitar', 'chess', 'sewing'])
    expect(back?.where).toEqual(HASSELT)
    expect(back?.age).toBe('adult')
  })

  it('never touches age or consent, nor a name that stayed', () => {
    fc.assert(
      fc.property(members, members, members, (before, after, now) => {
        const undo = undoOf(before, after)
        const given = { ...now, age: 'minor' as const, firstName: 'Kim', paused: true }
        if (undo !== undefined)
          expect(undone(given, undo)).toMatchObject({
            age: 'minor',
            firstName: 'Kim',
            paused: true,
          })
      }),
    )
  })
})
