/** Who sits in which group, and a judge who can refute any answer. */
export { audit } from './audit.ts'
export type { Packing, PackingColumns, PackingSolver, Relaxed } from './engine/packing.ts'
export { form } from './form.ts'
export * from './problem.ts'
