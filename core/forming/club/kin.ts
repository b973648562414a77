/** How related the concepts of a round are. Each two are looked up once: a round asks for them millions of times. */
import type { ConceptId } from '../../domain/index.ts'
import type { FormingTaxonomy } from '../problem.ts'
import type { Seatable } from './seatable.ts'

export class Kin {
  /** Everything that somebody wants, offers or likes, in ascending order. */
  readonly concepts: readonly ConceptId[]
  private readonly places: ReadonlyMap<ConceptId, number>
  private readonly taxonomy: Pick<FormingTaxonomy, 'relatedness'>
  /** Row by row; NaN where nobody asked yet. */
  private readonly values: Float64Array

  constructor(people: readonly Seatable[], taxonomy: Pick<FormingTaxonomy, 'relatedness'>) {
    const told = people.flatMap(({ wants, offers, likes }) => [...wants, ...offers, ...likes])
    this.concepts = [...new Set(told)].sort()
    this.places = new Map(this.concepts.map((concept, at) => [concept, at]))
    this.taxonomy = taxonomy
    this.values = new Float64Array(this.concepts.length ** 2).fill(Number.NaN)
  }

  /** 0 to 1, of two concepts of the round. */
  related(a: ConceptId, b: ConceptId): number {
    const [row, column] = [this.places.get(a), this.places.get(b)]
    if (row === undefined || column === undefined) return this.taxonomy.relatedness(a, b).value
    const at = row * this.concepts.length + column
    const known = this.values[at] as number
    if (!Number.isNaN(known)) return known
    const { value } = this.taxonomy.relatedness(a, b)
    this.values[at] = value
    this.values[column * this.concepts.length + row] = value
    return value
  }
}
