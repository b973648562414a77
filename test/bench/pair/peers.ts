/** Other ways to pair the same people: the exact one from npm, the heaviest edge first, and chance. */
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import type { Figure } from '../figure.ts'
import type { Pool } from '../pool.ts'
import { pairWorth } from '../pool-judge.ts'
import type { PairGraph } from '../pool-pairs.ts'
import { seeded, shuffled } from '../seeded.ts'

export interface Ours {
  readonly weight: number
  /** Of the first run, nothing warmed up. */
  readonly seconds: number
}

/** Among more people it takes minutes. */
const MOST_FOR_PACKAGE = 5_000
const DRAWS = 20

export function peerFigures(pool: Pool, graph: PairGraph, ours: Ours, seed: number): Figure[] {
  return [
    ...packageFigures(graph, ours),
    greedyFigure(graph, ours),
    ...chanceFigures(pool, ours, seed),
  ]
}

type Blossom = (edges: readonly (readonly number[])[]) => number[]

/** Loaded when it is needed, so that the rest can be measured where it is not installed. */
function blossomPackage(): Blossom | undefined {
  try {
    return createRequire(import.meta.url)('edmonds-blossom') as Blossom
  } catch {
    return undefined
  }
}

function packageFigures(graph: PairGraph, ours: Ours): Figure[] {
  const name = 'edmonds-blossom, weight to ours'
  const note = (why: string): Figure[] => [{ name, value: undefined, unit: '', note: why }]
  if (graph.people > MOST_FOR_PACKAGE) return note('takes minutes among so many')
  const blossom = blossomPackage()
  if (blossom === undefined) return note('not installed')
  const edges = Array.from(graph.weight, (weight, edge) => [
    graph.from[edge] as number,
    graph.to[edge] as number,
    weight,
  ])
  const before = performance.now()
  const partner = Int32Array.from(blossom(edges))
  const seconds = (performance.now() - before) / 1000
  return [
    { name, value: weightOf(graph, partner) / ours.weight, unit: 'of 1' },
    { name: 'edmonds-blossom, time', value: seconds, unit: 's' },
    { name: 'edmonds-blossom, time to our first run', value: seconds / ours.seconds, unit: '×' },
  ]
}

export function weightOf({ from, to, weight }: PairGraph, partner: Int32Array): number {
  return weight.reduce(
    (sum, value, edge) => (partner[from[edge] as number] === to[edge] ? sum + value : sum),
    0,
  )
}

function greedyFigure(graph: PairGraph, ours: Ours): Figure {
  const { from, to, weight } = graph
  const heaviest = [...weight.keys()].sort((a, b) => (weight[b] as number) - (weight[a] as number))
  const partner = new Int32Array(graph.people).fill(-1)
  for (const edge of heaviest) {
    const [a, b] = [from[edge] as number, to[edge] as number]
    if (partner[a] !== -1 || partner[b] !== -1) continue
    partner[a] = b
    partner[b] = a
  }
  const value = weightOf(graph, partner) / ours.weight
  return { name: 'heaviest edge first, weight to ours', value, unit: 'of 1' }
}

/** As pairing bots do: shuffled, neighbours meet. A pair that may not meet is worth nothing. */
function chanceFigures(pool: Pool, ours: Ours, seed: number): Figure[] {
  const random = seeded(seed)
  let weight = 0
  let allowed = 0
  const half = Math.floor(pool.size / 2)
  for (let draw = 0; draw < DRAWS; draw++) {
    const people = shuffled(pool.size, random)
    for (let pair = 0; pair < half; pair++) {
      const [a, b] = [people[2 * pair] as number, people[2 * pair + 1] as number]
      const worth = pairWorth(pool, a, b)
      if (worth < 0) continue
      allowed += 1
      weight += 1e4 * (worth + 0.5 + 0.05 * ((pool.wait[a] ?? 0) + (pool.wait[b] ?? 0)))
    }
  }
  return [
    { name: 'random pairs, weight to ours', value: weight / DRAWS / ours.weight, unit: 'of 1' },
    { name: 'random pairs, who may meet', value: allowed / DRAWS / half, unit: 'of 1' },
  ]
}
