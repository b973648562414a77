/** How far somebody goes who said how they get around: a first circle, which they can always widen. */
import type { Travel } from '../domain/index.ts'

/** Half an hour's walk or ride, there and back again the same: as far as the answers to «geen vervoer» go. */
export const WALK_KM = 2
export const BIKE_KM = 8

/** Undefined for who gets as far as everybody in town. */
export function reachOf(travel: Travel | undefined): number | undefined {
  if (travel === 'foot') return WALK_KM
  return travel === 'bike' ? BIKE_KM : undefined
}
