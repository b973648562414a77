/** What nobody else may know is in no words that matching says, in no language; and who may meet whom. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Member } from '../../core/domain/index.ts'
import {
  answer,
  explainFor,
  explainStep,
  explainWhy,
  type Item,
  type Question,
} from '../../core/matching/index.ts'
import { mayMeetPeople } from '../../core/policy/index.ts'
import { type Phrase, sayPlain } from '../../core/texts/index.ts'
import { block, TALENTS } from '../core/matching/town.ts'
import { PLANTED, RUNS } from './matching-crowd.ts'
import {
  askedBy,
  companyOf,
  isPerson,
  lively,
  memberAt,
  otherPlace,
  withMember,
} from './matching-lives.ts'

function law(claim: (question: Question, place: number) => void): void {
  fc.assert(
    fc.property(lively, otherPlace, ({ question }, place) => {
      claim({ ...question, limit: 1000 }, place)
    }),
    { numRuns: RUNS },
  )
}

/** Everything that an answer says to the asker, in every language. */
function told(question: Question): string[] {
  const { items, missing, next } = answer(question)
  return inEveryLanguage([
    ...missing,
    ...next.map(explainStep),
    ...items.flatMap((item) => [...reasonsOf(item), ...explainWhy(item, question.asker)]),
  ])
}

/** A partner's name and an aim are theirs to say, and hold nobody's secret. */
function reasonsOf({ reason }: Item): Phrase[] {
  return [...reason]
}

function inEveryLanguage(phrases: readonly Phrase[]): string[] {
  return LANGUAGES.flatMap((language) =>
    phrases.map((phrase) => sayPlain(phrase, { language, label: TALENTS.label })),
  )
}

describe('no words of an answer', () => {
  it('hold an id, a household, a wording of consent, a block or a price that somebody can pay', () => {
    law((question) => {
      const secrets = [...question.population.members.values()].map((one, at) => ({
        ...one,
        household: one.household ?? `${PLANTED}-house-${String(at)}`,
        ...(one.maxPriceEuro === undefined ? {} : { maxPriceEuro: 98_765 }),
      }))
      const secret = secrets.reduce(withMember, question)
      const said = told(secret).join('\n')
      expect(said).not.toContain(PLANTED)
      expect(said).not.toMatch(/98.?765/)
    })
  })

  it('name a private or excluded talent that is not what the asker asks now', () => {
    law((question) => {
      const said = told(question).join('\n')
      for (const name of ['debt', 'weapons'])
        if (question.ask !== name) expect(said).not.toContain(name)
    })
  })

  it('change with what others keep to themselves: means, ways in, own radius, what they passed', () => {
    law((question, place) => {
      const other = memberAt(question, place)
      const quiet = { ...other, maxPriceEuro: 3, needsStepFree: true, radiusKm: 1, passed: ['x'] }
      const { household: _, ...free } = quiet
      const isHome = other.household !== undefined
      expect(told(withMember(question, isHome ? quiet : free))).toEqual(told(question))
    })
  })

  it('tell the times of somebody else, not even when those differ', () => {
    law((question, place) => {
      const times = told(question).join('\n')
      const own = inEveryLanguage(
        answer(question).missing.filter(({ values }) => values?.['times'] !== undefined),
      )
      const late = { day: 'sun', from: 3 * 60 + 7, to: 4 * 60 + 9 } as const
      const other = memberAt(question, place)
      const odd = { ...other, available: [...other.available, late], unavailable: [late] }
      const said = told(withMember(question, odd)).join('\n')
      expect(said).not.toMatch(/3[.:h ]?07|03[.:h ]?07|4[.:h ]?09/)
      expect(own.length === 0 || times.length > 0).toBe(true)
    })
  })

  it('say how often somebody was shown: the same reasons, whoever saw them', () => {
    law((question) => {
      const unseen = { worth: () => 1, timesShown: () => 0 }
      const before = answer(question)
      const after = answer({
        ...question,
        population: { ...question.population, showings: unseen },
      })
      const reasons = (items: readonly Item[]): [string, string][] =>
        items
          .map((item): [string, string] => [
            item.id,
            JSON.stringify([item.reason, explainWhy(item, question.asker)]),
          ])
          .sort(([a], [b]) => (a < b ? -1 : 1))
      expect(reasons(after.items)).toEqual(reasons(before.items))
      expect(after.missing).toEqual(before.missing)
      expect(after.next).toEqual(before.next)
    })
  })

  it('to the one who is asked say no more either', () => {
    law((question, place) => {
      const peer = memberAt(question, place)
      const { ask } = question
      if (ask === undefined || TALENTS.has(ask, 'private') || TALENTS.has(ask, 'excluded')) return
      for (const relation of ['swap', 'teaches', 'together', 'helps'] as const) {
        const reason = explainFor(peer, question.asker, { relation, concept: ask }, TALENTS)
        const said = inEveryLanguage([...reason]).join('\n')
        expect(said).not.toContain(PLANTED)
        expect(said).not.toMatch(/debt|weapons/)
      }
    })
  })
})

describe('who may not meet people', () => {
  it('sees nobody, is seen by nobody, and is no company', () => {
    law((question, place) => {
      const other = memberAt(question, place)
      const { items, next } = answer(question)
      const named = [...items.filter(isPerson), ...companyOf(question)].map(({ id }) => id)
      if (!mayMeetPeople(other).ok) expect(named).not.toContain(other.id)
      if (mayMeetPeople(question.asker).ok) return
      expect(items.every(({ kind }) => kind === 'activity')).toBe(true)
      expect(companyOf(question)).toEqual([])
      for (const { step } of next) expect(['wider', 'attend', 'human']).toContain(step)
    })
  })
})

type Apart = [string, (question: Question, other: Member) => Question]
const PLANTS: Apart[] = [
  ['a block', (question, other) => apart(question, question.asker.id, other.id)],
  [
    'a block from the other side',
    (question, other) => apart(question, other.id, question.asker.id),
  ],
  [
    'one household',
    (question, other) =>
      withMember(withMember(question, { ...question.asker, household: 'one' }), {
        ...other,
        household: 'one',
      }),
  ],
  ['a pause', (question, other) => withMember(question, { ...other, paused: true })],
  ['«aan niemand»', (question, other) => withMember(question, { ...other, introducible: false })],
  [
    'no way to reach them',
    (question, other) => withMember(question, { ...other, unreachable: true }),
  ],
  ['no consent', (question, other) => withMember(question, { ...other, consents: [] })],
  ['another club', (question, other) => withMember(question, { ...other, clubId: 'x' as never })],
]

describe('between two people stands', () => {
  it.each(PLANTS)(
    '%s: neither is shown to the other, as peer, host, mentor or company',
    (_, plant) => {
      law((question, place) => {
        const town = plant(question, memberAt(question, place))
        const [asker, other] = [town.asker, memberAt(town, place)]
        for (const [one, hidden] of [
          [asker, other],
          [other, asker],
        ] as const) {
          const sees = { ...askedBy(town, one), limit: 1000 }
          const listed = [...answer({ ...town, asker: one }).items, ...answer(sees).items]
          const named = [...listed.filter(isPerson), ...companyOf(sees)]
          expect(named.map(({ id }) => id)).not.toContain(hidden.id)
        }
      })
    },
  )

  it('a block: no group of one is shown to the other', () => {
    law((question, place) => {
      const other = memberAt(question, place)
      const town = apart(question, other.id, question.asker.id)
      for (const { id } of answer(town).items)
        expect(town.population.groups.get(id)?.memberIds ?? []).not.toContain(other.id)
    })
  })
})

function apart(question: Question, one: string, other: string): Question {
  const kept = block(one, other)
  const blocks = new Map([...question.population.blocks, [kept.id, kept] as const])
  return { ...question, population: { ...question.population, blocks } }
}

describe('what is hard in a club', () => {
  it('rules out, and what is soft only counts; what a person said of themselves always holds', () => {
    law((question) => {
      const { settings, asker } = question
      const { radiusKm: _, ...own } = question
      const most = asker.radiusKm ?? settings.townRadiusKm
      for (const { kind, km = 0, parts, id, relation } of answer(own).items) {
        const peer = own.population.members.get(id)
        const online = asker.online && peer?.online === true
        const isKept = !isPerson({ kind }) || settings.hard.near || asker.radiusKm !== undefined
        if (isKept && !online) expect(km).toBeLessThanOrEqual(most)
        if (!isPerson({ kind })) continue
        const bothTold = asker.available.length > 0 && (peer?.available.length ?? 0) > 0
        if (settings.hard.time && bothTold) expect(parts.time).toBeGreaterThan(0)
        if (settings.hard.level) expect(`${relation} ${String(parts.level)}`).not.toMatch(/ 0$/)
      }
    })
  })

  it('shows nobody whom a softer club would not show', () => {
    law((question) => {
      const rules = { near: false, time: false, level: false }
      const soft = answer({ ...question, settings: { ...question.settings, hard: rules } })
      const ids = new Set(soft.items.map(({ id }) => id))
      // When nothing fits, tasters stand in their place.
      const hard = answer(question).items.filter(({ kind }) => kind !== 'activity')
      for (const { id } of hard) expect(ids.has(id)).toBe(true)
    })
  })
})

describe('what comes next', () => {
  it('has a human whenever the list is thin, and every step finds what it says', () => {
    law((question) => {
      const found = answer(question)
      const { next } = found
      if (found.answering < 1) expect(next.at(-1)).toEqual({ step: 'human' })
      const count = (asked: Question): number =>
        answer(asked).items.filter(
          ({ relation, kind, reason }) =>
            relation !== 'helps' && (kind !== 'activity' || reason[0].key !== 'matching.you.new'),
        ).length
      for (const step of next) {
        if (step.step === 'wider')
          expect(count({ ...question, radiusKm: step.km }) - count(question)).toBe(step.count)
        if (step.step === 'online') {
          const asker = { ...question.asker, online: true }
          expect(count({ ...question, asker }) - count(question)).toBe(step.count)
        }
        if (step.step === 'attend') for (const id of step.ids) expectOpen(question, id)
      }
    })
  })
})

function expectOpen({ asker, population }: Question, id: string): void {
  const one = population.activities.get(id)
  if (one === undefined) throw new Error('A door to nothing.')
  expect(one.priceEuro).toBeLessThanOrEqual(asker.maxPriceEuro ?? Infinity)
  if (asker.needsStepFree === true) expect(one.stepFree).toBe(true)
  if (asker.age !== 'adult') expect(one.ages?.[0] ?? 0).toBeLessThan(18)
  if (asker.age !== 'minor') expect(one.ages?.[1] ?? 99).toBeGreaterThanOrEqual(18)
  expect(one.concepts.some((concept) => TALENTS.has(concept, 'excluded'))).toBe(false)
}
