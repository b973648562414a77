/** The talententaal: one shared language for what people teach, learn and like. */
export * from './concept.ts'
