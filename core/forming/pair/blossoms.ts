/**
 * Blossoms that come and go in a search: an edge between two outer nodes closes a ring, an inner blossom
 * whose dual has run out opens.
 */
import { lookBack } from './look.ts'
import { enclose, open, topOf } from './nest.ts'
import {
  becomeInner,
  becomeOuter,
  INNER,
  innerAbove,
  OUTSIDE,
  restOf,
  slopeOf,
  type Tree,
  turn,
} from './tree.ts'

/** Closes the ring that a tight edge between two outer people makes with the tree. */
export function close(tree: Tree, a: number, b: number): void {
  const { nest, now } = tree
  const [left, right] = [topOf(nest, a), topOf(nest, b)]
  const first = meeting(tree, left, right)
  descend(tree, left, first)
  climb(tree, right, first)
  link(tree, left, right, a, b)
  let node = first
  do {
    if (slopeOf(tree, node) === INNER) becomeOuter(tree, node)
    // Inside, the dual of a blossom stands still.
    nest.z[node] = restOf(tree, node)
    node = nest.next[node] as number
  } while (node !== first)
  const blossom = enclose(nest, first)
  nest.z[blossom] = -2 * now
  tree.entered.push(blossom)
}

/** The nearest outer node above both. */
function meeting(tree: Tree, left: number, right: number): number {
  const { nest, seen, fromOuter } = tree
  tree.walks += 1
  let one = left
  let other = right
  while (seen[one] !== tree.walks) {
    seen[one] = tree.walks
    const inner = innerAbove(tree, one)
    const upper = inner < 0 ? -1 : topOf(nest, fromOuter[inner] as number)
    if (other >= 0) [one, other] = [other, upper]
    else one = upper
  }
  return one
}

/** Links the ring from a node up to where both sides meet. */
function climb(tree: Tree, from: number, until: number): void {
  const { nest, fromOuter, toInner } = tree
  let outer = from
  while (outer !== until) {
    const person = nest.base[outer] as number
    const mate = nest.mate[person] as number
    const inner = topOf(nest, mate)
    const up = fromOuter[inner] as number
    link(tree, outer, inner, person, mate)
    outer = topOf(nest, up)
    link(tree, inner, outer, toInner[inner] as number, up)
  }
}

/** The same way, linked from where both sides meet down to the node. */
function descend(tree: Tree, to: number, from: number): void {
  const { nest, fromOuter, toInner } = tree
  let outer = to
  while (outer !== from) {
    const person = nest.base[outer] as number
    const mate = nest.mate[person] as number
    const inner = topOf(nest, mate)
    const up = fromOuter[inner] as number
    link(tree, inner, outer, mate, person)
    outer = topOf(nest, up)
    link(tree, outer, inner, up, toInner[inner] as number)
  }
}

function link({ nest }: Tree, node: number, next: number, leave: number, enter: number): void {
  nest.next[node] = next
  nest.leave[node] = leave
  nest.enter[node] = enter
}

/**
 * Opens an inner blossom whose dual has run out. Of its ring, the even way between where the tree came in
 * and where it goes on stays in the tree, in turns inner and outer; the rest falls out.
 */
export function release(tree: Tree, blossom: number): void {
  const { nest, fromOuter, toInner } = tree
  const { base, mate, next, leave, enter } = nest
  const [from, to] = [fromOuter[blossom] as number, toInner[blossom] as number]
  turn(tree, blossom, OUTSIDE)
  const holder = open(nest, blossom)
  const into = topOf(nest, to)
  const isAhead =
    into !== holder && topOf(nest, mate[base[into] as number] as number) === next[into]
  const [begin, finish] = isAhead ? [into, holder] : [holder, into]
  becomeInner(tree, into, from, to)
  for (let node = begin; node !== finish; ) {
    const outer = next[node] as number
    const onward = next[outer] as number
    becomeOuter(tree, outer)
    if (isAhead) becomeInner(tree, onward, leave[outer] as number, enter[outer] as number)
    else becomeInner(tree, node, enter[node] as number, leave[node] as number)
    node = onward
  }
  for (let node = next[finish] as number; node !== begin; node = next[node] as number)
    lookBack(tree, node)
}
