import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Engine, emptyEngine } from '../../core/matching/engine/engine.ts'
import { type SearchMember, searchMembers } from '../bench/search/members.ts'
import { naiveScore, naiveTop, type Scored } from '../bench/search/oracle.ts'
import { SEARCH_FAMILIES, searchFacts, searchProfile } from '../bench/search/profile.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
const RUNS = IS_LONG ? 20_000 : 300
const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1)
const CROWD = IS_LONG ? 20_000 : 1_000
const ASKED = IS_LONG ? 300 : 40

const concept = fc.oneof(fc.constantFrom(0, 1, 30, 60, 90), fc.nat(599))
const several = (least: number, most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(concept, { minLength: least, maxLength: most })

/** Facts from few values, so that many members meet and many scores are equal. */
const facts = {
  slots: fc.integer({ min: 0, max: 15 }),
  languages: fc.oneof(fc.constantFrom(1, 2, 3), fc.nat(0xfff)),
  x: fc.integer({ min: -2, max: 2 }).map((tens) => tens * 10),
  y: fc.constantFrom(-20, 0, 20),
  age: fc.nat(3),
  level: fc.nat(4),
  flags: fc.nat(255),
}
const asker: fc.Arbitrary<SearchMember> = fc.record({
  offers: several(3, 3),
  wants: several(3, 3),
  ...facts,
})
/** Some tell nothing, some more than fits in a row. */
const member: fc.Arbitrary<SearchMember> = fc.record({
  offers: fc.oneof(several(0, 4), several(0, 4), several(5, 12)),
  wants: fc.oneof(several(0, 4), several(0, 4), several(5, 12)),
  ...facts,
})
const count = fc.oneof(fc.constant(10), fc.integer({ min: 0, max: 200 }))

const ask = searchProfile()

function found(engine: Engine, one: SearchMember, id: number, most: number): Scored[] {
  return engine.search(ask(one, id), most).map((item) => [item.id, item.score])
}

function truth(all: ReadonlyMap<number, SearchMember>, one: SearchMember, most: number): Scored[] {
  return [...all]
    .map(([id, other]): Scored => [id, naiveScore(one, other)])
    .filter(([, score]) => score >= 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
}

const NOBODY = -1

describe('the engine', () => {
  it('finds exactly whom scoring everybody finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 300 }), asker, count, (members, one, most) => {
        const engine = emptyEngine(SEARCH_FAMILIES)
        members.forEach((other, id) => engine.put(id, searchFacts(other)))
        expect(found(engine, one, NOBODY, most)).toEqual(
          truth(new Map(members.entries()), one, most),
        )
      }),
      { numRuns: RUNS },
    )
  })

  it('keeps up with members who come, change and leave', () => {
    const change = fc.tuple(fc.nat(150), fc.option(member, { freq: 3 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 400 }), asker, count, (changes, one, most) => {
        const engine = emptyEngine(SEARCH_FAMILIES)
        const all = new Map<number, SearchMember>()
        for (const [id, now] of changes) {
          if (now === null) expect(engine.remove(id)).toBe(all.delete(id))
          else {
            all.set(id, now)
            engine.put(id, searchFacts(now))
          }
        }
        expect(engine.size()).toBe(all.size)
        expect(found(engine, one, NOBODY, most)).toEqual(truth(all, one, most))
      }),
      { numRuns: RUNS },
    )
  })

  it('sees each change at the next search', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 40 }), asker, (members, one) => {
        const engine = emptyEngine(SEARCH_FAMILIES)
        const all = new Map<number, SearchMember>()
        for (const [id, now] of members.entries()) {
          all.set(id % 9, now)
          engine.put(id % 9, searchFacts(now))
          expect(found(engine, one, NOBODY, 5)).toEqual(truth(all, one, 5))
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('answers the same in whatever order members were put', () => {
    const shuffled = fc
      .array(member, { maxLength: 200 })
      .map((members) => [...members.entries()])
      .chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, asker, ([straight, mixed], one) => {
        const [first, second] = [straight, mixed].map((entries) => {
          const engine = emptyEngine(SEARCH_FAMILIES)
          for (const [id, other] of entries) engine.put(id, searchFacts(other))
          return found(engine, one, NOBODY, 10)
        })
        expect(first).toEqual(second)
      }),
      { numRuns: RUNS },
    )
  })

  it.each(SEEDS)('has the ten best of everybody with their exact scores, seed %i', (seed) => {
    const members = searchMembers(CROWD, seed)
    const engine = emptyEngine(SEARCH_FAMILIES)
    members.forEach((other, id) => engine.put(id, searchFacts(other)))
    for (const [id, one] of members.slice(0, ASKED).entries())
      expect(found(engine, one, id, 10)).toEqual(naiveTop(members, one, 10))
  })
})
