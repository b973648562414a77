/**
 * People paired two by two, exactly: PAIR(people, seed), everybody's twenty heaviest edges. The weight is
 * proven by its duals, which are checked here; the peers run on the same graph in the same run.
 */
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { heaviestMatching, refuted } from '../../core/forming/index.ts'
import type { Figure, Suite } from './figure.ts'
import { pairOptions, USAGE } from './pair/options.ts'
import { peerFigures, weightOf } from './pair/peers.ts'
import { pool } from './pool.ts'
import { type PairGraph, pairGraph } from './pool-pairs.ts'

const RUNS = 5

export const suite: Suite = {
  name: 'pair',
  about: 'everybody paired with one of the twenty who suit them most, as heavy as can be',
  options: USAGE,
  run: async (given) => {
    const options = pairOptions(given)
    const people = pool(options.people, options.seed)
    const graph = pairGraph(people)
    const { partner, seconds, why } = paired(graph)
    const weight = weightOf(graph, partner)
    const pairs = [...partner.entries()].filter(([a, b]) => a < b)
    if (options.pairsOut !== undefined) writeFileSync(options.pairsOut, JSON.stringify(pairs))
    const first = seconds[0] ?? 0
    const middle = seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]
    return [
      { name: 'people', value: graph.people, unit: '' },
      { name: 'edges', value: graph.weight.length, unit: '' },
      { name: 'weight', value: weight, unit: '' },
      { name: 'pairs', value: pairs.length, unit: '' },
      provenFigure(why),
      { name: 'time, first run', value: first, unit: 's' },
      { name: `time, middle of ${String(RUNS)} runs`, value: middle, unit: 's' },
      ...(options.withPeers
        ? peerFigures(people, graph, { weight, seconds: first }, options.seed)
        : []),
    ]
  },
}

/** Paired several times; what is wrong with the first proof, if anything. */
function paired(graph: PairGraph) {
  const runs = Array.from({ length: RUNS }, () => {
    const before = performance.now()
    const found = heaviestMatching(graph.people, graph)
    return { found, seconds: (performance.now() - before) / 1000 }
  })
  const [{ found }] = runs as [(typeof runs)[number]]
  return {
    partner: found.partner,
    why: refuted(graph.people, graph, found),
    seconds: runs.map((run) => run.seconds),
  }
}

function provenFigure(why: string | undefined): Figure {
  const name = 'proven to be the heaviest'
  return why === undefined
    ? { name, value: 1, unit: 'of 1' }
    : { name, value: 0, unit: 'of 1', note: why }
}
