/**
 * What a relaxed packing may not do, though each single limit allows it. Of any three rows, whole groups
 * that use two or more of them exclude each other, so that at most one is formed; taken by halves, one and
 * a half can be. (Subset-row inequalities over three rows: Jepsen, Petersen, Spoorendonk, Pisinger, 2008.)
 */

/** Three rows, ascending. */
export type Triple = readonly [number, number, number]

export interface Shared {
  /** Rows of the column, each once. */
  readonly rows: ArrayLike<number>
  readonly share: number
}

/** A cut that is broken by less does not pay for its row. */
const LEAST_BREACH = 0.005

/** The triples that are broken most, at most `most`; worst first, then in order of their rows. */
export function brokenTriples(columns: readonly Shared[], size: number, most: number): Triple[] {
  const pairs = new Map<number, number>()
  const triples = new Map<number, number>()
  const mates = new Map<number, Set<number>>()
  for (const { rows, share } of columns) {
    const sorted = Array.from(rows).sort((a, b) => a - b)
    sorted.forEach((a, at) => {
      for (let k = at + 1; k < sorted.length; k += 1) {
        const b = sorted[k] as number
        add(pairs, a * size + b, share)
        meet(mates, a, b)
        for (let l = k + 1; l < sorted.length; l += 1)
          add(triples, (a * size + b) * size + (sorted[l] as number), share)
      }
    })
  }
  const both = (a: number, b: number): number => pairs.get(a < b ? a * size + b : b * size + a) ?? 0
  const broken = new Map<number, number>()
  for (const [key, ab] of pairs) {
    const [a, b] = [Math.floor(key / size), key % size]
    for (const c of new Set([...(mates.get(a) ?? []), ...(mates.get(b) ?? [])])) {
      if (c === a || c === b) continue
      const [x, y, z] = [a, b, c].sort((p, q) => p - q) as [number, number, number]
      const name = (x * size + y) * size + z
      if (broken.has(name)) continue
      const breach = ab + both(a, c) + both(b, c) - 2 * (triples.get(name) ?? 0) - 1
      if (breach > LEAST_BREACH) broken.set(name, breach)
    }
  }
  return [...broken]
    .sort(([p, x], [q, y]) => y - x || p - q)
    .slice(0, most)
    .map(([name]) => [Math.floor(name / size / size), Math.floor(name / size) % size, name % size])
}

function add(sums: Map<number, number>, key: number, share: number): void {
  sums.set(key, (sums.get(key) ?? 0) + share)
}

function meet(mates: Map<number, Set<number>>, a: number, b: number): void {
  const ofA = mates.get(a) ?? new Set()
  mates.set(a, ofA.add(b))
  const ofB = mates.get(b) ?? new Set()
  mates.set(b, ofB.add(a))
}
