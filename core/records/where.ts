/** Places as they stand in a file: a name, a postcode, or a point such as `50.97,5.50`. */
import { kmBetween, Whereabouts } from '../domain/index.ts'
import type { Gazetteer } from '../understanding/index.ts'

const POINT = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/

/** Further than this from every place that is known, a point has no name but itself. */
const NAMED_WITHIN_KM = 25

/** The place that is meant. A point keeps its own coordinates, and is called after the nearest place. */
export function whereIn(value: unknown, gazetteer: Gazetteer): Whereabouts | undefined {
  const point = pointIn(value)
  if (point !== undefined) return atPoint(point, gazetteer)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return gazetteer.find(String(value).trim().toLowerCase())
}

interface Point {
  readonly lat: number
  readonly lon: number
}

function pointIn(value: unknown): Point | undefined {
  if (Array.isArray(value) && value.length === 2) return point(value[0], value[1])
  if (typeof value === 'object' && value !== null && 'lat' in value && 'lon' in value)
    return point(value.lat, value.lon)
  const written = typeof value === 'string' ? POINT.exec(value.trim()) : null
  return written === null ? undefined : point(Number(written[1]), Number(written[2]))
}

function point(lat: unknown, lon: unknown): Point | undefined {
  if (typeof lat !== 'number' || typeof lon !== 'number') return undefined
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
}

function atPoint(at: Point, gazetteer: Gazetteer): Whereabouts {
  const nearest = nearestPlace(at, gazetteer)
  const name = `${at.lat.toFixed(2)}, ${at.lon.toFixed(2)}`
  if (nearest === undefined || kmBetween(nearest, at) > NAMED_WITHIN_KM)
    return Whereabouts.parse({ name, municipality: name, ...at })
  return { ...nearest, ...at }
}

const known = new WeakMap<Gazetteer, readonly Whereabouts[]>()

/** The place whose point is nearest; the larger one among equals. */
export function nearestPlace(at: Point, gazetteer: Gazetteer): Whereabouts | undefined {
  const places = known.get(gazetteer) ?? [
    ...new Set(gazetteer.names.flatMap((name) => gazetteer.all(name))),
  ]
  known.set(gazetteer, places)
  let best: { readonly place: Whereabouts; readonly km: number } | undefined
  for (const place of places) {
    const km = kmBetween(place, at)
    if (km < (best?.km ?? Infinity)) best = { place, km }
  }
  return best?.place
}

/**
 * No finer than a quarter: a point of a person becomes the place that it is called after. Where no place
 * is near, it keeps about a kilometre.
 */
export function coarse(where: Whereabouts, gazetteer: Gazetteer): Whereabouts {
  const named = gazetteer
    .all(where.name)
    .find(({ municipality }) => municipality === where.municipality)
  const rounded = (degrees: number): number => Math.round(degrees * 100) / 100
  return named ?? { ...where, lat: rounded(where.lat), lon: rounded(where.lon) }
}
