import { describe, expect, it } from 'vitest'
import { type Engine, emptyEngine } from '../../../../core/matching/engine/engine.ts'
import { type SearchMember, searchMembers } from '../../../bench/search/members.ts'
import { naiveTop, type Scored } from '../../../bench/search/oracle.ts'
import { SEARCH_FAMILIES, searchFacts, searchProfile } from '../../../bench/search/profile.ts'

const NADIA: SearchMember = {
  offers: [1, 2, 3],
  wants: [100, 101, 102],
  slots: 0b11,
  languages: 1,
  x: 0,
  y: 0,
  age: 1,
  level: 2,
  flags: 1,
}
/** Gives what Nadia wants and wants what she gives. */
const TOM: SearchMember = { ...NADIA, offers: [100, 101, 102], wants: [1, 2, 3] }

const ask = searchProfile()

function holding(members: readonly SearchMember[]): Engine {
  const engine = emptyEngine(SEARCH_FAMILIES)
  members.forEach((member, id) => engine.put(id, searchFacts(member)))
  return engine
}

function tops(members: readonly SearchMember[], count = 10): [Scored[], Scored[]] {
  const [asker = NADIA] = members
  const found = holding(members).search(ask(asker, 0), count)
  return [found.map(({ id, score }) => [id, score]), naiveTop(members, asker, count)]
}

function expectTruth(members: readonly SearchMember[], count?: number): void {
  const [found, truth] = tops(members, count)
  expect(found).toEqual(truth)
}

describe('the best of few', () => {
  it('finds nobody in an empty engine', () => {
    expect(emptyEngine(SEARCH_FAMILIES).search(ask(NADIA, 0), 10)).toEqual([])
  })

  it('does not find the one who asks', () => {
    expect(holding([NADIA]).search(ask(NADIA, 0), 10)).toEqual([])
  })

  it('finds the one partner there is', () => {
    expect(holding([NADIA, TOM]).search(ask(NADIA, 0), 10)).toMatchObject([{ id: 1 }])
  })

  it('gives all when more are asked for than there are', () => {
    expectTruth(searchMembers(50, 3), 1_000)
  })

  it('gives none when none are asked for', () => {
    expect(holding([NADIA, TOM]).search(ask(NADIA, 0), 0)).toEqual([])
  })

  it('finds nobody when everybody else is paused', () => {
    const paused = searchMembers(300, 1).map((member) => ({ ...member, flags: 8 }))
    expect(holding([NADIA, ...paused]).search(ask(NADIA, 0), 10)).toEqual([])
  })
})

describe('the best of many', () => {
  it('puts the lower number first among equals, also beyond the edge of a page', () => {
    const members = [NADIA, ...Array.from({ length: 700 }, () => TOM)]
    expect(holding(members).search(ask(NADIA, 0), 3)).toMatchObject([
      { id: 1 },
      { id: 2 },
      { id: 3 },
    ])
    expectTruth(members, 650)
  })

  it('finds who alone offers a rare wish', () => {
    const rare = { ...NADIA, wants: [597, 598, 599] }
    const giver = { ...TOM, offers: [599, 5, 6], wants: [200, 201, 202] }
    expectTruth([rare, ...searchMembers(2_000, 2), giver])
  })

  it('finds the best when nobody gives anything back', () => {
    const takers = searchMembers(2_000, 4).map((member) => ({ ...member, wants: [597, 598, 599] }))
    expectTruth([NADIA, ...takers])
  })

  it('finds whoever offers and wants more than fits in a row', () => {
    const everything = Array.from({ length: 600 }, (_, concept) => concept)
    const eager = { ...TOM, offers: everything, wants: everything.slice(0, 9) }
    expectTruth([NADIA, ...searchMembers(500, 5), eager, TOM, eager])
  })

  it('finds a member again whose many offers became few, and the other way round', () => {
    const engine = holding([NADIA, TOM])
    const many = { ...TOM, offers: [100, 101, 102, 103, 104, 105] }
    for (const now of [many, TOM, many, { ...many, offers: [100] }]) {
      engine.put(1, searchFacts(now))
      const [[, score] = [0, 0]] = naiveTop([NADIA, now], NADIA, 1)
      expect(engine.search(ask(NADIA, 0), 5)).toEqual([{ id: 1, score }])
    }
  })

  it('finds the best among kinds of members of which hardly two are alike', () => {
    const members = searchMembers(3_000, 6).map((member, at) => ({
      ...member,
      languages: 1 + (Math.imul(at, 2654435761) >>> 2),
    }))
    expectTruth([NADIA, ...members])
  })
})

describe('what an engine takes', () => {
  it('says who is in, and whether somebody was', () => {
    const engine = holding([NADIA, TOM])
    expect([engine.has(1), engine.remove(1), engine.has(1), engine.remove(1)]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(engine.size()).toBe(1)
  })

  it('gives back the room of members who left', () => {
    const members = searchMembers(5_000, 1)
    const engine = holding(members)
    const before = engine.bytes()
    for (let round = 0; round < 3; round++) {
      members.forEach((_, id) => engine.remove(id))
      members.forEach((member, id) => engine.put(id, searchFacts(member)))
    }
    expect(engine.bytes()).toBeLessThan(before * 1.5)
  })

  it.each([
    ['a number that is none', 0.5, {}],
    ['a number below 0', -1, {}],
    ['more parts of the week than fit', 1, { times: 2 ** 31 }],
    ['more languages than fit', 1, { languages: -1 }],
    ['more marks than fit', 1, { marks: 2 ** 20 }],
    ['no place', 1, { x: Number.NaN }],
    ['half a level', 1, { level: 0.5 }],
  ])('refuses %s', (_, id, wrong) => {
    const engine = emptyEngine(SEARCH_FAMILIES)
    expect(() => engine.put(id, { ...searchFacts(TOM), ...wrong })).toThrow(RangeError)
    expect(engine.size()).toBe(0)
  })
})
