/**
 * A record that is brought in once more. What the file says is taken over; what happened in the house
 * since (seats that were taken, what a person said themselves) stays.
 */
import {
  type Activity,
  type Consent,
  consents,
  type Group,
  type Member,
  QUORUM,
} from '../domain/index.ts'
import { FROM_FILE } from './nouns.ts'

/** Roles that a file cannot give, it cannot take either. */
const KEPT_ROLES: ReadonlySet<string> = new Set(['smaakmaker', 'partner', 'coordinator'])

export function renewedMember(before: Member, fresh: Member, now: number): Member {
  const kept = before.roles.filter((role) => KEPT_ROLES.has(role))
  return {
    ...before,
    ...withoutOld(before, fresh),
    ...fresh,
    roles: [...fresh.roles, ...kept],
    // Of two declarations the younger counts: only a human of the club can undo it, not a file.
    age: before.age === 'minor' ? 'minor' : fresh.age,
    consents: renewedConsents(before.consents, fresh.consents, now),
    unavailable: before.unavailable,
    unreachable: before.unreachable,
    introducible: before.introducible,
    joinedAt: before.joinedAt,
  }
}

/** What a file may leave out, and did leave out now. */
const OPTIONAL = [
  'firstName',
  'where',
  'radiusKm',
  'maxPriceEuro',
  'needsStepFree',
  'household',
  'attributes',
] as const

function withoutOld(before: Member, fresh: Member): Partial<Member> {
  const gone = OPTIONAL.filter((field) => before[field] !== undefined && fresh[field] === undefined)
  return Object.fromEntries(gone.map((field) => [field, undefined]))
}

/** What a person answered in the house themselves stands; a file changes only what a file said. */
function renewedConsents(
  before: readonly Consent[],
  fresh: readonly Consent[],
  at: number,
): Consent[] {
  const isOwn = before.some(
    ({ purpose, wording }) => purpose === 'matching' && wording !== FROM_FILE,
  )
  const given = consents(fresh, 'matching')
  if (isOwn || consents(before, 'matching') === given) return [...before]
  const changed: Consent = { purpose: 'matching', given, at, wording: FROM_FILE }
  return [...before, { ...changed, ...fresh.find(({ purpose }) => purpose === 'matching') }]
}

/** Whoever joined since keeps the seat: a file adds people and takes nobody away. */
export function renewedGroup(before: Group, fresh: Group): Group {
  const memberIds = [...new Set([...before.memberIds, ...fresh.memberIds])]
  const state = memberIds.length >= QUORUM ? 'running' : 'brewing'
  return {
    ...before,
    ...fresh,
    memberIds,
    capacity: Math.max(fresh.capacity, seats(before, memberIds)),
    state: before.state === 'closed' ? 'closed' : state,
  }
}

/** Those that are taken, and those that are held for who was asked. */
function seats({ askedIds = [] }: Group, memberIds: Group['memberIds']): number {
  return new Set([...memberIds, ...askedIds]).size
}

/** Seats are counted in the house from the first import on. */
export function renewedActivity(before: Activity, fresh: Activity): Activity {
  const { taken } = before
  const { capacity } = fresh
  return {
    ...before,
    ...fresh,
    taken,
    ...(capacity === undefined ? {} : { capacity: Math.max(capacity, taken, 1) }),
  }
}

/** Whether two records say the same, whatever the order of their fields; what is empty says nothing. */
export function isSame(a: object, b: object): boolean {
  return told(a) === told(b)
}

function told(record: object): string {
  return JSON.stringify(record, (_key, part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
