/**
 * Seeded members for the benchmark of search: 600 concepts drawn by Zipf's law, three offers and three wants
 * each, two to six parts of the week, one to three languages of twelve, a square of 50 km.
 */
import { seeded } from '../seeded.ts'

export const CONCEPTS = 600
/** Concepts of one family are so many apart. */
export const FAMILIES = 30

export interface SearchMember {
  readonly offers: readonly number[]
  readonly wants: readonly number[]
  /** Parts of the week, 21 bits. */
  readonly slots: number
  /** 12 bits. */
  readonly languages: number
  /** Kilometres, single precision. */
  readonly x: number
  readonly y: number
  /** A band, 0 to 3. */
  readonly age: number
  /** 0 to 4. */
  readonly level: number
  /** 8 bits; with none of the lowest three, somebody is paused. */
  readonly flags: number
}

/** The same size and seed give the same members; a larger size begins with those of a smaller one. */
export function searchMembers(size: number, seed: number): SearchMember[] {
  const random = seeded(seed)
  const below = (end: number): number => Math.floor(random() * end)
  const concepts = zipfian(random)
  return Array.from({ length: size }, () => {
    const offers = distinct(concepts, [])
    const wants = distinct(concepts, offers)
    const slots = union(2 + below(5), () => below(21))
    const languages = drawLanguages(random)
    const x = Math.fround((random() - 0.5) * 50)
    const y = Math.fround((random() - 0.5) * 50)
    return {
      offers,
      wants,
      slots,
      languages,
      x,
      y,
      age: below(4),
      level: below(5),
      flags: below(256),
    }
  })
}

function drawLanguages(random: () => number): number {
  const share = random()
  const home = share < 0.55 ? 1 : share < 0.8 ? 2 : share < 0.9 ? 4 : 0
  const count = 1 + Math.floor(random() * 3) - (home === 0 ? 0 : 1)
  return home | union(count, () => Math.floor(random() * random() * 12))
}

function union(count: number, bit: () => number): number {
  let bits = 0
  for (let drawn = 0; drawn < count; drawn++) bits |= 1 << bit()
  return bits
}

/** A drawer of concepts: the nth of them with a probability that falls as 1/n. */
export function zipfian(random: () => number): () => number {
  const upTo = new Float64Array(CONCEPTS)
  let sum = 0
  for (let concept = 0; concept < CONCEPTS; concept++) upTo[concept] = sum += 1 / (concept + 1)
  for (let concept = 0; concept < CONCEPTS; concept++) upTo[concept] = (upTo[concept] ?? 0) / sum
  return () => {
    const drawn = random()
    let first = 0
    for (let last = CONCEPTS - 1; first < last; ) {
      const middle = (first + last) >> 1
      if ((upTo[middle] ?? 1) >= drawn) last = middle
      else first = middle + 1
    }
    return first
  }
}

function distinct(draw: () => number, taken: readonly number[]): number[] {
  const drawn: number[] = []
  while (drawn.length < 3) {
    const concept = draw()
    if (!drawn.includes(concept) && !taken.includes(concept)) drawn.push(concept)
  }
  return drawn
}
