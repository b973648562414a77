/** «Niet dit, want…»: which complaints make sense about a thing, and what each of them changes. */
import { describe, expect, it } from 'vitest'
import { DAYS, type Day, type Level, momentAt } from '../../../core/domain/index.ts'
import {
  constrained,
  type Objected,
  type Objection,
  objectedTo,
  objectionsTo,
} from '../../../core/matching/index.ts'
import {
  activity,
  BERINGEN,
  GENK,
  group,
  IEPER,
  id,
  learner,
  member,
  on,
  population,
} from './town.ts'

const TOWN_KM = 15
const sewing = id('sewing')
const person: Objected = { id: 'p', isPerson: true, km: 4.2, level: 'advanced', concept: sewing }
const thing: Objected = {
  id: 'a',
  isPerson: false,
  km: 4.2,
  slots: [on('sat', 'afternoon')],
  priceEuro: 5,
  concept: sewing,
}

function after(
  to: Objected,
  objection: Objection,
  day?: Day,
  asker = learner,
): ReturnType<typeof constrained> {
  return constrained(asker, to, objection, { townRadiusKm: TOWN_KM, ...(day && { day }) })
}

describe('what can be wrong', () => {
  const ROWS: [string, Objected, Objection[]][] = [
    [
      'with somebody far and far ahead',
      person,
      ['too-far', 'wrong-day', 'too-advanced', 'not-this-person', 'something-else'],
    ],
    [
      'with somebody next door, on the same step',
      { ...person, km: 0.8, level: 'beginner' },
      ['wrong-day', 'not-this-person', 'something-else'],
    ],
    [
      'with an activity that costs something',
      thing,
      ['too-far', 'wrong-day', 'too-dear', 'something-else'],
    ],
    [
      'with one that is free, near and runs for weeks',
      { ...thing, km: 0, slots: [], priceEuro: 0 },
      ['something-else'],
    ],
  ]
  it.each(ROWS)('%s', (_, to, objections) => {
    expect(objectionsTo(to)).toEqual(objections)
  })

  const town = population({
    members: [
      member('tom', { where: BERINGEN, offers: [{ concept: 'sewing', level: 'advanced' }] }),
      member('screen', { where: IEPER, online: true, offers: [{ concept: 'sewing' }] }),
    ],
    groups: [group('g')],
    activities: [
      activity('a', { priceEuro: 3 }),
      activity('month', { ends: momentAt('2027-01-05T14:00', 'Europe/Brussels') }),
    ],
  })

  it('is read from the thing as it is now', () => {
    const about = (kind: 'peer' | 'group' | 'activity', name: string): Objected | undefined =>
      objectedTo({ kind, id: name, concept: sewing }, { ...learner, online: true }, town)
    expect(about('peer', 'tom')).toMatchObject({ isPerson: true, level: 'advanced' })
    expect(about('peer', 'tom')?.km).toBeCloseTo(21.4, 0)
    expect(about('peer', 'screen')).toEqual({ id: 'screen', isPerson: true, concept: sewing })
    expect(about('group', 'g')).toMatchObject({ slots: [on('wed', 'evening')], km: 0 })
    expect(about('activity', 'a')).toMatchObject({ priceEuro: 3, slots: [{ day: 'sat' }] })
    expect(about('activity', 'month')).toMatchObject({ slots: [] })
  })

  it('is about what somebody would show, not about something else that they know', () => {
    const both = population({
      members: [
        member('an', {
          offers: [{ concept: 'sewing', level: 'advanced' }, { concept: 'handcraft' }],
        }),
      ],
    })
    const shown = { kind: 'peer' as const, id: 'an', concept: sewing, shows: id('handcraft') }
    expect(objectedTo(shown, learner, both)?.level).toBeUndefined()
    expect(objectedTo({ ...shown, shows: sewing }, learner, both)?.level).toBe('advanced')
  })

  it('is the least of what somebody offers twice', () => {
    const levelOf = (...levels: (Level | undefined)[]): Level | undefined => {
      const offers = levels.map((level) => ({ concept: 'sewing', ...(level && { level }) }))
      const one = population({ members: [member('an', { offers })] })
      return objectedTo({ kind: 'peer', id: 'an', concept: sewing }, learner, one)?.level
    }
    expect(levelOf('advanced', 'intermediate')).toBe('intermediate')
    expect(levelOf('advanced', undefined)).toBeUndefined()
  })

  it('is nothing once the thing is gone', () => {
    for (const kind of ['peer', 'group', 'activity'] as const)
      expect(objectedTo({ kind, id: 'ghost', concept: sewing }, learner, town)).toBeUndefined()
  })
})

describe('«te ver»', () => {
  it.each([
    { km: 4.2, reach: 3 },
    { km: 10.6, reach: 10 },
    { km: 4, reach: 3 },
    { km: 1.1, reach: 0 },
    { km: 0.4, reach: 0 },
    { km: 80, reach: TOWN_KM },
  ])(
    'at $km kilometres looks within $reach from then on: below what was shown',
    ({ km, reach }) => {
      expect(after({ ...thing, km }, 'too-far').radiusKm).toBe(reach)
    },
  )

  it('never looks further than the person said before', () => {
    const near = { ...learner, radiusKm: 6 }
    expect(after({ ...thing, km: 20 }, 'too-far', undefined, near).radiusKm).toBe(6)
  })

  it('changes no distance where none is known', () => {
    const { km: _, ...anywhere } = thing
    expect(after(anywhere, 'too-far').radiusKm).toBeUndefined()
  })
})

describe('«die dag past niet»', () => {
  it('rules out the times of a thing, and keeps what was said of other times', () => {
    const asker = { ...learner, available: [on('sat', 'afternoon'), on('wed', 'evening')] }
    const changed = after(thing, 'wrong-day', undefined, asker)
    expect(changed.available).toEqual(asker.available)
    expect(changed.unavailable).toEqual([on('sat', 'afternoon')])
  })

  it.each(DAYS)('of a person rules out the whole of %s', (day) => {
    const { unavailable } = after(person, 'wrong-day', day)
    expect(unavailable).toEqual([{ day, from: 8 * 60, to: 22 * 60 }])
  })
})

describe('«te moeilijk»', () => {
  it.each([
    { level: 'advanced', most: 'intermediate' },
    { level: 'intermediate', most: 'beginner' },
  ] as const)('of somebody $level looks for $most at most', ({ level, most }) => {
    const { wants } = after({ ...person, level }, 'too-advanced')
    expect(wants).toEqual([{ concept: 'sewing', kind: 'skill', notAbove: most }])
  })

  it('keeps every other want, and what was told of this one', () => {
    const asker = member('lea', {
      wants: [{ concept: 'chess' }, { concept: 'sewing', kind: 'company', level: 'beginner' }],
    })
    expect(after(person, 'too-advanced', undefined, asker).wants).toEqual([
      { concept: 'sewing', kind: 'company', level: 'beginner', notAbove: 'intermediate' },
      { concept: 'chess', kind: 'skill' },
    ])
  })
})

describe('«te duur»', () => {
  it.each([
    { priceEuro: 5, most: 4 },
    { priceEuro: 4.5, most: 4 },
    { priceEuro: 1, most: 0 },
    { priceEuro: 0.5, most: 0 },
  ])('at € $priceEuro shows what costs € $most at most', ({ priceEuro, most }) => {
    expect(after({ ...thing, priceEuro }, 'too-dear').maxPriceEuro).toBe(most)
  })
})

describe('whatever is objected', () => {
  it.each(objectionsTo({ ...person, priceEuro: 5 }))('«%s» rules out the thing itself', (one) => {
    const again = after(person, one, 'mon', after(person, one, 'mon'))
    expect(again.passed).toEqual(['p'])
  })

  it('an opinion alone changes nothing else', () => {
    for (const one of ['not-this-person', 'something-else'] as const)
      expect(after(person, one)).toEqual({ ...learner, passed: ['p'] })
  })

  it('what is near takes no kilometre from what was said', () => {
    expect(after({ ...person, km: 0.2 }, 'wrong-day', 'mon').radiusKm).toBeUndefined()
    expect(objectionsTo({ ...person, where: GENK, km: 0 } as Objected)).not.toContain('too-far')
  })
})
