/**
 * One search of Edmonds' method (1965) from one person who is alone: ends with a partner for them, or with
 * somebody alone whose dual is zero, so that nobody gains by changing it. As in Dijkstra's search of ways,
 * what happens next is taken from a queue, and only what the search reaches is touched.
 */
import { close, release } from './blossoms.ts'
import { lookAround } from './look.ts'
import { isOnTop, openEmpty, topOf } from './nest.ts'
import {
  becomeInner,
  becomeOuter,
  dualOf,
  INNER,
  innerAbove,
  OUTER,
  OUTSIDE,
  restOf,
  slopeOf,
  type Tree,
  turn,
} from './tree.ts'

/**
 * Searches from a person on top, alone and with a dual above zero. Gives up when the dual would fall by
 * more than `patience`; the duals that were found serve whoever searches next.
 */
export function search(tree: Tree, root: number, patience: number): boolean {
  const { events } = tree
  tree.now = 0
  tree.end = patience
  tree.endArc = -1
  tree.loser = -1
  becomeOuter(tree, root)
  lookAround(tree)
  while (events.next < tree.end) {
    tree.now = events.next
    const event = events.take()
    if (event < 0) runEmpty(tree, -1 - event)
    else becomeTight(tree, event)
    lookAround(tree)
  }
  tree.now = tree.end
  const isDone = tree.endArc >= 0 || tree.loser >= 0
  if (isDone) changePartners(tree)
  leave(tree)
  return isDone
}

/** A blossom's dual has run out, unless the blossom has gone since. */
function runEmpty(tree: Tree, node: number): void {
  const isStill = isOnTop(tree.nest, node) && slopeOf(tree, node) === INNER
  if (isStill && restOf(tree, node) === 0) release(tree, node)
}

/** An edge has become tight, unless what it led to has moved since. */
function becomeTight(tree: Tree, arc: number): void {
  const { nest } = tree
  const { graph, slot, slope, base, mate } = nest
  let a = graph.from[arc] as number
  let b = graph.to[arc] as number
  if (slope[slot[a] as number] !== OUTER) [a, b] = [b, a]
  const [near, far] = [slot[a] as number, slot[b] as number]
  if (near === far || slope[near] !== OUTER || slope[far] === INNER) return
  if (dualOf(tree, a) + dualOf(tree, b) !== graph.weight[arc]) return
  if (slope[far] === OUTER) {
    close(tree, a, b)
    return
  }
  const inner = topOf(nest, b)
  becomeInner(tree, inner, a, b)
  becomeOuter(tree, topOf(nest, mate[base[inner] as number] as number))
}

/** Changes partners along the tree, up to its root. */
function changePartners(tree: Tree): void {
  const { nest, fromOuter, toInner, endArc } = tree
  const { graph, base, mate } = nest
  let person = tree.loser
  let partner = -1
  if (endArc >= 0) {
    person = graph.from[endArc] as number
    partner = graph.to[endArc] as number
    base[topOf(nest, partner)] = partner
    mate[partner] = person
  }
  for (;;) {
    const outer = topOf(nest, person)
    const inner = innerAbove(tree, outer)
    base[outer] = person
    mate[person] = partner
    if (inner < 0) return
    partner = toInner[inner] as number
    person = fromOuter[inner] as number
    base[inner] = partner
    mate[partner] = person
  }
}

/** Everybody leaves the tree with their dual as it is now; blossoms that came to nothing open. */
function leave(tree: Tree): void {
  const { nest, entered, touched, reached, events } = tree
  const stayed = entered.filter((node) => isOnTop(nest, node))
  for (const node of stayed) turn(tree, node, OUTSIDE)
  for (const node of stayed) if (isOnTop(nest, node)) openEmpty(nest, node)
  for (const person of touched) reached[person] = Infinity
  entered.length = 0
  touched.length = 0
  events.clear()
}
