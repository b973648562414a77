/**
 * What every concept of the index means to one wish: exactly, and as bits for the engine. One for each
 * index; the next wish takes back the one before it.
 */
import type { ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { type Bits, bitsOver, told } from './engine/told.ts'
import { mayShow } from './kinship.ts'
import { familyOf, type MatchIndex } from './match-index.ts'
import type { Wish } from './wish.ts'

/** Relatedness is rounded up to these; the bits of one level hold those of the levels below. */
export const LEVELS = [0.5, 0.7, 1] as const
export const LEVEL_BITS = LEVELS.length

/** By told concept. Nothing may be kept of it. */
export interface Relevance {
  /** How near it is to what is wanted; to what is offered; to what is offered freely. */
  readonly wanted: Float64Array
  readonly offered: Float64Array
  readonly freely: Float64Array
  /** As bits. Of an offer: what is wanted, and above that the same when it is given freely. */
  readonly offerBits: Uint8Array
  /** Of a want: what is wanted, and above that what is offered. */
  readonly wantBits: Uint8Array
  /** By level: families with a concept in them that is wanted so much, as bits. */
  readonly offerFamilies: readonly number[]
  readonly wantFamilies: number
  /** Concepts of the index that are near to what is offered. */
  readonly offerable: readonly ConceptId[]
}

interface Tables {
  readonly room: number
  readonly wanted: Float64Array
  readonly offered: Float64Array
  readonly freely: Float64Array
  readonly offerBits: Bits
  readonly wantBits: Bits
  /** What is not 0 in the tables of numbers; perhaps twice. */
  touched: number[]
}

const tables = new WeakMap<MatchIndex, Tables>()

export function relevanceTo(wish: Wish, index: MatchIndex, taxonomy: Taxonomy): Relevance {
  const fresh = cleared(index)
  const offerFamilies = LEVELS.map(() => 0)
  const offerable: ConceptId[] = []
  let wantFamilies = 0
  const raise = (table: Float64Array, number: number, value: number, marked: boolean): boolean => {
    const at = told(number, marked)
    if ((table[at] ?? 0) >= value) return false
    table[at] = value
    fresh.touched.push(at)
    return true
  }
  const want = (number: number, value: number): void => {
    if (!raise(fresh.wanted, number, value, false)) return
    raise(fresh.wanted, number, value, true)
    const bits = levelBits(value)
    fresh.offerBits.add(number, bits)
    fresh.offerBits.add(number, bits << LEVEL_BITS, true)
    fresh.wantBits.add(number, bits)
    const family = 1 << familyOf(number)
    wantFamilies |= family
    for (let level = 0; level < LEVEL_BITS; level++)
      if (((bits >> level) & 1) === 1) offerFamilies[level] = (offerFamilies[level] ?? 0) | family
  }
  // What a guide only likes, which has the mark, is no want that could be met.
  const give = (number: number, value: number, isFree: boolean): void => {
    if (isFree) raise(fresh.freely, number, value, false)
    if (!raise(fresh.offered, number, value, false)) return
    fresh.wantBits.add(number, levelBits(value) << LEVEL_BITS, false)
    wantFamilies |= 1 << familyOf(number)
    const concept = index.concepts[number]
    if (concept !== undefined) offerable.push(concept)
  }
  for (const { concept } of wish.shownWants) {
    const { numbers, values } = relativesOf(concept, index, taxonomy)
    for (let at = 0; at < numbers.length; at++) want(numbers[at] ?? 0, values[at] ?? 0)
  }
  for (const { concept, free } of wish.shownOffers) {
    const { numbers, values } = relativesOf(concept, index, taxonomy)
    for (let at = 0; at < numbers.length; at++) give(numbers[at] ?? 0, values[at] ?? 0, free)
  }
  if (index.isFull()) {
    want(index.concepts.length, 1)
    give(index.concepts.length, 1, true)
  }
  const { wanted, offered, freely } = fresh
  const bits = { offerBits: fresh.offerBits.of, wantBits: fresh.wantBits.of }
  return { wanted, offered, freely, ...bits, offerFamilies, wantFamilies, offerable }
}

/** Ones from the lowest level up to the first that is not less than the value. */
function levelBits(value: number): number {
  let level = 0
  while (level < LEVEL_BITS - 1 && value > (LEVELS[level] ?? 1)) level += 1
  return (2 << level) - 1
}

/** Tables with nothing in them and room for every concept, and for one more that stands for all without a number. */
function cleared(index: MatchIndex): Tables {
  const concepts = index.concepts.length + 1
  const before = tables.get(index)
  if (before === undefined || before.room < concepts) return enlarged(index, 2 * concepts)
  for (const at of before.touched) {
    before.wanted[at] = 0
    before.offered[at] = 0
    before.freely[at] = 0
  }
  before.touched = []
  before.offerBits.clear()
  before.wantBits.clear()
  return before
}

function enlarged(index: MatchIndex, room: number): Tables {
  const entries = (room + 1) << 1
  const made = {
    room,
    wanted: new Float64Array(entries),
    offered: new Float64Array(entries),
    freely: new Float64Array(entries),
    offerBits: bitsOver(room),
    wantBits: bitsOver(room),
    touched: [],
  }
  tables.set(index, made)
  return made
}

interface Relatives {
  /** How many concepts of the index were compared, from the first on. */
  compared: number
  readonly numbers: number[]
  readonly values: number[]
}

type Told = MatchIndex['concepts']
const relatives = new WeakMap<Taxonomy, WeakMap<Told, Map<ConceptId, Relatives>>>()

/** The concepts of the index that are near to one concept, towards people. Each two are compared once. */
function relativesOf(concept: ConceptId, { concepts }: MatchIndex, taxonomy: Taxonomy): Relatives {
  const byList = relatives.get(taxonomy) ?? new WeakMap<Told, Map<ConceptId, Relatives>>()
  relatives.set(taxonomy, byList)
  const all = byList.get(concepts) ?? new Map<ConceptId, Relatives>()
  byList.set(concepts, all)
  const known = all.get(concept) ?? { compared: 0, numbers: [], values: [] }
  all.set(concept, known)
  for (; known.compared < concepts.length; known.compared += 1) {
    const other = concepts[known.compared]
    if (other === undefined) continue
    const { value } = taxonomy.relatedness(concept, other)
    if (value === 0 || !mayShow(other, taxonomy, 'to-people')) continue
    known.numbers.push(known.compared)
    known.values.push(value)
  }
  return known
}
