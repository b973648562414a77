import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, explainFor, type Item, type Question } from '../../core/matching/index.ts'
import { ties } from '../../core/matching/relations.ts'
import { wishOf } from '../../core/matching/wish.ts'
import { mayBeIntroduced } from '../../core/policy/index.ts'
import type { Phrase, Value } from '../../core/texts/index.ts'
import { TALENTS } from '../core/matching/town.ts'
import {
  areApart,
  offer,
  PLANTED,
  people,
  questions,
  RUNS,
  turned,
  want,
} from './matching-crowd.ts'

/** Holds for every town; the seed of a failure is printed. */
function law(claim: (question: Question) => void): void {
  fc.assert(fc.property(questions, claim), { numRuns: RUNS })
}

function isPerson({ kind }: Item): boolean {
  return kind === 'peer' || kind === 'host' || kind === 'mentor'
}

function peopleIn(question: Question, item: Item): string[] {
  const group = question.population.groups.get(item.id)
  return isPerson(item) ? [item.id] : [...(group?.memberIds ?? [])]
}

describe('no answer leads from an undeclared age to a person', () => {
  it('for the one who asks', () => {
    law((question) => {
      if (question.asker.age === 'adult') return
      expect(answer(question).items.filter(({ kind }) => kind !== 'activity')).toEqual([])
    })
  })

  it('about anybody who is shown, or seated in a group that is shown', () => {
    law((question) => {
      for (const item of answer(question).items) {
        for (const one of peopleIn(question, item))
          expect(question.population.members.get(one)?.age).toBe('adult')
      }
    })
  })
})

describe('whoever is shown', () => {
  it('may be introduced, and is never the asker', () => {
    law((question) => {
      const { members, blocks } = question.population
      for (const item of answer(question).items.filter(isPerson)) {
        const peer = members.get(item.id)
        if (peer === undefined) throw new Error('Somebody was shown who is not there.')
        const may = mayBeIntroduced(question.asker, peer, { blocks: (pair) => blocks.has(pair) })
        expect(may).toEqual({ ok: true, value: undefined })
      }
    })
  })

  it('is not blocked, and sits in no group with somebody who is, whoever asked for it', () => {
    law((question) => {
      for (const item of answer(question).items) {
        for (const one of peopleIn(question, item))
          expect(areApart(question.population, question.asker.id, one)).toBe(false)
      }
    })
  })
})

describe('the list', () => {
  it('is scored from 0 to 1, best first, without doubles, within its limit', () => {
    law((question) => {
      const { items, more } = answer(question)
      const scores = items.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(new Set(items.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(items.length)
      expect(items.length).toBeLessThanOrEqual(question.limit)
      expect(more === 0 || items.length === question.limit).toBe(true)
      for (const { score, parts } of items) {
        for (const value of [score, parts.fit, parts.near, parts.time, parts.level]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }
    })
  })

  it('has two kinds where there are two', () => {
    law((question) => {
      const all = new Set(answer({ ...question, limit: 1000 }).items.map(({ kind }) => kind))
      const { items } = answer(question)
      const kinds = new Set(items.map(({ kind }) => kind))
      expect(kinds.size >= Math.min(2, all.size) || items.length < 2).toBe(true)
    })
  })

  it('is the head of the longer list, but for a second kind in its last place', () => {
    law((question) => {
      for (const limit of [1, 2, 5]) {
        const long = answer({ ...question, limit: 1000 })
        const short = answer({ ...question, limit })
        expect(short.items.slice(0, limit - 1)).toEqual(long.items.slice(0, limit - 1))
        expect(short.items.length + short.more).toBe(long.items.length)
        expect(short.missing).toEqual(long.missing)
        const last = short.items[limit - 1]
        const head = long.items.slice(0, limit)
        if (last === undefined || head.some(({ kind }) => kind !== head[0]?.kind)) continue
        const other = limit > 1 ? long.items.find(({ kind }) => kind !== head[0]?.kind) : undefined
        expect(last).toEqual(other ?? head[limit - 1])
      }
    })
  })

  it('does not depend on the order in which records are kept, nor on the question before', () => {
    law((question) => {
      const first = answer(question)
      expect(answer({ ...question, population: turned(question.population) })).toEqual(first)
      expect(answer(question)).toEqual(first)
    })
  })

  it('goes on where it stopped, when what was shown is left out', () => {
    law((question) => {
      const first = answer(question)
      const shown = new Set(first.items.map(({ id }) => id))
      for (const { id } of answer({ ...question, skip: shown }).items)
        expect(shown.has(id)).toBe(false)
    })
  })
})

describe('telling more', () => {
  const more = fc.record({
    offers: fc.array(offer, { maxLength: 2 }),
    wants: fc.array(want, { maxLength: 2 }),
  })

  it('never lowers the fit of anybody, nor makes anybody disappear', () => {
    fc.assert(
      fc.property(questions, more, (question, added) => {
        const asker = {
          ...question.asker,
          offers: [...question.asker.offers, ...added.offers],
          wants: [...question.asker.wants, ...added.wants],
        }
        const before = answer({ ...question, limit: 1000 }).items.filter(isPerson)
        const after = answer({ ...question, asker, limit: 1000 }).items
        for (const { id, parts } of before) {
          const now = after.find((item) => item.id === id)
          expect(now?.parts.fit ?? 0).toBeGreaterThanOrEqual(parts.fit)
        }
      }),
      { numRuns: RUNS },
    )
  })
})

describe('the relations of two people', () => {
  it('are the same swap and the same company from both sides, and teaching is helping', () => {
    fc.assert(
      fc.property(questions, people, fc.boolean(), (question, [, b], isUnderstood) => {
        const a = question.asker
        if (b === undefined) return
        const { ask: _, ...open } = question
        const scale = {
          taxonomy: TALENTS,
          settings: { swap: 1, teaches: 1, together: 1, helps: 1 },
        }
        const seen = ties(wishOf({ ...open, asker: a }), b, scale, isUnderstood)
        const back = ties(wishOf({ ...open, asker: b }), a, scale, isUnderstood)
        const fits = (found: typeof seen, relation: string): number[] =>
          found.filter((tie) => tie.relation === relation).map(({ fit }) => fit)
        expect(fits(back, 'swap')).toEqual(fits(seen, 'swap'))
        expect(fits(back, 'together')).toEqual(fits(seen, 'together'))
        expect(fits(back, 'helps')).toEqual(fits(seen, 'teaches'))
        expect(fits(back, 'teaches')).toEqual(fits(seen, 'helps'))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('a reason', () => {
  it('tells nothing that was planted: ids, households, blocks, wordings', () => {
    law((question) => {
      const { items, missing } = answer(question)
      const reasons = items.flatMap(({ reason }) => reason)
      const people = reasons.filter((phrase) => !isAboutEvent(phrase))
      expect(JSON.stringify([people, missing])).not.toContain(PLANTED)
    })
  })

  it('names no words but the first name and the place that the other chose to show', () => {
    law((question) => {
      for (const item of answer(question).items.filter(isPerson)) {
        const peer = question.population.members.get(item.id)
        const shown = [peer?.firstName, peer?.where?.name]
        for (const word of wordsIn(item.reason)) expect(shown).toContain(word)
      }
    })
  })

  it('of a person names no times, numbers or moments, and only public concepts', () => {
    law((question) => {
      for (const item of answer(question).items.filter(isPerson)) {
        for (const value of valuesIn(item.reason)) expectHarmless(value)
      }
    })
  })

  it('names times of the reader alone when something is missing', () => {
    law((question) => {
      for (const phrase of answer(question).missing) {
        const times = phrase.values?.['times']
        if (times !== undefined) expect(times).toEqual({ times: question.asker.available })
      }
    })
  })

  it('for the other side tells no more than that', () => {
    law((question) => {
      const [, peer] = [...question.population.members.values()]
      if (peer === undefined || question.ask === undefined) return
      if (TALENTS.has(question.ask, 'private') || TALENTS.has(question.ask, 'excluded')) return
      for (const relation of ['swap', 'teaches', 'together', 'helps'] as const) {
        const about = { relation, concept: question.ask }
        const reason = explainFor(peer, question.asker, about, TALENTS)
        const shown = [question.asker.firstName, question.asker.where?.name]
        for (const word of wordsIn(reason)) expect(shown).toContain(word)
        for (const value of valuesIn(reason)) expectHarmless(value)
      }
    })
  })
})

function expectHarmless(value: Value): void {
  if (typeof value === 'string') return
  if (typeof value === 'number') throw new Error('A number about a person was told.')
  if ('concept' in value) expect(TALENTS.has(value.concept, 'private')).toBe(false)
  else expect(Object.keys(value)).toEqual(['phrase'])
}

function isAboutEvent({ key }: Phrase): boolean {
  return ['matching.with.partner', 'matching.with.activity'].includes(key)
}

function valuesIn(phrases: readonly Phrase[]): Value[] {
  return phrases.flatMap(({ values }) =>
    Object.values(values ?? {}).flatMap((value) =>
      typeof value === 'object' && 'phrase' in value ? [value, ...valuesIn([value.phrase])] : value,
    ),
  )
}

function wordsIn(phrases: readonly Phrase[]): string[] {
  return valuesIn(phrases).filter((value) => typeof value === 'string')
}
