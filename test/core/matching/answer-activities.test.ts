/** Which activities somebody is shown: for whom they are, when, where and about what. */
import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../core/domain/index.ts'
import { answer } from '../../../core/matching/index.ts'
import {
  activity,
  asked,
  group,
  IEPER,
  id,
  idsOf,
  keysOf,
  learner,
  member,
  nadia,
  on,
  question,
  wants,
} from './town.ts'

function lasting(from: string, to: string): ReturnType<typeof activity> {
  const [starts, ends] = [from, to].map((wall) => momentAt(wall, 'Europe/Brussels'))
  return activity('a', { starts, ends })
}

/** Who said to be younger is not asked to say otherwise. */
const SAID_OF_AGE = {
  minor: 'matching.missing.minor',
  unknown: 'matching.missing.adult',
} as const

describe('activities', () => {
  it('are there for who is no declared adult, and nothing else is', () => {
    for (const age of ['minor', 'unknown'] as const) {
      const asker = member('kid', { age, wants: wants('sewing') })
      const town = { members: [nadia], groups: [group('g')], activities: [activity('cafe')] }
      const found = answer(question(asker, town))
      expect(idsOf(found)).toEqual(['cafe'])
      expect(keysOf(found.missing)).toEqual([SAID_OF_AGE[age]])
    }
  })

  it('outside the only times that were given, those that fit as well come soonest first', () => {
    const at = (name: string, hour: string): ReturnType<typeof activity> => ({
      ...lasting(`2026-12-09T${hour}:00`, `2026-12-09T${hour}:45`),
      id: activity(name).id,
    })
    const available = [on('sat', 'morning')]
    const asker = member('a', { wants: wants('sewing'), available, onlyThen: true })
    const activities = [at('a', '15'), at('b', '13'), at('z', '11')]
    expect(idsOf(answer(question(asker, { activities })))).toEqual(['z', 'b'])
  })

  it('need no consent for matching', () => {
    const asker = member('a', { consents: [] })
    const found = answer(question(asker, { members: [nadia], activities: [activity('cafe')] }))
    expect(idsOf(found)).toEqual(['cafe'])
    expect(keysOf(found.missing)).toEqual(['matching.missing.consent'])
  })

  it('for grown-ups are not shown to others', () => {
    const wine = activity('wine', { concepts: ['wine-tasting'] })
    const late = activity('late', { ages: [18, 99] })
    const kid = member('kid', { age: 'unknown' })
    const asks = { ask: id('wine-tasting') }
    expect(idsOf(answer(question(kid, { activities: [wine] }, asks)))).toEqual([])
    expect(idsOf(answer(question(kid, { activities: [late] })))).toEqual([])
    expect(idsOf(asked({ activities: [wine] }, asks))).toEqual(['wine'])
  })

  it('for children are for declared minors alone', () => {
    const town = { activities: [activity('kids', { ages: [6, 12] })] }
    expect(idsOf(asked(town))).toEqual([])
    expect(idsOf(answer(question(member('u', { age: 'unknown' }), town)))).toEqual([])
    expect(idsOf(answer(question(member('m', { age: 'minor' }), town)))).toEqual(['kids'])
  })

  const gone: [string, ReturnType<typeof activity>][] = [
    ['have begun', lasting('2026-12-01T08:00', '2026-12-01T11:00')],
    ['end within the hour', lasting('2026-11-20T10:00', '2026-12-01T09:30')],
    ['are full', activity('a', { capacity: 3, taken: 3 })],
    ['are out of the radius', activity('a', { where: IEPER })],
    ['are in another language', activity('a', { languages: ['uk'] })],
    ['are about something excluded', activity('a', { concepts: ['sewing', 'weapons'] })],
  ]
  it.each(gone)('are not shown when they %s', (_, one) => {
    expect(idsOf(asked({ activities: [one] }))).toEqual([])
  })

  it('can still be visited while they run for days', () => {
    const exhibition = lasting('2026-11-20T10:00', '2026-12-20T17:00')
    expect(idsOf(asked({ activities: [exhibition] }))).toEqual(['a'])
  })

  it('that are half missed come after those that are not', () => {
    const asker = { ...learner, available: [on('sat', 'morning'), on('sat', 'afternoon')] }
    const weekend = activity('a-weekend', {
      starts: momentAt('2026-12-05T10:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-06T17:00', 'Europe/Brussels'),
    })
    const saturday = activity('saturday', {
      starts: momentAt('2026-12-12T10:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-12T16:00', 'Europe/Brussels'),
    })
    const found = answer(question(asker, { activities: [weekend, saturday] }))
    expect(idsOf(found)).toEqual(['saturday', 'a-weekend'])
  })

  it('on the one day that was left out of a whole week are ruled out', () => {
    const days = ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
    const available = days.flatMap((day) =>
      (['morning', 'afternoon', 'evening'] as const).map((part) => on(day, part)),
    )
    const asker = { ...learner, available }
    const onMonday = activity('monday', {
      starts: momentAt('2026-12-07T19:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-07T21:00', 'Europe/Brussels'),
    })
    expect(idsOf(answer(question(asker, { activities: [onMonday] })))).toEqual([])
  })

  it('for older adults alone come after those for everybody', () => {
    const senior = activity('a-senior', { ages: [55, 99] })
    expect(idsOf(asked({ activities: [senior, activity('b')] }))).toEqual(['b', 'a-senior'])
  })

  it('are within the means and the way in that were asked', () => {
    const town = {
      activities: [
        activity('dear', { priceEuro: 12, stepFree: true }),
        activity('steps', { stepFree: false }),
        activity('unsure'),
        activity('good', { stepFree: true }),
      ],
    }
    const asker = { ...learner, maxPriceEuro: 5, needsStepFree: true }
    expect(idsOf(answer(question(asker, town)))).toEqual(['good'])
  })

  it('on an unusual day rank lower, on a day that was ruled out not at all', () => {
    const saturday = activity('sat')
    const wednesday = activity('wed', {
      starts: momentAt('2026-12-09T19:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-09T21:00', 'Europe/Brussels'),
    })
    const town = { activities: [saturday, wednesday] }
    const asker = member('a', { available: [on('wed', 'evening')] })
    expect(idsOf(answer(question(asker, town)))).toEqual(['wed', 'sat'])
    const never = member('n', { unavailable: [on('sat', 'afternoon')] })
    expect(idsOf(answer(question(never, town)))).toEqual(['wed'])
  })

  it('suit an interest when nothing is asked, and serve as tasters when nothing fits', () => {
    const asker = member('a', { interests: ['guitar'] })
    const town = { activities: [activity('play', { concepts: ['guitar'] }), activity('sew')] }
    const { ask: _, ...open } = question(asker, town)
    const found = answer(open)
    expect(idsOf(found)).toEqual(['play'])
    expect(found.items[0]?.reason[0].key).toBe('matching.you.like')
    const { ask: __, ...blank } = question(member('b'), town)
    expect(idsOf(answer(blank)).sort()).toEqual(['play', 'sew'])
    expect(keysOf(answer(blank).missing)).toEqual(['matching.missing.wish'])
  })

  it('of the same theme are tasters for a wish that nobody answers', () => {
    const town = {
      activities: [
        activity('play', { concepts: ['guitar'] }),
        activity('bake', { concepts: ['baking'] }),
      ],
    }
    expect(idsOf(asked(town, { ask: id('chess') }))).toEqual(['play'])
  })
})
