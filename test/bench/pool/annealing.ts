/**
 * Plain simulated annealing: somebody changes tables and may push others on, for the better always, for the
 * worse less and less often as it cools.
 */
import type { Pool } from '../pool.ts'
import { seeded } from '../seeded.ts'
import { budget } from './budget.ts'
import { neighbours } from './neighbours.ts'
import { type Seating, seating } from './seating.ts'
import { type Values, valuesOf } from './values.ts'

// The best of some sixty settings, tried on 60 to 300 people.
const PARTNERS = 100
const TO_THE_BEST = 1.5
const HOT = 0.2
const COLD = 0.02
/** Hope for tables of two ends after this share of the time. */
const HOPEFUL = 0.8
const JOINS = 0.5
const SWAPS = 0.2
const LEAVES = 0.1
const LONGEST_CHAIN = 4

/** Anneals for so many seconds of processor time. */
export function annealing(pool: Pool, seconds: number, seed: number): number[][] {
  const spent = budget(seconds)
  const values = valuesOf(pool)
  const random = seeded(seed)
  const partnerOf = partners(pool, values, random)
  const tables = seating(pool, values)
  const step = stepper(tables, values, partnerOf, random)
  const stepsAtOnce = Math.max(500, pool.size)
  for (let share = spent(); share < 1; share = spent()) {
    const heat = HOT * (COLD / HOT) ** share
    tables.hope(Math.max(0, 1 - share / HOPEFUL))
    for (let steps = 0; steps < stepsAtOnce; steps++) {
      const person = Math.floor(random() * pool.size)
      const partner = partnerOf(person)
      if (partner < 0) continue
      step(person, partner)
      const gain = tables.gain()
      if (gain >= 0 || random() < Math.exp(gain / heat)) tables.keep()
      else tables.undo()
    }
  }
  return tables.groups()
}

/** Draws somebody whom a person may meet, the better the likelier; -1 where there is nobody. */
function partners(pool: Pool, values: Values, random: () => number): (person: number) => number {
  const { start, partners: all } = neighbours(pool, PARTNERS, values.pair)
  return (person) => {
    const begin = start[person] ?? 0
    const count = (start[person + 1] ?? 0) - begin
    return count === 0 ? -1 : (all[begin + Math.floor(count * random() ** TO_THE_BEST)] ?? -1)
  }
}

/**
 * A step brings somebody to the table of a partner. Who cannot sit with them there, or somebody drawn, makes
 * room: for the chair that became free, for no table, or for the table of a partner, and so on.
 */
function stepper(
  tables: Seating,
  values: Values,
  partnerOf: (person: number) => number,
  random: () => number,
): (person: number, partner: number) => void {
  /** The only one at a table who may not meet somebody: -1 for nobody, -2 for several. */
  const misfit = (person: number, table: number): number => {
    let found = -1
    for (let at = tables.count(table) - 1; at >= 0; at--) {
      const one = tables.member(table, at)
      if (values.pair(person, one) >= 0) continue
      if (found >= 0) return -2
      found = one
    }
    return found
  }
  return (person, partner) => {
    const here = tables.of(person)
    let table = tables.of(partner)
    if (here === table) {
      tables.move(person, tables.empty())
      return
    }
    let mover = person
    for (let chain = 0; chain < LONGEST_CHAIN; chain++) {
      const unfit = misfit(mover, table)
      if (unfit === -2) break
      const count = tables.count(table)
      const joins = unfit === -1 && count < 6 && random() < JOINS
      const leaver = unfit >= 0 ? unfit : tables.member(table, Math.floor(random() * count))
      tables.move(mover, table)
      if (joins) return
      mover = leaver
      const next = tables.of(partnerOf(leaver))
      if (random() < SWAPS || next === table || next === here) {
        tables.move(leaver, here)
        return
      }
      if (random() < LEAVES) break
      table = next
    }
    if (mover !== person) tables.move(mover, tables.empty())
  }
}
