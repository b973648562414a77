import { describe, expect, it } from 'vitest'
import { packingSolver } from '../../../adapters/solver/packing.ts'
import { valuesOf } from '../pool/values.ts'
import { type Pool, pairKey, pool } from '../pool.ts'
import { breachOf, pairWorth } from '../pool-judge.ts'
import { everybody, lifeOf, type Plan } from './life.ts'
import { Memory } from './memory.ts'
import { type Replay, replay } from './replay.ts'
import { roundOf } from './round.ts'
import { isSeatable } from './seatable.ts'
import { gini, waitsWithin } from './shares.ts'
import { Spells } from './spells.ts'
import { type Effort, fairly, longestFirst, plainly } from './weekly.ts'

const FIRST = 100
const PLAN: Plan = { people: 40, newcomers: 6, weeks: 4, seed: 2 }

async function effort(): Promise<Effort> {
  return { seconds: Infinity, steps: 2, solver: await packingSolver() }
}

/** Every three to six of these people, as far as they may be a group. */
function groupsAmong(crowd: Pool): number[][] {
  const grown = (group: readonly number[], next: number): number[][] => {
    if (group.length === 6) return []
    return Array.from({ length: crowd.size - next }, (_, at) => [...group, next + at]).flatMap(
      (larger) => [larger, ...grown(larger, (larger.at(-1) ?? 0) + 1)],
    )
  }
  return grown([], 0).filter((group) => breachOf(crowd, group) === undefined)
}

/** What each person of a replay waited in each week, told again from the groups alone. */
function waitedAgain({ weeks }: Replay, person: number): number[] {
  let waited = 0
  return weeks.flatMap(({ present, groups, met }) => {
    if (!present.includes(person)) return []
    if (met.has(person)) waited = 0
    else if (!groups.flat().includes(person)) waited += 1
    return [waited]
  })
}

describe('A town over its weeks', () => {
  const life = lifeOf({ ...PLAN, weeks: 40 })

  it.each([
    ['fair', (given: Effort) => fairly(given, FIRST)],
    ['plain', plainly],
    ['longest first', () => longestFirst],
  ])('seats nobody who pauses or is gone, and nobody twice: %s', async (_, manner) => {
    const { weeks } = replay(PLAN, manner(await effort()))
    weeks.forEach(({ groups, violations, misjudged }, at) => {
      const seated = groups.flat()
      const present = new Set(life[at]?.present)
      expect(seated.length).toBeGreaterThan(0)
      expect(seated.filter((person) => !present.has(person))).toEqual([])
      expect(violations).toEqual([])
      expect(misjudged).toBeLessThan(1e-6)
    })
  })

  it('counts the rounds without a seat since somebody last met a group', async () => {
    const replayed = replay(PLAN, fairly(await effort(), FIRST))
    const open = new Map(
      replayed.spells.filter(({ end }) => end === 'cut').map((spell) => [spell.person, spell]),
    )
    const gone = new Set(life.slice(0, PLAN.weeks).flatMap(({ left }) => left))
    for (let person = 0; person < replayed.town.size; person++) {
      const waited = waitedAgain(replayed, person)
      if (!gone.has(person)) expect(open.get(person)?.waited ?? 0).toBe(waited.at(-1) ?? 0)
      const own = replayed.spells.filter((spell) => spell.person === person)
      const longest = Math.max(0, ...own.map((spell) => spell.waited))
      expect(longest).toBe(Math.max(0, ...waited))
    }
  })

  it('is the same town again, and the same groups by the same steps', async () => {
    const once = replay(PLAN, fairly(await effort(), FIRST))
    const again = replay(PLAN, fairly(await effort(), FIRST))
    const plain = replay(PLAN, plainly(await effort()))
    expect(again.weeks.map(({ groups }) => groups)).toEqual(once.weeks.map(({ groups }) => groups))
    expect(plain.weeks.map(({ present }) => present)).toEqual(
      once.weeks.map(({ present }) => present),
    )
  })

  it('lets nobody back who left, and keeps who pauses away for two to six weeks', () => {
    const gone = new Set<number>()
    const before = new Set<number>()
    const away = new Map<number, number>()
    const pauses: number[] = []
    for (const { present, left } of life) {
      for (const person of left) gone.add(person)
      for (const person of present) {
        expect(gone.has(person)).toBe(false)
        const weeks = away.get(person) ?? 0
        if (weeks > 0) pauses.push(weeks)
        before.add(person)
      }
      for (const person of before)
        away.set(person, present.includes(person) ? 0 : (away.get(person) ?? 0) + 1)
    }
    expect(Math.min(...pauses)).toBe(2)
    expect(pauses.filter((weeks) => weeks <= 6).length / pauses.length).toBeGreaterThan(0.9)
  })

  it('begins with the people and the pairs of POOL', () => {
    const [town, first] = [everybody(PLAN), pool(PLAN.people, PLAN.seed)]
    expect(town.offers.subarray(0, first.offers.length)).toEqual(first.offers)
    expect([...first.never].every((key) => town.never.has(key))).toBe(true)
    expect(town.met).toEqual(first.met)
    expect(town.wait.every((waited) => waited === 0)).toBe(true)
  })
})

describe('A round', () => {
  it('has people, pairs and memories by their places', () => {
    const town = { ...everybody(PLAN), met: new Set<number>() }
    const worth = (one: number, other: number): number => pairWorth(town, one, other)
    const all = Array.from({ length: town.size }, (_, person) => person)
    const one = all.find((person) =>
      all.some((other) => other > person && worth(person, other) > 0.3),
    )
    const other = all.findIndex((person) => person > (one ?? 0) && worth(one ?? 0, person) > 0.3)
    const present = [one ?? 0, other, town.size - 2, town.size - 1]
    const memory = new Memory([pairKey(one ?? 0, town.size - 1)])
    memory.meet([one ?? 0, other], 1)
    const round = roundOf(town, present, (person) => person % 4, { memory, week: 5 })
    expect([...round.wait]).toEqual(present.map((person) => person % 4))
    expect([...(round.since ?? [])]).toEqual([
      [pairKey(0, 3), 5],
      [pairKey(0, 1), 3],
    ])
    expect(pairWorth(round, 0, 1)).toBeCloseTo(worth(one ?? 0, other) - 0.3 * 2 ** -0.75, 12)
  })

  it.each([1, 2, 3, 4, 5])('knows who could sit as if every group were tried, town %i', (seed) => {
    const crowd = pool(18, seed)
    const people = Array.from({ length: crowd.size }, (_, person) => person)
    const { pair } = valuesOf(crowd)
    const found = people.filter((person) => isSeatable(crowd, pair, person, people))
    const tried = new Set(groupsAmong(crowd).flat())
    expect(found).toEqual(people.filter((person) => tried.has(person)))
  })
})

describe('Waiting', () => {
  it('goes on over a seat that nobody came to, and ends when they met', () => {
    const spells = new Spells()
    spells.took(1, 'unseated', false)
    spells.took(1, 'unseated', true)
    spells.took(1, 'missed', true)
    expect(spells.waited(1)).toBe(2)
    spells.took(1, 'met', true)
    expect(spells.waited(1)).toBe(0)
    spells.took(1, 'unseated', false)
    spells.finish()
    expect(spells.all).toEqual([
      { person: 1, waited: 2, waitedSeatable: 1, couldSit: true, end: 'met' },
      { person: 1, waited: 1, waitedSeatable: 0, couldSit: false, end: 'cut' },
    ])
  })

  it('tells nothing when it was cut short, and tells that it was long when it was', () => {
    const told = { person: 0, waitedSeatable: 0, couldSit: true }
    const spells = [
      { ...told, waited: 1, end: 'cut' as const },
      { ...told, waited: 4, end: 'cut' as const },
      { ...told, waited: 3, end: 'met' as const },
      { ...told, waited: 9, end: 'met' as const, couldSit: false },
    ]
    expect(waitsWithin(spells, 3)).toEqual({ share: 0.5, longer: 1, known: 2 })
  })
})

describe('Gini', () => {
  it('is nothing for equals and near one where one has all', () => {
    expect(gini([2, 2, 2])).toBeCloseTo(0, 12)
    expect(gini([0, 0, 0, 4])).toBeCloseTo(0.75, 12)
  })
})
