/**
 * Forming, step by step: who sits in which group this round. A formation is a function of its problem and of
 * how many steps were done, whatever the order in which people are handed in; it can stop after any step.
 */
import { askedCrowd, nameOf, tableAt } from './club/asked.ts'
import { begunIn } from './club/begun.ts'
import { calendarOf } from './club/calendar.ts'
import { formedFrom } from './club/formed.ts'
import { type Round, roundOf } from './club/round.ts'
import { Settled } from './club/settled.ts'
import { unplacedIn } from './club/unplaced.ts'
import { everybodyAt, type Table } from './club/whole.ts'
import type { Crowd } from './engine/crowd.ts'
import { EQUAL } from './engine/exact.ts'
import { looseBound } from './engine/loose-bound.ts'
import type { PackingSolver } from './engine/packing.ts'
import { CrowdSearch } from './engine/search.ts'
import type { Certificate, Formed, Forming, FormingProblem } from './problem.ts'

/**
 * Groups of this round are searched whole as long as they are so few. Seats are many more than people: one for
 * each topic, in a place and online.
 */
const REACH = { seats: 4000, groups: 200_000 }

/** So often groups that found no hour or room are ruled out and everybody is seated anew. */
const MOST_BARRED = 10

export class Formation {
  /** Steps that were done. */
  steps = 0
  private readonly round: Round
  private readonly solver: PackingSolver
  /** Groups that stand. */
  private readonly before: readonly Formed[]
  private readonly settled: Settled | undefined
  private readonly barred = new Set<string>()
  private search: CrowdSearch
  private times = 0
  /** Of searches that ended with groups for which no hour or room was left: the best that met. */
  private best: Met | undefined
  /** Of the first search, which ruled out nothing. */
  private bound = Infinity
  /** Where the crowd holds not all of the round; else nothing is lower than what a search proves. */
  private readonly ceiling: number

  /** `before`: groups that stand, whose people stay where they are as far as they can. */
  constructor(problem: FormingProblem, solver: PackingSolver, before?: readonly Formed[]) {
    this.before = before ?? []
    this.round = roundOf(problem, before)
    this.solver = solver
    const present = new Set(this.round.seatable.map(({ member }) => member.id))
    this.settled = before === undefined ? undefined : new Settled(before, present)
    const crowd = this.crowd()
    this.ceiling = this.round.isThinned ? looseBound(crowd, this.round.company) : 0
    this.search = this.searchOf(crowd)
  }

  /** False when nothing is left to do. */
  step(): boolean {
    this.steps += 1
    if (this.search.step()) return true
    this.boundOnce()
    const met = this.met()
    const left = met.left
    if (this.best === undefined || met.worth > this.best.worth + EQUAL) this.best = met
    if (left.length === 0 || this.times >= MOST_BARRED) return false
    this.times += 1
    for (const table of left)
      this.barred.add(nameOf(everybodyAt(table).map(({ member }) => member.id)))
    this.search.close()
    this.search = this.searchOf(this.crowd())
    return true
  }

  /** Frees what the solver holds. The result stays. */
  close(): void {
    this.search.close()
  }

  /** As the search counts: what is owed to who waited long, and to who sits already, is in it. */
  get progress(): { readonly utility: number; readonly bound: number } {
    return { utility: this.search.utility, bound: Math.max(this.search.bound, this.ceiling) }
  }

  /** The best so far. */
  result(): Forming {
    const now = this.met()
    const { tables, meetings } =
      this.best !== undefined && this.best.worth >= now.worth - EQUAL ? this.best : now
    const groups = tables
      .flatMap((table, at) => {
        const meeting = meetings[at]
        return meeting === undefined ? [] : formedFrom(this.round, table, meeting)
      })
      .sort((a, b) => (nameOf(a.members) < nameOf(b.members) ? -1 : 1))
    const utility = groups.reduce((sum, group) => sum + group.utility, 0)
    return {
      groups,
      unplaced: unplacedIn(this.round, groups),
      utility,
      certificate: this.certificate(utility),
      seed: this.round.problem.seed,
      steps: this.steps,
    }
  }

  private crowd(): Crowd {
    const { settled, barred } = this
    return askedCrowd(this.round, { settled, barred: new Set(barred) })
  }

  private searchOf(crowd: Crowd): CrowdSearch {
    const begun = begunIn(this.round, crowd, this.before)
    return new CrowdSearch(crowd, this.solver, this.round.problem.seed, REACH, begun)
  }

  private boundOnce(): void {
    if (this.times === 0) this.bound = this.search.bound
  }

  /** What is found so far, with an hour and a place for each group that can have one; those worth most choose first. */
  private met(): Met {
    const tables = this.search.groups
      .map((seats) => tableAt(this.round, seats))
      .sort((a, b) => orderOf(a) - orderOf(b))
    const { meetings } = calendarOf(tables, this.round.problem.settings)
    const left = tables.filter((_, at) => meetings[at] === undefined)
    return { tables, meetings, left, worth: this.search.utility - left.length }
  }

  /** What the search knows of more than was found holds for the groups as they are told, too. */
  private certificate(utility: number): Certificate {
    const proven = Math.max(this.times === 0 ? this.search.bound : this.bound, this.ceiling)
    const bound = Math.max(proven, this.search.utility)
    const gap = bound - this.search.utility
    const isOptimal = gap <= EQUAL && !this.round.isThinned && this.barred.size === 0
    return {
      kind: isOptimal ? 'optimal' : 'bound',
      utility,
      bound: isOptimal ? utility : utility + gap,
    }
  }
}

interface Met {
  readonly tables: readonly Table[]
  readonly meetings: ReturnType<typeof calendarOf>['meetings']
  readonly left: readonly Table[]
  readonly worth: number
}

/** By who sits there first: an order that hangs on people alone. */
function orderOf({ parts }: Table): number {
  return parts[0]?.one.at ?? 0
}
