/** Records that are handed in as lines of a file: read, and made into the nouns of the house. */
export { type Gathered, type GivenRow, gather, type RowProblem } from './gather.ts'
export { momentIn, ZONE } from './meanings.ts'
export { populationOf } from './population-of.ts'
export * from './record.ts'
