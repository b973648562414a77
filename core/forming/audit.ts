/**
 * The independent judge of a forming: recomputes every rule and the utility from the records, and
 * shares no code with what formed the groups. For tests, for the job before anything is sent, and for
 * an organiser who asks why.
 */
import type { ConceptId, MemberId } from '../domain/index.ts'
import type { Value } from '../texts/index.ts'
import { judgeGroup } from './audit-group.ts'
import { recomputed } from './audit-worth.ts'
import type {
  Audit,
  Fault,
  Forming,
  FormingSettings,
  History,
  Person,
  Unplaced,
  Violation,
} from './problem.ts'

/** Values within this are equal. */
const EQUAL = 1e-6

export function audit(
  result: Forming,
  people: readonly Person[],
  history: History,
  settings: FormingSettings,
): Audit {
  const byId = new Map(people.map((person) => [person.member.id, person]))
  const worths = result.groups.map((group) => recomputed(group, byId, history, settings))
  const utility = worths.reduce((sum, worth) => sum + worth, 0)
  const violations = [
    ...judgeBooks(result, byId),
    ...judgeHosting(result, history, settings),
    ...result.groups.flatMap((group, place) => judgeGroup(group, place, byId, history, settings)),
    ...result.groups.flatMap((group, place) =>
      judgeWorth(place, group.utility, worths[place] ?? 0),
    ),
    ...judgeWorth(undefined, result.utility, utility),
    ...result.unplaced.flatMap((one) => judgeReason(one, byId.get(one.id))),
  ]
  const placed = new Set(result.groups.flatMap(({ members }) => members)).size
  return { violations, utility, placed }
}

/** Everybody is placed or told why not: exactly once, and nobody else is. */
function judgeBooks(result: Forming, byId: ReadonlyMap<MemberId, Person>): Violation[] {
  const times = new Map<MemberId, number>()
  const seen = [
    ...result.groups.flatMap(({ members }) => members),
    ...result.unplaced.map(({ id }) => id),
  ]
  for (const id of seen) times.set(id, (times.get(id) ?? 0) + 1)
  const about = (kind: Fault, id: MemberId, sentence: string): Violation => ({
    kind,
    group: undefined,
    people: [id],
    sentence,
  })
  return [
    ...[...times].flatMap(([id, count]) =>
      count > 1 ? [about('twice', id, `${id} stands in the result ${String(count)} times.`)] : [],
    ),
    ...[...times.keys()].flatMap((id) =>
      byId.has(id) ? [] : [about('stranger', id, `${id} is not among the people.`)],
    ),
    ...[...byId.keys()].flatMap((id) =>
      times.has(id) ? [] : [about('lost', id, `${id} has no seat and no reason.`)],
    ),
  ]
}

function judgeHosting(result: Forming, history: History, settings: FormingSettings): Violation[] {
  const load = new Map<MemberId, number>()
  for (const { host } of result.groups) {
    if (host !== undefined) load.set(host, (load.get(host) ?? history.hosting.get(host) ?? 0) + 1)
  }
  return [...load].flatMap(([id, count]) =>
    count <= settings.hostLoad
      ? []
      : [
          {
            kind: 'host' as const,
            group: undefined,
            people: [id],
            sentence: `${id} would host ${String(count)} groups; at most ${String(settings.hostLoad)}.`,
          },
        ],
  )
}

function judgeWorth(place: number | undefined, told: number, found: number): Violation[] {
  if (Math.abs(told - found) <= EQUAL) return []
  const whose = place === undefined ? 'The result' : `Group ${String(place)}`
  const sentence = `${whose} says a utility of ${String(told)}; it is ${String(found)}.`
  return [{ kind: 'utility', group: place, people: [], sentence }]
}

/** A reason speaks of what the person told, and of nobody else. */
function judgeReason(unplaced: Unplaced, person: Person | undefined): Violation[] {
  if (person === undefined) return []
  const { wants, offers } = person.member
  const own = new Set<ConceptId>([...wants, ...offers].map(({ concept }) => concept))
  const isOwn = (value: Value): boolean =>
    typeof value === 'object' && 'concept' in value && own.has(value.concept)
  const isClean = Object.values(unplaced.reason.values ?? {}).every(isOwn)
  const isTrue = !contradicts(unplaced, person)
  return isClean && isTrue
    ? []
    : [
        {
          kind: 'reason',
          group: undefined,
          people: [unplaced.id],
          sentence: `The reason «${unplaced.reason.key}» tells ${unplaced.id} something else than their own lack.`,
        },
      ]
}

/** A lack that the person does not have. */
function contradicts({ why }: Unplaced, { member }: Person): boolean {
  switch (why) {
    case 'no-place':
      return member.where !== undefined || member.online
    case 'few-share-it':
      return member.wants.length + member.offers.length === 0
    case 'no-times':
    case 'no-wish':
    case 'no-seat':
      return false
  }
}
