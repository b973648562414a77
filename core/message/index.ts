/** The neutral message: what comes in, what goes out, and the rows in which both wait. */
export * from './choice.ts'
export * from './heard.ts'
export * from './ledger.ts'
export * from './link.ts'
export * from './message.ts'
export * from './plain.ts'
export * from './room-heard.ts'
