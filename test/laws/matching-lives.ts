/**
 * The crowd of the laws with a past and with conditions: who was shown to whom, who met, what is too
 * difficult, too dear or out of reach for somebody, and clubs that made a criterion hard or soft.
 */
import fc from 'fast-check'
import { type Member, type Showing, showing } from '../../core/domain/index.ts'
import {
  companions,
  Exposures,
  Introductions,
  type Item,
  Members,
  type Question,
} from '../../core/matching/index.ts'
import { activity, CLUB, introduction, NOW } from '../core/matching/town.ts'
import { questions } from './matching-crowd.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Two of eight people, by their places; not the same. */
const two = fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one !== other)

const conditions = fc.record({
  notAbove: fc.constantFrom(undefined, undefined, 'beginner', 'intermediate' as const),
  maxPriceEuro: fc.constantFrom(undefined, undefined, 0, 8),
  needsStepFree: fc.constantFrom(undefined, undefined, true),
  radiusKm: fc.constantFrom(undefined, undefined, undefined, 2, 30),
})
type Conditions = typeof conditions extends fc.Arbitrary<infer T> ? T : never

const past = fc.record({
  shown: fc.array(fc.tuple(two, fc.nat(40), fc.boolean()), { maxLength: 20 }),
  met: fc.array(fc.tuple(two, fc.boolean()), { maxLength: 3 }),
  passed: fc.option(fc.nat(7), { nil: undefined }),
})
const hard = fc.record({ near: fc.boolean(), time: fc.boolean(), level: fc.boolean() })

/** A question, and the showings of which its population is made. */
export interface Lively {
  readonly question: Question
  readonly showings: readonly Showing[]
}

export const lively: fc.Arbitrary<Lively> = fc
  .tuple(
    questions,
    fc.array(conditions, { minLength: 8, maxLength: 8 }),
    past,
    hard,
    fc.array(fc.constantFrom(undefined, true, false), { minLength: 3, maxLength: 3 }),
  )
  .map(([plain, told, { shown, met, passed }, rules, stepFree]) => {
    const names = [...plain.population.members.keys()]
    const members = [...plain.population.members.values()].map((one, at) => ({
      ...withConditions(one, told[at]),
      ...(at === 0 && passed !== undefined ? { passed: [names[passed] ?? ''] } : {}),
    }))
    const showings = shown.map(([[viewer, other], days, taken]) => ({
      ...showing(CLUB, idAt(members, viewer), idAt(members, other), NOW - days * DAY_MS),
      taken,
    }))
    const meetings = met.map(([[one, other], again], at) =>
      introduction(idAt(members, one), idAt(members, other), {
        id: `met-${String(at)}`,
        state: 'closed',
        peerSaid: 'yes',
        again: again ? [idAt(members, one), idAt(members, other)] : [],
      }),
    )
    const { activities, introductions } = plain.population
    const question = withMembers(plain, members)
    return {
      showings,
      question: {
        ...question,
        settings: { ...question.settings, hard: rules },
        population: {
          ...question.population,
          activities: new Map(
            [...activities.values()].map((one, at) => {
              const door = stepFree[at]
              return [
                one.id,
                door === undefined ? one : activity(one.id, { ...one, stepFree: door }),
              ]
            }),
          ),
          introductions: new Introductions([...introductions.values(), ...meetings]),
          showings: new Exposures(showings),
        },
      },
    }
  })

function idAt(members: readonly Member[], at: number): Member['id'] {
  const one = members[at]
  if (one === undefined) throw new Error('A crowd of fewer than eight.')
  return one.id
}

function withConditions(one: Member, told: Conditions | undefined): Member {
  if (told === undefined) return one
  const { notAbove, ...more } = told
  const [first, ...wants] = one.wants
  const kept = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
  return {
    ...one,
    ...kept,
    ...(first && notAbove ? { wants: [{ ...first, notAbove }, ...wants] } : {}),
  }
}

/** The same question in a town of these people; the first of them asks. */
export function withMembers(question: Question, members: readonly Member[]): Question {
  const asker = members[0] ?? question.asker
  const all = new Members(members)
  return { ...question, asker, population: { ...question.population, members: all } }
}

/** The same question with one record in place of another. */
export function withMember(question: Question, one: Member): Question {
  return withMembers(
    question,
    [...question.population.members.values()].map((other) => (other.id === one.id ? one : other)),
  )
}

/** What somebody else of this town would ask: about everything that they told. */
export function askedBy(question: Question, asker: Member): Question {
  const { ask: _, radiusKm: __, skip: ___, ...rest } = question
  return { ...rest, asker }
}

export function isPerson({ kind }: Pick<Item, 'kind'>): boolean {
  return kind === 'peer' || kind === 'host' || kind === 'mentor'
}

/** Everybody who is named to the asker as company for anything that there is to do. */
export function companyOf(question: Question): Member[] {
  return [...question.population.activities.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((one) => companions(one, question))
}

/** Another of the crowd than who asks. */
export const otherPlace = fc.integer({ min: 1, max: 7 })

export function memberAt({ population }: Question, place: number): Member {
  const one = [...population.members.values()][place]
  if (one === undefined) throw new Error('A crowd of fewer than eight.')
  return one
}
