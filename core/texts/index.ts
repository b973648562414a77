/** Every word the bot speaks, and how a phrase becomes words in a language. */
export { type Catalogue, type Key } from './nl/index.ts'
export { Phrase, t, Value } from './phrase.ts'
export { catalogues, type Speech, say, sayPlain, TAGS } from './say.ts'
export { clock } from './times.ts'
