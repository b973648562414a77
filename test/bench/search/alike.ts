/** Whether two ways found the same, and how much of the truth one of them found. */
import type { Scored } from './oracle.ts'

const TOLERANCE = 1e-9

/** The same members in the same order with the same scores. */
export function isAlike(one: readonly Scored[], other: readonly Scored[]): boolean {
  return (
    one.length === other.length &&
    one.every(([id, score], at) => {
      const [otherId, otherScore] = other[at] ?? [-1, Infinity]
      return id === otherId && Math.abs(score - otherScore) <= TOLERANCE
    })
  )
}

/** The share of questions that were answered alike. */
export function shareAlike(
  some: readonly (readonly Scored[])[],
  truth: readonly (readonly Scored[])[],
): number {
  return some.filter((one, at) => isAlike(one, truth[at] ?? [])).length / some.length
}

/** Of the true best, how many were found: 1 when there are none. */
export function recall(
  some: readonly (readonly Scored[])[],
  truth: readonly (readonly Scored[])[],
): number {
  let found = 0
  let all = 0
  some.forEach((one, at) => {
    const ids = new Set(one.map(([id]) => id))
    for (const [id] of truth[at] ?? []) {
      all += 1
      if (ids.has(id)) found += 1
    }
  })
  return all === 0 ? 1 : found / all
}
