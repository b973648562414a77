/** The talententaal: one shared language for what people teach, learn and like. */
export { type Checked, checkTalents, type TalentFile } from './check.ts'
export {
  changed,
  namesFor,
  ownId,
  reverse,
  type VocabularyChange,
} from './club-changes.ts'
export { type VocabularyProblem, vocabularyProblems } from './club-problems.ts'
export { clubTaxonomy } from './club-taxonomy.ts'
export * from './concept.ts'
export { type Correction, parseCorrections } from './corrections.ts'
export { type EscoBeside, type EscoMerged, mergeEsco } from './esco.ts'
export { type EscoRules, type EscoSkill, escoRules } from './esco-rules.ts'
export { fold, wordsOf } from './fold.ts'
export { formsOf, formsOfWord } from './forms.ts'
export { parseGroups, type TalentGroup } from './groups.ts'
export { besideAuthored, ESCO_FILE, taxonomyBeside, writeConcepts } from './imported.ts'
export { type Label, labelsFrom, readLabel } from './label.ts'
export { CONCEPT_COLUMNS, type Known, parseConcepts } from './parse-concepts.ts'
export { listed, type Problem, parseTable, type Row, tellProblem } from './table.ts'
export { flawsOf, labelsOf, taxonomy } from './taxonomy.ts'
