/** Text in, meaning out. */
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
