/**
 * Whether those who must be together are. A pair shares a group, in whatever role, or neither of them has a
 * seat; a chain is what its pairs ask. A tie with somebody who is not among the people holds for nobody.
 */
import type { MemberId } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Forming, History, Violation } from '../problem.ts'
import { overall, type People } from './case.ts'

export function judgeTogether(
  { groups }: Forming,
  { together }: History,
  known: People,
): Violation[] {
  const seats = new Map<string, Set<number>>()
  groups.forEach(({ members }, place) => {
    for (const id of members) seats.set(id, (seats.get(id) ?? new Set()).add(place))
  })
  return [...together].flatMap((key) => {
    const [a, b] = namesIn(key, known)
    if (!known.has(a as MemberId) || !known.has(b as MemberId)) return []
    const [ofA, ofB] = [seats.get(a), seats.get(b)]
    if (ofA === undefined && ofB === undefined) return []
    if ([...(ofA ?? [])].some((place) => ofB?.has(place) === true)) return []
    const both = [a, b].flatMap((id) => known.get(id as MemberId)?.member.id ?? [])
    return [overall('together', t('operator.audit.together', { one: a, other: b }), both)]
  })
}

/** The two of a key as `pairOf` writes it. An id may have the mark in it: then the known ones tell where. */
function namesIn(key: string, known: People): [string, string] {
  const cuts = [...key.matchAll(/~/g)].map(({ index }): [string, string] => [
    key.slice(0, index),
    key.slice(index + 1),
  ])
  const knownIn = (names: readonly string[]): number =>
    names.filter((name) => known.has(name as MemberId)).length
  cuts.sort((one, other) => knownIn(other) - knownIn(one))
  return cuts[0] ?? [key, key]
}
