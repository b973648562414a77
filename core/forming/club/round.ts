/** One round of a club as the engine sees it, and what the engine's seats stand for. */
import type { ConceptId } from '../../domain/index.ts'
import { type Crowd, FLUENT } from '../engine/crowd.ts'
import type { FormingProblem } from '../problem.ts'
import { hoursOf } from './hours.ts'
import { Kin } from './kin.ts'
import { languageBits } from './languages.ts'
import { innerWorth, matesOf } from './mates.ts'
import { type Layer, MOST_HOSTS, type Place, placesIn, type Rows, rowsOf } from './places.ts'
import { type Seatable, seatingOf } from './seatable.ts'
import { Ties } from './ties.ts'
import { MIN_WANTING, type Topic, tellingTopics, topicsByConcept, topicsOf } from './topics.ts'
import { unitsOf } from './units.ts'
import type { Worths } from './worth.ts'

export interface Round {
  readonly problem: FormingProblem
  readonly seatable: readonly Seatable[]
  readonly lacking: ReturnType<typeof seatingOf>['lacking']
  /** Everything that a group could be about. */
  readonly topics: readonly Topic[]
  /** To which of them each concept belongs. */
  readonly byConcept: ReadonlyMap<ConceptId, readonly Topic[]>
  readonly rows: Rows
  readonly worths: Worths
  /** By seat of the crowd. */
  readonly places: readonly Place[]
  /** Without what whole groups are asked, and without what is owed to who waited long. */
  readonly crowd: Crowd
  readonly isThinned: boolean
}

export function roundOf(problem: FormingProblem): Round {
  const { settings, history } = problem
  const { seatable, lacking } = seatingOf(problem)
  const kin = new Kin(seatable, settings.taxonomy)
  const worths = { kin, ties: new Ties(seatable, history) }
  const units = unitsOf(seatable, problem)
  const single = new Set(units.filter(({ length }) => length === 1).flat())
  // Who is tied to others hosts only where they come too, which is a seat of the unit.
  const hosts = seatable.filter((one) => one.canHost > 0 && single.has(one))
  const rows = rowsOf(units, hosts)
  const topics = settings.topic === 'shared' ? topicsOf(seatable, kin, settings) : []
  const layers = layersOf(settings.topic === 'shared' ? tellingTopics(topics) : [undefined])
  const byLayer = layers.map((layer, at) => placesIn(layer, at, { rows, settings, history, kin }))
  const places = byLayer.flat()
  const ranges = rangesOf(byLayer)
  const { crowd, isThinned } = crowdFrom(problem, places, ranges, rows, worths, seatable)
  return {
    ...{ problem, seatable, lacking, topics, rows, worths, places, crowd },
    byConcept: topicsByConcept(topics),
    isThinned: isThinned || hosts.length > MOST_HOSTS,
  }
}

function layersOf(topics: readonly (Topic | undefined)[]): Layer[] {
  return topics.flatMap((topic) => [false, true].map((isOnline) => ({ topic, isOnline })))
}

function rangesOf(byLayer: readonly (readonly Place[])[]): (readonly [number, number])[] {
  let begin = 0
  return byLayer.map(({ length }) => {
    const range = [begin, begin + length] as const
    begin += length
    return range
  })
}

function crowdFrom(
  { settings }: FormingProblem,
  places: readonly Place[],
  ranges: readonly (readonly [number, number])[],
  { units, hosts }: Rows,
  worths: Worths,
  seatable: readonly Seatable[],
): { readonly crowd: Crowd; readonly isThinned: boolean } {
  const hours = hoursOf(seatable)
  const bits = {
    hours: seatHours(places, hours.bits, hours.words),
    languages: languageBits(places, seatable),
  }
  const { from, mate, worth, isThinned } = matesOf(places, ranges, bits, hours, worths, settings)
  const bytes = (of: (place: Place) => number): Uint8Array => Uint8Array.from(places, of)
  const limits = [...units.map(() => 1), ...hosts.map(({ canHost }) => canHost)]
  const crowd: Crowd = {
    size: places.length,
    rules: rulesOf(settings),
    row: Int32Array.from(places, ({ row }) => row),
    limit: Int32Array.from(limits),
    people: bytes(({ people }) => people.length),
    counted: bytes(({ parts }) => parts.length),
    brings: bytes(({ brings }) => brings),
    needs: bytes(({ layer }) => (layer.topic?.taught === undefined ? 0 : FLUENT)),
    wanting: bytes(({ wanting }) => wanting),
    words: hours.words,
    ...bits,
    age: bytes(() => 1),
    base: Float64Array.from(places, ({ base }) => base),
    inner: Float64Array.from(places, (place) => innerWorth(place, worths)),
    ...{ from, mate, worth },
  }
  return { crowd, isThinned }
}

const RING = { min: 3, max: 4 }

function rulesOf({ topic, min, max, hostAbove }: FormingProblem['settings']): Crowd['rules'] {
  if (topic === 'rings') return { ...RING, hostAbove: RING.max, minWanting: 0 }
  return { min, max, hostAbove, minWanting: topic === 'shared' ? MIN_WANTING : 0 }
}

function seatHours(places: readonly Place[], hours: Int32Array, words: number): Int32Array {
  const bits = new Int32Array(places.length * words).fill(-1)
  places.forEach(({ people }, seat) => {
    for (const { at } of people)
      for (let word = 0; word < words; word += 1) {
        const own = hours[at * words + word] as number
        bits[seat * words + word] = (bits[seat * words + word] as number) & own
      }
  })
  return bits
}
