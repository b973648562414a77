/** Who sits in which group, and a judge who can refute any answer. */
export { type Audit, audit, type Fault, type Violation } from './audit.ts'
export { form } from './form.ts'
export * from './problem.ts'
