/**
 * The judge of groups: what a grouping of a `Pool` is worth and every rule it breaks, worked out plainly
 * from the columns. It knows no search, so that every search can be held to it.
 */
import { type Pool, pairKey } from './pool.ts'
import { FAMILIES } from './search/members.ts'
import { relatedness } from './search/oracle.ts'

const LEAST = 3
const MOST = 6
/** A group of more needs a host. */
const MOST_WITHOUT_HOST = 4
const RADIUS_KM = 25

export interface Verdict {
  /** The sum over the groups; a group that breaks a rule adds nothing. */
  readonly utility: number
  /** The share of all people who sit in a group. */
  readonly placed: number
  readonly groups: number
  /** Empty for a grouping that may exist. */
  readonly violations: readonly string[]
}

/** Everybody by number, each at most once; whoever is in no group is not placed. */
export function judge(pool: Pool, groups: readonly (readonly number[])[]): Verdict {
  const violations: string[] = []
  const seated = new Set<number>()
  let utility = 0
  groups.forEach((members, at) => {
    const strangers = members.filter((one) => !Number.isInteger(one) || one < 0 || one >= pool.size)
    if (strangers.length > 0) {
      violations.push(`group ${String(at)}: no person ${strangers.join(', ')}`)
      return
    }
    for (const person of members) {
      if (seated.has(person)) violations.push(`person ${String(person)} sits twice`)
      seated.add(person)
    }
    const breach = breachOf(pool, members)
    if (breach === undefined) utility += groupWorth(pool, members)
    else violations.push(`group ${String(at)}: ${breach}`)
  })
  return { utility, placed: seated.size / pool.size, groups: groups.length, violations }
}

/** The first rule that keeps these people from being a group; undefined when there is none. */
export function breachOf(pool: Pool, members: readonly number[]): string | undefined {
  if (members.length < LEAST || members.length > MOST) return `size ${String(members.length)}`
  if (commonBits(pool.slots, members) === 0) return 'no common slot'
  if (commonBits(pool.languages, members) === 0) return 'no common language'
  if (members.length > MOST_WITHOUT_HOST && !hasHost(pool, members)) return 'no host for so many'
  for (const [one, other] of pairsOf(members))
    if (pairWorth(pool, one, other) < 0) return `${String(one)} and ${String(other)} may not meet`
  return undefined
}

/** The worth of people who may be a group. The worth of a pair is taken in single precision. */
export function groupWorth(pool: Pool, members: readonly number[]): number {
  let ofPairs = 0
  for (const [one, other] of pairsOf(members)) ofPairs += Math.fround(pairWorth(pool, one, other))
  let ofPeople = 0
  for (const person of members) ofPeople += 0.25 + 0.05 * (pool.wait[person] ?? 0)
  const ofHost = hasHost(pool, members) ? 0.15 * members.length : 0
  return (ofPairs * 2) / (members.length - 1) + ofPeople + ofHost
}

/** The worth of two people in one group, 0 to 1; -1 where they may not share one. */
export function pairWorth(pool: Pool, one: number, other: number): number {
  if (one === other || !sharesBits(pool.slots, one, other)) return -1
  if (!sharesBits(pool.languages, one, other)) return -1
  if (Math.abs((pool.age[one] ?? 0) - (pool.age[other] ?? 0)) > 1) return -1
  const east = (pool.x[one] ?? 0) - (pool.x[other] ?? 0)
  const north = (pool.y[one] ?? 0) - (pool.y[other] ?? 0)
  const km = Math.sqrt(east * east + north * north)
  const key = pairKey(one, other)
  if (km > RADIUS_KM || pool.never.has(key)) return -1
  const ab = filled(pool, one, other)
  const ba = filled(pool, other, one)
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  const worth =
    (0.35 * (ab + ba)) / 2 +
    0.35 * harmonic +
    0.15 * Math.min(1, sharedWants(pool, one, other) / 2) +
    0.15 * (1 - km / RADIUS_KM) -
    (pool.met.has(key) ? 0.3 * 2 ** (-(pool.since?.get(key) ?? 0) / 4) : 0)
  return Math.max(0, worth)
}

/** How far the offers of one fill the wants of another: the mean over the wants of the nearest offer. */
function filled({ wants, offers }: Pool, wanting: number, offering: number): number {
  let sum = 0
  for (let want = 3 * wanting; want < 3 * wanting + 3; want++) {
    let nearest = 0
    for (let offer = 3 * offering; offer < 3 * offering + 3; offer++)
      nearest = Math.max(nearest, relatedness(wants[want] ?? 0, offers[offer] ?? 0))
    sum += nearest
  }
  return sum / 3
}

/** Every two equal wants count 1, every other two of one family half. */
function sharedWants({ wants }: Pool, one: number, other: number): number {
  let sum = 0
  for (let mine = 3 * one; mine < 3 * one + 3; mine++) {
    for (let theirs = 3 * other; theirs < 3 * other + 3; theirs++) {
      const [a, b] = [wants[mine] ?? 0, wants[theirs] ?? 0]
      if (a % FAMILIES === b % FAMILIES) sum += a === b ? 1 : 0.5
    }
  }
  return sum
}

function sharesBits(column: Int32Array, one: number, other: number): boolean {
  return ((column[one] ?? 0) & (column[other] ?? 0)) !== 0
}

function commonBits(column: Int32Array, members: readonly number[]): number {
  return members.reduce((bits, person) => bits & (column[person] ?? 0), -1)
}

function hasHost(pool: Pool, members: readonly number[]): boolean {
  return members.some((person) => pool.host[person] === 1)
}

function pairsOf(members: readonly number[]): (readonly [number, number])[] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other] as const))
}
