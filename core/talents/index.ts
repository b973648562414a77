/** The talententaal: one shared language for what people teach, learn and like. */
export * from './concept.ts'
export { fold, wordsOf } from './fold.ts'
export { formsOf, formsOfWord } from './forms.ts'
export { CONCEPT_COLUMNS, parseConcepts } from './parse-concepts.ts'
export { listed, type Problem, parseTable, type Row, tellProblem } from './table.ts'
export { asShown, flawsOf, labelsOf, taxonomy } from './taxonomy.ts'
