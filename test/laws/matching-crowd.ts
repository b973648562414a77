/**
 * Random towns for the laws: people of every age and choice, some of them blocked, with facts planted
 * that no reason may ever tell.
 */
import fc from 'fast-check'
import { DAYS, type Member, MemberId, PARTS, pairOf } from '../../core/domain/index.ts'
import type { Population, Question } from '../../core/matching/index.ts'
import {
  activity,
  BERINGEN,
  block,
  CONCEPTS,
  GENK,
  group,
  IEPER,
  id,
  introduction,
  member,
  NOW,
  on,
  population,
  question,
  WATERSCHEI,
} from '../core/matching/town.ts'

/** Stands in every fact that is nobody else's business. */
export const PLANTED = 'PLANTED'

export const RUNS = process.env['GOESTING_LONG'] === '1' ? 100_000 : 500

const IDS = Array.from({ length: 8 }, (_, index) => `${PLANTED}-${String(index)}`)

/** Half of what people tell is of one family, so that they have something to do with each other. */
export const concept = fc.oneof(
  fc.constantFrom(id('sewing'), id('handcraft'), id('cooking')),
  fc.constantFrom(...CONCEPTS.map((one) => one.id)),
)
const level = fc.constantFrom(undefined, 'beginner', 'intermediate', 'advanced')
const spoken = fc.constantFrom([], ['nl'], ['nl'], ['nl', 'fr'], ['nl', 'uk'], ['fr'], ['uk'])
const where = fc.constantFrom(undefined, GENK, GENK, WATERSCHEI, WATERSCHEI, BERINGEN, IEPER)
const slot = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...PARTS))
  .map(([day, part]) => on(day, part))
const evening = on('wed', 'evening')
/** Many are free on one evening; some said nothing. */
const times = fc.oneof(
  fc.constant([]),
  fc.constant([evening]),
  slot.map((one) => [one, evening]),
  fc.array(slot, { maxLength: 3 }),
)
const never = fc.oneof(fc.constant([]), fc.constant([]), fc.array(slot, { maxLength: 2 }))

export const offer = fc.record({
  concept,
  level,
  free: fc.boolean(),
  wordless: fc.boolean(),
  lived: fc.boolean(),
})
export const want = fc.record({
  concept,
  level,
  kind: fc.constantFrom('skill', 'challenge', 'company'),
})

/** Three in four are declared adults with consent, so that something is found. */
const age = fc.constantFrom('adult', 'adult', 'adult', 'adult', 'minor', 'unknown')
/** One in twelve. Not a drawn number: those favour their edges. */
const seldom = fc.constantFrom(true, ...Array.from({ length: 11 }, () => false))

const profile = fc.record({
  firstName: fc.constantFrom(undefined, 'Nadia', 'Tom'),
  language: fc.constantFrom('nl', 'fr'),
  roles: fc.subarray(['learner', 'host', 'mentor']),
  age,
  offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
  wants: fc.array(want, { minLength: 1, maxLength: 3 }),
  interests: fc.array(concept, { maxLength: 2 }),
  spoken,
  where,
  online: fc.boolean(),
  available: times,
  unavailable: never,
  maxRequests: fc.constantFrom(2, 2, 2, 1, 0),
  paused: seldom,
  unreachable: seldom,
  introducible: seldom.map((drawn) => !drawn),
  household: seldom.map((drawn) => (drawn ? `${PLANTED}-house` : undefined)),
  joinedAt: fc.constantFrom(NOW - 1000, NOW - 10_000_000_000),
})

/** Consent is refused now and then; its wording is nobody else's business either. */
const consents = seldom.map((refused) => [
  { purpose: 'matching', given: !refused, at: 1, wording: PLANTED },
])

export const people: fc.Arbitrary<Member[]> = fc
  .array(fc.tuple(profile, consents), { minLength: IDS.length, maxLength: IDS.length })
  .map((drawn) =>
    drawn.map(([told, agreed], index) =>
      member(IDS[index] ?? PLANTED, { ...told, consents: agreed }),
    ),
  )

const who = fc.constantFrom(...IDS)
const two = fc.tuple(who, who).filter(([one, other]) => one !== other)

const groups = fc.array(
  fc.record({
    topic: concept,
    memberIds: fc.subarray(IDS, { maxLength: 3 }),
    capacity: fc.integer({ min: 2, max: 8 }),
    slot: fc.constantFrom(on('wed', 'evening'), on('mon', 'morning')),
    where: fc.constantFrom(GENK, BERINGEN),
    languages: spoken,
    state: fc.constantFrom('brewing', 'running', 'closed'),
  }),
  { maxLength: 3 },
)
const activities = fc.array(
  fc.record({
    concepts: fc.array(concept, { maxLength: 2 }),
    mode: fc.constantFrom('watch', 'together', 'self'),
    where: fc.constantFrom(GENK, IEPER),
    ages: fc.constantFrom(undefined, undefined, [8, 99], [18, 99], [6, 12]),
    languages: spoken,
    priceEuro: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 3 },
)
const introductions = fc.array(
  fc
    .tuple(two, fc.constantFrom('asked', 'open'), fc.boolean())
    .map(([[one, other], state, old]) =>
      introduction(one, other, { state, ...(old ? { lapsesAt: NOW } : {}) }),
    ),
  { maxLength: 2 },
)

/** A question of the first of these people, about anything or about one concept. */
export const questions: fc.Arbitrary<Question> = fc
  .record({
    members: people,
    groups: groups.map((all) => all.map((more, i) => group(`${PLANTED}-g${String(i)}`, more))),
    activities: activities.map((all) =>
      all.map((more, i) => activity(`${PLANTED}-a${String(i)}`, more)),
    ),
    blocks: fc.array(
      two.map(([one, other]) => block(one, other)),
      { maxLength: 3 },
    ),
    introductions,
    ask: fc.option(concept, { nil: undefined }),
    radiusKm: fc.option(fc.constantFrom(5, 50, 300), { nil: undefined }),
    limit: fc.constantFrom(2, 5, 50),
  })
  .map(({ members, ask, radiusKm, limit, ...town }) => {
    const [asker = member('nobody')] = members
    const { ask: _, ...plain } = question(asker, { ...town, members }, { limit })
    return {
      ...plain,
      ...(ask === undefined ? {} : { ask }),
      ...(radiusKm === undefined ? {} : { radiusKm }),
    }
  })

/** The same town with its records kept in another order. */
export function turned(town: Population): Population {
  const around = <T>(records: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...records].reverse())
  return population({
    members: [...around(town.members).values()],
    groups: [...around(town.groups).values()],
    activities: [...around(town.activities).values()],
    blocks: [...around(town.blocks).values()],
    introductions: [...around(town.introductions).values()],
  })
}

export function areApart(town: Population, one: string, other: string): boolean {
  return town.blocks.has(pairOf(MemberId.parse(one), MemberId.parse(other)))
}
