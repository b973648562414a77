/** Who and what fits a person, and why. */
export * from './question.ts'
