/**
 * Who fits, exactly: a scan over everybody, narrowed by tables first. How somebody is tied to the asker
 * is worked out only for those who may be shown.
 */
import type { Member } from '../domain/index.ts'
import { type Candidate, candidate } from './candidate.ts'
import { type Ceiling, ceilingOf } from './ceiling.ts'
import { consider, type Fitting, type Lacking, prepared, type Search, tieWith } from './consider.ts'
import type { Question } from './question.ts'
import { rowsOf } from './roster.ts'
import { scoreOf } from './score.ts'
import type { Wish } from './wish.ts'

export interface FoundPeople {
  /** All that can be among the best so many, for any kind. */
  readonly found: readonly Candidate[]
  /** How many more fit, and cannot be among them. */
  readonly others: number
  /** How many of all that fit answer the wish itself; the others are whom the asker could help. */
  readonly answering: number
  readonly lacking: Lacking
}

export const NO_PEOPLE: FoundPeople = {
  found: [],
  others: 0,
  answering: 0,
  lacking: { language: 0, near: 0, time: 0, busy: 0 },
}

/** Whoever joined so recently comes first among equals. */
const NEWCOMER_MS = 28 * 24 * 60 * 60 * 1000

export function searchPeople(question: Question, wish: Wish, radiusKm: number): FoundPeople {
  const { population, taxonomy, settings } = question
  const search = prepared(question, wish, radiusKm)
  const ceiling = ceilingOf(wish, taxonomy, settings)
  const fitting: Fitting[] = []
  const lacking = { ...NO_PEOPLE.lacking }
  for (const row of rowsOf(population.members, taxonomy)) {
    if (!row.mayMeet) continue
    const fit = ceiling.fit(row)
    if (fit < settings.minFit) continue
    const outcome = consider(row, fit, search)
    if (outcome === undefined) continue
    if (typeof outcome === 'string') lacking[outcome] += 1
    else fitting.push(outcome)
  }
  const best = possiblyBest(fitting, question)
  return {
    found: best.map((one) => candidateFrom(one, search)),
    others: fitting.length - best.length,
    answering: fitting.filter((one) => answersWish(one, ceiling, settings.minFit)).length,
    lacking,
  }
}

function answersWish({ row, tie }: Fitting, ceiling: Ceiling, minFit: number): boolean {
  return tie === undefined ? ceiling.answering(row) >= minFit : tie.relation !== 'helps'
}

/**
 * Leaves out whoever cannot be among the best so many even on the best of levels, because so many
 * others are above that on the worst. Hosts and mentors, who are kinds of their own, all stay.
 */
function possiblyBest(fitting: readonly Fitting[], { limit, settings }: Question): Fitting[] {
  const plain = fitting.filter(({ tie }) => tie === undefined)
  const worst = Float64Array.from(plain, ({ parts, worth }) =>
    scoreOf({ ...parts, level: 0 }, settings, worth),
  )
  const least = worst.sort()[plain.length - Math.max(1, Math.floor(limit))] ?? 0
  return fitting.filter(
    ({ tie, parts, worth }) =>
      tie !== undefined || scoreOf({ ...parts, level: 1 }, settings, worth) >= least,
  )
}

function candidateFrom({ row, km, parts, worth, tie: known }: Fitting, search: Search): Candidate {
  const { settings } = search.question
  const tie = known ?? tieWith(row, true, search)
  if (tie === undefined) throw new Error('Somebody fits in the table and has no tie.')
  return candidate(
    {
      kind: tie.kind,
      id: row.member.id,
      relation: tie.relation,
      concept: tie.concept,
      parts: { ...parts, level: tie.level },
      km,
      order: comesFirst(row.member, search) ? 0 : 1,
      about: { of: 'person', person: row.member, tie },
    },
    settings,
    worth,
  )
}

/** Among equals: newcomers, and whoever both want to meet again. */
function comesFirst({ id, joinedAt }: Member, { question, met }: Search): boolean {
  return question.now - joinedAt < NEWCOMER_MS || met.get(id) === 'again'
}
