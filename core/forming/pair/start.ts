/** A first matching and first duals, cheap and feasible: what the searches then have to repair. */
import type { Nest } from './nest.ts'

/**
 * Everybody begins with half of their heaviest edge. Then each in turn gives up what no edge of theirs
 * needs, and takes a partner who is alone if an edge between them has become tight.
 */
export function start({ graph, people, y, mate }: Nest): void {
  const { first, to, weight } = graph
  for (let v = 0; v < people; v++) {
    let most = 0
    for (let arc = first[v] as number; arc < (first[v + 1] as number); arc++)
      most = Math.max(most, weight[arc] as number)
    y[v] = most / 2
  }
  for (let v = 0; v < people; v++) {
    if ((mate[v] as number) >= 0) continue
    let needed = 0
    let partner = -1
    for (let arc = first[v] as number; arc < (first[v + 1] as number); arc++) {
      const other = to[arc] as number
      const left = (weight[arc] as number) - (y[other] as number)
      if (left < needed) continue
      if (left > needed) partner = -1
      needed = left
      if (partner < 0 && (mate[other] as number) < 0) partner = other
    }
    y[v] = needed
    if (partner < 0) continue
    mate[v] = partner
    mate[partner] = v
  }
}
