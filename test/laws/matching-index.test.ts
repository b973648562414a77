import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity, Group, Introduction, Member } from '../../core/domain/index.ts'
import { answer, Members, type Question } from '../../core/matching/index.ts'
import { matchIndex } from '../../core/matching/match-index.ts'
import { wanting } from '../../core/matching/wanting.ts'
import { introduction, NOW, population } from '../core/matching/town.ts'
import { offer, people, questions, RUNS, want } from './matching-crowd.ts'
import { plainly } from './matching-plainly.ts'

/** Crowds are larger, so there are fewer of them. */
const CROWDS = Math.max(60, RUNS / 50)

const seldom = fc.constantFrom(true, false, false, false, false, false)
const narrow = fc.record({
  notAbove: fc.constantFrom('beginner', 'intermediate'),
  is: seldom,
})
/** What some tell on top: more than fits in a row, and something that is too difficult. */
const extra = fc.record({
  offers: fc.array(offer, { minLength: 2, maxLength: 6 }),
  wants: fc.array(want, { minLength: 2, maxLength: 6 }),
  isBroad: seldom,
  narrow,
})

function withMore(member: Member, more: unknown): Member {
  const {
    offers,
    wants,
    isBroad,
    narrow: hard,
  } = more as Member & {
    isBroad: boolean
    narrow: { notAbove: 'beginner'; is: boolean }
  }
  return {
    ...member,
    offers: isBroad ? [...member.offers, ...offers] : member.offers,
    wants: [...member.wants, ...(isBroad ? wants : [])].map((one, place) =>
      hard.is && place === 0 ? { ...one, notAbove: hard.notAbove } : one,
    ),
  }
}

/** Many people, who are told apart by their place in the crowd. */
function crowd(least: number, most: number): fc.Arbitrary<Member[]> {
  return fc
    .tuple(
      fc.array(people, { minLength: least, maxLength: most }),
      fc.array(extra, { minLength: 7, maxLength: 7 }),
    )
    .map(([eights, extras]) =>
      eights
        .flat()
        .map((member, place) =>
          withMore(
            { ...member, id: `p${String((place * 37) % 1009)}` as Member['id'] },
            extras[place % 7],
          ),
        ),
    )
}

const share = fc.constantFrom(0.5, 1, 2)
const settings = fc.record({
  fit: share,
  near: share,
  time: share,
  level: share,
  swap: fc.constantFrom(1, 0.5),
  teaches: fc.constantFrom(0.9, 0, 1),
  together: fc.constantFrom(0.7, 0, 1),
  helps: fc.constantFrom(0.5, 0, 1),
  minFit: fc.constantFrom(0.25, 0.25, 0.6),
  hard: fc.record({ near: fc.boolean(), time: fc.boolean(), level: seldom }),
  usual: fc.boolean(),
})

/** The question of one in a crowd, with what happened between its people, under any settings. */
function asking(members: fc.Arbitrary<Member[]>): fc.Arbitrary<Question> {
  return fc
    .record({
      question: questions,
      members,
      settings,
      limit: fc.constantFrom(0, 1, 2, 3, 5),
      past: fc.array(
        fc.tuple(fc.nat(300), fc.nat(300), fc.constantFrom('asked', 'met', 'again'), seldom),
        { maxLength: 8 },
      ),
      asker: fc.nat(300),
      radiusKm: fc.constantFrom(undefined, undefined, 10),
      skipped: fc.array(fc.nat(300), { maxLength: 5 }),
      shownOf: fc.array(fc.nat(300), { maxLength: 20 }),
    })
    .map(({ question, members: all, settings: { usual, ...drawn }, limit, past, ...more }) => {
      const at = (place: number): Member => all[place % all.length] as Member
      const sum = drawn.fit + drawn.near + drawn.time + drawn.level
      const town = population({
        members: all,
        groups: [...question.population.groups.values()] as Group[],
        activities: [...question.population.activities.values()] as Activity[],
        introductions: past
          .filter(([one, other]) => at(one).id !== at(other).id)
          .map(([one, other, state, withAsker]) =>
            happened(at(withAsker ? more.asker : one), at(other), state),
          ),
        showings: more.shownOf.map((place, index) => ({
          id: `s${String(index)}` as never,
          clubId: at(place).clubId,
          viewerId: at(place + 1).id,
          shownId: at(place).id,
          at: NOW - 1000,
          taken: false,
        })),
      })
      const { radiusKm } = more
      const asker = { ...at(more.asker), ...(radiusKm === undefined ? {} : { radiusKm }) }
      return {
        ...question,
        asker,
        population: town,
        limit,
        skip: new Set(more.skipped.map((place) => at(place).id)),
        settings: usual
          ? question.settings
          : {
              ...question.settings,
              ...drawn,
              fit: drawn.fit / sum,
              near: drawn.near / sum,
              time: drawn.time / sum,
              level: drawn.level / sum,
            },
      }
    })
}

function happened(one: Member, other: Member, what: string): Introduction {
  if (what === 'asked') return introduction(one.id, other.id)
  return introduction(one.id, other.id, {
    state: 'closed',
    peerSaid: 'yes',
    ...(what === 'again' ? { again: [one.id, other.id] } : {}),
  })
}

describe('an answer from the index', () => {
  it('is that of asking everybody, among few', () => {
    fc.assert(
      fc.property(asking(crowd(1, 2)), (question) => {
        expect(answer(question)).toEqual(plainly(question))
      }),
      { numRuns: RUNS },
    )
  })

  it('is that of asking everybody, among so many that most are never looked at', () => {
    fc.assert(
      fc.property(asking(crowd(20, 60)), (question) => {
        expect(answer(question)).toEqual(plainly(question))
      }),
      { numRuns: CROWDS },
    )
  })

  it('keeps up with people who come, change and leave', () => {
    const what = fc.constantFrom('change', 'leave', 'return')
    const changes = fc.array(fc.tuple(fc.nat(40), what), { maxLength: 12 })
    fc.assert(
      fc.property(asking(crowd(2, 5)), crowd(5, 5), changes, (question, others, all) => {
        const members = new Members(question.population.members.values())
        const living = { ...question, population: { ...question.population, members } }
        for (const [place, change] of all) {
          const other = others[place % others.length] as Member
          const before = question.population.members.get(other.id)
          if (change === 'leave') members.delete(other.id)
          else if (change === 'change') members.set(other.id, other)
          else if (before !== undefined) members.set(other.id, before)
          expect(answer(living)).toEqual(plainly(living))
        }
        members.clear()
        expect(answer(living)).toEqual(plainly(living))
        for (const other of others) members.set(other.id, other)
        expect(answer(living)).toEqual(plainly(living))
      }),
      { numRuns: CROWDS },
    )
  })

  it('is the same when more concepts are told than the index has numbers for', () => {
    fc.assert(
      fc.property(asking(crowd(2, 12)), fc.integer({ min: 1, max: 6 }), (question, numbers) => {
        const { members: all } = question.population
        const members = new Members(all.values(), matchIndex(numbers))
        const narrow = { ...question, population: { ...question.population, members } }
        expect(answer(narrow)).toEqual(plainly(question))
      }),
      { numRuns: CROWDS },
    )
  })
})

describe('who wants one thing', () => {
  it('is everybody who says so and may be found, whatever else they tell', () => {
    const numbers = fc.constantFrom(2, 5, undefined)
    fc.assert(
      fc.property(crowd(1, 8), want, numbers, (all, { concept }, most) => {
        const { index } = new Members(all, matchIndex(most))
        const found = wanting(concept, index).map(({ id }) => id)
        const meant = all.filter(
          ({ wants, introducible, paused, unreachable, age, consents }) =>
            wants.some((one) => one.concept === concept) &&
            [introducible, !paused, !unreachable, age === 'adult'].every(Boolean) &&
            consents.every(({ given }) => given),
        )
        expect(found.sort()).toEqual(meant.map(({ id }) => id).sort())
      }),
      { numRuns: CROWDS },
    )
  })
})
