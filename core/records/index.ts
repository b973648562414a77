/** Records that are handed in as lines of a file: read, and made into the nouns of the house. */
export { type Gathered, type GivenRow, gather, type RowProblem } from './gather.ts'
export { momentIn, ZONE } from './moments.ts'
export * from './nouns.ts'
export { populationOf } from './population-of.ts'
export * from './record.ts'
export * from './renewed.ts'
export { starter } from './starter.ts'
export { coarse } from './where.ts'
