/** People who come together or not at all. */
import type { FormingProblem } from '../problem.ts'
import type { Seatable } from './seatable.ts'

/** One person, or several who are tied; ascending. */
export type Unit = readonly Seatable[]

/**
 * Every seatable person in one unit. Who is tied to somebody who cannot be seated this round is in none:
 * the two would not be together.
 */
export function unitsOf(
  seatable: readonly Seatable[],
  { people, history }: Pick<FormingProblem, 'people' | 'history'>,
): Unit[] {
  if (history.together.size === 0) return seatable.map((one) => [one])
  const byId = new Map<string, Seatable>(seatable.map((one) => [one.member.id, one]))
  const known = new Set<string>(people.map(({ member }) => member.id))
  const tied = tiesOf(history.together, known)
  const seen = new Set<string>()
  const units: Unit[] = []
  for (const { member } of seatable) {
    if (seen.has(member.id)) continue
    const ids = reached(member.id, tied)
    for (const id of ids) seen.add(id)
    const unit = ids.sort().flatMap((id) => byId.get(id) ?? [])
    if (unit.length === ids.length) units.push(unit)
  }
  return units
}

/** Ties with somebody who is not in this round hold for nobody. */
function tiesOf(
  together: ReadonlySet<string>,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const tied = new Map<string, string[]>()
  const tie = (a: string, b: string): void => {
    tied.set(a, [...(tied.get(a) ?? []), b])
  }
  for (const pair of together) {
    const found = twoOf(pair, known)
    if (found === undefined) continue
    tie(found[0], found[1])
    tie(found[1], found[0])
  }
  return tied
}

/** The two whom `pairOf` named. An id may hold the mark that stands between them. */
function twoOf(pair: string, known: ReadonlySet<string>): readonly [string, string] | undefined {
  for (let at = pair.indexOf('~'); at !== -1; at = pair.indexOf('~', at + 1)) {
    const [a, b] = [pair.slice(0, at), pair.slice(at + 1)]
    if (known.has(a) && known.has(b)) return [a, b]
  }
  return undefined
}

function reached(first: string, tied: ReadonlyMap<string, readonly string[]>): string[] {
  const found = [first]
  for (const one of found)
    for (const other of tied.get(one) ?? []) if (!found.includes(other)) found.push(other)
  return found
}
