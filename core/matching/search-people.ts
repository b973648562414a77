/**
 * Who fits, exactly: the best of everybody, found without a look at everybody. Counts are exact where they
 * matter, which is where there are few.
 */
import type { Candidate } from './candidate.ts'
import type { Aim } from './club-ceilings.ts'
import { clubInquiry, type Way } from './club-profile.ts'
import { consider, type Fitting, type Lacking, prepared, type Search } from './consider.ts'
import type { Keeper } from './engine/best.ts'
import { isToBeFound } from './match-index.ts'
import { MOST_ANSWERING, MOST_MORE, type Question, THIN } from './question.ts'
import { candidateFrom, possiblyBest, type Shortlist, shortlist } from './shortlist.ts'
import type { Wish } from './wish.ts'

export interface FoundPeople {
  /** All that can be among the best so many, and the best of another kind than they are. */
  readonly found: readonly Candidate[]
  /** How many more fit; at most `MOST_MORE` more than a list can show are counted. */
  readonly others: number
  /** How many of all that fit answer the wish itself, up to `MOST_ANSWERING`. */
  readonly answering: number
}

export const NOBODY_LACKS: Lacking = { language: 0, near: 0, time: 0, busy: 0 }
export const NO_PEOPLE: FoundPeople = { found: [], others: 0, answering: 0 }

export function searchPeople(question: Question, wish: Wish, radiusKm: number): FoundPeople {
  if (!isToBeFound(question.asker)) return NO_PEOPLE
  const search = prepared(question, wish, radiusKm)
  const limit = Math.max(0, Math.floor(question.limit))
  const list = shortlist(search, limit, limit + MOST_MORE)
  look(search, 'fitting', list)
  if (list.best === undefined) return fromAll(list.fitting, search, limit)
  const found = [...list.best, ...ofAnotherKind(list.best, search)]
  const answering = Math.min(MOST_ANSWERING, list.fitting.filter(({ answers }) => answers).length)
  if (answering === MOST_ANSWERING) return { found, others: MOST_MORE, answering }
  return withAnswering(found, search)
}

/** How many answer the wish itself, all of them. */
export function countPeople(question: Question, wish: Wish, radiusKm: number): number {
  if (!isToBeFound(question.asker)) return 0
  return answeringOnes(prepared(question, wish, radiusKm), Infinity).length
}

/** How many people fit in everything but one thing, counted by that thing. */
export function lackingPeople(question: Question, wish: Wish, radiusKm: number): Lacking {
  const lacking = { ...NOBODY_LACKS }
  if (!isToBeFound(question.asker)) return lacking
  const search = prepared(question, wish, radiusKm)
  const judge: Way['judge'] = (seen) => {
    const outcome = consider(seen, search)
    if (typeof outcome === 'string') lacking[outcome] += 1
    return -1
  }
  walk(search, { aim: 'fitting', gates: 'open', among: 'anybody', judge }, NOBODY)
  return lacking
}

const NOBODY: Keeper = { least: 0, take: () => undefined }

function walk(search: Search, way: Way, keeper: Keeper): void {
  search.question.population.members.index.engine.walk(clubInquiry(search, way), keeper)
}

function look(search: Search, aim: Aim, list: Shortlist, among: Way['among'] = 'anybody'): void {
  walk(search, { aim, gates: 'closed', among, judge: list.judge }, list)
}

function fromAll(fitting: readonly Fitting[], search: Search, limit: number): FoundPeople {
  const best = possiblyBest(fitting, search.question, limit)
  const answering = fitting.filter(({ answers }) => answers).length
  return {
    found: best.map((one) => candidateFrom(one, search)),
    others: fitting.length - best.length,
    answering: Math.min(MOST_ANSWERING, answering),
  }
}

/** Where all of the best are of one kind: the best of those who are of another. */
function ofAnotherKind(best: readonly Candidate[], search: Search): readonly Candidate[] {
  const kind = best[0]?.kind
  if (kind === undefined || best.some((one) => one.kind !== kind)) return []
  const list = shortlist(search, 1, 0, kind)
  look(search, 'fitting', list, kind === 'peer' ? 'guides' : 'anybody')
  return list.best ?? []
}

/** The list, with how many answer: when hardly anybody does, they are looked at as well. */
function withAnswering(found: readonly Candidate[], search: Search): FoundPeople {
  const all = answeringOnes(search, MOST_ANSWERING)
  const known = new Set(found.map(({ id }) => id))
  const few = all.length < THIN ? all.filter(({ member }) => !known.has(member.id)) : []
  return {
    found: [...found, ...few.map((one) => candidateFrom(one, search))],
    others: MOST_MORE,
    answering: all.length,
  }
}

function answeringOnes(search: Search, most: number): Fitting[] {
  const found: Fitting[] = []
  let last: Fitting | undefined
  const judge: Way['judge'] = (seen) => {
    const outcome = consider(seen, search)
    if (outcome === undefined || typeof outcome === 'string' || !outcome.answers) return -1
    last = outcome
    return 0
  }
  const keeper = {
    least: 0,
    take: (): void => {
      if (last !== undefined) found.push(last)
      if (found.length >= most) keeper.least = Infinity
    },
  }
  walk(search, { aim: 'answering', gates: 'closed', among: 'anybody', judge }, keeper)
  return found
}
