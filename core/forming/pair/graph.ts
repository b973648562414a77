/**
 * Who could be paired with whom, as arrays: for each person the others in ascending order. The same
 * edges in any order, written from either end, make the same graph.
 */

/** Pairs that could be made: the people at places `from[i]` and `to[i]`, worth `weight[i]`. */
export interface Edges {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Whole numbers up to 2^50. What is not above zero is never used. */
  readonly weight: ArrayLike<number>
}

/** Each edge stands twice, as an arc from either end. */
export interface Graph {
  readonly people: number
  /** The arcs of person v are those from `first[v]` up to `first[v + 1]`. */
  readonly first: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Twice the weight, so that half of it is a whole number. */
  readonly weight: Float64Array
}

/** The graph of these edges; of several between two people the heaviest counts. Linear time. */
export function graphOf(people: number, edges: Edges): Graph {
  const loose = arcsOf(people, edges)
  const byTo = spread(people, loose.to)
  const order = spread(people, loose.from, byTo)
  const first = new Int32Array(people + 1)
  const from = new Int32Array(order.length)
  const to = new Int32Array(order.length)
  const weight = new Float64Array(order.length)
  let count = 0
  for (const arc of order) {
    const [a, b] = [loose.from[arc] as number, loose.to[arc] as number]
    const worth = loose.weight[arc] as number
    if (count > 0 && from[count - 1] === a && to[count - 1] === b) {
      weight[count - 1] = Math.max(weight[count - 1] as number, worth)
      continue
    }
    from[count] = a
    to[count] = b
    weight[count] = worth
    count += 1
    first[a + 1] = count
  }
  for (let v = 1; v <= people; v++) first[v] = Math.max(first[v] as number, first[v - 1] as number)
  return {
    people,
    first,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    weight: weight.subarray(0, count),
  }
}

type Arcs = Pick<Graph, 'from' | 'to' | 'weight'>

function arcsOf(people: number, edges: Edges): Arcs {
  const size = edges.weight.length
  const arcs = {
    from: new Int32Array(2 * size),
    to: new Int32Array(2 * size),
    weight: new Float64Array(2 * size),
  }
  let count = 0
  for (let edge = 0; edge < size; edge++) {
    const [a, b] = [edges.from[edge] as number, edges.to[edge] as number]
    const worth = edges.weight[edge] as number
    if (!Number.isInteger(worth) || worth > 2 ** 50)
      throw new RangeError(`A weight is a whole number up to 2^50, not ${String(worth)}.`)
    if (!(a >= 0 && a < people && b >= 0 && b < people))
      throw new RangeError(`An edge is between people from 0 to ${String(people - 1)}.`)
    if (a === b || worth <= 0) continue
    arcs.from.set([a, b], count)
    arcs.to.set([b, a], count)
    arcs.weight.fill(2 * worth, count, count + 2)
    count += 2
  }
  return {
    from: arcs.from.subarray(0, count),
    to: arcs.to.subarray(0, count),
    weight: arcs.weight.subarray(0, count),
  }
}

/** Arcs in ascending order of a key; equal ones stay as they stood. */
function spread(people: number, key: Int32Array, order?: Int32Array): Int32Array {
  const next = new Int32Array(people + 1)
  for (const at of key) next[at + 1] = (next[at + 1] as number) + 1
  for (let v = 0; v < people; v++) next[v + 1] = (next[v + 1] as number) + (next[v] as number)
  const sorted = new Int32Array(key.length)
  for (let i = 0; i < key.length; i++) {
    const arc = order === undefined ? i : (order[i] as number)
    const at = key[arc] as number
    sorted[next[at] as number] = arc
    next[at] = (next[at] as number) + 1
  }
  return sorted
}
