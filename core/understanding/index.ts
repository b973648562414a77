/** Text in, meaning out. */
export * from './reading.ts'
