import { describe, expect, it } from 'vitest'
import { blocks, type Pool, pairOf, pool } from '../pool.ts'
import { breachOf, groupWorth, judge, pairWorth } from '../pool-judge.ts'
import { pairGraph } from '../pool-pairs.ts'

/** One number for a list, in its order. */
function fold(values: Iterable<number>): number {
  let sum = 7
  for (const value of values) sum = (Math.imul(sum, 31) + value) | 0
  return sum
}

function weighed(values: Float64Array): number {
  return values.reduce((sum, value, at) => sum + value * ((at % 7) + 1), 0)
}

function sums(crowd: Pool): Record<string, number> {
  const { offers, wants, slots, languages, x, y, age, host, wait, never, met } = crowd
  return {
    ...{ offers: fold(offers), wants: fold(wants), slots: fold(slots), languages: fold(languages) },
    ...{ x: weighed(x), y: weighed(y), age: fold(age), host: fold(host), wait: fold(wait) },
    never: fold([...never].flatMap((key) => pairOf(key))),
    met: fold([...met].flatMap((key) => pairOf(key))),
  }
}

/** Every pair of a crowd, the lower person first. */
function pairsOf({ size }: Pool): [number, number][] {
  const all = Array.from({ length: size }, (_, at) => at)
  return all.flatMap((one) => all.slice(one + 1).map((other): [number, number] => [one, other]))
}

/** Made by the definition of these crowds, which is not kept here. */
const VALID = [
  ...[
    [36, 87, 93],
    [8, 48, 9],
    [57, 17, 38],
    [71, 24, 56],
    [82, 69, 84],
    [19, 7, 21],
  ],
  ...[
    [97, 46, 83],
    [16, 27, 11],
    [51, 49, 75],
    [98, 29, 44],
    [59, 31, 45],
    [1, 96, 20],
  ],
]

describe('The crowds that groups are formed of', () => {
  it('are the people, the ties and the distances of the definition', () => {
    expect(sums(pool(1005, 7))).toEqual({
      ...{ offers: 2052418699, wants: 1177137323, slots: 190400461, languages: -290474037 },
      ...{ x: -1246.4962578825653, y: 3697.25961984694 },
      ...{ age: -1488173645, host: -325657877, wait: -1666348784 },
      ...{ never: -78046296, met: -1614843892 },
    })
  })

  it('are towns apart from each other in blocks, shuffled', () => {
    expect(sums(blocks(12))).toEqual({
      ...{ offers: 381117224, wants: -859935181, slots: -2027007231, languages: 1627392891 },
      ...{ x: 5299028.558913328, y: 5060.341994052753 },
      ...{ age: 1419146055, host: -38291977, wait: 1195810018 },
      ...{ never: 1453960893, met: -1029987648 },
    })
  })

  it.each([
    [100, 913, 6556379, 1148899885],
    [1000, 17028, 149230380, 1374747151],
  ])('have the pairs of the definition, %i people', (size, edges, weight, order) => {
    const { people, from, to, weight: weights } = pairGraph(pool(size, 1))
    const rows = [...from].flatMap((one, edge) => [one, to[edge] ?? -1, weights[edge] ?? -1])
    expect(people).toBe(size)
    expect(from.length).toBe(edges)
    expect(weights.reduce((sum, each) => sum + each, 0)).toBe(weight)
    expect(fold(rows)).toBe(order)
  })
})

describe('The judge of groups', () => {
  const crowd = pool(100, 1)

  it('values pairs as defined', () => {
    const worths = pairsOf(crowd).map(([one, other]) => pairWorth(crowd, one, other))
    const allowed = worths.filter((worth) => worth >= 0)
    expect(allowed.length).toBe(949)
    expect(allowed.reduce((sum, worth) => sum + worth, 0)).toBeCloseTo(108.69021547868849, 9)
  })

  it('lets exactly those three sit together who may, and values them as defined', () => {
    let allowed = 0
    let worth = 0
    for (const [one, other] of pairsOf(crowd)) {
      for (let third = other + 1; third < crowd.size; third++) {
        if (breachOf(crowd, [one, other, third]) !== undefined) continue
        allowed += 1
        worth += groupWorth(crowd, [one, other, third])
      }
    }
    expect(allowed).toBe(2630)
    expect(worth).toBeCloseTo(4005.500880409399, 6)
  })

  it('adds up groups that may exist', () => {
    const { utility, ...verdict } = judge(crowd, VALID)
    expect(utility).toBeCloseTo(17.702143733389676, 9)
    expect(verdict).toEqual({ placed: 0.36, groups: 12, violations: [] })
  })

  it('names every breach, and counts a group that breaks a rule for nothing', () => {
    const twice = VALID[0] ?? []
    const groups = [...VALID.slice(0, 2), twice, [0, 1], [5, 100, 7], [0, 1, 2, 3, 4, 5, 6]]
    const { utility, placed, violations } = judge(crowd, [...groups, [90, 91, 92], [2.5, 3, 4]])
    expect(utility).toBeCloseTo(5.719613036513328, 9)
    expect(placed).toBe(0.16)
    expect(violations).toEqual([
      ...twice.map((person) => `person ${String(person)} sits twice`),
      'group 3: size 2',
      'group 4: no person 100',
      ...['person 0 sits twice', 'person 1 sits twice', 'group 5: size 7'],
      ...['group 6: no common language', 'group 7: no person 2.5'],
    ])
  })

  it('asks for a host from five people on', () => {
    const alike = [0, 1, 2, 3, 4]
    const hosted = (host: number): Pool => ({
      ...pool(5, 1),
      slots: new Int32Array(5).fill(1),
      languages: new Int32Array(5).fill(1),
      ...{ x: new Float64Array(5), y: new Float64Array(5), age: new Uint8Array(5) },
      host: Uint8Array.of(0, 0, 0, 0, host),
      never: new Set(),
    })
    expect(breachOf(hosted(1), alike)).toBeUndefined()
    expect(breachOf(hosted(0), alike)).toBe('no host for so many')
    expect(breachOf(hosted(0), alike.slice(1))).toBeUndefined()
  })
})
