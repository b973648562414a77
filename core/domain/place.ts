/** Where people and things are: never finer than a quarter for a person, a door for a place. */
import { z } from 'zod'
import { ClubId, PlaceId } from './ids.ts'
import { Wording } from './language.ts'

/** The point that distances are measured from: a quarter or a municipality, never a street. */
export const Whereabouts = z.object({
  name: z.string().max(80), // as people call it: «Genk», «Waterschei»
  municipality: z.string().max(80),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
})
export type Whereabouts = z.infer<typeof Whereabouts>

/** A building or a site where people can meet. */
export const Place = z.object({
  id: PlaceId,
  clubId: ClubId,
  name: z.string().max(120),
  where: Whereabouts,
  stepFree: z.boolean().optional(),
  notes: Wording.optional(),
  /** Most people of one group there; absent when nobody said. */
  capacity: z.int().min(2).optional(),
  /** Groups that can be there at the same time; one when nobody said. */
  rooms: z.int().min(1).optional(),
})
export type Place = z.infer<typeof Place>

const EARTH_KM = 6371

/** Great-circle distance in kilometres (haversine; Sinnott, Sky & Telescope, 1984). */
export function kmBetween(
  a: Pick<Whereabouts, 'lat' | 'lon'>,
  b: Pick<Whereabouts, 'lat' | 'lon'>,
): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
