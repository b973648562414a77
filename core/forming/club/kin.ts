/** How related the concepts of a round are. Each two are looked up once: a round asks for them millions of times. */
import type { ConceptId } from '../../domain/index.ts'
import type { FormingTaxonomy } from '../problem.ts'
import type { Seatable } from './seatable.ts'

/** Few values are there, so that one byte tells which of them it is: 0 where nobody asked yet. */
const MOST_VALUES = 256

export class Kin {
  /** Everything that somebody wants, offers or likes, in ascending order. */
  readonly concepts: readonly ConceptId[]
  private readonly places: ReadonlyMap<ConceptId, number>
  private readonly taxonomy: Pick<FormingTaxonomy, 'relatedness'>
  /** Row by row, which of the values. */
  private readonly codes: Uint8Array
  private readonly values = new Float64Array(MOST_VALUES)
  private readonly codeOf = new Map<number, number>()

  constructor(people: readonly Seatable[], taxonomy: Pick<FormingTaxonomy, 'relatedness'>) {
    const told = new Set<ConceptId>()
    for (const one of people)
      for (const some of [one.wants, one.offers, one.likes])
        for (const concept of some) told.add(concept)
    this.concepts = [...told].sort()
    this.places = new Map(this.concepts.map((concept, at) => [concept, at]))
    this.taxonomy = taxonomy
    this.codes = new Uint8Array(this.concepts.length ** 2)
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
    const code = this.codes[row * this.concepts.length + column] as number
    return code === 0 ? this.look(row, column) : (this.values[code] as number)
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
    this.codes[row * length + column] = this.codes[column * length + row] = this.codeFor(value)
    return value
  }

  /** A value beyond those that have a code is looked up anew each time. */
  private codeFor(value: number): number {
    const known = this.codeOf.get(value)
    if (known !== undefined) return known
    const code = this.codeOf.size + 1
    if (code >= MOST_VALUES) return 0
    this.codeOf.set(value, code)
    this.values[code] = value
    return code
  }
}
