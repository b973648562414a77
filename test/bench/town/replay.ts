/** A town over its weeks: who takes part is seated, who shows up meets, and everything is judged and written down. */
import { type Values, valuesOf } from '../pool/values.ts'
import type { Pool } from '../pool.ts'
import { judge } from '../pool-judge.ts'
import { everybody, lifeOf, type Plan, type Week } from './life.ts'
import { Memory } from './memory.ts'
import { roundOf } from './round.ts'
import { isSeatable, type Missed, missedBy } from './seatable.ts'
import { type Spell, Spells } from './spells.ts'
import { FIRST_AFTER, type Manner, type Seated } from './weekly.ts'

const REMEMBERED = 8

export interface Done {
  readonly present: readonly number[]
  /** By the numbers of the town. */
  readonly groups: readonly (readonly number[])[]
  /** Who showed up and was not alone. */
  readonly met: ReadonlySet<number>
  /** Who could sit in a group. */
  readonly seatable: ReadonlySet<number>
  /** People to be seated first who could be seated, and why those are not who are not. */
  readonly first: number
  readonly missed: readonly Missed[]
  /** By the judge, without and with what waiting adds. */
  readonly utility: number
  readonly withWaiting: number
  /** How far the engine's own account is from the judge's. */
  readonly misjudged: number
  readonly violations: readonly string[]
  readonly steps: number
  readonly isOptimal: boolean
  /** Pairs in groups, and those who met in the last weeks. */
  readonly pairs: number
  readonly again: number
}

export interface Replay {
  readonly town: Pool
  readonly weeks: readonly Done[]
  readonly spells: readonly Spell[]
}

export function replay(plan: Plan, seat: Manner): Replay {
  const town = everybody(plan)
  const memory = new Memory(town.met)
  const spells = new Spells()
  const weeks = lifeOf(plan).map((week, at) => {
    for (const person of week.left) spells.leave(person)
    const round = roundOf(town, week.present, (person) => spells.waited(person), {
      memory,
      week: at,
    })
    const formed = seat(round, plan.seed + at)
    const done = {
      ...judged(round, formed),
      ...lookedAt(round, week.present, formed.groups),
      ...inTown(formed.groups, week, memory, at),
    }
    writeDown(done, week, spells)
    return done
  })
  spells.finish()
  return { town, weeks, spells: spells.all }
}

type Groups = readonly (readonly number[])[]

function judged(
  round: Pool,
  { groups, utility: own, steps, isOptimal }: Seated,
): Pick<Done, 'utility' | 'withWaiting' | 'misjudged' | 'violations' | 'steps' | 'isOptimal'> {
  const { utility: withWaiting, violations } = judge(round, groups)
  const { utility } = judge({ ...round, wait: new Uint8Array(round.size) }, groups)
  const misjudged = own === undefined ? 0 : Math.abs(own - withWaiting)
  return { utility, withWaiting, misjudged, violations, steps, isOptimal }
}

/** Who could sit at all; and of those to be seated first, who does not and why. */
function lookedAt(
  round: Pool,
  present: readonly number[],
  groups: Groups,
): Pick<Done, 'seatable' | 'first' | 'missed'> {
  const pair: Values['pair'] = valuesOf(round).pair
  const places = present.map((_, place) => place)
  const seatable = places.filter((place) => isSeatable(round, pair, place, places))
  const isFirst = (place: number): boolean => (round.wait[place] ?? 0) >= FIRST_AFTER
  const seated = new Set(groups.flat())
  const first = seatable.filter(isFirst)
  const missed = first.filter((place) => !seated.has(place))
  return {
    seatable: new Set(seatable.map((place) => present[place] ?? -1)),
    first: first.length,
    missed: missed.map(missedBy(round, pair, groups, isFirst)),
  }
}

/** The groups by the numbers of the town; who shows up in company meets, and is remembered. */
function inTown(
  places: Groups,
  { present, absent }: Week,
  memory: Memory,
  week: number,
): Pick<Done, 'present' | 'groups' | 'met' | 'pairs' | 'again'> {
  const groups = places.map((group) => group.map((place) => present[place] ?? -1))
  const counts = groups.map((group) => memory.repeats(group, week, REMEMBERED))
  const companies = groups
    .map((group) => group.filter((person) => !absent.has(person)))
    .filter(({ length }) => length > 1)
  for (const company of companies) memory.meet(company, week)
  return {
    present,
    groups,
    met: new Set(companies.flat()),
    pairs: counts.reduce((sum, { pairs }) => sum + pairs, 0),
    again: counts.reduce((sum, { again }) => sum + again, 0),
  }
}

function writeDown({ groups, met, seatable }: Done, { present }: Week, spells: Spells): void {
  const seated = new Set(groups.flat())
  for (const person of present) {
    const outcome = met.has(person) ? 'met' : seated.has(person) ? 'missed' : 'unseated'
    spells.took(person, outcome, seatable.has(person))
  }
}
