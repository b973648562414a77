/** When people are free: what they share, when they clash, and what rules a moment out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAYS, type Member, PARTS, type WeekInterval } from '../../../../core/domain/index.ts'
import {
  canCome,
  clash,
  freeTimes,
  isRuledOut,
  sharedParts,
  timeScore,
} from '../../../../core/matching/criteria/time.ts'
import { member, on } from '../town.ts'

const hours = (day: WeekInterval['day'], from: number, to: number): WeekInterval => ({
  day,
  from: from * 60,
  to: to * 60,
})
const free = (...available: WeekInterval[]): Member => member('one', { available })
const not = (...unavailable: WeekInterval[]): Member => member('one', { unavailable })
const score = (a: Member, b: Member): number => timeScore(freeTimes(a), freeTimes(b))
const share = (a: Member, b: Member): number | undefined => sharedParts(freeTimes(a), freeTimes(b))
const silent = member('silent')
const evening = on('wed', 'evening')
const three = [evening, on('mon', 'morning'), on('tue', 'morning')]

const SHARED: [string, Member, Member, number | undefined, number][] = [
  ['nobody said anything', silent, silent, undefined, 0.5],
  ['one said nothing', free(evening), silent, undefined, 0.5],
  ['one evening', free(evening), free(evening), 1, 1 / 3],
  ['two parts', free(...three), free(...three.slice(1)), 2, 2 / 3],
  ['three parts', free(...three), free(...three), 3, 1],
  ['many parts', free(...three, on('sun', 'evening')), free(...three, on('sun', 'evening')), 4, 1],
  ['no part', free(evening), free(on('thu', 'evening')), 0, 0],
  ['an hour of an evening', free(hours('wed', 19, 21)), free(hours('wed', 20, 22)), 1, 1 / 3],
  ['less than an hour', free(hours('wed', 19, 20.5)), free(hours('wed', 20, 22)), 0, 0],
  ['that one cannot', free(evening), not(evening), 0, 0.5],
  ['that one can but for another day', free(evening), not(on('thu', 'evening')), 1, 0.5],
]

describe('two people share', () => {
  it.each(SHARED)('%s', (_, a, b, parts, worth) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(share(one, other)).toBe(parts)
      expect(score(one, other)).toBeCloseTo(worth)
      expect(clash(freeTimes(one), freeTimes(other))).toBe(parts === 0)
    }
  })
})

describe('somebody can come', () => {
  const slot = hours('wed', 19, 21)
  const ROWS: [string, Member, WeekInterval, boolean | undefined][] = [
    ['who said nothing: not known', silent, slot, undefined],
    ['who is free all of it', free(evening), slot, true],
    ['who is free for an hour of it', free(hours('wed', 20, 22)), slot, true],
    ['who is free for half an hour of it', free(hours('wed', 20.5, 22)), slot, false],
    ['to a short thing, for all of it', free(hours('wed', 20, 22)), hours('wed', 20, 20.5), true],
    [
      'to a short thing, for a part of it',
      free(hours('wed', 20.25, 22)),
      hours('wed', 20, 20.5),
      false,
    ],
    ['on another day', free(on('thu', 'evening')), slot, false],
    ['who only said another day does not suit', not(on('thu', 'evening')), slot, true],
    [
      'late at night, who only said another day does not suit',
      not(evening),
      hours('fri', 22, 24),
      true,
    ],
    ['early, who only said another day does not suit', not(evening), hours('sat', 6, 8), true],
    ['who said that it does not suit', not(evening), slot, false],
  ]
  it.each(ROWS)('%s', (_, one, when, comes) => {
    expect(canCome(freeTimes(one), when)).toBe(comes)
  })
})

describe('a moment is ruled out', () => {
  const allBut = (day: string): WeekInterval[] =>
    DAYS.filter((one) => one !== day).flatMap((one) => PARTS.map((part) => on(one, part)))
  const ROWS: [string, Member, boolean][] = [
    ['by «dan niet»', not(evening), true],
    ['by a part of «dan niet»', not(hours('wed', 20, 21)), true],
    ['by the one day left out of a week', free(...allBut('wed')), true],
    ['not by another day left out', free(...allBut('thu')), false],
    ['not by a few days told', free(on('mon', 'morning'), on('tue', 'morning')), false],
    ['not by silence', silent, false],
    ['not by what ends as it begins', not(hours('wed', 17, 19)), false],
  ]
  it.each(ROWS)('%s', (_, one, is) => {
    expect(isRuledOut(one, hours('wed', 19, 21))).toBe(is)
  })
})

describe('laws of time', () => {
  const piece = fc
    .tuple(fc.constantFrom(...DAYS), fc.nat(23), fc.integer({ min: 1, max: 8 }))
    .map(([day, from, long]) => hours(day, from, Math.min(24, from + long)))
  const part = fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...PARTS))
    .map(([day, when]) => on(day, when))
  const times = fc.array(fc.oneof(piece, part), { maxLength: 5 })
  const somebody = fc
    .record({ available: times, unavailable: fc.oneof(fc.constant([]), times) })
    .map((told) => member('one', told))

  it('what two share is the same from both sides, from 0 to 1', () => {
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        expect(share(b, a)).toBe(share(a, b))
        expect(score(b, a)).toBe(score(a, b))
        expect(score(a, b) >= 0 && score(a, b) <= 1).toBe(true)
      }),
    )
  })

  it('more free time never shares less, once somebody said when they can', () => {
    fc.assert(
      fc.property(somebody, somebody, times, (a, b, more) => {
        if (!freeTimes(a).known) return
        const wider = member('one', { ...a, available: [...a.available, ...more] })
        expect(score(wider, b)).toBeGreaterThanOrEqual(score(a, b))
        if (!clash(freeTimes(a), freeTimes(b)))
          expect(clash(freeTimes(wider), freeTimes(b))).toBe(false)
      }),
    )
  })

  it('nobody is thought free at a time that they ruled out', () => {
    fc.assert(
      fc.property(somebody, piece, (one, slot) => {
        const told = member('one', { ...one, unavailable: [...one.unavailable, slot] })
        expect(canCome(freeTimes(told), slot)).toBe(false)
      }),
    )
  })
})
