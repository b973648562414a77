/** Looking at the edges of who came into the tree, or fell out of it: which will become tight, and when. */
import { dualOf, INNER, OUTER, OUTSIDE, type Tree } from './tree.ts'

/** Looks at everybody who has become outer. Nothing later than the end of the search is noted. */
export function lookAround(tree: Tree): void {
  for (let v = tree.fresh.pop(); v !== undefined; v = tree.fresh.pop()) lookFrom(tree, v)
}

function lookFrom(tree: Tree, v: number): void {
  const { nest, reached, events, now } = tree
  const { graph, slot, slope, shift, y } = nest
  const { first, to, weight } = graph
  const home = slot[v] as number
  const mine = dualOf(tree, v)
  noteLoser(tree, v, now + mine)
  const last = first[v + 1] as number
  for (let arc = first[v] as number; arc < last; arc++) {
    const w = to[arc] as number
    const there = slot[w] as number
    const kind = slope[there] as number
    if (there === home || kind === INNER) continue
    const gap = mine + (y[w] as number) + (shift[there] as number) - (weight[arc] as number)
    if (kind === OUTSIDE) {
      const time = now + gap
      if (time > tree.end || time >= (reached[w] as number)) continue
      if (isAlone(tree, there)) noteEnd(tree, arc, time)
      else if (time < tree.end) {
        noteReached(tree, w, time)
        events.add(time, arc)
      }
    } else {
      const time = now + (gap - now) / 2
      if (time < tree.end) events.add(time, arc)
    }
  }
}

/** People who fell out of the tree with their blossom: which edge from the tree reaches each first. */
export function lookBack(tree: Tree, node: number): void {
  const { head, tail, chain } = tree.nest
  const last = tail[node] as number
  for (let v = head[node] as number; ; v = chain[v] as number) {
    lookBackFrom(tree, v)
    if (v === last) return
  }
}

function lookBackFrom(tree: Tree, v: number): void {
  const { nest, events } = tree
  const { graph, slot, slope, shift, y } = nest
  const { first, to, weight } = graph
  const mine = dualOf(tree, v)
  const last = first[v + 1] as number
  let soonest = Infinity
  let by = -1
  for (let arc = first[v] as number; arc < last; arc++) {
    const w = to[arc] as number
    const there = slot[w] as number
    if (slope[there] !== OUTER) continue
    const time = mine + (y[w] as number) + (shift[there] as number) - (weight[arc] as number)
    if (time >= soonest) continue
    soonest = time
    by = arc
  }
  noteReached(tree, v, soonest)
  if (soonest < tree.end) events.add(soonest, by)
}

function isAlone({ nest }: Tree, slot: number): boolean {
  const node = nest.onTop[slot] as number
  return (nest.mate[nest.base[node] as number] as number) < 0
}

function noteReached({ reached, touched }: Tree, person: number, time: number): void {
  if (reached[person] === Infinity) touched.push(person)
  reached[person] = time
}

/** At the same time, a partner is better than nobody. */
function noteEnd(tree: Tree, arc: number, time: number): void {
  if (time === tree.end && tree.endArc >= 0) return
  tree.end = time
  tree.endArc = arc
}

function noteLoser(tree: Tree, person: number, time: number): void {
  if (time >= tree.end) return
  tree.end = time
  tree.endArc = -1
  tree.loser = person
}
