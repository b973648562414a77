/**
 * What members tell, as numbers instead of names: a scan over everybody reads tables and hashes no
 * strings. Worked out once per record, which is never changed in place.
 */
import type { ConceptId, Member } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { KinTo } from './kinship.ts'

/** Places of concepts in the taxonomy; what is no longer in it is left out. */
export interface Told {
  readonly taxonomy: Taxonomy
  readonly offers: readonly number[]
  readonly wants: readonly number[]
  readonly interests: readonly number[]
}

const numberings = new WeakMap<Taxonomy, ReadonlyMap<ConceptId, number>>()
const profiles = new WeakMap<Member, Told>()

export function toldBy(member: Member, taxonomy: Taxonomy): Told {
  const before = profiles.get(member)
  if (before?.taxonomy === taxonomy) return before
  const numbers = numbersOf(taxonomy)
  const placed = (concepts: readonly ConceptId[]): number[] =>
    concepts.map((concept) => numbers.get(concept)).filter((number) => number !== undefined)
  const told = {
    taxonomy,
    offers: placed(member.offers.map(({ concept }) => concept)),
    wants: placed(member.wants.map(({ concept }) => concept)),
    interests: placed(member.interests),
  }
  profiles.set(member, told)
  return told
}

/** The relatedness of every concept of the taxonomy to the nearest of ours, by its place. */
export function kinTable(kin: KinTo, taxonomy: Taxonomy): Float64Array {
  return Float64Array.from(taxonomy.concepts, ({ id }) => kin(id)?.value ?? 0)
}

function numbersOf(taxonomy: Taxonomy): ReadonlyMap<ConceptId, number> {
  const before = numberings.get(taxonomy)
  if (before !== undefined) return before
  const numbers = new Map(taxonomy.concepts.map(({ id }, index) => [id, index]))
  numberings.set(taxonomy, numbers)
  return numbers
}
