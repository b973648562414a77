/**
 * Whoever fits, as a search brings them by: all of them while they are few, and from then on only the best
 * so many, in the order in which a list shows them.
 */
import { type Candidate, candidate } from './candidate.ts'
import type { Seen } from './club-profile.ts'
import { consider, type Fitting, type Search, tieWith } from './consider.ts'
import type { Item, ItemKind, Question } from './question.ts'
import { highestRank, rankOf } from './rank.ts'
import type { PersonTie } from './roles.ts'
import { scoreOf } from './score.ts'

/** Whoever joined so recently comes first among equals. */
const NEWCOMER_MS = 28 * 24 * 60 * 60 * 1000

export interface Shortlist {
  judge(seen: Seen, least: number): number
  take(): void
  readonly least: number
  /** Everybody who fits, as long as they are fewer than `enough`; else the first so many that were met. */
  readonly fitting: readonly Fitting[]
  /** The best so many; undefined as long as `fitting` holds everybody. */
  readonly best: readonly Candidate[] | undefined
}

interface Ranked {
  readonly rank: number
  readonly one: Candidate
}

/** `enough`: from so many on, only the best `count` are kept. `but`: nobody of this kind. */
export function shortlist(
  search: Search,
  count: number,
  enough: number,
  but?: ItemKind,
): Shortlist {
  const fitting: Fitting[] = []
  let best: Ranked[] | undefined = enough === 0 ? [] : undefined
  let judged: Fitting | undefined
  let ranked: Ranked | undefined

  const rank = (fits: Fitting, most: number): number => {
    const parts = { ...fits.parts, level: fits.tie?.level ?? 1 }
    const sum = scoreOf(parts, search.question.settings, fits.worth)
    if (highestRank(sum, fits.km ?? 0) < most) return -1
    const one = candidateFrom(fits, search)
    if (one.kind === but) return -1
    ranked = { rank: rankOf(one), one }
    return ranked.rank
  }
  return {
    judge: (seen, most) => {
      const outcome = consider(seen, search)
      if (outcome === undefined || typeof outcome === 'string') return -1
      judged = outcome
      return best === undefined ? 0 : rank(outcome, most)
    },
    take: () => {
      if (best === undefined) {
        if (judged !== undefined) fitting.push(judged)
        if (fitting.length < enough) return
        best = topOf(fitting, count, search)
      } else if (ranked !== undefined) {
        const one = ranked
        const after = best.findIndex((other) => inOrder(one, other) < 0)
        best.splice(after < 0 ? best.length : after, 0, one)
        if (best.length > count) best.pop()
      }
    },
    get least() {
      if (best === undefined) return 0
      return count === 0 ? Infinity : best.length < count ? 0 : (best.at(-1)?.rank ?? 0)
    },
    fitting,
    get best() {
      return best?.map(({ one }) => one)
    },
  }
}

function topOf(fitting: readonly Fitting[], count: number, search: Search): Ranked[] {
  return possiblyBest(fitting, search.question, count)
    .map((fits) => candidateFrom(fits, search))
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort(inOrder)
    .slice(0, count)
}

function inOrder(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || (a.one.id < b.one.id ? -1 : 1)
}

/**
 * Leaves out whoever cannot be among the best so many even on the best of levels, because so many
 * others are above that on the worst. Hosts and mentors, who are kinds of their own, all stay.
 */
export function possiblyBest(
  fitting: readonly Fitting[],
  { settings }: Question,
  limit: number,
): Fitting[] {
  const plain = fitting.filter(({ tie }) => tie === undefined)
  const worst = Float64Array.from(plain, ({ parts, worth }) =>
    scoreOf({ ...parts, level: 0 }, settings, worth),
  )
  const least = worst.sort()[plain.length - Math.max(1, limit)] ?? 0
  return fitting.filter(
    ({ tie, parts, worth }) =>
      tie !== undefined || scoreOf({ ...parts, level: 1 }, settings, worth) >= least,
  )
}

export function candidateFrom(fits: Fitting, search: Search): Candidate {
  const { member, km, parts, worth, tie: known } = fits
  const { settings } = search.question
  const tie = known ?? tieWith(member, true, search)
  if (tie === undefined) throw new Error('Somebody fits in the table and has no tie.')
  return candidate(
    {
      kind: tie.kind,
      id: member.id,
      relation: tie.relation,
      concept: tie.concept,
      ...shownIn(tie),
      parts: { ...parts, level: tie.level },
      km,
      order: comesFirst(fits, search) ? 0 : 1,
      about: { of: 'person', person: member, tie },
    },
    settings,
    worth,
  )
}

function shownIn({ tie }: PersonTie): Pick<Item, 'shows'> {
  return tie !== undefined && 'learn' in tie ? { shows: tie.learn.offer.concept } : {}
}

/** Among equals: newcomers, and whoever both want to meet again. */
function comesFirst({ member: { id, joinedAt } }: Fitting, { question, met }: Search): boolean {
  return question.now - joinedAt < NEWCOMER_MS || met.get(id) === 'again'
}
