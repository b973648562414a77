/** What a pair and a group are worth: the club profile of forming, topic and relatives only. */
import { type ConceptId, kmBetween, type Member, pairOf } from '../domain/index.ts'
import type { FormingSettings, History, Person } from './problem.ts'

/** How a person stands to a topic: the nearest of what they want and of what they offer, 0..1. */
export interface Stake {
  readonly wants: number
  readonly offers: number
}

export function stakeIn(
  member: Pick<Member, 'wants' | 'offers'>,
  topic: ConceptId,
  { taxonomy, minRelated }: FormingSettings,
): Stake {
  const nearest = (told: readonly { readonly concept: ConceptId }[]): number => {
    const values = told.map(({ concept }) => taxonomy.relatedness(concept, topic).value)
    const most = Math.max(0, ...values)
    return most >= minRelated ? most : 0
  }
  return { wants: nearest(member.wants), offers: nearest(member.offers) }
}

/** A seat in a group that is being put together. */
export interface Seat {
  readonly person: Person
  readonly stake: Stake
}

const METRES_APART = 25

/**
 * s = max(0, .35 · mean(ab, ba) + .35 · harmonic(ab, ba) + .15 · min(1, shared wants / 2)
 *   + .15 · (1 − km / 25) − .3 if they met before and did not both ask for it again).
 */
export function pairWorth(a: Seat, b: Seat, history: History): number {
  const ab = Math.min(a.stake.wants, b.stake.offers)
  const ba = Math.min(b.stake.wants, a.stake.offers)
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  const shared = Math.min(a.stake.wants, b.stake.wants)
  const pair = pairOf(a.person.member.id, b.person.member.id)
  const metBefore = history.met.has(pair) && !history.again.has(pair)
  return Math.max(
    0,
    (0.35 * (ab + ba)) / 2 +
      0.35 * harmonic +
      0.15 * Math.min(1, shared / 2) +
      0.15 * nearness(a.person.member, b.person.member) -
      (metBefore ? 0.3 : 0),
  )
}

function nearness(a: Member, b: Member): number {
  if (a.where === undefined || b.where === undefined) return 0.5
  return Math.max(0, 1 - kmBetween(a.where, b.where) / METRES_APART)
}

/**
 * U = 2 / (n − 1) · Σ s + Σ (.25 + .05 · rounds waited) + .15 · n with a host + .15 · n with a source,
 * over the n people who are not seated as host.
 */
export function groupWorth(
  seats: readonly Seat[],
  history: History,
  has: { readonly host: boolean; readonly source: boolean },
): number {
  const n = seats.length
  let pairs = 0
  seats.forEach((one, index) => {
    for (const other of seats.slice(index + 1)) pairs += pairWorth(one, other, history)
  })
  const waiting = seats.reduce((sum, { person }) => sum + 0.25 + 0.05 * person.waited, 0)
  const extras = Number(has.host) + Number(has.source)
  return (n > 1 ? (2 / (n - 1)) * pairs : 0) + waiting + 0.15 * n * extras
}
