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

  /** The place of a concept of the round, for whoever asks often. */
  placeOf(concept: ConceptId): number {
    const place = this.places.get(concept)
    if (place === undefined) throw new Error(`Nobody told «${concept}».`)
    return place
  }

  /** 0 to 1. */
  related(a: ConceptId, b: ConceptId): number {
    const [row, column] = [this.places.get(a), this.places.get(b)]
    return row === undefined || column === undefined
      ? this.taxonomy.relatedness(a, b).value
      : this.between(row, column)
  }

  /** 0 to 1, of two concepts of the round by their places. */
  between(row: number, column: number): number {
    const known = this.values[row * this.concepts.length + column] as number
    return Number.isNaN(known) ? this.look(row, column) : known
  }

  /** The most that one of some is related to one of others, by their places. */
  nearest(some: readonly number[], others: readonly number[]): number {
    let best = 0
    for (const one of some)
      for (const other of others) {
        const value = this.between(one, other)
        if (value > best) best = value
      }
    return best
  }

  private look(row: number, column: number): number {
    const [a, b] = [this.concepts[row] as ConceptId, this.concepts[column] as ConceptId]
    const { value } = this.taxonomy.relatedness(a, b)
    const { length } = this.concepts
    this.values[row * length + column] = this.values[column * length + row] = value
    return value
  }
}
