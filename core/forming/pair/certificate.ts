/**
 * The proof that a matching is the heaviest, checked from the edges alone (Edmonds, 1965: the dual of the
 * linear programme of matchings). Shares nothing with the search but the shape of its answer.
 */
import type { Certificate, Matching } from './blossom.ts'
import type { Edges } from './graph.ts'

/** What is wrong with a matching or its proof, in one sentence for an operator; undefined when it holds. */
export function refuted(people: number, edges: Edges, found: Matching): string | undefined {
  const sets = setsOf(people, found.certificate)
  if (typeof sets === 'string') return sets
  let bound = 0
  found.certificate.dual.forEach((dual, at) => {
    bound += dual * (at < people ? 1 : ((sets.size[at] as number) - 1) / 2)
  })
  const heaviest = new Map<string, number>()
  for (let edge = 0; edge < edges.weight.length; edge++) {
    const [a, b] = [edges.from[edge] as number, edges.to[edge] as number]
    const weight = edges.weight[edge] as number
    if (a === b) continue
    if (covered(a, b, found.certificate, sets) < 2 * weight)
      return `The duals of ${String(a)} and ${String(b)} do not cover their edge.`
    if (found.partner[a] !== b) continue
    const pair = a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`
    heaviest.set(pair, Math.max(weight, heaviest.get(pair) ?? -Infinity))
  }
  let total = 0
  for (const weight of heaviest.values()) total += weight
  const paired = found.partner.filter((other) => other >= 0).length
  const isMutual = found.partner.every((other, v) => other < 0 || found.partner[other] === v)
  if (!isMutual || paired !== 2 * heaviest.size) return 'The pairs are not pairs of the graph.'
  return 2 * total === bound
    ? undefined
    : `The pairs weigh ${String(total)}, not ${String(bound / 2)}.`
}

interface Sets {
  readonly size: Int32Array
  /** How many sets are around, and the sum of its own dual and of theirs. */
  readonly depth: Int32Array
  readonly sum: Float64Array
}

/** The sets with what they hold, or what is wrong with them. */
function setsOf(people: number, { dual, around }: Certificate): Sets | string {
  if (dual.some((value) => !(value >= 0))) return 'A dual is below zero.'
  const size = new Int32Array(dual.length).fill(1, 0, people)
  const depth = new Int32Array(dual.length)
  const sum = Float64Array.from(dual)
  for (let at = 0; at < dual.length; at++) {
    const outer = around[at] as number
    if (outer >= 0 && (outer < people || outer <= at || outer >= dual.length))
      return 'A set is not inside the one around it.'
    if (at >= people && (size[at] as number) % 2 === 0) return 'A set is not odd.'
    if (outer >= 0) size[outer] = (size[outer] as number) + (size[at] as number)
  }
  for (let at = dual.length - 1; at >= 0; at--) {
    const outer = around[at] as number
    if (outer < 0) continue
    depth[at] = (depth[outer] as number) + 1
    sum[at] = (sum[outer] as number) + (dual[at] as number)
  }
  return { size, depth, sum }
}

/** Both people's duals, and those of all sets that hold both. */
function covered(a: number, b: number, { dual, around }: Certificate, sets: Sets): number {
  let [one, other] = [a, b]
  while (one !== other && one >= 0 && other >= 0) {
    const isDeeper = (sets.depth[one] as number) > (sets.depth[other] as number)
    if (isDeeper) one = around[one] as number
    else other = around[other] as number
  }
  const shared = one === other ? (sets.sum[one] as number) : 0
  return (dual[a] as number) + (dual[b] as number) + shared
}
