/** A place that a club has for its groups. */
import type { PlaceId, Whereabouts } from '../domain/index.ts'

export interface Venue {
  readonly id: PlaceId
  readonly name: string
  readonly where: Whereabouts
  /** Most people of one group; undefined when nobody said. */
  readonly capacity: number | undefined
  /** Groups that can be there at the same time. */
  readonly rooms: number
}
