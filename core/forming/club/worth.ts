/** What pairs and groups are worth: the club profile of forming. */
import type { ConceptId } from '../../domain/index.ts'
import { attributeOf, COSTS, metBy } from '../criteria.ts'
import { utility } from '../engine/crowd.ts'
import type { FormingSettings, History } from '../problem.ts'
import type { Kin } from './kin.ts'
import type { Seatable } from './seatable.ts'
import type { Ties } from './ties.ts'

/** Somebody with what they want and offer of what a group is about: everything, where it is about nothing. */
export interface Part {
  readonly one: Seatable
  readonly wants: readonly ConceptId[]
  readonly offers: readonly ConceptId[]
  /** The same by their places among everything that was told. */
  readonly wantsAt: readonly number[]
  readonly offersAt: readonly number[]
  /** The group is near their first wish, or about nothing in particular. */
  readonly isFirst: boolean
}

/** At this distance nearness adds nothing more. */
const FAR_KM = 25
const MOST_OWED = 4
/** What each group that a host hosts already takes from the next: others come to host too. */
const TIRED = 0.05

export interface Worths {
  readonly kin: Kin
  readonly ties: Ties
}

export function pairWorth(a: Part, b: Part, { kin, ties }: Worths): number {
  const ab = kin.nearest(a.wantsAt, b.offersAt)
  const ba = kin.nearest(b.wantsAt, a.offersAt)
  let shared = 0
  for (const mine of a.wantsAt) for (const yours of b.wantsAt) shared += kin.between(mine, yours)
  const km = ties.apart(a.one.at, b.one.at)
  return worthOf(ab, ba, shared, km, ties.past(a.one.at, b.one.at))
}

/** The formula stands with `Formed.utility`; `past` as `Ties` say it. */
export function worthOf(ab: number, ba: number, shared: number, km: number, past: number): number {
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  const near = km === Infinity ? 0.5 : Math.max(0, 1 - km / FAR_KM)
  const worth =
    0.175 * (ab + ba) + 0.35 * harmonic + 0.15 * Math.min(1, shared / 2) + 0.15 * near + past
  return Math.max(0, worth)
}

/** What somebody's seat adds by itself. */
export function seatWorth({ one, isFirst }: Part): number {
  const { waited, owed = 0 } = one.person
  return 0.25 + 0.05 * waited + (isFirst ? 0.05 * Math.min(owed, MOST_OWED) : 0)
}

/** What seating somebody as host adds by itself: the more they host already, the less. */
export function hostWorth(host: Seatable, history: History): number {
  return -TIRED * (history.hosting.get(host.member.id) ?? 0)
}

/** What criteria that are not met take from a group; -Infinity when a fixed one is not. */
export function criteriaWorth(
  learners: readonly Seatable[],
  { criteria }: Pick<FormingSettings, 'criteria'>,
): number {
  let worth = 0
  for (const criterion of criteria) {
    const values = learners.flatMap(({ person }) => attributeOf(person, criterion.attribute) ?? [])
    const missing = 1 - metBy(values, criterion)
    if (missing > 0) worth -= COSTS[criterion.strength] * learners.length * missing
  }
  return worth
}

/** The utility of a group; `brings` as the engine's seats do. */
export function groupWorth(
  parts: readonly Part[],
  host: Seatable | undefined,
  brings: number,
  worths: Worths,
  { settings, history }: { readonly settings: FormingSettings; readonly history: History },
): number {
  let pairs = 0
  parts.forEach((one, index) => {
    for (const other of parts.slice(index + 1)) pairs += pairWorth(one, other, worths)
  })
  const base = parts.reduce((sum, part) => sum + seatWorth(part), 0)
  const own = host === undefined ? 0 : hostWorth(host, history)
  const learners = parts.map(({ one }) => one)
  return utility(parts.length, pairs, base + own, brings) + criteriaWorth(learners, settings)
}
