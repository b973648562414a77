/**
 * People and blossoms. A blossom (Edmonds, 1965) is an odd ring of people or of smaller blossoms, in which
 * all but one can be paired: so from outside it counts as one. What is not inside another is *on top*.
 *
 * Only what is on top knows its partner. Who is paired with whom inside a blossom is settled when it is
 * opened, so that a change of partners costs one step for each blossom on the way.
 */
import type { Graph } from './graph.ts'

/** Nodes below `people` are people, those from there on are blossoms. −1 is nobody. */
export interface Nest {
  readonly graph: Graph
  readonly people: number
  /** Of a node: the blossom around it; how many people it holds. */
  readonly around: Int32Array
  readonly size: Int32Array
  /** Of a node on top: its person who is paired outward, or who is alone. */
  readonly base: Int32Array
  /** Of a base: who they are paired with. */
  readonly mate: Int32Array
  /** Of a blossom: one child; of a child: the next on the ring, and the tight edge that leads there. */
  readonly child: Int32Array
  readonly next: Int32Array
  readonly leave: Int32Array
  readonly enter: Int32Array
  /** The people of a node are a chain, from the first to the last. */
  readonly head: Int32Array
  readonly tail: Int32Array
  readonly chain: Int32Array
  /**
   * All people of a node on top share a slot. The largest child hands its slot on to its blossom and
   * gets it back, so that only the people of the smaller ones are touched.
   */
  readonly slot: Int32Array
  readonly onTop: Int32Array
  /** Duals in half units of weight. A person's is y + the shift of their slot + its slope · time. */
  readonly y: Float64Array
  readonly shift: Float64Array
  readonly slope: Int8Array
  /** A blossom's dual; on top it is z − 2 · slope · time. */
  readonly z: Float64Array
  readonly spareSlots: number[]
  readonly spareBlossoms: number[]
}

export function nestOf(graph: Graph): Nest {
  const { people } = graph
  const nodes = people + Math.floor(people / 2) + 1
  const nobody = (length: number): Int32Array => new Int32Array(length).fill(-1)
  const itself = (length: number): Int32Array => Int32Array.from({ length }, (_, node) => node)
  return {
    graph,
    people,
    around: nobody(nodes),
    size: new Int32Array(nodes).fill(1),
    base: itself(nodes),
    mate: nobody(people),
    child: nobody(nodes),
    next: nobody(nodes),
    leave: nobody(nodes),
    enter: nobody(nodes),
    head: itself(nodes),
    tail: itself(nodes),
    chain: nobody(people),
    slot: itself(people),
    onTop: itself(people),
    y: new Float64Array(people),
    shift: new Float64Array(people),
    slope: new Int8Array(people),
    z: new Float64Array(nodes),
    spareSlots: [],
    spareBlossoms: Array.from({ length: nodes - people }, (_, i) => nodes - 1 - i),
  }
}

/** The node on top that holds a person. */
export function topOf({ slot, onTop }: Nest, person: number): number {
  return onTop[slot[person] as number] as number
}

export function slotOf({ slot, head }: Nest, node: number): number {
  return slot[head[node] as number] as number
}

/** Whether a node is there and in no blossom. */
export function isOnTop(nest: Nest, node: number): boolean {
  return topOf(nest, nest.head[node] as number) === node
}

function largestOn(nest: Nest, ring: number): number {
  const { next, size } = nest
  let largest = ring
  for (let node = next[ring] as number; node !== ring; node = next[node] as number)
    if ((size[node] as number) > (size[largest] as number)) largest = node
  return largest
}

/**
 * Makes a blossom of a ring that is linked already, beginning at the child that holds its base. All
 * children must have the same slope.
 */
export function enclose(nest: Nest, first: number): number {
  const { around, size, base, child, next, head, tail, chain, onTop } = nest
  const blossom = nest.spareBlossoms.pop()
  if (blossom === undefined) throw new Error('More blossoms than can lie inside each other.')
  const shared = slotOf(nest, largestOn(nest, first))
  child[blossom] = first
  base[blossom] = base[first] as number
  head[blossom] = head[first] as number
  let count = 0
  let last = -1
  let node = first
  do {
    if (slotOf(nest, node) !== shared) moveInto(nest, node, shared)
    around[node] = blossom
    count += size[node] as number
    if (last >= 0) chain[last] = head[node] as number
    last = tail[node] as number
    node = next[node] as number
  } while (node !== first)
  tail[blossom] = last
  size[blossom] = count
  onTop[shared] = blossom
  return blossom
}

function moveInto(nest: Nest, node: number, shared: number): void {
  const { slot, shift, slope, y, head, tail, chain } = nest
  const own = slotOf(nest, node)
  const change = (shift[own] as number) - (shift[shared] as number)
  const last = tail[node] as number
  for (let v = head[node] as number; ; v = chain[v] as number) {
    slot[v] = shared
    y[v] = (y[v] as number) + change
    if (v === last) break
  }
  slope[own] = 0
  nest.spareSlots.push(own)
}

/**
 * Opens a blossom on top: its children come on top, each with its partner. Who holds the base keeps the
 * partner outside, the others pair up along the ring. Returns the child that holds the base.
 */
export function open(nest: Nest, blossom: number): number {
  const { around, base, child, next, onTop } = nest
  const shared = slotOf(nest, blossom)
  const largest = largestOn(nest, child[blossom] as number)
  onTop[shared] = largest
  around[largest] = -1
  for (let node = next[largest] as number; node !== largest; node = next[node] as number) {
    around[node] = -1
    moveOut(nest, node, shared)
  }
  nest.spareBlossoms.push(blossom)
  const holder = topOf(nest, base[blossom] as number)
  pairUp(nest, holder, base[blossom] as number)
  return holder
}

function pairUp({ base, mate, next, leave, enter }: Nest, holder: number, person: number): void {
  base[holder] = person
  let node = next[holder] as number
  while (node !== holder) {
    const other = next[node] as number
    const [a, b] = [leave[node] as number, enter[node] as number]
    base[node] = a
    base[other] = b
    mate[a] = b
    mate[b] = a
    node = next[other] as number
  }
}

function moveOut(nest: Nest, node: number, shared: number): void {
  const { slot, onTop, shift, slope, head, tail, chain } = nest
  const own = nest.spareSlots.pop()
  if (own === undefined) throw new Error('More nodes on top than people.')
  onTop[own] = node
  shift[own] = shift[shared] as number
  slope[own] = slope[shared] as number
  const last = tail[node] as number
  for (let v = head[node] as number; ; v = chain[v] as number) {
    slot[v] = own
    if (v === last) return
  }
}

/** Opens a blossom on top if it carries no dual, and so on with what comes on top. */
export function openEmpty(nest: Nest, node: number): void {
  const waiting = [node]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one < nest.people || nest.z[one] !== 0) continue
    const holder = open(nest, one)
    let child = holder
    do {
      waiting.push(child)
      child = nest.next[child] as number
    } while (child !== holder)
  }
}
