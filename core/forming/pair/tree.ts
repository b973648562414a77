/**
 * The tree of a search: what can be reached from one person who is alone by turns of a free and a paired
 * edge, all of them tight. Duals move as time goes by; they are kept as of time zero and a slope, so
 * that only who enters or leaves the tree is touched.
 */
import { Events } from './events.ts'
import { type Nest, slotOf, topOf } from './nest.ts'

/** The slopes: how the duals of people in a slot move. */
export const OUTSIDE = 0
/** An even number of edges from the root: could be left alone in its place. */
export const OUTER = -1
/** An odd number of edges from the root. */
export const INNER = 1

export interface Tree {
  readonly nest: Nest
  /** Of an inner node: the tight edge that led to it, from an outer person to one of its own. */
  readonly fromOuter: Int32Array
  readonly toInner: Int32Array
  /** Nodes that entered; some may have gone since. */
  readonly entered: number[]
  /** Outer people whose edges are still to be looked at. */
  readonly fresh: number[]
  /** Edges that become tight (an arc) and inner blossoms that run empty (−1 − node). */
  readonly events: Events
  /** Of a person outside: when the first edge to the tree becomes tight, as told to `events`. */
  readonly reached: Float64Array
  /** Who of them must be forgotten again. */
  readonly touched: number[]
  /** A mark for each node; a new walk uses a new one. */
  readonly seen: Int32Array
  walks: number
  now: number
  /** When the search can end, and how: by an arc to somebody else alone, or by leaving `loser` alone. */
  end: number
  endArc: number
  loser: number
}

export function treeOf(nest: Nest): Tree {
  const nodes = nest.around.length
  return {
    nest,
    fromOuter: new Int32Array(nodes),
    toInner: new Int32Array(nodes),
    entered: [],
    fresh: [],
    events: new Events(),
    reached: new Float64Array(nest.people).fill(Infinity),
    touched: [],
    seen: new Int32Array(nodes),
    walks: 0,
    now: 0,
    end: Infinity,
    endArc: -1,
    loser: -1,
  }
}

/** Of a node on top. */
export function slopeOf({ nest }: Tree, node: number): number {
  return nest.slope[slotOf(nest, node)] as number
}

/** A person's dual, now. */
export function dualOf({ nest, now }: Tree, person: number): number {
  const slot = nest.slot[person] as number
  return (
    (nest.y[person] as number) + (nest.shift[slot] as number) + (nest.slope[slot] as number) * now
  )
}

/** What is left of the dual of a blossom on top, now. */
export function restOf(tree: Tree, blossom: number): number {
  return (tree.nest.z[blossom] as number) - 2 * slopeOf(tree, blossom) * tree.now
}

/** Gives a node on top another slope, and leaves every dual as it is now. */
export function turn({ nest, now }: Tree, node: number, slope: number): void {
  const slot = slotOf(nest, node)
  const change = ((nest.slope[slot] as number) - slope) * now
  nest.slope[slot] = slope
  nest.shift[slot] = (nest.shift[slot] as number) + change
  nest.z[node] = (nest.z[node] as number) - 2 * change
}

/** A node becomes outer: all its people's edges are to be looked at. */
export function becomeOuter(tree: Tree, node: number): void {
  turn(tree, node, OUTER)
  tree.entered.push(node)
  const { head, tail, chain } = tree.nest
  const last = tail[node] as number
  for (let v = head[node] as number; ; v = chain[v] as number) {
    tree.fresh.push(v)
    if (v === last) return
  }
}

/** A node becomes inner, reached over a tight edge. A blossom is opened when its dual has run out. */
export function becomeInner(tree: Tree, node: number, from: number, to: number): void {
  turn(tree, node, INNER)
  tree.entered.push(node)
  tree.fromOuter[node] = from
  tree.toInner[node] = to
  if (node >= tree.nest.people) tree.events.add(tree.now + restOf(tree, node) / 2, -1 - node)
}

/** The inner node above an outer one, or −1 at the root. */
export function innerAbove({ nest }: Tree, outer: number): number {
  const mate = nest.mate[nest.base[outer] as number] as number
  return mate < 0 ? -1 : topOf(nest, mate)
}
