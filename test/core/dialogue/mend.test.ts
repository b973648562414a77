/** A wish put right: what is denied leaves, what is named takes its place, the rest stays. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Correction } from '../../../core/dialogue/correction.ts'
import { inRole, mended, openIn, replacedBy } from '../../../core/dialogue/mend.ts'
import { type Piece, piecesOf, withoutPiece } from '../../../core/dialogue/pieces.ts'
import { type Held, talentsOf, Wish } from '../../../core/dialogue/wish.ts'
import { DAYS, wholePart } from '../../../core/domain/index.ts'

const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.96, lon: 5.5 }
const HASSELT = { name: 'Hasselt', municipality: 'Hasselt', lat: 50.93, lon: 5.34 }
const WEDNESDAY = wholePart('wed', 'evening')
const THURSDAY = wholePart('thu', 'evening')

function wish(parts: object = {}): Wish {
  return Wish.parse(parts)
}
function says(parts: object): Correction {
  return Correction.parse({
    told: {},
    denied: [],
    bare: [],
    elsewhere: false,
    adds: false,
    doubts: [],
    ...parts,
  })
}

function roles(given: Wish): string[] {
  return talentsOf(given).map(({ role, concept }) => `${role} ${concept}`)
}

const FIRST = wish({
  wants: [{ concept: 'sewing', kind: 'skill', level: 'beginner' }],
  offers: [{ concept: 'cooking' }],
  where: GENK,
  available: [WEDNESDAY],
  spoken: ['nl'],
})

describe('a talent', () => {
  it('that is denied leaves, and everything else stays', () => {
    const after = mended(FIRST, says({ denied: ['sewing'] }))
    expect(after).toEqual({ ...FIRST, wants: [] })
  })

  it('that is named beside a denied one takes its place, in its role', () => {
    const after = mended(FIRST, says({ denied: ['cooking'], bare: ['baking'] }))
    expect(roles(after)).toEqual(['want sewing', 'offer baking'])
    expect(after.where).toEqual(GENK)
  })

  it('that is meant instead replaces the only one of its role', () => {
    const after = mended(FIRST, says({ told: { wants: [{ concept: 'knitting', kind: 'skill' }] } }))
    expect(roles(after)).toEqual(['want knitting', 'offer cooking'])
  })

  it('that comes beside others of its role is asked about, and replaces the one that is chosen', () => {
    const two = mended(FIRST, says({ bare: ['crochet'], adds: true, role: 'want' }))
    const correction = says({ told: { wants: [{ concept: 'knitting', kind: 'skill' }] } })
    const open = openIn(two, correction)
    expect(open?.ask).toBe('instead')
    expect(open?.of).toHaveLength(2)
    const sewing = open?.of.find((piece) => piece.of === 'talent' && piece.concept === 'sewing')
    expect(roles(mended(two, correction, [], sewing ?? null))).toEqual([
      'want knitting',
      'want crochet',
      'offer cooking',
    ])
    expect(roles(mended(two, correction, [], null))).toContain('want sewing')
  })

  it('that is named in the other role moves there and keeps its level', () => {
    const after = mended(FIRST, says({ told: { offers: [{ concept: 'sewing' }] }, adds: true }))
    expect(roles(after)).toEqual(['offer sewing', 'offer cooking'])
  })

  it('changes its role by «ik kan het al», and asks which where several may be meant', () => {
    expect(roles(mended(FIRST, says({ role: 'offer' })))).toEqual(['offer sewing', 'offer cooking'])
    const two = mended(FIRST, says({ bare: ['crochet'], adds: true, role: 'want' }))
    expect(openIn(two, says({ role: 'offer' }))?.ask).toBe('role')
    expect(openIn(two, says({ role: 'switch' }))).toBeUndefined()
  })

  it('and the other change places by «andersom», and again is as before', () => {
    const turned = mended(FIRST, says({ role: 'switch' }))
    expect(roles(turned).sort()).toEqual(['offer sewing', 'want cooking'])
    expect(roles(mended(turned, says({ role: 'switch' }))).sort()).toEqual(roles(FIRST).sort())
  })

  it('that only the profile holds is marked to leave it', () => {
    const held: Held[] = [{ role: 'want', concept: piece('guitar').concept }]
    const after = mended(FIRST, says({ denied: ['guitar'] }), held)
    expect(after.dropped).toEqual(held)
    expect(roles(after)).toEqual(roles(FIRST))
    expect(mended(after, says({ bare: ['guitar'], role: 'want', adds: true })).dropped).toEqual([])
  })
})

describe('times and places', () => {
  it('«niet woensdag maar donderdag» puts the one where the other was', () => {
    const told = { available: [THURSDAY], unavailable: [{ ...WEDNESDAY, from: 480 }] }
    const after = mended(FIRST, says({ told }))
    expect(after.available).toEqual([THURSDAY])
    expect(after.unavailable).toEqual([])
    expect(after.where).toEqual(GENK)
  })

  it('«niet op woensdag» alone takes it away and remembers that it cannot be', () => {
    const after = mended(FIRST, says({ told: { unavailable: [WEDNESDAY] } }))
    expect(after.available).toEqual([])
    expect(after.unavailable).toEqual([WEDNESDAY])
  })

  it('«donderdag ook» adds, «donderdag» replaces', () => {
    const told = { available: [THURSDAY] }
    expect(mended(FIRST, says({ told, adds: true })).available).toEqual([WEDNESDAY, THURSDAY])
    expect(mended(FIRST, says({ told })).available).toEqual([THURSDAY])
  })

  it('«geen Genk» leaves no place, «geen Genk, Hasselt» another one', () => {
    expect(mended(FIRST, says({ elsewhere: true })).where).toBeUndefined()
    expect(mended(FIRST, says({ elsewhere: true, told: { where: HASSELT } })).where).toEqual(
      HASSELT,
    )
  })
})

describe('one thing of several', () => {
  it('is replaced by what is typed for it, and by nothing else', () => {
    const [sewing] = piecesOf(FIRST)
    const after = replacedBy(FIRST, sewing ?? piece('sewing'), says({ bare: ['knitting'] }))
    expect(after).toEqual({ ...FIRST, wants: [{ concept: 'knitting', kind: 'skill' }] })
  })

  it('that is a time when somebody cannot is replaced by another such time', () => {
    const busy = wish({ ...FIRST, available: [], unavailable: [WEDNESDAY] })
    const time: Piece = { of: 'unavailable', times: [WEDNESDAY] }
    const after = replacedBy(busy, time, says({ told: { available: [THURSDAY] } }))
    expect(after).toMatchObject({ available: [], unavailable: [THURSDAY] })
  })

  it('keeps its role when what is typed names none', () => {
    const [, cooking] = piecesOf(FIRST)
    const told = { wants: [{ concept: 'baking', kind: 'skill' }] }
    const after = replacedBy(FIRST, cooking ?? piece('cooking'), says({ told }))
    expect(roles(after)).toEqual(['want sewing', 'offer baking'])
  })
})

const talents = fc.uniqueArray(fc.constantFrom('sewing', 'cooking', 'knitting', 'guitar', 'chess'))
const times = fc
  .uniqueArray(fc.constantFrom(...DAYS))
  .map((days) => days.map((day) => wholePart(day, 'evening')))
const wishes = fc
  .record({ wants: talents, offers: talents, interests: talents, available: times })
  .map(({ wants, offers, ...rest }) =>
    wish({
      ...rest,
      wants: wants.map((concept) => ({ concept, kind: 'skill' })),
      offers: offers.map((concept) => ({ concept })),
      where: GENK,
    }),
  )

describe('of any wish', () => {
  it('every piece can be taken away alone, and all of them leave nothing', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const pieces = piecesOf(given)
        for (const one of pieces)
          expect(piecesOf(withoutPiece(given, one))).toHaveLength(
            one.of === 'available' || one.of === 'unavailable'
              ? piecesOf(withoutPiece(given, one)).length
              : pieces.length - 1,
          )
        expect(piecesOf(pieces.reduce(withoutPiece, given))).toEqual([])
      }),
    )
  })

  it('no concept stands twice in a role, and a denied one in none', () => {
    fc.assert(
      fc.property(wishes, wishes, talents, fc.boolean(), (given, told, denied, adds) => {
        const fits = withoutAll(told, denied)
        const after = mended(given, says({ told: fits, denied, adds }))
        expect(new Set(roles(after)).size).toBe(roles(after).length)
        for (const { concept } of talentsOf(after)) expect(denied).not.toContain(concept)
        for (const { concept } of talentsOf(fits))
          expect(talentsOf(after).map((one) => one.concept)).toContain(concept)
      }),
    )
  })

  it('a talent in another role is there once, and nothing else moves', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (given, n) => {
        const all = talentsOf(given)
        const one = all[n % Math.max(1, all.length)]
        if (one === undefined) return
        const after = roles(inRole(given, one, 'offer'))
        expect(after).toContain(`offer ${one.concept}`)
        const others = roles(given).filter((role) => !role.endsWith(` ${one.concept}`))
        expect(after.filter((role) => !role.endsWith(` ${one.concept}`)).sort()).toEqual(
          others.sort(),
        )
      }),
    )
  })
})

function withoutAll(given: Wish, concepts: readonly string[]): Wish {
  return {
    ...given,
    wants: given.wants.filter(({ concept }) => !concepts.includes(concept)),
    offers: given.offers.filter(({ concept }) => !concepts.includes(concept)),
    interests: given.interests.filter((concept) => !concepts.includes(concept)),
  }
}

function piece(concept: string): Extract<Piece, { of: 'talent' }> {
  const parsed = wish({ wants: [{ concept, kind: 'skill' }] }).wants[0]
  if (parsed === undefined) throw new Error('A wish keeps its want.')
  return { of: 'talent', role: 'want', kind: 'skill', concept: parsed.concept }
}
