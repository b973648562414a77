/** The part of a talententaal that a round needs, as plain values that another thread can be handed. */
import { setImmediate as turn } from 'node:timers/promises'
import type { ConceptId } from '../../core/domain/index.ts'
import type { FormingTaxonomy, Person } from '../../core/forming/index.ts'
import type { Flag } from '../../core/talents/index.ts'

/** The flags that forming asks for. */
const FLAGS = ['excluded', 'private', 'wordless'] as const satisfies readonly Flag[]

export interface Slice {
  readonly concepts: readonly {
    readonly id: ConceptId
    readonly spoken: string | undefined
    readonly flags: readonly Flag[]
  }[]
  /** Row by row, in the order of the concepts. */
  readonly related: Float64Array
}

/** So long may one turn take: the chat goes on between two. */
const TURN_MS = 8

/** Everything that these people want, offer or like; worked out by turns. */
export async function sliceOf(
  people: readonly Person[],
  taxonomy: FormingTaxonomy,
): Promise<Slice> {
  const told = people.flatMap(({ member: { wants, offers, interests } }) => [
    ...wants.map(({ concept }) => concept),
    ...offers.map(({ concept }) => concept),
    ...interests,
  ])
  const ids = [...new Set(told)].sort()
  const related = new Float64Array(ids.length ** 2)
  let begun = performance.now()
  for (const [row, a] of ids.entries()) {
    for (const [column, b] of ids.entries())
      if (column <= row)
        related[row * ids.length + column] = related[column * ids.length + row] =
          taxonomy.relatedness(a, b).value
    if (performance.now() - begun < TURN_MS) continue
    await turn()
    begun = performance.now()
  }
  const concepts = ids.map((id) => ({
    id,
    spoken: taxonomy.get(id)?.spoken,
    flags: FLAGS.filter((flag) => taxonomy.has(id, flag)),
  }))
  return { concepts, related }
}

/** The taxonomy again, for the concepts of the slice; any other is related to nothing. */
export function taxonomyOf({ concepts, related }: Slice): FormingTaxonomy {
  const places = new Map(concepts.map(({ id }, at) => [id, at]))
  const conceptOf = (id: ConceptId): Slice['concepts'][number] | undefined =>
    concepts[places.get(id) ?? -1]
  return {
    get: conceptOf,
    has: (id, flag) => conceptOf(id)?.flags.includes(flag) ?? false,
    relatedness: (a, b) => {
      const [row, column] = [places.get(a), places.get(b)]
      if (row === undefined || column === undefined) return { value: a === b ? 1 : 0 }
      return { value: related[row * concepts.length + column] as number }
    },
  }
}
