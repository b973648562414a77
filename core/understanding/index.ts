/** Text in, meaning out. */
export {
  followsActivity,
  givesActivity,
  mayBeActivity,
  wantsToPropose,
} from './activity-words.ts'
export { type ChatsSaid, chatsIn } from './chat-words.ts'
export { compileWords } from './compiled.ts'
export type { Compiled, Dictionary, Judges } from './compiled-shape.ts'
export { dateSaid, saysClock, withoutCounts } from './day-said.ts'
export { parseSentences, type Sentence, trainJudges, withJudges } from './examples.ts'
export { type Feeling, feelingIn } from './feelings.ts'
export { INTENTS, type Intent } from './intent.ts'
export {
  type KnownWords,
  type Lexicon,
  lexicon,
  parseRespellings,
  parseWords,
  type Respelling,
} from './lexicon.ts'
export { gazetteer, type NamedPlace, PLACE_COLUMNS, parsePlaces } from './places.ts'
export { read } from './read.ts'
export * from './reading.ts'
export { type ConceptRecord, type ReadingRecord, recordOf } from './record.ts'
export { type Named, type RhythmSaid, rhythmIn, type Scope } from './rhythm-words.ts'
export { type Until, untilIn } from './until.ts'
export { weekWords } from './week-words.ts'
