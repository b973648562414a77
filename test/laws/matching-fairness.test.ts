/** Fairness of whole answers: what somebody tells, who was seen before, and how records are kept. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Member, Showing } from '../../core/domain/index.ts'
import { DAYS, PARTS, showing } from '../../core/domain/index.ts'
import { freeTimes } from '../../core/matching/criteria/time.ts'
import {
  type Answer,
  answer,
  Exposures,
  type Item,
  type Question,
} from '../../core/matching/index.ts'
import { CLUB, NOW, on } from '../core/matching/town.ts'
import { concept, offer, RUNS, turned, want } from './matching-crowd.ts'
import {
  companyOf,
  isPerson,
  lively,
  memberAt,
  otherPlace,
  withMember,
  withMembers,
} from './matching-lives.ts'

const numRuns = RUNS

function all(question: Question): Answer {
  return answer({ ...question, limit: 1000 })
}

function found(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id && isPerson(item))
}

/** How many stand above somebody by their score; everybody, when they are not in the list. */
function above(items: readonly Item[], id: string): number {
  const own = found(items, id)?.score ?? -1
  return items.filter(({ score }) => score > own).length
}

const more = fc.record({
  offers: fc.array(offer, { maxLength: 2 }),
  wants: fc.array(want, { maxLength: 2 }),
  interests: fc.array(concept, { maxLength: 2 }),
})

function toldMore(
  one: Member,
  added: typeof more extends fc.Arbitrary<infer T> ? T : never,
): Member {
  return {
    ...one,
    offers: [...one.offers, ...added.offers],
    wants: [...one.wants, ...added.wants],
    interests: [...one.interests, ...added.interests],
  }
}

/** Levels count by themselves: who is further is no better company. Here nobody told one. */
function withoutLevels(question: Question): Question {
  const members = [...question.population.members.values()].map(levelless)
  return withMembers(question, members)
}

function levelless(one: Member): Member {
  return {
    ...one,
    offers: one.offers.map(({ level: _, ...rest }) => rest),
    wants: one.wants.map(({ level: _, notAbove: __, ...rest }) => rest),
  }
}

describe('somebody who tells more', () => {
  it('of what they offer, want and like never stands lower in anybody’s answer', () => {
    fc.assert(
      fc.property(lively, otherPlace, more, ({ question }, place, added) => {
        const plain = withoutLevels(question)
        const before = all(plain).items
        const one = levelless(toldMore(memberAt(plain, place), added))
        const after = all(withMember(plain, one)).items
        const score = found(before, one.id)?.score
        if (score !== undefined) {
          expect(found(after, one.id)?.score).toBeGreaterThanOrEqual(score)
          expect(above(after, one.id)).toBeLessThanOrEqual(above(before, one.id))
        }
      }),
      { numRuns },
    )
  })

  it('with levels too, fits no less and never disappears, in whatever club', () => {
    fc.assert(
      fc.property(lively, otherPlace, more, ({ question }, place, added) => {
        const one = toldMore(memberAt(question, place), added)
        const before = found(all(question).items, one.id)
        if (before === undefined) return
        const after = found(all(withMember(question, one)).items, one.id)
        expect(after?.parts.fit ?? 0).toBeGreaterThanOrEqual(before.parts.fit)
      }),
      { numRuns },
    )
  })

  it('of the languages that they named, or of when they are free, never stands lower', () => {
    const slot = fc
      .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...PARTS))
      .map(([day, part]) => on(day, part))
    const spoken = fc.constantFrom('nl', 'fr', 'uk')
    fc.assert(
      fc.property(lively, otherPlace, slot, spoken, ({ question }, place, time, language) => {
        const before = memberAt(question, place)
        const one = {
          ...before,
          // Who never said anything is not known; only who did can say more.
          available: freeTimes(before).known ? [...before.available, time] : before.available,
          spoken: before.spoken.length === 0 ? [] : [...before.spoken, language],
        }
        const items = all(question).items
        const score = found(items, one.id)?.score
        if (score === undefined) return
        const after = all(withMember(question, one)).items
        // A tie that needed no words may now be a better one; it is never a lesser one.
        expect(found(after, one.id)?.parts.fit).toBeGreaterThanOrEqual(
          found(items, one.id)?.parts.fit ?? 0,
        )
        expect(found(after, one.id)?.parts.time).toBeGreaterThanOrEqual(
          found(items, one.id)?.parts.time ?? 0,
        )
      }),
      { numRuns },
    )
  })
})

describe('who was shown before', () => {
  const crowd = (viewers: readonly string[], shown: Member): Showing[] =>
    viewers.map((viewer) => showing(CLUB, viewer as Member['id'], shown.id, NOW))

  function seenAs(question: Question, showings: readonly Showing[]): Question {
    return {
      ...question,
      population: { ...question.population, showings: new Exposures(showings) },
    }
  }

  it('to the asker alone stands where they stood: who asks twice is answered the same', () => {
    fc.assert(
      fc.property(lively, ({ question, showings }) => {
        const before = answer(question)
        const own = before.items
          .filter(isPerson)
          .map(({ id }) => showing(CLUB, question.asker.id, id as Member['id'], NOW))
        expect(answer(seenAs(question, [...showings, ...own]))).toEqual(before)
      }),
      { numRuns },
    )
  })

  it('to a thousand others is still in every list in which they were, at a quarter or more', () => {
    fc.assert(
      fc.property(lively, otherPlace, ({ question, showings }, place) => {
        const one = memberAt(question, place)
        const many = crowd(
          Array.from({ length: 1000 }, (_, index) => `viewer-${String(index)}`),
          one,
        )
        const unseen = all(seenAs(question, [])).items
        const seen = all(seenAs(question, [...showings, ...many])).items
        expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(unseen.map(({ id }) => id)))
        const score = found(unseen, one.id)?.score ?? 0
        // To the hundredth, as every score is.
        expect(found(seen, one.id)?.score ?? 0).toBeGreaterThanOrEqual(0.25 * score - 0.01)
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    )
  })

  it('to one more person never stands higher for it, and nobody else changes', () => {
    fc.assert(
      fc.property(lively, otherPlace, ({ question, showings }, place) => {
        const one = memberAt(question, place)
        const before = all(question).items
        const after = all(seenAs(question, [...showings, ...crowd(['somebody'], one)])).items
        for (const { id, score } of before) {
          const now = after.find((item) => item.id === id)?.score ?? -1
          if (id === one.id) expect(now).toBeLessThanOrEqual(score)
          else expect(now).toBe(score)
        }
      }),
      { numRuns },
    )
  })
})

describe('the order in which records are kept', () => {
  it('changes no answer and no company, with a past too', () => {
    fc.assert(
      fc.property(lively, ({ question, showings }) => {
        const around = {
          ...question,
          population: {
            ...turned(question.population),
            showings: new Exposures(showings.toReversed()),
          },
        }
        // Told twice, the later word counts: only one of each is turned.
        if (new Set(showings.map(({ id }) => id)).size < showings.length) return
        expect(answer(around)).toEqual(answer(question))
        expect(companyOf(around)).toEqual(companyOf(question))
      }),
      { numRuns },
    )
  })
})
