/** Who sits in which group, and a judge who can refute any answer. */
export { audit } from './audit.ts'
export { form } from './form.ts'
export * from './problem.ts'
