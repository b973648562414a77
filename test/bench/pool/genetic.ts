/**
 * The genetic search of gruepr, as its author describes it: a crowd of people in a row, cut into teams, is a
 * genome; parents come out of tournaments; a child has some whole teams of one, at their place, and the rest
 * in the order of the other; two people may change places; the best few live on.
 */
import type { Pool } from '../pool.ts'
import { seeded, shuffled } from '../seeded.ts'
import { budget } from './budget.ts'
import { type Cutter, cutter } from './cutter.ts'
import { valuesOf } from './values.ts'

export interface Breeding {
  readonly genomes: number
  /** How many meet in a tournament. */
  readonly tournament: number
  /** How likely the best of those who are left in a tournament is taken. */
  readonly topLikelihood: number
  readonly elites: number
  /** How likely two people change places, and then two more, and so on. */
  readonly mutation: number
}

/** The best of those tried for the score of these groups, where its author has another. */
const BEST: Breeding = {
  ...{ genomes: 500, tournament: 20, topLikelihood: 0.5, elites: 3, mutation: 0.4 },
}
/** Rows of all genomes together; with very many people there are fewer genomes. */
const MOST_CELLS = 20_000_000

interface Generation {
  readonly rows: Uint32Array
  readonly starts: Uint8Array
  readonly scores: Float64Array
  /** Best first. */
  readonly order: Int32Array
}

/** Breeds for so many seconds of processor time; the generation that was begun is finished. */
export function genetic(pool: Pool, seconds: number, seed: number, breeding = BEST): number[][] {
  const spent = budget(seconds)
  const draw = seeded(seed)
  const cuts = cutter(pool, valuesOf(pool))
  const genomes = Math.max(50, Math.min(breeding.genomes, Math.floor(MOST_CELLS / pool.size)))
  const below = (end: number): number => Math.floor(draw() * end)
  const couple = couples(breeding, draw)
  const mate = mating(pool.size, below)
  let parents = generation(genomes, pool.size)
  let children = generation(genomes, pool.size)
  for (let one = 0; one < genomes; one++)
    parents.rows.set(shuffled(pool.size, draw), one * pool.size)
  score(parents, 0, cuts, pool.size)
  while (spent() < 1) {
    for (let elite = 0; elite < breeding.elites; elite++)
      copy(parents, parents.order[elite] ?? 0, children, elite, pool.size)
    for (let child = breeding.elites; child < genomes; child++) {
      const [mom, dad] = couple(parents)
      const begin = child * pool.size
      mate(parents, mom, dad, children.rows, begin)
      while (draw() < breeding.mutation)
        swap(children.rows, begin + below(pool.size), begin + below(pool.size))
    }
    score(children, breeding.elites, cuts, pool.size)
    ;[parents, children] = [children, parents]
  }
  return cuts.teams(parents.rows, (parents.order[0] ?? 0) * pool.size, parents.starts)
}

function generation(genomes: number, size: number): Generation {
  return {
    rows: new Uint32Array(genomes * size),
    starts: new Uint8Array(genomes * size),
    scores: new Float64Array(genomes),
    order: Int32Array.from({ length: genomes }, (_, at) => at),
  }
}

/** Scores all but the first few, who are copies with their scores, and puts all in order. */
function score(
  { rows, starts, scores, order }: Generation,
  first: number,
  cuts: Cutter,
  size: number,
): void {
  for (let one = first; one < scores.length; one++) scores[one] = cuts.cut(rows, one * size, starts)
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

function copy(from: Generation, one: number, to: Generation, at: number, size: number): void {
  to.rows.set(from.rows.subarray(one * size, (one + 1) * size), at * size)
  to.starts.set(from.starts.subarray(one * size, (one + 1) * size), at * size)
  to.scores[at] = from.scores[one] ?? 0
}

/** Two different genomes of one tournament, the better the likelier. */
function couples(
  { tournament, topLikelihood }: Breeding,
  draw: () => number,
): (parents: Generation) => readonly [number, number] {
  const ranks = new Int32Array(tournament)
  const pick = (): number => {
    let at = 0
    while (draw() >= topLikelihood) at += 1
    return at % tournament
  }
  return ({ order }) => {
    for (let at = 0; at < tournament; at++) ranks[at] = Math.floor(draw() * order.length)
    ranks.sort()
    const mom = pick()
    let dad = pick()
    while (dad === mom) dad = pick()
    return [order[ranks[mom] ?? 0] ?? 0, order[ranks[dad] ?? 0] ?? 0]
  }
}

/** Ordered crossover between two places where teams of the mother begin. */
function mating(
  size: number,
  below: (end: number) => number,
): (parents: Generation, mom: number, dad: number, rows: Uint32Array, begin: number) => void {
  const stamps = new Uint32Array(size)
  let stamp = 0
  const place = (starts: Uint8Array, begin: number): number => {
    let at = below(size + 1)
    while (at < size && starts[begin + at] === 0) at -= 1
    return at
  }
  return (parents, mom, dad, rows, begin) => {
    const ofMom = mom * size
    const ofDad = dad * size
    const one = place(parents.starts, ofMom)
    const other = place(parents.starts, ofMom)
    const first = Math.min(one, other)
    const end = Math.max(one, other)
    stamp += 1
    for (let at = first; at < end; at++) {
      const person = parents.rows[ofMom + at] ?? 0
      rows[begin + at] = person
      stamps[person] = stamp
    }
    let to = first === 0 ? end : 0
    for (let at = 0; at < size; at++) {
      const person = parents.rows[ofDad + at] ?? 0
      if (stamps[person] === stamp) continue
      rows[begin + to] = person
      to = to + 1 === first ? end : to + 1
    }
  }
}

function swap(rows: Uint32Array, one: number, other: number): void {
  const person = rows[one] ?? 0
  rows[one] = rows[other] ?? 0
  rows[other] = person
}
