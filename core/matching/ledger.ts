/**
 * The ledger of fairness, for who runs a club: who waits longest for an answer, who was never shown to
 * anybody, and whether a few people are shown instead of all the others. Told to no member.
 */
import type { ConceptId, MemberId, StandingWish } from '../domain/index.ts'
import { isToBeFound } from './match-index.ts'
import type { Population } from './question.ts'

export interface Ledger {
  /** Wishes that wait, the longest first. */
  readonly waiting: readonly {
    readonly memberId: MemberId
    readonly concept: ConceptId
    readonly since: number
  }[]
  /** Who may be shown, offers or wants something, and was shown to nobody in four weeks; who joined first, first. */
  readonly neverShown: readonly MemberId[]
  /** The others, most shown first. */
  readonly shown: readonly { readonly memberId: MemberId; readonly times: number }[]
  /**
   * How unevenly showings are spread over everybody who may be shown, 0 (all alike) to nearly 1 (one
   * person has them all): the Gini coefficient (C. Gini, 1912). 0 while nobody was shown.
   */
  readonly spread: number
}

export function ledgerOf(
  { members, showings }: Pick<Population, 'members' | 'showings'>,
  wishes: Iterable<StandingWish>,
  now: number,
): Ledger {
  const people = [...members.values()]
    .filter(isToBeFound)
    .filter(({ offers, wants }) => offers.length + wants.length > 0)
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ memberId: id, times: showings.timesShown(id, now) }))
  return {
    waiting: [...wishes]
      .filter(({ state, until, memberId }) => isWaiting(state, until, now) && members.has(memberId))
      .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))
      .map(({ memberId, concept, since }) => ({ memberId, concept, since })),
    neverShown: people.filter(({ times }) => times === 0).map(({ memberId }) => memberId),
    shown: people.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times),
    spread: gini(people.map(({ times }) => times)),
  }
}

function isWaiting(state: StandingWish['state'], until: number, now: number): boolean {
  return state === 'waiting' && now < until
}

function gini(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0)
  if (sum === 0) return 0
  const ranked = [...values].sort((a, b) => a - b)
  const weighed = ranked.reduce((all, value, index) => all + (index + 1) * value, 0)
  return (2 * weighed) / (values.length * sum) - (values.length + 1) / values.length
}
