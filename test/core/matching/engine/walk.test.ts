import { describe, expect, it } from 'vitest'
import { emptyEngine } from '../../../../core/matching/engine/engine.ts'
import type { Inquiry } from '../../../../core/matching/engine/profile.ts'
import { searchMembers } from '../../../bench/search/members.ts'
import { naiveTop } from '../../../bench/search/oracle.ts'
import { SEARCH_FAMILIES, searchFacts, searchProfile } from '../../../bench/search/profile.ts'

const MEMBERS = searchMembers(2_000, 11)
const [ASKER = MEMBERS[1]] = MEMBERS
const ENGINE = emptyEngine(SEARCH_FAMILIES)
MEMBERS.forEach((member, id) => ENGINE.put(id, searchFacts(member)))

const ask = searchProfile()
function inquiry(): Inquiry {
  if (ASKER === undefined) throw new Error('There is nobody to ask.')
  return ask(ASKER, 0)
}

/** Everybody who may be met, with their scores, best first. */
function all(): readonly (readonly [number, number])[] {
  return ASKER === undefined ? [] : naiveTop(MEMBERS, ASKER, MEMBERS.length)
}

describe('a walk', () => {
  it('shows everybody who may be met, with their scores', () => {
    const seen = new Map<number, number>()
    ENGINE.walk(inquiry(), { least: 0, take: (id, score) => seen.set(id, score) })
    expect(seen).toEqual(new Map(all()))
  })

  it('shows nobody below what is asked for from the start, and everybody else', () => {
    const [, least = 0] = all()[20] ?? []
    const seen: number[] = []
    ENGINE.walk(inquiry(), { least, take: (id) => seen.push(id) })
    const meant = all().filter(([, score]) => score >= least)
    expect(seen.sort((a, b) => a - b)).toEqual(meant.map(([id]) => id).sort((a, b) => a - b))
  })

  it('shows nobody below what is asked for meanwhile, and all of the best', () => {
    const seen: (readonly [number, number])[] = []
    const keeper = {
      least: 0,
      take: (id: number, score: number): void => {
        expect(score).toBeGreaterThanOrEqual(keeper.least)
        seen.push([id, score])
        keeper.least = seen.map(([, one]) => one).sort((a, b) => b - a)[4] ?? 0
      },
    }
    ENGINE.walk(inquiry(), keeper)
    const best = all().slice(0, 5)
    for (const one of best) expect(seen).toContainEqual(one)
  })

  it('ends when nobody can be good enough any more', () => {
    let taken = 0
    const keeper = {
      least: 0,
      take: (): void => {
        taken += 1
        if (taken === 3) keeper.least = Infinity
      },
    }
    ENGINE.walk(inquiry(), keeper)
    expect(taken).toBe(3)
  })
})
