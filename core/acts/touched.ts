/** When somebody last told or did something about a talent: what they like fades when they never do. */
import type { ConceptId, Member } from '../domain/index.ts'

/** The person, who has just touched these. */
export function touching(member: Member, concepts: readonly ConceptId[], now: number): Member {
  if (concepts.length === 0) return member
  const fresh = Object.fromEntries(concepts.map((concept) => [concept, now]))
  return { ...member, touched: { ...member.touched, ...fresh } }
}
