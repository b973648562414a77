/**
 * Who is in the town in which week, and who would stay away from a seat. Drawn before anybody is seated, so
 * that the same town can be replayed with other ways of forming.
 */
import { type Pool, pairOf, pool } from '../pool.ts'
import { seeded } from '../seeded.ts'

export interface Plan {
  /** In the first week. */
  readonly people: number
  /** In every later week. */
  readonly newcomers: number
  readonly weeks: number
  readonly seed: number
}

export interface Week {
  /** In the town and not pausing, by number: all of them take part. */
  readonly present: readonly number[]
  /** Gone for good since the week before. */
  readonly left: readonly number[]
  /** Of those present: who will not show up if they are seated. */
  readonly absent: ReadonlySet<number>
}

const LEAVE = 0.03
const PAUSE = 0.05
const ABSENT = 0.15
const SHORTEST_PAUSE = 2
const LONGEST_PAUSE = 6
/** Far from the seeds by which people are drawn. */
const OF_LIFE = 0x70_0000

/**
 * Everybody who ever lives in the town, in the order in which they come. The first are a POOL with its pairs;
 * who comes later brings people whom they may not meet as POOL draws them, and has met nobody. Nobody has
 * waited yet.
 */
export function everybody({ people, newcomers, weeks, seed }: Plan): Pool {
  const size = people + newcomers * (weeks - 1)
  const [first, all] = [pool(people, seed), pool(size, seed)]
  const later = [...all.never].filter((key) => pairOf(key)[1] >= people)
  return {
    ...all,
    never: new Set([...first.never, ...later]),
    met: first.met,
    wait: new Uint8Array(size),
  }
}

/** Week by week: some leave, some who are there begin a pause, some come. Who comes takes part at once. */
export function lifeOf({ people, newcomers, weeks, seed }: Plan): Week[] {
  const random = seeded(seed + OF_LIFE)
  const pauses = LONGEST_PAUSE - SHORTEST_PAUSE + 1
  /** Who lives in the town, and the week from which they take part. */
  const from = new Map<number, number>()
  let arrived = 0
  return Array.from({ length: weeks }, (_, week) => {
    const left = [...from.keys()].filter(() => random() < LEAVE)
    for (const person of left) from.delete(person)
    for (const [person, back] of from)
      if (back <= week && random() < PAUSE)
        from.set(person, week + SHORTEST_PAUSE + Math.floor(random() * pauses))
    for (; arrived < people + newcomers * week; arrived++) from.set(arrived, week)
    const present = [...from].flatMap(([person, back]) => (back <= week ? [person] : []))
    return { present, left, absent: new Set(present.filter(() => random() < ABSENT)) }
  })
}
