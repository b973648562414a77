/**
 * From text to clean tokens: Flemish spelling, compounds and typing errors are put right here, once,
 * so that every later rule sees dictionary words and still knows how sure that is.
 */
import type { Language } from '../domain/index.ts'
import { tailOf, takeApart } from './compounds.ts'
import { fromDialect } from './dialect.ts'
import { languageOf } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { repair } from './repair.ts'
import { isTimeWord } from './time-words.ts'
import { type Token, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Prepared {
  readonly tokens: readonly Token[]
  readonly language: Language | undefined
}

const COMPOUND = 0.85
const LONG = 5
const NEAR = 0.85
/** No more words than this are looked up for typing errors in one text. */
const MOST_REPAIRS = 60

export function prepare(
  text: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  talk?: Language,
): Prepared {
  const raw = tokenise(text, lexicon.knows)
  const language = languageOf(raw, lexicon, vocabulary, talk)
  const respelled = raw.flatMap((token) => respell(token, lexicon, language))
  let repairs = 0
  const tokens = respelled.flatMap((token, at) => {
    if (!isStrange(token, lexicon, vocabulary)) return [token]
    const parts = takeApart(token.text, vocabulary.forms.has)
    if (parts !== undefined) return madeOf(token, parts)
    if (repairs >= MOST_REPAIRS) return [token]
    repairs += 1
    const repaired = repair(respelled, at, vocabulary, language)
    if (isNearWord(token, repaired)) return [repaired]
    const standard = inStandard(token, language, lexicon, vocabulary)
    if (standard !== undefined) return [standard]
    const isWord = vocabulary.isWordIn(token.text, language)
    const tail = isWord ? undefined : tailOf(token.text, vocabulary.forms.has)
    return tail === undefined ? [repaired] : madeOf(token, [tail])
  })
  return { tokens, language: languageOf(tokens, lexicon, vocabulary, talk) ?? language }
}

function respell(token: Token, lexicon: Lexicon, language: Language | undefined): Token[] {
  if (token.kind !== 'word') return [token]
  const means = lexicon.respell(token.text, language)
  if (means === undefined) return [token]
  return means.map((text) => ({ ...token, text, method: 'rule' }))
}

function isStrange(token: Token, lexicon: Lexicon, vocabulary: Vocabulary): boolean {
  const { text } = token
  if (token.kind !== 'word' || text.length < 4) return false
  const known = lexicon.accepts(text) || vocabulary.isLabelWord(text)
  return !known && !vocabulary.isPlaceWord(text) && !isTimeWord(text)
}

function madeOf(token: Token, parts: readonly string[]): Token[] {
  return parts.map((text) => ({ ...token, text, method: 'rule', score: COMPOUND }))
}

/** A long word with one error in it: no dialect, and no compound that nobody knows. */
function isNearWord({ text }: Token, repaired: Token): boolean {
  return text.length >= LONG && repaired.method === 'fuzzy' && repaired.score >= NEAR
}

/** Only in Dutch, and only what no dictionary has: `make` is a word, `moaken` is not. */
function inStandard(
  token: Token,
  language: Language | undefined,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Token | undefined {
  if ((language ?? 'nl') !== 'nl' || vocabulary.isWordIn(token.text, language)) return undefined
  const isWord = (word: string): boolean =>
    vocabulary.forms.has(word) || lexicon.knows(word) || vocabulary.isLabelWord(word)
  const text = fromDialect(token.text, isWord)
  return text === undefined ? undefined : { ...token, text, method: 'rule', score: 0.8 }
}
