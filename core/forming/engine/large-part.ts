/**
 * A part with more groups than can be known. Neighbourhoods of it are: each is taken apart and put together
 * in the best way there is, around one person after the other, so that what is formed only gets better.
 * (Large neighbourhood search: Shaw, 1998.)
 */

import { seatsOf } from './candidates.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Crowd } from './crowd.ts'
import { everyGroup } from './enumerate.ts'
import { EQUAL, PackingSearch } from './exact.ts'
import { looseBound } from './loose-bound.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { seatsByRow } from './parts.ts'

/** Rows of a neighbourhood at first; fewer where they have too many groups. */
const ROWS = 70
const FEWEST_ROWS = 16
const MOST_GROUPS = 60_000
/** Mates of a seat from whom the next one of a neighbourhood is drawn. */
const NEAREST = 12
/** After so many rounds over everybody in which nothing got better, nothing more is tried. */
const VAIN_ROUNDS = 2

interface Formed {
  readonly seats: readonly number[]
  readonly utility: number
}

export class LargePart implements PartSearch {
  utility = 0
  readonly bound: number
  private readonly crowd: Crowd
  private readonly solver: PackingSolver
  private readonly chance: Chance
  /** Seats of each row that are in this part. */
  private readonly seats: readonly (readonly number[])[]
  private readonly rows: number[]
  /** Groups in which a row sits; a host may sit in several. */
  private readonly formed = new Map<number, Set<Formed>>()
  private size = ROWS
  private next = 0
  private vain = 0

  constructor(crowd: Crowd, part: Int32Array, solver: PackingSolver, seed: number) {
    this.crowd = crowd
    this.solver = solver
    this.chance = chanceFrom(seed)
    this.bound = looseBound(crowd, part)
    const here = new Set(part)
    this.seats = seatsByRow(crowd.row, crowd.limit.length).map((ones) =>
      ones.filter((seat) => here.has(seat)),
    )
    this.rows = shuffled(
      [...new Set(Array.from(part, (seat) => crowd.row[seat] as number))],
      this.chance,
    )
  }

  get groups(): readonly (readonly number[])[] {
    const all = new Set([...this.formed.values()].flatMap((ones) => [...ones]))
    return [...all].map(({ seats }) => seats)
  }

  /** One neighbourhood. False when a whole round over everybody brought nothing, twice. */
  step(): boolean {
    const center = this.rows[this.next % this.rows.length] as number
    this.next += 1
    if (this.next % this.rows.length === 0) this.vain += 1
    if (this.rebuild(this.around(center))) this.vain = 0
    return this.vain < VAIN_ROUNDS
  }

  /** Rows near a row, with everybody of the groups that they sit in. */
  private around(center: number): Set<number> {
    const rows = new Set<number>()
    const order: number[] = []
    const take = (row: number): void => {
      if (rows.has(row)) return
      rows.add(row)
      order.push(row)
      for (const { seats } of this.formed.get(row) ?? [])
        for (const seat of seats) take(this.crowd.row[seat] as number)
    }
    take(center)
    for (let tries = 0; rows.size < this.size && tries < 20 * this.size; tries += 1) {
      const from = order[Math.floor(this.chance() * order.length)] as number
      const mate = this.someMate(from)
      if (mate !== undefined) take(this.crowd.row[mate] as number)
    }
    return rows
  }

  private someMate(row: number): number | undefined {
    const own = this.seats[row] ?? []
    const seat = own[Math.floor(this.chance() * own.length)]
    if (seat === undefined) return undefined
    const { from, mate, worth } = this.crowd
    const [start, end] = [from[seat] as number, from[seat + 1] as number]
    // The best of a few draws: near enough to the nearest, without sorting everybody's mates.
    let best: number | undefined
    for (let draw = 0; draw < NEAREST && end > start; draw += 1) {
      const at = start + Math.floor(this.chance() * (end - start))
      if (best === undefined || (worth[at] as number) > (worth[best] as number)) best = at
    }
    return best === undefined ? undefined : mate[best]
  }

  /** Takes apart what these rows alone form and puts it together in the best way; true when that is better. */
  private rebuild(rows: ReadonlySet<number>): boolean {
    const { crowd, solver } = this
    const before = this.within(rows)
    const worth = [...before].reduce((sum, { utility }) => sum + utility, 0)
    const limit = Int32Array.from(crowd.limit)
    for (const row of rows)
      for (const group of this.formed.get(row) ?? [])
        if (!before.has(group)) limit[row] = (limit[row] as number) - 1
    const part = Int32Array.from([...rows].flatMap((row) => this.seats[row] ?? [])).sort()
    const all = everyGroup(crowd, part, MOST_GROUPS)
    if (all === undefined) {
      this.size = Math.max(FEWEST_ROWS, Math.floor(this.size * 0.85))
      return false
    }
    const search = new PackingSearch({ ...crowd, limit }, all, solver)
    try {
      for (const _ of search.steps(1, false)) if (search.isProven) break
      if (search.utility <= worth + EQUAL) return false
      for (const group of before) this.remove(group)
      for (const at of search.chosen)
        this.add({ seats: [...seatsOf(all, at)], utility: all.utility[at] as number })
      this.utility += search.utility - worth
      return true
    } finally {
      search.close()
    }
  }

  /** Groups of which every row is among these. */
  private within(rows: ReadonlySet<number>): Set<Formed> {
    const all = new Set([...rows].flatMap((row) => [...(this.formed.get(row) ?? [])]))
    return new Set(
      [...all].filter(({ seats }) =>
        seats.every((seat) => rows.has(this.crowd.row[seat] as number)),
      ),
    )
  }

  private add(group: Formed): void {
    for (const seat of group.seats) {
      const row = this.crowd.row[seat] as number
      this.formed.set(row, (this.formed.get(row) ?? new Set()).add(group))
    }
  }

  private remove(group: Formed): void {
    for (const seat of group.seats) this.formed.get(this.crowd.row[seat] as number)?.delete(group)
  }
}

function shuffled(rows: number[], chance: Chance): number[] {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const kept = rows[last] as number
    rows[last] = rows[other] as number
    rows[other] = kept
  }
  return rows
}
