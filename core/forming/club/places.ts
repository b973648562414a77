/** The seats that people could take: about what, in a place or online, as a learner or as the host. */
import type { ConceptId } from '../../domain/index.ts'
import { FLUENT, HOST, SOURCE } from '../engine/crowd.ts'
import type { FormingSettings, History } from '../problem.ts'
import type { Kin } from './kin.ts'
import type { Seatable } from './seatable.ts'
import { knows, MIN_WANTING, partIn, type Topic } from './topics.ts'
import type { Unit } from './units.ts'
import { hostWorth, type Part, seatWorth } from './worth.ts'

/** Groups about one topic, in a place or online; groups of two layers have nothing to do with each other. */
export interface Layer {
  readonly topic: Topic | undefined
  readonly isOnline: boolean
}

/** What a seat of the engine stands for. */
export interface Place {
  readonly layer: Layer
  /** Everybody on it. */
  readonly people: Unit
  /** Those of them who learn. */
  readonly parts: readonly Part[]
  readonly host: Seatable | undefined
  readonly row: number
  readonly brings: number
  readonly wanting: number
  readonly base: number
}

/** Rows of a round: of each unit, then of each person who can host. */
export interface Rows {
  readonly units: readonly Unit[]
  readonly hosts: readonly Seatable[]
  /** Rows of the units in which somebody wants or offers a concept, ascending. */
  readonly telling: ReadonlyMap<ConceptId, readonly number[]>
}

export function rowsOf(units: readonly Unit[], hosts: readonly Seatable[]): Rows {
  const telling = new Map<ConceptId, number[]>()
  units.forEach((unit, row) => {
    const told = unit.flatMap(({ wants, offers }) => [...wants, ...offers])
    for (const concept of new Set(told))
      telling.set(concept, [...(telling.get(concept) ?? []), row])
  })
  return { units, hosts, telling }
}

/** More hosts are not looked at for one topic: those who know it, and for each topic others of the rest. */
export const MOST_HOSTS = 40

export interface RoundOfPlaces {
  readonly rows: Rows
  readonly settings: FormingSettings
  readonly history: History
  readonly kin: Kin
}

/** All seats of one layer, the `at`th; none when they can never make a group. */
export function placesIn(layer: Layer, at: number, round: RoundOfPlaces): Place[] {
  const { rows, settings, history } = round
  const seats = candidates(layer, rows).flatMap((row) =>
    unitPlaces(layer, rows.units[row] ?? [], row, round),
  )
  const learners = new Set(seats.map(({ row }) => row))
  const wanting = seats.reduce((sum, seat) => sum + seat.wanting, 0)
  if (layer.topic !== undefined && wanting < MIN_WANTING) return []
  const hosting = hostsOf(layer, at, rows).map(([host, row]) =>
    place(layer, [host], [], row, { host, history }),
  )
  return learners.size + Math.min(1, hosting.length) < 2 || settings.max < 2
    ? []
    : [...seats, ...hosting]
}

/** Rows of the units that could take part. */
function candidates({ topic }: Layer, { units, telling }: Rows): number[] {
  if (topic === undefined) return units.map((_, row) => row)
  const rows = [...topic.near].flatMap((one) => telling.get(one) ?? [])
  return [...new Set(rows)].sort((a, b) => a - b)
}

function hostsOf(
  layer: Layer,
  at: number,
  { units, hosts }: Rows,
): (readonly [Seatable, number])[] {
  const all = hosts
    .map((host, place) => [host, units.length + place] as const)
    .filter(([host]) => canSit(host, layer))
  if (all.length <= MOST_HOSTS) return all
  const knowing = all.filter(([host]) => knows(layer.topic, host))
  const others = all.filter(([host]) => !knows(layer.topic, host))
  const turned = others.map((_, place) => others[(place + at * MOST_HOSTS) % others.length])
  return [...knowing, ...turned]
    .flatMap((one) => (one === undefined ? [] : [one]))
    .slice(0, MOST_HOSTS)
    .sort(([a], [b]) => a.at - b.at)
}

/** Where somebody could host, they can also come together with those they are tied to. */
function unitPlaces(
  layer: Layer,
  unit: Unit,
  row: number,
  { history, kin }: RoundOfPlaces,
): Place[] {
  if (!unit.every((one) => canSit(one, layer))) return []
  const parts = unit.flatMap((one) => partIn(layer.topic, one, kin) ?? [])
  const learning = parts.length === unit.length ? [place(layer, unit, parts, row)] : []
  if (unit.length < 2) return learning
  const led = unit
    .filter(({ canHost }) => canHost > 0)
    .flatMap((host) => {
      const others = parts.filter(({ one }) => one !== host)
      return others.length === unit.length - 1
        ? [place(layer, unit, others, row, { host, history })]
        : []
    })
  return [...learning, ...led]
}

function place(
  layer: Layer,
  people: Unit,
  parts: readonly Part[],
  row: number,
  hosting?: { readonly host: Seatable; readonly history: History },
): Place {
  const { topic } = layer
  const taught = topic?.taught
  const host = hosting?.host
  const shows =
    topic !== undefined &&
    (parts.some(({ offers }) => offers.length > 0) || (host !== undefined && knows(topic, host)))
  const isFluent = taught !== undefined && people.some(({ spoken }) => spoken.includes(taught))
  const own = hosting === undefined ? 0 : hostWorth(hosting.host, hosting.history)
  return {
    ...{ layer, people, parts, host, row },
    brings: (host ? HOST : 0) | (shows ? SOURCE : 0) | (isFluent ? FLUENT : 0),
    wanting: topic === undefined ? 0 : parts.filter(({ wants }) => wants.length > 0).length,
    base: parts.reduce((sum, part) => sum + seatWorth(part), own),
  }
}

function canSit({ member }: Seatable, { isOnline }: Layer): boolean {
  return isOnline ? member.online : member.where !== undefined
}
