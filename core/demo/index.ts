/** The invented club that shows what the house can do: «fictief voorbeeld». */
export * from './club.ts'
export { parseDemo } from './parse.ts'
export * from './reply.ts'
export type { DemoTables } from './tables.ts'
