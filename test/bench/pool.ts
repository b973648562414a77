/**
 * The crowds on which the forming of groups is measured, column by column. POOL is one town, drawn from a
 * seed; BLK is many towns too far apart to meet, so that the best of the whole is the sum of their bests.
 */
import { zipfian } from './search/members.ts'
import { seeded, shuffled } from './seeded.ts'

export interface Pool {
  readonly size: number
  /** Three concepts a person. */
  readonly offers: Uint16Array
  readonly wants: Uint16Array
  /** Parts of the week, 21 bits. */
  readonly slots: Int32Array
  readonly languages: Int32Array
  /** Kilometres. Double: towns of BLK are so far east that single precision would move people. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** A band, 0 to 3. */
  readonly age: Uint8Array
  /** 1 for whoever can host. */
  readonly host: Uint8Array
  /** Rounds waited, 0 to 4. */
  readonly wait: Uint8Array
  /** Pairs that may never share a group, by `pairKey`. */
  readonly never: ReadonlySet<number>
  /** Pairs that were in one group before. */
  readonly met: ReadonlySet<number>
  /** Rounds that passed since a met pair shared a group: their dislike fades. 0 where it is not told. */
  readonly since?: ReadonlyMap<number, number>
}

const PARTS = 21
const TOWN = 100
const TOWNS_DRAWN = 10
const KM_BETWEEN_TOWNS = 200

/** One number for two people, in either order. */
export function pairKey(one: number, other: number): number {
  return one < other ? one * 2 ** 24 + other : other * 2 ** 24 + one
}

/** The two people of a `pairKey`, the lower first. */
export function pairOf(key: number): readonly [number, number] {
  return [Math.floor(key / 2 ** 24), key % 2 ** 24]
}

/** POOL: so many people of one town. */
export function pool(size: number, seed: number): Pool {
  const random = seeded(seed)
  const concept = zipfian(random)
  const people = columns(size)
  for (let person = 0; person < size; person++) drawPerson(people, person, random, concept)
  const never = drawPairs(size, size / 10, random)
  return { size, ...people, never, met: drawPairs(size, size, random) }
}

/** BLK: so many towns of a hundred people, 200 km apart, drawn from ten seeds in turn, people shuffled. */
export function blocks(count: number): Pool {
  const size = count * TOWN
  const seats = shuffled(size, seeded(1))
  const people = columns(size)
  const never = new Set<number>()
  const met = new Set<number>()
  const towns = Array.from({ length: Math.min(count, TOWNS_DRAWN) }, (_, at) => pool(TOWN, at + 1))
  for (let block = 0; block < count; block++) {
    const town = towns[block % TOWNS_DRAWN]
    if (town === undefined) continue
    const own = seats.subarray(block * TOWN, (block + 1) * TOWN)
    own.forEach((seat, person) => {
      copyPerson(town, person, people, seat)
      people.x[seat] = (town.x[person] ?? 0) + KM_BETWEEN_TOWNS * block
    })
    for (const key of town.never) never.add(moved(key, own))
    for (const key of town.met) met.add(moved(key, own))
  }
  return { size, ...people, never, met }
}

type Columns = Omit<Pool, 'size' | 'never' | 'met'>

function columns(size: number): Columns {
  return {
    offers: new Uint16Array(3 * size),
    wants: new Uint16Array(3 * size),
    slots: new Int32Array(size),
    languages: new Int32Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    age: new Uint8Array(size),
    host: new Uint8Array(size),
    wait: new Uint8Array(size),
  }
}

/** What is drawn in which order is part of the definition: another order is another town. */
function drawPerson(
  people: Columns,
  person: number,
  random: () => number,
  concept: () => number,
): void {
  const concepts = distinct(6, concept)
  people.offers.set(concepts.slice(0, 3), 3 * person)
  people.wants.set(concepts.slice(3), 3 * person)
  const parts = distinct(4 + Math.floor(random() * 7), () => Math.floor(random() * PARTS))
  people.slots[person] = parts.reduce((bits, part) => bits | (1 << part), 0)
  const home = random()
  const second = random() < 0.5 ? 1 << Math.floor(random() * 4) : 0
  people.languages[person] = (home < 0.6 ? 1 : home < 0.85 ? 2 : 4) | second
  people.x[person] = Math.fround((random() - 0.5) * 50)
  people.y[person] = Math.fround((random() - 0.5) * 50)
  people.age[person] = Math.floor(random() * random() * 4)
  people.host[person] = Number(random() < 0.2)
  people.wait[person] = Math.min(4, Math.floor(-Math.log(1 - random()) * 1.5))
}

function copyPerson(from: Columns, person: number, to: Columns, seat: number): void {
  to.offers.set(from.offers.subarray(3 * person, 3 * person + 3), 3 * seat)
  to.wants.set(from.wants.subarray(3 * person, 3 * person + 3), 3 * seat)
  for (const column of ['slots', 'languages', 'y', 'age', 'host', 'wait'] as const)
    to[column][seat] = from[column][person] ?? 0
}

function distinct(count: number, draw: () => number): number[] {
  const drawn: number[] = []
  while (drawn.length < count) {
    const one = draw()
    if (!drawn.includes(one)) drawn.push(one)
  }
  return drawn
}

/** Fewer than asked for where a pair is drawn twice, or somebody with themselves. */
function drawPairs(size: number, draws: number, random: () => number): Set<number> {
  const pairs = new Set<number>()
  for (let drawn = 0; drawn < draws; drawn++) {
    const one = Math.floor(random() * size)
    const other = Math.floor(random() * size)
    if (one !== other) pairs.add(pairKey(one, other))
  }
  return pairs
}

function moved(key: number, seats: Int32Array): number {
  const [one, other] = pairOf(key)
  return pairKey(seats[one] ?? 0, seats[other] ?? 0)
}
