/** Small crowds for tests of the engine, and groups formed by trying everything. */
import fc from 'fast-check'
import {
  type Crowd,
  FLUENT,
  HOST,
  type Rules,
  SOURCE,
} from '../../../../core/forming/engine/crowd.ts'

export interface Seat {
  readonly row: number
  readonly people: number
  readonly counted: number
  readonly brings: number
  readonly needs: number
  readonly wanting: number
  readonly hours: readonly [number, number]
  readonly languages: number
  readonly age: number
  readonly base: number
  readonly inner: number
}

/** `null` for two who may not share a group. */
export type Worths = readonly (readonly (number | null)[])[]

const RULES: Rules = { min: 3, max: 5, hostAbove: 4, minWanting: 0 }

export function crowdOf(
  seats: readonly Seat[],
  worths: Worths,
  rules: Rules = RULES,
  limits: readonly number[] = [],
): Crowd {
  const mates = seats.map((one, a) =>
    seats.flatMap((other, b) => {
      const worth = worths[Math.min(a, b)]?.[Math.max(a, b)] ?? null
      if (a === b || worth === null || one.row === other.row) return []
      return [{ b, worth: one.counted === 0 || other.counted === 0 ? 0 : worth }]
    }),
  )
  const from = new Int32Array(seats.length + 1)
  mates.forEach((ones, seat) => {
    from[seat + 1] = (from[seat] ?? 0) + ones.length
  })
  const rows = Math.max(-1, ...seats.map(({ row }) => row)) + 1
  const bytes = (of: (seat: Seat) => number): Uint8Array => Uint8Array.from(seats, of)
  return {
    size: seats.length,
    rules,
    row: Int32Array.from(seats, ({ row }) => row),
    limit: Int32Array.from({ length: rows }, (_, row) => limits[row] ?? 1),
    people: bytes(({ people }) => people),
    counted: bytes(({ counted }) => counted),
    brings: bytes(({ brings }) => brings),
    needs: bytes(({ needs }) => needs),
    wanting: bytes(({ wanting }) => wanting),
    words: 2,
    hours: Int32Array.from(seats.flatMap(({ hours }) => hours)),
    languages: Int32Array.from(seats, ({ languages }) => languages),
    age: bytes(({ age }) => age),
    base: Float64Array.from(seats, ({ base }) => base),
    inner: Float64Array.from(seats, ({ inner }) => inner),
    from,
    mate: Int32Array.from(mates.flatMap((ones) => ones.map(({ b }) => b))),
    worth: Float32Array.from(mates.flatMap((ones) => ones.map(({ worth }) => worth))),
  }
}

const seat: fc.Arbitrary<Seat> = fc.record({
  row: fc.nat(8),
  people: fc.constantFrom(1, 1, 1, 2),
  counted: fc.constantFrom(1, 1, 1, 0),
  brings: fc.constantFrom(0, 0, HOST, SOURCE, FLUENT),
  needs: fc.constantFrom(0, 0, 0, FLUENT),
  wanting: fc.nat(1),
  hours: fc.tuple(fc.constantFrom(1, 3, 7), fc.constantFrom(0, 1, 5)),
  languages: fc.constantFrom(1, 3, 2, 7),
  age: fc.constantFrom(0, 1, 1, 2),
  base: fc.constantFrom(0.25, 0.3, 0.45),
  inner: fc.constantFrom(0, 0, 0.5),
})

const worth = fc.option(
  fc.integer({ min: 0, max: 64 }).map((n) => n / 64),
  { freq: 3 },
)

/** With the same rules as a club's, and now and then a row that two of its seats may use. */
export const crowds: fc.Arbitrary<Crowd> = fc
  .record({
    seats: fc.array(seat, { maxLength: 10 }),
    worths: fc.array(fc.array(worth, { minLength: 10, maxLength: 10 }), {
      minLength: 10,
      maxLength: 10,
    }),
    limits: fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: 9, maxLength: 9 }),
    minWanting: fc.nat(2),
  })
  .map(({ seats, worths, limits, minWanting }) =>
    crowdOf(seats, worths, { ...RULES, minWanting }, limits),
  )

export interface Whole {
  readonly seats: readonly number[]
  readonly utility: number
}

/** Every group that keeps every rule, from every set of seats. */
export function everySet(crowd: Crowd): Whole[] {
  const found: Whole[] = []
  for (let set = 1; set < 2 ** crowd.size; set += 1) {
    const seats = Array.from({ length: crowd.size }, (_, seat) => seat).filter(
      (one) => (set >> one) % 2 === 1,
    )
    const utility = worthOf(crowd, seats)
    if (utility !== undefined) found.push({ seats, utility })
  }
  return found
}

/** The utility of these seats as a group by its definition; undefined where they may not be one. */
export function worthOf(crowd: Crowd, seats: readonly number[]): number | undefined {
  const of = (array: ArrayLike<number>): number[] => seats.map((one) => array[one] ?? 0)
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const size = sum(of(crowd.people))
  const brings = of(crowd.brings).reduce((a, b) => a | b, 0)
  const needs = of(crowd.needs).reduce((a, b) => a | b, 0)
  const { min, max, hostAbove, minWanting } = crowd.rules
  const hosted = (brings & HOST) !== 0
  if (size < min || size > max || (size > hostAbove && !hosted)) return undefined
  if (sum(of(crowd.wanting)) < minWanting || (needs & ~brings) !== 0) return undefined
  if (of(crowd.languages).reduce((a, b) => a & b, -1) === 0) return undefined
  const hour = (word: number): number =>
    seats.reduce((free, one) => free & (crowd.hours[one * crowd.words + word] ?? 0), -1)
  if (Array.from({ length: crowd.words }, (_, word) => hour(word)).every((one) => one === 0))
    return undefined
  const ages = of(crowd.age)
  if (Math.max(...ages) - Math.min(...ages) > 1) return undefined
  let pairs = sum(of(crowd.inner))
  for (const a of seats)
    for (const b of seats.filter((one) => one > a)) {
      const mates = Array.from(crowd.mate.subarray(crowd.from[a], crowd.from[a + 1]))
      const at = mates.indexOf(b)
      if (at < 0) return undefined
      pairs += crowd.worth[(crowd.from[a] ?? 0) + at] ?? 0
    }
  const n = sum(of(crowd.counted))
  const bonus = 0.15 * n * (Number(hosted) + Number((brings & SOURCE) !== 0))
  return (n > 1 ? (2 / (n - 1)) * pairs : 0) + sum(of(crowd.base)) + bonus
}

/** The most that groups of these can be worth together, by trying every choice. */
export function bestOf(crowd: Crowd, groups: readonly Whole[]): number {
  const left = Array.from(crowd.limit)
  const best = (at: number): number => {
    const group = groups[at]
    if (group === undefined) return 0
    const without = best(at + 1)
    const rows = group.seats.map((one) => crowd.row[one] ?? 0)
    if (rows.some((row) => (left[row] ?? 0) === 0)) return without
    for (const row of rows) left[row] = (left[row] ?? 0) - 1
    const taken = group.utility + best(at + 1)
    for (const row of rows) left[row] = (left[row] ?? 0) + 1
    return Math.max(without, taken)
  }
  return best(0)
}
