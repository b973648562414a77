/**
 * The plain truth about search: a score for everybody, all sorted. Slow, short, and without anything of the
 * engine in it, so that the engine can be judged by it.
 */
import { FAMILIES, type SearchMember } from './members.ts'

/** A member by number, with the score. */
export type Scored = readonly [member: number, score: number]

/** 1 for the same concept, 0.5 for one of the two nearest on either side in its family, else 0. */
export function relatedness(one: number, other: number): number {
  if (one === other) return 1
  const steps = Math.abs(Math.floor(one / FAMILIES) - Math.floor(other / FAMILIES))
  return one % FAMILIES === other % FAMILIES && steps <= 2 ? 0.5 : 0
}

/** The score of b for a; -1 where a hard condition forbids it. */
export function naiveScore(a: SearchMember, b: SearchMember): number {
  const common = a.slots & b.slots
  const isPaused = (b.flags & 0b111) === 0
  if (a === b || isPaused || common === 0 || (a.languages & b.languages) === 0) return -1
  const km = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
  if (km > 40 || Math.abs(a.age - b.age) > 1) return -1
  const ab = filled(a.wants, b.offers)
  const ba = filled(b.wants, a.offers)
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  const meet = Math.min(3, count(common))
  return (
    0.55 * harmonic +
    0.05 * (ab + ba) +
    (0.1 * meet) / 3 +
    0.15 * (1 - km / 50) +
    0.1 * (1 - Math.abs(a.level - b.level) / 4)
  )
}

/** How far offers fill wants: the mean over three wants of the nearest offer. */
function filled(wants: readonly number[], offers: readonly number[]): number {
  let sum = 0
  for (const want of wants) {
    let nearest = 0
    for (const offer of offers) nearest = Math.max(nearest, relatedness(want, offer))
    sum += nearest
  }
  return sum / 3
}

function count(bits: number): number {
  let ones = 0
  for (let left = bits; left !== 0; left &= left - 1) ones += 1
  return ones
}

/** The best so many for one of the members: best first, equal scores by the lower number. */
export function naiveTop(
  members: readonly SearchMember[],
  asker: SearchMember,
  count: number,
): Scored[] {
  const scored: Scored[] = []
  members.forEach((member, at) => {
    const score = naiveScore(asker, member)
    if (score >= 0) scored.push([at, score])
  })
  return scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, count)
}
