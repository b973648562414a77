/**
 * Of whom the groups of a round are made: everybody who said yes to it, and in the demo the invented people
 * whose wishes are open; with what happened between them, and the places of the club.
 */
import {
  type Group,
  type Member,
  type MemberId,
  type Place,
  pairOf,
  type Round,
  type RoundEntry,
} from '../domain/index.ts'
import {
  CLUB_FORMING,
  type FormingProblem,
  type FormingSettings,
  type History,
  NO_HISTORY,
  type Person,
} from '../forming/index.ts'
import type { Population } from '../matching/index.ts'
import { mayBeMatchedOn, mayJoinRound } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

export interface Gathered {
  readonly round: Round
  /** Who said yes. */
  readonly entries: readonly RoundEntry[]
  readonly population: Pick<Population, 'members' | 'groups' | 'blocks' | 'introductions'>
  readonly places: readonly Place[]
  readonly taxonomy: Taxonomy
  readonly now: number
}

export function problemOf(gathered: Gathered): FormingProblem {
  const { round, population } = gathered
  const groups = [...population.groups.values()].filter(({ state }) => state !== 'closed')
  return {
    people: peopleOf(gathered, groups),
    history: historyOf(population, groups, gathered.now),
    settings: settingsFor(gathered),
    // Any number will do, as long as the same round has the same one.
    seed: Math.floor(round.openedAt / 1000) % 2 ** 31,
  }
}

function peopleOf({ entries, population, taxonomy }: Gathered, groups: readonly Group[]): Person[] {
  const waited = new Map(entries.map((entry) => [entry.memberId, entry.waited]))
  return [...population.members.values()]
    .filter((member) => waited.has(member.id) || member.persona !== undefined)
    .filter((member) => mayJoinRound(member).ok)
    .map((member) => withOpenWishes(member, groupsOf(member, groups)))
    .filter((member) => waited.has(member.id) || hasPart(member, taxonomy))
    .map((member) => {
      const { attributes = {} } = member
      return { member, waited: waited.get(member.id) ?? 0, attributes }
    })
    .sort((a, b) => (a.member.id < b.member.id ? -1 : 1))
}

/** Invented people sit in as many groups of rounds as somebody tries: none of those takes their time. */
function groupsOf({ id, persona }: Member, groups: readonly Group[]): Group[] {
  return groups.filter(
    ({ memberIds, roundId }) =>
      memberIds.includes(id) && (persona === undefined || roundId === undefined),
  )
}

/** Without what a group is about that they are in already, and not when it meets. */
function withOpenWishes(member: Member, groups: readonly Group[]): Member {
  if (groups.length === 0) return member
  const answered = new Set(groups.map(({ topic }) => topic))
  return {
    ...member,
    wants: member.wants.filter(({ concept }) => !answered.has(concept)),
    unavailable: [...member.unavailable, ...groups.map(({ slot }) => slot)],
  }
}

function hasPart({ wants, offers, roles }: Member, taxonomy: Taxonomy): boolean {
  const isOpen = [...wants, ...offers].some(
    ({ concept }) => mayBeMatchedOn(concept, taxonomy) === 'people',
  )
  return isOpen || roles.includes('host')
}

function historyOf(
  population: Gathered['population'],
  groups: readonly Group[],
  now: number,
): History {
  const met = new Map<string, number>()
  const again = new Set<string>()
  for (const { askerId, peerId, state, peerSaid, askedAt, again: said = [] } of [
    ...population.introductions.values(),
  ]) {
    if (state !== 'open' && peerSaid !== 'yes') continue
    met.set(pairOf(askerId, peerId), Math.max(0, Math.floor((now - askedAt) / WEEK_MS)))
    if (said.includes(askerId) && said.includes(peerId)) again.add(pairOf(askerId, peerId))
  }
  for (const { memberIds } of groups)
    for (const [at, one] of memberIds.entries())
      for (const other of memberIds.slice(at + 1)) met.set(pairOf(one, other), 0)
  const never = new Set(population.blocks.keys())
  return { ...NO_HISTORY, never, met, again, hosting: hostingOf(population, groups) }
}

function hostingOf(
  population: Gathered['population'],
  groups: readonly Group[],
): Map<MemberId, number> {
  const hosting = new Map<MemberId, number>()
  for (const { hostId, roundId } of groups) {
    const host = hostId === undefined ? undefined : population.members.get(hostId)
    if (host === undefined || (host.persona !== undefined && roundId !== undefined)) continue
    hosting.set(host.id, (hosting.get(host.id) ?? 0) + 1)
  }
  return hosting
}

/** In each place one group at a time, where the club does not say that it has more rooms. */
function settingsFor({ taxonomy, places }: Gathered): FormingSettings {
  const venues = places.map(({ id, name, where, capacity, rooms = 1 }) => ({
    id,
    name,
    where,
    capacity,
    rooms,
  }))
  return { ...CLUB_FORMING, taxonomy, venues }
}
