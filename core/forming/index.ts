/** Who sits in which group, and a judge who can refute any answer. */
export { audit } from './audit/audit.ts'
export type { Change, Difference } from './change.ts'
export {
  attributeOf,
  COSTS,
  CRITERION_RULES,
  type Criterion,
  type CriterionRule,
  metBy,
  STRENGTHS,
  type Strength,
} from './criteria.ts'
export type { Packing, PackingColumns, PackingSolver, Relaxed } from './engine/packing.ts'
export { whyFormed, whyTogether } from './explain.ts'
export { form, repair } from './form.ts'
export { Formation } from './formation.ts'
export type { Effort, Former, Progress, Watch } from './former.ts'
export { heaviestMatching, type Matching } from './pair/blossom.ts'
export { refuted } from './pair/certificate.ts'
export type { Edges } from './pair/graph.ts'
export { pair } from './pair/pair.ts'
export * from './pair/problem.ts'
export * from './problem.ts'
export type { Venue } from './venue.ts'
export { whatIf } from './what-if.ts'
