/**
 * The heaviest matching of a graph, exactly, with the proof: Edmonds' method, one search for each person
 * whom the start leaves alone.
 */
import { type Edges, graphOf } from './graph.ts'
import { type Nest, nestOf, open, topOf } from './nest.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { treeOf } from './tree.ts'

/**
 * Why no matching is heavier. Every edge {a, b} has: the duals of a and of b and of all sets that hold
 * both add up to its weight at least. And the duals of all people, and of all sets each times the pairs
 * that fit in it, add up to the weight of the matching. Duals are in halves: 3 means 1.5.
 */
export interface Certificate {
  /** Of each person, then of each set. None is below zero. */
  readonly dual: Float64Array
  /**
   * Of each person, then of each set: the smallest set around it, or −1. A set is written as the number of
   * people plus its place; it holds an odd number of people, and what is around it comes after it.
   */
  readonly around: Int32Array
}

export interface Matching {
  /** Of each person the other one, or −1. */
  readonly partner: Int32Array
  readonly certificate: Certificate
}

/**
 * The heaviest matching. Only edges above zero are used. The same edges in any order give the same
 * matching; which of several that weigh the same, is not promised.
 *
 * Who is alone searches in rounds of growing patience, so that all of them reach out equally far: two who
 * meet half-way see far fewer people than one who goes the whole way.
 */
export function heaviestMatching(people: number, edges: Edges): Matching {
  const nest = nestOf(graphOf(people, edges))
  const tree = treeOf(nest)
  start(nest)
  let alone = Array.from({ length: people }, (_, v) => v)
  for (let patience = 1; alone.length > 0; patience += Math.ceil(patience / 4))
    alone = alone.filter((v) => hasToSearch(nest, v) && !search(tree, topOf(nest, v), patience))
  return { partner: nest.mate, certificate: opened(nest) }
}

/** Whether somebody is alone who could still gain by not being alone. */
function hasToSearch(nest: Nest, person: number): boolean {
  const { base, mate, y, shift, slot } = nest
  const isAlone = base[topOf(nest, person)] === person && mate[person] === -1
  return isAlone && (y[person] as number) + (shift[slot[person] as number] as number) > 0
}

/** Opens every blossom, so that everybody knows their partner, and keeps what they weighed. */
function opened(nest: Nest): Certificate {
  const { people, next, z, y, shift, slot } = nest
  /** Of nodes from the outside in: those with a dual, and the nearest such around each node. */
  const sets: number[] = []
  const holding = new Int32Array(z.length).fill(-1)
  const duals: number[] = []
  const waiting: number[] = []
  for (let v = 0; v < people; v++) {
    for (let node = topOf(nest, v); node >= people; node = waiting.pop() ?? -1) {
      let set = holding[node] as number
      if ((z[node] as number) > 0) {
        sets.push(set)
        set = duals.push(z[node] as number) - 1
      }
      const holder = open(nest, node)
      let child = holder
      do {
        holding[child] = set
        if (child >= people) waiting.push(child)
        child = next[child] as number
      } while (child !== holder)
    }
  }
  const numbered = (set: number): number => (set < 0 ? -1 : people + duals.length - 1 - set)
  const own = y.map((dual, v) => dual + (shift[slot[v] as number] as number))
  return {
    dual: Float64Array.from([...own, ...duals.reverse()]),
    around: Int32Array.from([...holding.subarray(0, people), ...sets.reverse()].map(numbered)),
  }
}
