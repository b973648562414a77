/** Many lists become one: best first, nearest first among equals, at least two kinds where there are two. */
import type { Candidate } from './candidate.ts'
import { rankOf } from './rank.ts'

export interface Merged {
  readonly shown: readonly Candidate[]
  readonly more: number
}

/** The order of what is given plays no part. */
export function merge(candidates: readonly Candidate[], limit: number): Merged {
  const most = Math.max(0, Math.floor(limit))
  const first = best(candidates, most)
  const shown = withSecondKind(first, candidates, most)
  return { shown, more: candidates.length - shown.length }
}

/** When all that is shown is of one kind, the last place goes to the best of another. */
function withSecondKind(
  first: readonly Candidate[],
  candidates: readonly Candidate[],
  limit: number,
): readonly Candidate[] {
  const kind = first[0]?.kind
  if (limit < 2 || first.some((one) => one.kind !== kind)) return first
  const others = candidates.filter((one) => one.kind !== kind)
  return others.length === 0 ? first : [...first.slice(0, limit - 1), ...best(others, 1)]
}

/** The best of them in order. Only those that reach the score of the last one are sorted. */
function best(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  if (count === 0) return []
  const scores = Float64Array.from(candidates, ({ score }) => score).sort()
  const least = scores[candidates.length - count] ?? 0
  return candidates
    .filter(({ score }) => score >= least)
    .sort(before)
    .slice(0, count)
}

/** The better one; of equals the nearest or the soonest; and then always the same one. */
export function before(a: Candidate, b: Candidate): number {
  return rankOf(b) - rankOf(a) || a.order - b.order || (a.id < b.id ? -1 : 1)
}
