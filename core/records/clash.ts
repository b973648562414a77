/** Ties that no group can keep: people who must sit together and may not, and too many in one knot. */
import { pairName, type Tie } from './ties.ts'

export type Clash =
  /** `through`: the ties by which the two must sit together, one after the other. */
  | { readonly kind: 'apart'; readonly never: Tie; readonly through: readonly Tie[] }
  | { readonly kind: 'many'; readonly people: readonly string[]; readonly through: readonly Tie[] }

/** Everything that contradicts itself; `most`: the largest group. */
export function clashes(ties: readonly Tie[], most: number): Clash[] {
  const nextTo = new Map<string, Tie[]>()
  for (const tie of ties)
    if (tie.kind === 'together')
      for (const id of [tie.one, tie.other]) nextTo.set(id, [...(nextTo.get(id) ?? []), tie])
  const told = new Set<string>()
  const apart = ties.flatMap((never): Clash[] => {
    const pair = pairName(never.one, never.other)
    if (never.kind !== 'never' || told.has(pair)) return []
    const through = path(nextTo, never.one, never.other)
    if (through === undefined) return []
    told.add(pair)
    return [{ kind: 'apart', never, through }]
  })
  return [...apart, ...knots(nextTo, most)]
}

function otherOf({ one, other }: Tie, id: string): string {
  return id === one ? other : one
}

/** The fewest ties from one to the other. */
function path(
  nextTo: ReadonlyMap<string, readonly Tie[]>,
  from: string,
  to: string,
): Tie[] | undefined {
  const cameBy = new Map<string, Tie | undefined>([[from, undefined]])
  for (const id of cameBy.keys())
    for (const tie of nextTo.get(id) ?? []) {
      const next = otherOf(tie, id)
      if (!cameBy.has(next)) cameBy.set(next, tie)
    }
  if (!cameBy.has(to)) return undefined
  const back: Tie[] = []
  for (let at = to, tie = cameBy.get(at); tie !== undefined; tie = cameBy.get(at)) {
    back.push(tie)
    at = otherOf(tie, at)
  }
  return back.reverse()
}

function knots(nextTo: ReadonlyMap<string, readonly Tie[]>, most: number): Clash[] {
  const seen = new Set<string>()
  return [...nextTo.keys()].flatMap((start): Clash[] => {
    if (seen.has(start)) return []
    const people = new Set([start])
    for (const id of people) for (const tie of nextTo.get(id) ?? []) people.add(otherOf(tie, id))
    for (const id of people) seen.add(id)
    if (people.size <= most) return []
    const through = new Set([...people].flatMap((id) => nextTo.get(id) ?? []))
    return [{ kind: 'many', people: [...people], through: [...through] }]
  })
}
