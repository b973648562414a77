/** Who sits at which table, with steps that can be tried, weighed, and kept or taken back. */
import type { Pool } from '../pool.ts'
import type { Values } from './values.ts'

/** Six people, and one more in the middle of a step. */
const CHAIRS = 8
/** More tables than people, so that there is always an empty one. */
const SPARE = 2
/** People a single step may move. */
const MOVED = 16

export interface Seating {
  /** The table of somebody. */
  of(person: number): number
  count(table: number): number
  member(table: number, at: number): number
  /** A table at which nobody sits. */
  empty(): number
  /** Part of the step that is being tried. */
  move(person: number, table: number): void
  /** What the step changes in all; -Infinity when a table of it may not be. */
  gain(): number
  keep(): void
  undo(): void
  /** Counts two who might become a group for this share of what their seats are worth; at first for nothing. */
  hope(share: number): void
  /** The tables that are groups: three people or more. */
  groups(): number[][]
}

/** Begins with everybody alone. A table of one is worth nothing. */
export function seating({ size, wait }: Pool, values: Values): Seating {
  const tables = size + SPARE
  const tableOf = Int32Array.from({ length: size }, (_, person) => person)
  const chairOf = new Int32Array(size)
  const chairs = new Int32Array(tables * CHAIRS)
  for (let person = 0; person < size; person++) chairs[person * CHAIRS] = person
  const counts = new Uint8Array(tables).fill(1, 0, size)
  const worths = new Float64Array(tables)
  const free = Array.from({ length: SPARE }, (_, at) => size + at)
  const isListed = new Uint8Array(tables).fill(1, size)
  const moved = { people: new Int32Array(MOVED), from: new Int32Array(MOVED), count: 0 }
  const touched = {
    tables: new Int32Array(2 * MOVED),
    worths: new Float64Array(2 * MOVED),
    count: 0,
  }
  let shareOfTwo = 0

  const member = (table: number, at: number): number => chairs[table * CHAIRS + at] ?? 0
  const worthOf = (table: number): number => {
    const count = counts[table] ?? 0
    if (count > 2) return values.group(chairs, table * CHAIRS, table * CHAIRS + count)
    if (count < 2) return 0
    const [one, other] = [member(table, 0), member(table, 1)]
    const seats = 0.5 + 0.05 * ((wait[one] ?? 0) + (wait[other] ?? 0))
    return shareOfTwo * Math.max(0, 2 * values.pair(one, other) + seats)
  }
  const reseat = (person: number, to: number): void => {
    const from = tableOf[person] ?? 0
    const left = (counts[from] ?? 0) - 1
    const last = member(from, left)
    const chair = chairOf[person] ?? 0
    chairs[from * CHAIRS + chair] = last
    chairOf[last] = chair
    counts[from] = left
    if (left === 0 && isListed[from] === 0) {
      free.push(from)
      isListed[from] = 1
    }
    const at = counts[to] ?? 0
    chairs[to * CHAIRS + at] = person
    chairOf[person] = at
    counts[to] = at + 1
    tableOf[person] = to
  }
  const touch = (table: number): void => {
    for (let at = 0; at < touched.count; at++) if (touched.tables[at] === table) return
    touched.tables[touched.count] = table
    touched.worths[touched.count] = worths[table] ?? 0
    touched.count += 1
  }
  const settle = (): void => {
    moved.count = 0
    touched.count = 0
  }
  return {
    of: (person) => tableOf[person] ?? 0,
    count: (table) => counts[table] ?? 0,
    member,
    empty: () => {
      let table = free.at(-1) ?? 0
      while ((counts[table] ?? 0) > 0) {
        isListed[table] = 0
        free.pop()
        table = free.at(-1) ?? 0
      }
      return table
    },
    move: (person, table) => {
      const from = tableOf[person] ?? 0
      // Where somebody comes is where a rule is broken: weighed first, so that most steps end there.
      touch(table)
      touch(from)
      moved.people[moved.count] = person
      moved.from[moved.count] = from
      moved.count += 1
      reseat(person, table)
    },
    gain: () => {
      let sum = 0
      for (let at = 0; at < touched.count; at++) {
        const table = touched.tables[at] ?? 0
        const worth = worthOf(table)
        if (worth < 0) return -Infinity
        worths[table] = worth
        sum += worth - (touched.worths[at] ?? 0)
      }
      return sum
    },
    keep: settle,
    undo: () => {
      for (let at = moved.count - 1; at >= 0; at--)
        reseat(moved.people[at] ?? 0, moved.from[at] ?? 0)
      for (let at = 0; at < touched.count; at++)
        worths[touched.tables[at] ?? 0] = touched.worths[at] ?? 0
      settle()
    },
    hope: (share) => {
      shareOfTwo = share
      for (let table = 0; table < tables; table++)
        if (counts[table] === 2) worths[table] = worthOf(table)
    },
    groups: () => {
      const begin = (table: number): number => table * CHAIRS
      return Array.from(counts.keys())
        .filter((table) => (counts[table] ?? 0) > 2)
        .map((table) =>
          Array.from(chairs.subarray(begin(table), begin(table) + (counts[table] ?? 0))),
        )
    },
  }
}
