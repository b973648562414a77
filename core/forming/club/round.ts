/** One round of a club as the engine sees it, and what the engine's seats stand for. */
import type { ConceptId } from '../../domain/index.ts'
import { type Crowd, FLUENT } from '../engine/crowd.ts'
import type { BestCompany } from '../engine/loose-bound.ts'
import type { Formed, FormingProblem } from '../problem.ts'
import { hoursOf } from './hours.ts'
import { Kin } from './kin.ts'
import { languageBits } from './languages.ts'
import { matesOf } from './mates.ts'
import {
  type LayerPlaces,
  type Place,
  placesAbout,
  type Rows,
  rowsOf,
  standingHosts,
} from './places.ts'
import { innerWorth } from './seat-pairs.ts'
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
  /** Topics of which everything is related to everything: who has a part in them gets or gives something. */
  readonly easy: ReadonlySet<Topic>
  readonly rows: Rows
  readonly worths: Worths
  /** By seat of the crowd. */
  readonly places: readonly Place[]
  /** Without what whole groups are asked, and without what is owed to who waited long. */
  readonly crowd: Crowd
  /** The best company there is for each seat, that which was left out of the crowd included. */
  readonly company: BestCompany
  /** The round was too large to look at everything: a bound of the crowd is none of the round. */
  readonly isThinned: boolean
}

/** `before`: groups that stand. */
export function roundOf(problem: FormingProblem, before: readonly Formed[] = []): Round {
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
  const about = settings.topic === 'shared' ? tellingTopics(topics) : [undefined]
  const standing = standingHosts(before)
  const around = { rows, standing, people: seatable.length, settings, history, kin }
  const layers = about.flatMap((topic, at) => placesAbout(topic, at, around))
  const places = layers.flatMap((layer) => layer.places)
  const { crowd, company, isThinned } = crowdFrom(problem, places, layers, rows, worths, seatable)
  return {
    ...{ problem, seatable, lacking, topics, rows, worths, places, crowd, company, isThinned },
    byConcept: topicsByConcept(topics),
    easy: new Set(topics.filter(({ near }) => isClose([...near], kin))),
  }
}

function isClose(near: readonly ConceptId[], kin: Kin): boolean {
  return near.every((one, at) => near.slice(at + 1).every((other) => kin.related(one, other) > 0))
}

/** The seats of each layer, from the first to before the last. */
function rangesOf(layers: readonly LayerPlaces[]): (readonly [number, number])[] {
  let begin = 0
  return layers.map(({ places: { length } }) => {
    const range = [begin, begin + length] as const
    begin += length
    return range
  })
}

function crowdFrom(
  { settings }: FormingProblem,
  places: readonly Place[],
  layers: readonly LayerPlaces[],
  { units, hosts }: Rows,
  worths: Worths,
  seatable: readonly Seatable[],
): Pick<Round, 'crowd' | 'company' | 'isThinned'> {
  const hours = hoursOf(seatable)
  const bits = {
    hours: seatHours(places, hours.bits, hours.words),
    languages: languageBits(places, seatable),
  }
  const ranges = rangesOf(layers)
  const mates = matesOf(places, ranges, bits, hours, worths, settings)
  const { from, mate, worth, top, met } = mates
  layers.forEach(({ unseen }, at) => {
    const [begin, end] = ranges[at] as readonly [number, number]
    for (let seat = begin; seat < end; seat += 1) met[seat] = (met[seat] as number) | unseen
  })
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
  const isThinned = mates.isThinned || layers.some(({ unseen }) => unseen !== 0)
  return { crowd, company: { top, met }, isThinned }
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
