/** The seats that people could take: about what, in a place or online, as a learner or as the host. */
import type { ConceptId, MemberId } from '../../domain/index.ts'
import { FLUENT, HOST, SOURCE } from '../engine/crowd.ts'
import type { Formed, FormingSettings, History } from '../problem.ts'
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
  /** Hosts who can come to a place, and those who can meet online; each with their row, ascending. */
  readonly hosting: { readonly inPlace: readonly Hosting[]; readonly online: readonly Hosting[] }
}

type Hosting = readonly [host: Seatable, row: number]

export function rowsOf(units: readonly Unit[], hosts: readonly Seatable[]): Rows {
  const telling = new Map<ConceptId, number[]>()
  units.forEach((unit, row) => {
    const told = unit.flatMap(({ wants, offers }) => [...wants, ...offers])
    for (const concept of new Set(told)) {
      const before = telling.get(concept)
      if (before === undefined) telling.set(concept, [row])
      else before.push(row)
    }
  })
  const all = hosts.map((host, place): Hosting => [host, units.length + place])
  const inPlace = all.filter(([host]) => canSit(host, false))
  const online = all.filter(([host]) => canSit(host, true))
  return { units, hosts, telling, hosting: { inPlace, online } }
}

/** More hosts are not looked at for one topic: those who know it, and for each topic others of the rest. */
const MOST_HOSTS = 40
/**
 * In a round of more people than this, one for so many learners, which is twice as many as their groups could
 * use, and some at least: seats for forty hosts about each of thousands of topics would be most seats there are.
 */
const MANY = 1000
const LEARNERS_PER_HOST = 4
const SOME_HOSTS = 8

export interface RoundOfPlaces {
  readonly rows: Rows
  /** Of groups that stand: their hosts keep their seats, however many others there are. */
  readonly standing: StandingHosts
  readonly people: number
  readonly settings: FormingSettings
  readonly history: History
  readonly kin: Kin
}

/** Hosts of groups that stand, by what those are about. */
export type StandingHosts = ReadonlyMap<ConceptId | undefined, ReadonlySet<MemberId>>

export function standingHosts(before: readonly Formed[]): StandingHosts {
  const hosts = new Map<ConceptId | undefined, Set<MemberId>>()
  for (const { topic, host } of before)
    if (host !== undefined) hosts.set(topic, (hosts.get(topic) ?? new Set()).add(host))
  return hosts
}

/** All seats of one layer. */
export interface LayerPlaces {
  readonly places: readonly Place[]
  /** What hosts could bring who were not looked at. */
  readonly unseen: number
}

const NOBODY: LayerPlaces = { places: [], unseen: 0 }

/** About one topic in a place, then online; the `at`th topic. No seats where they can never make a group. */
export function placesAbout(
  topic: Topic | undefined,
  at: number,
  round: RoundOfPlaces,
): readonly LayerPlaces[] {
  const { rows, kin } = round
  const taking = candidates(topic, rows).flatMap((row): Taking[] => {
    const unit = rows.units[row] ?? []
    const parts = unit.flatMap((one) => partIn(topic, one, kin) ?? [])
    return parts.length === 0 ? [] : [{ row, unit, parts }]
  })
  return [false, true].map((isOnline, place) =>
    placesIn({ topic, isOnline }, 2 * at + place, taking, round),
  )
}

/** A unit of which somebody takes part. */
interface Taking {
  readonly row: number
  readonly unit: Unit
  readonly parts: readonly Part[]
}

function placesIn(
  layer: Layer,
  at: number,
  taking: readonly Taking[],
  { rows, standing, people, settings, history }: RoundOfPlaces,
): LayerPlaces {
  const seats = taking.flatMap((one) => unitPlaces(layer, one, history))
  const learners = new Set(seats.map(({ row }) => row)).size
  const wanting = seats.reduce((sum, seat) => sum + seat.wanting, 0)
  if (settings.max < 2 || (layer.topic !== undefined && wanting < MIN_WANTING)) return NOBODY
  const enough = Math.max(SOME_HOSTS, Math.ceil(learners / LEARNERS_PER_HOST))
  const most = people > MANY ? Math.min(MOST_HOSTS, enough) : MOST_HOSTS
  const { chosen, unseen } = hostsOf(layer, at, rows, most, standing)
  const hosting = chosen.map(([host, row]) => place(layer, [host], [], row, { host, history }))
  return learners + Math.min(1, hosting.length) < 2
    ? NOBODY
    : { places: [...seats, ...hosting], unseen }
}

/** Rows of the units that could take part. */
function candidates(topic: Topic | undefined, { units, telling }: Rows): number[] {
  if (topic === undefined) return units.map((_, row) => row)
  const rows = [...topic.near].flatMap((one) => telling.get(one) ?? [])
  return [...new Set(rows)].sort((a, b) => a - b)
}

function hostsOf(
  layer: Layer,
  at: number,
  { hosting: { inPlace, online } }: Rows,
  most: number,
  standing: StandingHosts,
): { readonly chosen: readonly Hosting[]; readonly unseen: number } {
  const staying = new Set(near(layer).flatMap((concept) => [...(standing.get(concept) ?? [])]))
  const stays = ([host]: Hosting): boolean => staying.has(host.member.id)
  const first: Hosting[] = []
  const knowing: Hosting[] = []
  const others: Hosting[] = []
  for (const one of layer.isOnline ? online : inPlace) {
    const isKnowing = knows(layer.topic, one[0])
    const list = stays(one) ? first : isKnowing ? knowing : others
    list.push(one)
  }
  const chosen = [...first, ...knowing.slice(0, Math.max(0, most - first.length))]
  for (let k = 0; k < others.length && chosen.length < most; k += 1)
    chosen.push(others[(k + at * most) % others.length] as Hosting)
  const left = first.length + knowing.length + others.length - chosen.length
  return {
    chosen: chosen.sort(([a], [b]) => a.at - b.at),
    unseen: left === 0 ? 0 : first.length + knowing.length > most ? HOST | SOURCE : HOST,
  }
}

/** What groups of a layer may be told to be about. */
function near({ topic }: Layer): readonly (ConceptId | undefined)[] {
  return topic === undefined ? [undefined] : [...topic.near]
}

/** Where somebody could host, they can also come together with those they are tied to. */
function unitPlaces(layer: Layer, { row, unit, parts }: Taking, history: History): Place[] {
  if (!unit.every((one) => canSit(one, layer.isOnline))) return []
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
    layer,
    people,
    parts,
    host,
    row,
    brings: (host ? HOST : 0) | (shows ? SOURCE : 0) | (isFluent ? FLUENT : 0),
    wanting: topic === undefined ? 0 : parts.filter(({ wants }) => wants.length > 0).length,
    base: parts.reduce((sum, part) => sum + seatWorth(part), own),
  }
}

function canSit({ member }: Seatable, isOnline: boolean): boolean {
  return isOnline ? member.online : member.where !== undefined
}
