/** Text in, meaning out. */
export {
  type KnownWords,
  type Lexicon,
  lexicon,
  parseRespellings,
  parseWords,
  type Respelling,
} from './lexicon.ts'
export { gazetteer, type NamedPlace, parsePlaces, PLACE_COLUMNS } from './places.ts'
export { read } from './read.ts'
export * from './reading.ts'
