/**
 * From relaxed packings to the best whole one: a group that is taken in part is taken whole, or not at all,
 * and both are looked at, as long as they can be better than the best so far. (Branch and bound: Land and
 * Doig, 1960.)
 */
import type { Packing, Relaxed } from './packing.ts'

/** Closer to a whole number than this is whole. */
const WHOLE = 1e-6
/** Better by less than this is not better. */
const BETTER = 1e-7

/** Nodes between two pauses: some hundredths of a second. */
const PAUSE = 10

interface Fixed {
  readonly column: number
  readonly take: boolean
}

interface Node {
  readonly fixed: readonly Fixed[]
  /** What the packing was worth before the last column was fixed. */
  readonly bound: number
}

/**
 * Hands every packing that it comes across to `offer`, as columns, what is taken most first; `offer` makes
 * it whole and says what the best one known is worth. Returns a bound for all packings of these columns that
 * are better than `known`: that best one itself when at most `nodes` nodes were enough. Pauses every few nodes.
 */
export function* branch(
  packing: Packing,
  known: number,
  offer: (columns: readonly number[]) => number,
  nodes: number,
): Generator<void, number> {
  const open: Node[] = [{ fixed: [], bound: Infinity }]
  let best = known
  let before: readonly Fixed[] = []
  for (let visited = 0; visited < nodes; visited += 1) {
    if (visited % PAUSE === PAUSE - 1) yield
    const node = open.pop()
    if (node === undefined) return best
    if (node.bound <= best + BETTER) continue
    for (const { column } of before) packing.fix(column, undefined)
    for (const { column, take } of node.fixed) packing.fix(column, take)
    before = node.fixed
    const relaxed = packing.relax()
    if (relaxed === undefined || relaxed.utility <= best + BETTER) continue
    best = Math.max(best, offer(mostTaken(relaxed)))
    const column = divided(relaxed)
    if (column === undefined || relaxed.utility <= best + BETTER) continue
    const bound = relaxed.utility
    open.push({ fixed: [...node.fixed, { column, take: false }], bound })
    open.push({ fixed: [...node.fixed, { column, take: true }], bound })
  }
  return open.reduce((most, { bound }) => Math.max(most, bound), best)
}

function mostTaken({ shares }: Relaxed): number[] {
  const taken: number[] = []
  shares.forEach((share, column) => {
    if (share > WHOLE) taken.push(column)
  })
  return taken.sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b)
}

/** The column to decide next: as good as taken, so that whole packings are found early. */
function divided({ shares }: Relaxed): number | undefined {
  let most: number | undefined
  shares.forEach((share, column) => {
    if (share < WHOLE || share > 1 - WHOLE) return
    if (most === undefined || share > (shares[most] as number)) most = column
  })
  return most
}
