import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemberId } from '../../core/domain/index.ts'
import {
  CLUB_PAIRING,
  heaviestMatching,
  type Matching,
  pair,
  refuted,
  type Tie,
  type Waiting,
} from '../../core/forming/index.ts'
import {
  anyGraph,
  type Drawn,
  heaviestByTrying,
  nested,
  oddRing,
  shuffled,
  weightOf,
} from './forming-graphs.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 300

function law(graphs: fc.Arbitrary<Drawn>, claim: (drawn: Drawn, found: Matching) => void): void {
  fc.assert(
    fc.property(graphs, (drawn) => claim(drawn, heaviestMatching(drawn.people, drawn))),
    { numRuns: RUNS },
  )
}

describe('the heaviest matching', () => {
  it('weighs what trying all of them finds, among few people', () => {
    law(anyGraph(9), (drawn, { partner }) => {
      expect(weightOf(drawn, partner)).toBe(heaviestByTrying(drawn))
    })
  })

  it.each([
    ['people of any kind', anyGraph(200)],
    ['odd rings', oddRing],
    ['blossoms inside each other', nested],
  ])('comes with a proof that holds, among %s', (_, graphs) => {
    law(graphs, (drawn, found) => {
      expect(refuted(drawn.people, drawn, found)).toBeUndefined()
    })
  })

  it('is the same for the same edges in any order', () => {
    law(anyGraph(40), (drawn, { partner }) => {
      const other = shuffled(drawn, drawn.weight.length)
      expect(heaviestMatching(drawn.people, other).partner).toEqual(partner)
    })
  })

  it('weighs the same whatever people are called', () => {
    law(anyGraph(40), (drawn, { partner }) => {
      const called = (v: number): number => drawn.people - 1 - v
      const other = { ...drawn, from: drawn.from.map(called), to: drawn.to.map(called) }
      const renamed = heaviestMatching(drawn.people, other)
      expect(weightOf(other, renamed.partner)).toBe(weightOf(drawn, partner))
    })
  })

  it('never pairs two people who have no edge', () => {
    law(anyGraph(60), ({ from, to, weight }, { partner }) => {
      const edges = new Set(
        weight.flatMap((_, edge) => [
          `${String(from[edge])} ${String(to[edge])}`,
          `${String(to[edge])} ${String(from[edge])}`,
        ]),
      )
      partner.forEach((other, v) => {
        if (other >= 0) expect(edges).toContain(`${String(v)} ${String(other)}`)
      })
    })
  })
})

describe('the proof', () => {
  it('is refuted when a pair is taken away', () => {
    law(anyGraph(30), (drawn, found) => {
      const paired = found.partner.findIndex((other) => other >= 0)
      if (paired < 0) return
      const partner = found.partner.slice()
      partner[partner[paired] as number] = -1
      partner[paired] = -1
      expect(refuted(drawn.people, drawn, { ...found, partner })).toBeDefined()
    })
  })

  it('is refuted when one end of a pair does not know of it', () => {
    law(anyGraph(30), (drawn, found) => {
      const paired = found.partner.findIndex((other) => other >= 0)
      if (paired < 0) return
      const partner = found.partner.slice()
      partner[paired] = -1
      expect(refuted(drawn.people, drawn, { ...found, partner })).toBeDefined()
    })
  })

  it('is refuted when any dual is changed', () => {
    law(anyGraph(30), (drawn, found) => {
      const at = drawn.weight.length % found.certificate.dual.length
      for (const change of [-2, 2]) {
        const dual = found.certificate.dual.slice()
        dual[at] = (dual[at] as number) + change
        const certificate = { ...found.certificate, dual }
        expect(refuted(drawn.people, drawn, { ...found, certificate })).toBeDefined()
      }
    })
  })
})

const idOf = (at: number): MemberId => MemberId.parse(`m${String(at).padStart(3, '0')}`)

function tiesOf({ from, to, weight }: Drawn): Tie[] {
  return weight.map((value, edge) => ({
    a: idOf(from[edge] as number),
    b: idOf(to[edge] as number),
    worth: (value % 1000) / 1000,
  }))
}

const club = fc
  .record({
    drawn: anyGraph(9),
    left: fc.uniqueArray(fc.nat(8), { maxLength: 4 }),
    three: fc.boolean(),
  })
  .map(({ drawn, left, three }) => ({
    drawn,
    people: Array.from({ length: drawn.people }, (_, at): Waiting => {
      const wasAlone = left.includes(at)
      return { id: idOf(at), waited: wasAlone ? 1 : 0, wasAlone }
    }),
    ties: tiesOf(drawn),
    settings: { ...CLUB_PAIRING, mayBeThree: () => three },
  }))
type Club = typeof club extends fc.Arbitrary<infer C> ? C : never

function everyClub(claim: (drawn: Club) => void): void {
  fc.assert(fc.property(club, claim), { numRuns: RUNS })
}

describe('every pairing', () => {
  it('names everybody once: in a pair, in a trio, or alone with a reason', () => {
    everyClub(({ people, ties, settings }) => {
      const { pairs, trios, alone, isProven } = pair(people, ties, settings)
      expect(isProven).toBe(true)
      const named = [...pairs.flat(), ...trios.flat(), ...alone.map(({ id }) => id)]
      expect(named.sort()).toEqual(people.map(({ id }) => id))
    })
  })

  it('lets only those meet who may', () => {
    everyClub(({ people, ties, settings }) => {
      const may = new Set(ties.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
      const { pairs, trios } = pair(people, ties, settings)
      for (const [a, b, c] of trios)
        expect(may.has(`${a} ${b}`) && may.has(`${a} ${c}`) && may.has(`${b} ${c}`)).toBe(true)
      for (const [a, b] of pairs) expect(may).toContain(`${a} ${b}`)
      if (!settings.mayBeThree()) expect(trios).toEqual([])
    })
  })

  it('leaves nobody over again who could have had a partner without another one being left over again', () => {
    everyClub(({ drawn, people, ties, settings }) => {
      const first = people.map(({ wasAlone }) => (wasAlone ? 1 : 0))
      const seats = drawn.weight.map(
        (_, edge) =>
          (first[drawn.from[edge] as number] ?? 0) + (first[drawn.to[edge] as number] ?? 0),
      )
      const most = heaviestByTrying({ ...drawn, weight: seats })
      const again = new Set(people.filter(({ wasAlone }) => wasAlone).map(({ id }) => id))
      const { alone } = pair(people, ties, settings)
      const left = alone.filter(({ id }) => again.has(id)).length
      expect(left).toBeLessThanOrEqual(again.size - most)
    })
  })

  it('pairs as many as can be paired, and leaves nobody over beside a pair that they may join', () => {
    everyClub(({ drawn, people, ties, settings }) => {
      const most = heaviestByTrying({ ...drawn, weight: drawn.weight.map(() => 1) })
      const { pairs, trios, alone } = pair(people, ties, settings)
      expect(alone.length).toBeLessThanOrEqual(people.length - 2 * most)
      if (!settings.mayBeThree()) return
      const may = new Set(ties.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
      for (const { id } of alone)
        for (const [a, b] of pairs)
          expect(may.has(`${id} ${a}`) && may.has(`${id} ${b}`)).toBe(false)
      if (drawn.weight.length === (people.length * (people.length - 1)) / 2 && people.length > 2)
        expect(trios.length).toBe(people.length % 2)
    })
  })

  it('leaves nobody over where one trio and pairs could seat all', () => {
    everyClub(({ drawn, people, ties, settings }) => {
      if (!settings.mayBeThree() || people.length > 7) return
      const { alone } = pair(people, ties, settings)
      if (alone.length > 0) expect(canSeatAllWithOneTrio(drawn)).toBe(false)
    })
  })

  it('is the same for people and ties in any order', () => {
    everyClub(({ people, ties, settings }) => {
      const turned = ties.map(({ a, b, worth }) => ({ a: b, b: a, worth })).reverse()
      expect(pair([...people].reverse(), turned, settings)).toEqual(pair(people, ties, settings))
    })
  })
})

function canSeatAllWithOneTrio({ people, from, to, weight }: Drawn): boolean {
  const may = new Set(
    weight.map((_, edge) => (from[edge] as number) * people + (to[edge] as number)),
  )
  const has = (a: number, b: number): boolean => may.has(Math.min(a, b) * people + Math.max(a, b))
  for (let a = 0; a < people; a++)
    for (let b = a + 1; b < people; b++)
      for (let c = b + 1; c < people; c++) {
        if (!has(a, b) || !has(a, c) || !has(b, c)) continue
        const kept = [...weight.keys()].filter(
          (edge) => ![from[edge], to[edge]].some((v) => v === a || v === b || v === c),
        )
        const rest = {
          people,
          from: kept.map((edge) => from[edge] as number),
          to: kept.map((edge) => to[edge] as number),
          weight: kept.map(() => 1),
        }
        if (2 * heaviestByTrying(rest) + 3 === people) return true
      }
  return false
}
