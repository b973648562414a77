/**
 * From text to clean tokens: Flemish spelling, compounds and typing errors are put right here, once,
 * so that every later rule sees dictionary words and still knows how sure that is.
 */
import type { Language } from '../domain/index.ts'
import { infinitiveIn, isWith } from './dialect.ts'
import { languageOf, leaningsIn } from './language.ts'
import type { Leaning, Lexicon } from './lexicon.ts'
import { repair } from './repair.ts'
import { type StrangeWords, strangeWordsIn } from './strange-words.ts'
import { isTimeWord } from './time-words.ts'
import { type Token, tokenise, withWord } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Prepared {
  readonly tokens: readonly Token[]
  readonly language: Language | undefined
}

const COMPOUND = 0.85
const LONG = 5
const NEAR = 0.85
const DIALECT = 0.8
/** No more words than this are looked up for typing errors in one text. */
const MOST_REPAIRS = 60

export function prepare(
  text: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  talk?: Language,
): Prepared {
  const raw = tokenise(text, lexicon.knows)
  const leaningOf = leaningsIn(lexicon, vocabulary)
  const leanings = raw.map(leaningOf)
  const language = languageOf(leanings, talk)
  const strange = strangeWordsIn(lexicon, vocabulary)
  const known: Known = { lexicon, vocabulary, language, strange }
  const respelled: Token[] = []
  for (const [at, token] of raw.entries()) {
    const verb = language === 'fr' ? asInfinitive(text, raw, at, vocabulary) : undefined
    const others = verb === undefined ? respell(token, raw[at + 1], known) : [verb]
    if (others === undefined) respelled.push(token)
    else respelled.push(...others)
  }
  const tokens: Token[] = []
  let repairs = 0
  for (const [at, token] of respelled.entries()) {
    if (!isStrange(token, known)) {
      tokens.push(token)
      continue
    }
    const parts = strange.parts(token.text)
    if (parts !== undefined) tokens.push(...madeOf(token, parts))
    else if (repairs >= MOST_REPAIRS) tokens.push(token)
    else {
      repairs += 1
      tokens.push(...putRight(respelled, at, token, known))
    }
  }
  const isAsTyped = tokens.length === raw.length && tokens.every((token, at) => token === raw[at])
  if (isAsTyped) return { tokens, language }
  return { tokens, language: languageOf(again(tokens, raw, leanings, leaningOf), talk) ?? language }
}

/** How the tokens lean that were made of the raw ones: most of them still are those. */
function again(
  tokens: readonly Token[],
  raw: readonly Token[],
  leanings: readonly Leaning[],
  leaningOf: (token: Token) => Leaning,
): Leaning[] {
  let at = 0
  return tokens.map((token) => {
    while (at < raw.length && (raw[at]?.from ?? 0) < token.from) at += 1
    return (token === raw[at] ? leanings[at] : undefined) ?? leaningOf(token)
  })
}

/** What words are held against. */
interface Known {
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  readonly language: Language | undefined
  readonly strange: StrangeWords
}

/** What was meant by a strange word: a near word, standard Dutch, the parts of a compound, or itself. */
function putRight(
  tokens: readonly Token[],
  at: number,
  token: Token,
  known: Known,
): readonly Token[] {
  const { lexicon, vocabulary, language, strange } = known
  const repaired = repair(tokens, at, vocabulary, lexicon, language)
  if (isNearWord(token, repaired)) return respelledAgain(repaired, lexicon, language)
  const standard = inStandard(token, known)
  if (standard !== undefined) return [standard]
  const isWord = vocabulary.isWordIn(token.text, language)
  const made = madeFrom(token.text, isWord, strange)
  return made === undefined ? respelledAgain(repaired, lexicon, language) : madeOf(token, made)
}

/** The words that a spelling stands for; undefined for a word that needs none. */
function respell(
  token: Token,
  next: Token | undefined,
  { lexicon, vocabulary, language }: Known,
): readonly Token[] | undefined {
  if (token.kind !== 'word') return undefined
  if (language === 'nl' && isWith(token.text, next?.text ?? ''))
    return [withWord(token, { text: 'met', method: 'rule', score: token.score })]
  const means = lexicon.respell(token.text, language)
  if (means !== undefined && isNamedWith(token, next, vocabulary)) return undefined
  return means?.map((text) => withWord(token, { text, method: 'rule', score: token.score }))
}

/** `dak` is short for `dat ik`, but not before `leggen`. */
function isNamedWith({ text }: Token, next: Token | undefined, { forms }: Vocabulary): boolean {
  return next !== undefined && forms.longest([text, next.text], 0, 2) !== undefined
}

/** `nagé` for `nager`. */
function asInfinitive(
  text: string,
  raw: readonly Token[],
  at: number,
  { forms }: Vocabulary,
): Token | undefined {
  const token = raw[at]
  if (token === undefined || token.kind !== 'word' || token.text.length < 4) return undefined
  // `cours de plongée`: what has a name of its own is no misspelled verb.
  if (forms.has(token.text)) return undefined
  const typed = text.slice(token.from, token.to)
  const verb = infinitiveIn(typed, raw[at - 1]?.text ?? '', forms.has)
  if (verb === undefined || verb === token.text) return undefined
  return withWord(token, { text: verb, method: 'rule', score: NEAR })
}

/** A word that was put right may be a chat or Flemish spelling itself. */
function respelledAgain(
  token: Token,
  lexicon: Lexicon,
  language: Language | undefined,
): readonly Token[] {
  if (token.method !== 'fuzzy') return [token]
  const means = lexicon.respell(token.text, language)
  const { method, score } = token
  return means === undefined
    ? [token]
    : means.map((text) => withWord(token, { text, method, score }))
}

/** The parts of a compound that has an error in it or of which only the end is known. */
function madeFrom(
  word: string,
  isWord: boolean,
  strange: StrangeWords,
): readonly string[] | undefined {
  const parts = strange.nearParts(word)
  if (parts !== undefined || isWord) return parts
  const tail = strange.tail(word)
  return tail === undefined ? undefined : [tail]
}

function isStrange(token: Token, { lexicon, vocabulary, language }: Known): boolean {
  const { text } = token
  if (token.kind !== 'word' || text.length < 4) return false
  if (lexicon.accepts(text) || vocabulary.isPlaceWord(text) || isTimeWord(text)) return false
  return !vocabulary.isLabelWord(text) || isForeign(text, vocabulary, language)
}

/** A talent in another language, and a mere word in this one: `singes` in French. */
function isForeign(text: string, vocabulary: Vocabulary, language: Language | undefined): boolean {
  if (language === undefined) return false
  const languages = vocabulary.forms.languagesOf(text)
  const isElsewhere = languages.length > 0 && !languages.includes(language)
  return isElsewhere && vocabulary.isInDictionary(text, language)
}

function madeOf(token: Token, parts: readonly string[]): Token[] {
  return parts.map((text) => withWord(token, { text, method: 'rule', score: COMPOUND }))
}

/** A long word with one error in it: no dialect, and no compound that nobody knows. */
function isNearWord({ text }: Token, repaired: Token): boolean {
  return text.length >= LONG && repaired.method === 'fuzzy' && repaired.score >= NEAR
}

/** Only in Dutch, and only what no dictionary has: `make` is a word, `moaken` is not. */
function inStandard(token: Token, { language, vocabulary, strange }: Known): Token | undefined {
  if ((language ?? 'nl') !== 'nl' || vocabulary.isWordIn(token.text, language)) return undefined
  const text = strange.standard(token.text)
  return text === undefined ? undefined : withWord(token, { text, method: 'rule', score: DIALECT })
}
