import { describe, expect, it } from 'vitest'
import { blocks, type Pool, pool } from '../pool.ts'
import { breachOf, groupWorth, judge, pairWorth } from '../pool-judge.ts'
import { PEERS } from '../pool-peers.ts'
import { seeded } from '../seeded.ts'
import { knownOfBlocks, knownOfTown } from './known.ts'
import { neighbours } from './neighbours.ts'
import { quickPairs, valuesOf } from './values.ts'

/** A town in which some met longer ago than others. */
function remembering(crowd: Pool): Pool {
  return { ...crowd, since: new Map([...crowd.met].map((key, at) => [key, at % 9])) }
}

const CROWDS: readonly (readonly [name: string, crowd: Pool])[] = [
  ['a town', pool(120, 3)],
  ['a town with a memory', remembering(pool(120, 4))],
  ['towns apart', blocks(2)],
]

function everybody({ size }: Pool): number[] {
  return Array.from({ length: size }, (_, person) => person)
}

describe.each(CROWDS)('What peers go by, in %s', (_, crowd) => {
  it('is the worth of a pair by the judge, to the last digit', () => {
    const pair = quickPairs(crowd)
    const all = everybody(crowd).flatMap((one) =>
      everybody(crowd).map((other) => [one, other] as const),
    )
    const others = all.filter(([one, other]) => pair(one, other) !== pairWorth(crowd, one, other))
    expect(others).toEqual([])
  })

  it('is the worth of a group by the judge, and below zero for what may not be', () => {
    const values = valuesOf(crowd)
    const near = neighbours(crowd, 30, values.pair)
    const random = seeded(1)
    let allowed = 0
    let farthest = 0
    const misjudged: number[][] = []
    for (let drawn = 0; drawn < 20_000; drawn++) {
      const first = Math.floor(random() * crowd.size)
      const around = near.partners.subarray(near.start[first], near.start[first + 1])
      const some = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        Math.floor(random() * around.length),
      )
      const group = [first, ...new Set(some.map((at) => around[at] ?? first))]
      const worth = values.group(group, 0, group.length)
      if (worth >= 0 !== (breachOf(crowd, group) === undefined)) misjudged.push(group)
      if (worth < 0) continue
      allowed += 1
      farthest = Math.max(farthest, Math.abs(worth - groupWorth(crowd, group)))
    }
    expect(misjudged).toEqual([])
    expect(farthest).toBeLessThan(1e-9)
    expect(allowed).toBeGreaterThan(100)
  })

  it('is who is worth most to somebody, the lower person first among equals', () => {
    // Rounded, so that many are equal.
    const weight = (one: number, other: number): number =>
      Math.round(5 * pairWorth(crowd, one, other))
    const { start, partners } = neighbours(crowd, 4, weight)
    for (const person of everybody(crowd)) {
      const sorted = everybody(crowd)
        .filter((other) => weight(person, other) >= 0)
        .sort((a, b) => weight(person, b) - weight(person, a) || a - b)
      expect([...partners.subarray(start[person], start[person + 1])]).toEqual(sorted.slice(0, 4))
    }
  })
})

describe.each(PEERS)('$name', ({ name, form }) => {
  it('seats nobody twice, and those who look before they seat break no rule', () => {
    for (const [, crowd] of CROWDS) {
      const { violations, placed } = judge(crowd, form(crowd, 0.2, 1))
      if (name.startsWith('random'))
        expect(violations.filter((one) => one.startsWith('person'))).toEqual([])
      else expect(violations).toEqual([])
      expect(placed).toBeGreaterThan(0)
    }
  })

  it('finds no more than the best that is known', () => {
    expect(judge(pool(30, 1), form(pool(30, 1), 0.2, 1)).utility).toBeLessThan(13.9725)
  })

  it('has nobody to seat where nobody is, and leaves two alone', () => {
    expect(form(pool(0, 1), 0.01, 1)).toEqual([])
    expect(judge(pool(2, 1), form(pool(2, 1), 0.01, 1)).groups).toBe(0)
  })
})

describe('What is known of the best', () => {
  it('adds up over towns that cannot meet', () => {
    expect(knownOfBlocks(10).most).toBeCloseTo(548.89, 3)
    expect(knownOfBlocks(11).most).toBeCloseTo(548.89 + 58.5756, 3)
    expect(knownOfTown(100, 1)?.most).toBe(58.5756)
    expect(knownOfTown(101, 1)).toBeUndefined()
  })
})
