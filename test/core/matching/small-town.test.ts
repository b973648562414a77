/** A small town, twelve people and eight activities: whatever is asked there, something can be done today. */
import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../core/domain/index.ts'
import { type Answer, answer } from '../../../core/matching/index.ts'
import {
  activity,
  BERINGEN,
  group,
  IEPER,
  id,
  member,
  offers,
  on,
  question,
  type Town,
  WATERSCHEI,
  wants,
} from './town.ts'

const day = (date: string): ReturnType<typeof momentAt> =>
  momentAt(`${date}T14:00`, 'Europe/Brussels')
const till = (date: string): ReturnType<typeof momentAt> =>
  momentAt(`${date}T17:00`, 'Europe/Brussels')
const dated = (date: string): { starts: unknown; ends: unknown } => ({
  starts: day(date),
  ends: till(date),
})

const PEOPLE = [
  member('an', { offers: offers('sewing'), wants: wants('cooking') }),
  member('bob', { wants: wants('sewing'), where: WATERSCHEI }),
  member('cem', { offers: offers('guitar'), maxRequests: 0 }),
  member('dina', { wants: wants('chess'), paused: true }),
  member('els', { offers: offers('cooking'), roles: ['learner', 'host'] }),
  member('fay', { age: 'minor', wants: wants('chess') }),
  member('gil', { offers: offers('knitting'), where: BERINGEN }),
  member('hana', { offers: offers('french'), spoken: ['fr'] }),
  member('ivo', { interests: ['gardening'] }),
  member('jo', { wants: wants('gardening'), available: [on('mon', 'morning')] }),
  member('kit', { age: 'unknown', wants: wants('cooking') }),
  member('lea', { offers: offers('dutch'), spoken: ['nl'] }),
]

const TOWN: Town = {
  members: PEOPLE,
  groups: [group('g', { memberIds: ['els', 'an'], hostId: 'els' })],
  activities: [
    activity('sewing-cafe', dated('2026-12-05')),
    activity('soup', { concepts: ['cooking'], ...dated('2026-12-06') }),
    activity('chess-night', { concepts: ['chess'], ...dated('2026-12-07') }),
    activity('garden', { concepts: ['gardening'], ...dated('2026-12-08'), priceEuro: 3 }),
    activity('kids', { concepts: ['guitar'], ...dated('2026-12-09'), ages: [6, 12] }),
    activity('wine', { concepts: ['wine-tasting'], ...dated('2026-12-10') }),
    activity('far', { concepts: ['knitting'], ...dated('2026-12-11'), where: IEPER }),
    activity('full', { concepts: ['baking'], ...dated('2026-12-12'), capacity: 4, taken: 4 }),
  ],
}

const ASKERS = {
  adult: member('me', { offers: offers('cooking') }),
  silent: member('me', { age: 'unknown' }),
  child: member('me', { age: 'minor' }),
  newcomer: member('me', { spoken: ['ar'], language: 'fr' }),
  careful: member('me', { maxPriceEuro: 0, needsStepFree: true }),
}

const WISHES: readonly (readonly [keyof typeof ASKERS, string])[] = [
  ...['sewing', 'knitting', 'cooking', 'baking', 'guitar', 'chess', 'gardening', 'job-letter'].map(
    (wish) => ['adult', wish] as const,
  ),
  ...['sewing', 'chess', 'wine-tasting'].map((wish) => ['silent', wish] as const),
  ...['sewing', 'guitar', 'chess'].map((wish) => ['child', wish] as const),
  ...['dutch', 'sewing', 'french'].map((wish) => ['newcomer', wish] as const),
  ...['gardening', 'debt', 'weapons'].map((wish) => ['careful', wish] as const),
]

function asked(asker: keyof typeof ASKERS, wish: string): Answer {
  return answer(question(ASKERS[asker], TOWN, { ask: id(wish) }))
}

/** What can be gone to or asked for without waiting for anybody: seats, open doors, a human. */
function canActToday({ items, next }: Answer): boolean {
  return items.some(({ kind }) => kind === 'activity' || kind === 'group') || next.length > 0
}

describe('a small town', () => {
  it('is asked twenty wishes', () => {
    expect(WISHES).toHaveLength(20)
  })

  it.each(WISHES)('has something today for %s: %s', (asker, wish) => {
    const found = asked(asker, wish)
    expect(found.items.length > 0 || found.missing.length > 0).toBe(true)
    expect(canActToday(found)).toBe(true)
  })

  // Somebody who speaks neither Dutch nor what the teacher speaks finds no open door in this town.
  it('has more than a human to offer for all but what is private, excluded, or in no language of theirs', () => {
    const poor = WISHES.filter(([asker, wish]) => {
      const { items, next } = asked(asker, wish)
      return items.length === 0 && next.every(({ step }) => step === 'human')
    })
    expect(poor.map(([, wish]) => wish)).toEqual(['sewing', 'debt', 'weapons'])
  })

  it('leads from every step to what it promises', () => {
    for (const [asker, wish] of WISHES) {
      const before = asked(asker, wish)
      for (const step of before.next) {
        if (step.step !== 'wider') continue
        const wider = answer(
          question(ASKERS[asker], TOWN, { ask: id(wish), radiusKm: step.km, limit: 50 }),
        )
        expect(wider.answering - before.answering).toBe(step.count)
      }
    }
  })
})
