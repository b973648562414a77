/** Who sits in which group, and a judge who can refute any answer. */
export { audit } from './audit.ts'
export { form } from './form.ts'
export { heaviestMatching, type Matching } from './pair/blossom.ts'
export { refuted } from './pair/certificate.ts'
export type { Edges } from './pair/graph.ts'
export { pair } from './pair/pair.ts'
export * from './pair/problem.ts'
export * from './problem.ts'
