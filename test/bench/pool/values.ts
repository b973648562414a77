/**
 * The worths of the judge, made quick for searches: what three concepts of one mean to three of another is
 * looked up instead of worked out. A test holds them equal to the judge's.
 */
import { type Pool, pairKey, pairOf } from '../pool.ts'
import { CONCEPTS, FAMILIES } from '../search/members.ts'
import { relatedness } from '../search/oracle.ts'

/** In a town up to this size the worth of every pair is kept. */
const MOST_KEPT = 3_000

const FAMILY = Uint8Array.from({ length: CONCEPTS }, (_, concept) => concept % FAMILIES)
/** Twice the relatedness of every two concepts, row by row. */
const HALVES = Uint8Array.from(
  { length: CONCEPTS * CONCEPTS },
  (_, at) => 2 * relatedness(Math.floor(at / CONCEPTS), at % CONCEPTS),
)
/** What it is worth that so many halves of wants are filled one way (rows) and the other: 0 to 6 each. */
const OF_COVERS = Float64Array.from({ length: 49 }, (_, at) => {
  const ab = Math.floor(at / 7) / 2 / 3
  const ba = (at % 7) / 2 / 3
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  return (0.35 * (ab + ba)) / 2 + 0.35 * harmonic
})

export interface Values {
  /** The worth of two people in one group; -1 where they may not share one. */
  pair(one: number, other: number): number
  /** The worth of those from `begin` up to `end`; -1 when they may not be a group. */
  group(members: ArrayLike<number>, begin: number, end: number): number
}

export function valuesOf(pool: Pool): Values {
  const quick = quickPairs(pool)
  const pair = pool.size <= MOST_KEPT ? kept(pool.size, quick) : quick
  const { slots, languages, host, wait } = pool
  return {
    pair,
    group: (members, begin, end) => {
      const size = end - begin
      if (size < 3 || size > 6) return -1
      let [slot, language, hosts, people, pairs] = [-1, -1, 0, 0, 0]
      for (let at = begin; at < end; at++) {
        const person = members[at] ?? 0
        slot &= slots[person] ?? 0
        language &= languages[person] ?? 0
        hosts |= host[person] ?? 0
        people += 0.25 + 0.05 * (wait[person] ?? 0)
      }
      if (slot === 0 || language === 0 || (size > 4 && hosts === 0)) return -1
      for (let at = begin; at < end; at++) {
        for (let next = at + 1; next < end; next++) {
          const worth = pair(members[at] ?? 0, members[next] ?? 0)
          if (worth < 0) return -1
          pairs += Math.fround(worth)
        }
      }
      return (pairs * 2) / (size - 1) + people + (hosts === 0 ? 0 : 0.15 * size)
    },
  }
}

function kept(size: number, quick: Values['pair']): Values['pair'] {
  const all = new Float32Array(size * size)
  for (let one = 0; one < size; one++) {
    for (let other = 0; other <= one; other++)
      all[one * size + other] = all[other * size + one] = quick(one, other)
  }
  return (one, other) => all[one * size + other] ?? -1
}

/** The same numbers as the judge's, to the last digit. */
export function quickPairs(pool: Pool): Values['pair'] {
  const { slots, languages, age, x, y, offers, wants } = pool
  const never = tiesOf(pool.size, pool.never)
  const met = tiesOf(pool.size, pool.met)

  /** Halves of wants that the offers fill: 0 to 6. */
  const filled = (wanting: number, offering: number): number => {
    const first = offers[3 * offering] ?? 0
    const second = offers[3 * offering + 1] ?? 0
    const third = offers[3 * offering + 2] ?? 0
    let sum = 0
    for (let want = 3 * wanting; want < 3 * wanting + 3; want++) {
      const row = CONCEPTS * (wants[want] ?? 0)
      sum += Math.max(HALVES[row + first] ?? 0, HALVES[row + second] ?? 0, HALVES[row + third] ?? 0)
    }
    return sum
  }
  /** Halves of wants that two people share. */
  const shared = (one: number, other: number): number => {
    let sum = 0
    for (let mine = 3 * one; mine < 3 * one + 3; mine++) {
      const a = wants[mine] ?? 0
      for (let theirs = 3 * other; theirs < 3 * other + 3; theirs++) {
        const b = wants[theirs] ?? 0
        if (FAMILY[a] === FAMILY[b]) sum += a === b ? 2 : 1
      }
    }
    return sum
  }
  const staleness = (one: number, other: number): number =>
    0.3 * 2 ** (-(pool.since?.get(pairKey(one, other)) ?? 0) / 4)
  return (one, other) => {
    if (((slots[one] ?? 0) & (slots[other] ?? 0)) === 0) return -1
    if (((languages[one] ?? 0) & (languages[other] ?? 0)) === 0) return -1
    if (Math.abs((age[one] ?? 0) - (age[other] ?? 0)) > 1 || one === other) return -1
    const east = (x[one] ?? 0) - (x[other] ?? 0)
    const north = (y[one] ?? 0) - (y[other] ?? 0)
    const km = Math.sqrt(east * east + north * north)
    if (km > 25 || never(one, other)) return -1
    const worth =
      (OF_COVERS[7 * filled(one, other) + filled(other, one)] ?? 0) +
      0.15 * Math.min(1, shared(one, other) / 4) +
      0.15 * (1 - km / 25) -
      (met(one, other) ? staleness(one, other) : 0)
    return Math.max(0, worth)
  }
}

/** Few people are tied to one: reading their row is quicker than asking a set of all pairs. */
function tiesOf(size: number, keys: ReadonlySet<number>): (one: number, other: number) => boolean {
  const pairs = [...keys].map((key) => pairOf(key))
  const start = new Int32Array(size + 1)
  for (const pair of pairs)
    for (const person of pair) start[person + 1] = (start[person + 1] ?? 0) + 1
  for (let person = 0; person < size; person++)
    start[person + 1] = (start[person + 1] ?? 0) + (start[person] ?? 0)
  const next = start.slice()
  const tied = new Int32Array(2 * pairs.length)
  const tie = (one: number, other: number): void => {
    const at = next[one] ?? 0
    tied[at] = other
    next[one] = at + 1
  }
  for (const [one, other] of pairs) {
    tie(one, other)
    tie(other, one)
  }
  return (one, other) => {
    const end = start[one + 1] ?? 0
    for (let at = start[one] ?? 0; at < end; at++) if (tied[at] === other) return true
    return false
  }
}
