/**
 * Two records that become one person's: nobody grows older, no yes appears, nothing that was told is lost
 * or stands twice, and doing it again changes nothing.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Age,
  ClubId,
  ConceptId,
  type Consent,
  consents,
  doubles,
  hasJoined,
  type Introduction,
  IntroductionId,
  Member,
  MemberId,
  oneMember,
  oneRsvp,
  oneWish,
  Purpose,
  Rsvp,
  StandingWish,
  seatsHeld,
  youngerOf,
} from '../../core/domain/index.ts'

const CLUB = ClubId.parse('club')
const NOW = 1_000_000
const concept = fc
  .constantFrom('sewing', 'cooking', 'welding', 'chess')
  .map((id) => ConceptId.parse(id))
const day = fc.constantFrom('mon', 'wed', 'sat')

const consent: fc.Arbitrary<Consent> = fc
  .record({
    purpose: fc.constantFrom(...Purpose.options),
    given: fc.boolean(),
    at: fc.integer({ min: 1, max: 6 }),
    once: fc.boolean(),
  })
  .map(({ once, ...one }) => ({
    ...one,
    wording: 'w',
    ...(once && one.given ? { once: true as const } : {}),
  }))

const piece = day.map((one) => ({ day: one, from: 600, to: 720 }))

function someone(id: string): fc.Arbitrary<Member> {
  return fc
    .record(
      {
        firstName: fc.constantFrom('Kim', 'Lou'),
        language: fc.constantFrom('nl', 'fr', 'en'),
        age: fc.constantFrom<Age[]>('adult', 'minor', 'unknown'),
        consents: fc.array(consent, { maxLength: 6 }),
        offers: fc.array(
          concept.map((one) => ({ concept: one })),
          { maxLength: 3 },
        ),
        wants: fc.array(
          concept.map((one) => ({ concept: one })),
          { maxLength: 3 },
        ),
        interests: fc.array(concept, { maxLength: 3 }),
        available: fc.array(piece, { maxLength: 3 }),
        maxPriceEuro: fc.integer({ min: 0, max: 30 }),
        maxRequests: fc.integer({ min: 0, max: 5 }),
        passed: fc.array(fc.constantFrom('nadia', 'piotr', 'a', 'b'), { maxLength: 3 }),
        paused: fc.boolean(),
        introducible: fc.boolean(),
        rhythm: fc.record({ everyDays: fc.integer({ min: 7, max: 60 }), quiet: fc.array(piece) }),
        joinedAt: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['language', 'consents', 'joinedAt', 'age'] },
    )
    .map((told) => {
      // As a history is kept: in the order of time.
      const history = told.consents.toSorted((a, b) => a.at - b.at)
      return Member.parse({ id, clubId: CLUB, ...told, consents: history })
    })
}

const two = fc.tuple(someone('a'), someone('b'))

/** As it is stored: without what is undefined. */
function stored<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T
}

describe('two records of one person', () => {
  it('make nobody older', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { age } = oneMember(a, b, NOW)
        for (const was of [a, b]) expect(youngerOf(age, was.age)).toBe(age)
      }),
    )
  })

  it('make no yes that one of the two did not give', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const one = oneMember(a, b, NOW)
        for (const purpose of Purpose.options) {
          if (!consents(one.consents, purpose)) continue
          for (const was of [a, b])
            if (hasJoined(was)) expect(consents(was.consents, purpose)).toBe(true)
          expect([a, b].some(hasJoined)).toBe(true)
        }
      }),
    )
  })

  it('lose nothing that was told, and keep nothing twice', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const one = oneMember(a, b, NOW)
        for (const was of [a, b]) {
          for (const offer of was.offers)
            expect(one.offers.filter((o) => o.concept === offer.concept)).toHaveLength(1)
          for (const want of was.wants)
            expect(one.wants.filter((w) => w.concept === want.concept)).toHaveLength(1)
          for (const liked of was.interests)
            expect(one.interests.filter((i) => i === liked)).toHaveLength(1)
          for (const free of was.available)
            expect(one.available.filter(({ day: at }) => at === free.day)).toHaveLength(1)
          for (const said of was.consents) expect(one.consents).toContainEqual(said)
        }
      }),
    )
  })

  it('keep every limit and every silence', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const one = oneMember(a, b, NOW)
        for (const was of [a, b]) {
          expect(one.maxRequests).toBeLessThanOrEqual(was.maxRequests)
          expect(one.maxPriceEuro ?? Infinity).toBeLessThanOrEqual(was.maxPriceEuro ?? Infinity)
          expect(one.rhythm?.everyDays ?? 0).toBeGreaterThanOrEqual(was.rhythm?.everyDays ?? 0)
          expect(one.rhythm?.quiet ?? []).toEqual(expect.arrayContaining(was.rhythm?.quiet ?? []))
          if (was.paused) expect(one.paused).toBe(true)
          if (!was.introducible) expect(one.introducible).toBe(false)
          const others = (was.passed ?? []).filter((id) => id !== 'a' && id !== 'b')
          expect(one.passed ?? []).toEqual(expect.arrayContaining(others))
        }
        expect(one.passed ?? []).not.toContain('a')
        expect(one.passed ?? []).not.toContain('b')
      }),
    )
  })

  it('are the same when it is done again, and are still a member', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const one = oneMember(a, b, NOW)
        expect(stored(oneMember(one, b, NOW + 1))).toEqual(stored(one))
        expect(Member.parse(stored(one))).toEqual(stored(one))
      }),
    )
  })
})

const rsvp = (memberId: string): fc.Arbitrary<Rsvp> =>
  fc
    .record({
      answer: fc.constantFrom('yes', 'maybe', 'no'),
      standing: fc.constantFrom('seated', 'offered', 'waitlisted', 'none'),
      seats: fc.integer({ min: 1, max: 6 }),
      at: fc.integer({ min: 1, max: 9 }),
    })
    .map((said) =>
      Rsvp.parse({
        ...said,
        id: `e~${memberId}`,
        clubId: CLUB,
        memberId,
        eventId: 'e',
        event: { kind: 'activity', id: 'e' },
      }),
    )

describe('two answers about one event', () => {
  it('are one: the better place of the two, and never more seats than were held', () => {
    fc.assert(
      fc.property(rsvp('a'), rsvp('a'), (mine, other) => {
        const one = oneRsvp(mine, other)
        expect(seatsHeld(one)).toBeLessThanOrEqual(seatsHeld(mine) + seatsHeld(other))
        const isSeated = [mine, other].some(({ standing }) => standing === 'seated')
        expect(one.standing === 'seated').toBe(isSeated)
        expect(oneRsvp(one, other)).toEqual(one)
        expect(one.id).toBe(mine.id)
      }),
    )
  })
})

const wish = fc
  .record({
    since: fc.integer({ min: 1, max: 9 }),
    until: fc.integer({ min: 10, max: 19 }),
    state: fc.constantFrom('waiting', 'answered', 'ended'),
    seen: fc.array(fc.constantFrom('x', 'y', 'z')),
  })
  .map((one) =>
    StandingWish.parse({ ...one, id: 'a-chess', clubId: CLUB, memberId: 'a', concept: 'chess' }),
  )

it('two standing wishes are one that waits since the first and until the last', () => {
  fc.assert(
    fc.property(wish, wish, (mine, other) => {
      const one = oneWish(mine, other)
      expect(one.since).toBe(Math.min(mine.since, other.since))
      expect(one.until).toBe(Math.max(mine.until, other.until))
      expect(one.seen).toEqual(expect.arrayContaining([...mine.seen, ...other.seen]))
      expect(oneWish(one, other)).toEqual(one)
    }),
  )
})

const introduction: fc.Arbitrary<Introduction> = fc
  .record({
    id: fc.uuid(),
    other: fc.constantFrom('x', 'y', 'z'),
    isAsker: fc.boolean(),
    state: fc.constantFrom<Introduction['state'][]>('asked', 'open', 'closed'),
    askedAt: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ id, other, isAsker, state, askedAt }) => ({
    id: IntroductionId.parse(id),
    clubId: CLUB,
    askerId: MemberId.parse(isAsker ? 'a' : other),
    peerId: MemberId.parse(isAsker ? other : 'a'),
    relation: 'teaches',
    concept: ConceptId.parse('chess'),
    state,
    askedAt,
    lapsesAt: 99,
  }))

it('of live introductions one stays with each other person, and an open one before one that is asked', () => {
  fc.assert(
    fc.property(fc.array(introduction, { maxLength: 8 }), (all) => {
      const ending = new Set(doubles(all, MemberId.parse('a')))
      const live = all.filter(({ state }) => state !== 'closed')
      for (const other of ['x', 'y', 'z']) {
        const withThem = live.filter((one) => [one.askerId, one.peerId].some((id) => id === other))
        const staying = withThem.filter((one) => !ending.has(one))
        expect(staying).toHaveLength(Math.min(1, withThem.length))
        if (withThem.some(({ state }) => state === 'open')) expect(staying[0]?.state).toBe('open')
      }
    }),
  )
})
