/** The most that anybody can reach in a club, by the levels of what they offer and want. */
import { UNKNOWN } from './criteria/unknown.ts'
import { type Ceilings, ceilingsFrom } from './engine/ceilings.ts'
import type { MatchingSettings } from './question.ts'
import { highestRank } from './rank.ts'
import { LEVEL_BITS, LEVELS } from './relevance.ts'
import { harmonic } from './score.ts'

/** Who is looked for: whoever fits, or only those who answer the wish itself. */
export type Aim = 'fitting' | 'answering'

/** A relation's fit may come out a little higher than here by rounding. */
const ROUNDING = 1e-9
const MOST_KEPT = 32

const kept = new Map<string, Ceilings>()

/** What the asker told, as far as it says how good anybody can be. */
export interface Told {
  /** Whether the asker gives anything freely. */
  readonly isFree: boolean
  readonly where: boolean
  readonly times: boolean
  readonly levels: boolean
}

/** Made once for the same settings and the same things told. */
export function clubCeilings(settings: MatchingSettings, aim: Aim, asker: Told): Ceilings {
  const { fit, near, time, level, swap, teaches, together, helps, minFit } = settings
  const own = aim === 'fitting' && asker.isFree ? helps : 0
  const beside =
    near * (asker.where ? 1 : UNKNOWN) +
    time * (asker.times ? 1 : UNKNOWN) +
    level * (asker.levels ? 1 : UNKNOWN)
  const key = [fit, beside, swap, teaches, together, helps, own, minFit].join(' ')
  const before = kept.get(key)
  if (before !== undefined) return before
  const bits = 2 * LEVEL_BITS
  const made = ceilingsFrom(1 << bits, bits, (offers, wants) => {
    const any = valueOf(offers)
    const give = valueOf(wants >> LEVEL_BITS)
    const most = Math.max(
      swap * harmonic(any, give),
      teaches * Math.min(any, valueOf(offers >> LEVEL_BITS)),
      together * valueOf(wants),
      own * give,
    )
    if (most === 0 || most + ROUNDING < minFit) return -Infinity
    // How well somebody fits counts whole, also when only those who answer are looked for.
    return highestRank(fit * Math.max(most, helps * give) + beside, 0)
  })
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, made)
  return made
}

/** Levels count only as far as those below are there too. */
function valueOf(bits: number): number {
  let level = 0
  while (level < LEVEL_BITS && ((bits >> level) & 1) === 1) level += 1
  return LEVELS[level - 1] ?? 0
}
