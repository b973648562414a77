/**
 * How near something is, and what is out of reach. The score does not stretch when a search is widened:
 * far stays far.
 */
import { kmBetween, type Whereabouts } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { UNKNOWN } from './unknown.ts'

/** What meeting over a screen is worth. */
const ONLINE = 0.5

export interface Distance {
  /** Undefined when one of the two places is not known. */
  readonly km: number | undefined
  /** Whether both are willing to meet over a screen. */
  readonly isOnline: boolean
}

export function distanceBetween(
  a: { readonly where?: Whereabouts | undefined; readonly online: boolean },
  b: { readonly where?: Whereabouts | undefined; readonly online: boolean },
): Distance {
  const km =
    a.where === undefined || b.where === undefined ? undefined : kmBetween(a.where, b.where)
  return { km, isOnline: a.online && b.online }
}

/** 1 next door, 0 from the town's radius on. */
export function nearScore(distance: Distance, townRadiusKm: number): number {
  const { km, isOnline } = distance
  if (km === undefined) return UNKNOWN
  const near = Math.max(0, 1 - km / townRadiusKm)
  return isOnline ? Math.max(ONLINE, near) : near
}

/** Whether it is within the radius of the search. What is not known forbids nothing. */
export function isInReach(distance: Distance, radiusKm: number): boolean {
  return distance.isOnline || distance.km === undefined || distance.km <= radiusKm
}

/** Said when people fit in everything but this: the reader's own radius, and a count. */
export function nearMissing(count: number, radiusKm: number): Phrase {
  return t('matching.missing.further', { count, km: Math.round(radiusKm) })
}
