/**
 * From text to clean tokens: Flemish spelling, compounds and typing errors are put right here, once,
 * so that every later rule sees dictionary words and still knows how sure that is.
 */
import type { Language } from '../domain/index.ts'
import { tailOf, takeApart } from './compounds.ts'
import { editsBetween } from './distance.ts'
import { languageOf } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { isTimeWord } from './time-words.ts'
import { type Token, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Prepared {
  readonly tokens: readonly Token[]
  readonly language: Language | undefined
}

/** A word that differs this little from a known one is taken for it. */
const REPAIR = 0.55
const UNSURE = 0.5
/** A word that is like a talent: at this score it is taken for it. */
const TALENT = 0.6
/** No more words than this are looked up for typing errors in one text. */
const MOST_REPAIRS = 60

export function prepare(text: string, lexicon: Lexicon, vocabulary: Vocabulary): Prepared {
  const keepsWhole = (word: string): boolean => lexicon.knows(word)
  const raw = tokenise(text, keepsWhole)
  const language = languageOf(raw, lexicon, vocabulary.formLanguages)
  const respelled = raw.flatMap((token) => respell(token, lexicon, language))
  let repairs = 0
  const tokens = respelled.flatMap((token, at) => {
    if (!isStrange(token, lexicon, vocabulary)) return [token]
    const before = respelled[at - 1]
    const parts = compound(token, vocabulary)
    if (parts !== undefined) return parts
    if (repairs >= MOST_REPAIRS) return [token]
    repairs += 1
    return [repair(token, before, vocabulary)]
  })
  return { tokens, language: languageOf(tokens, lexicon, vocabulary.formLanguages) ?? language }
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

function compound(token: Token, { isForm }: Vocabulary): Token[] | undefined {
  const parts = takeApart(token.text, isForm)
  const tail = parts === undefined ? tailOf(token.text, isForm) : undefined
  const words = parts ?? (tail === undefined ? undefined : [tail])
  return words?.map((text) => ({ ...token, text, method: 'rule', score: 0.85 }))
}

function repair(token: Token, before: Token | undefined, vocabulary: Vocabulary): Token {
  const { text } = token
  const talent = vocabulary.conceptSpeller(text)[0]
  const word = vocabulary.wordSpeller(text)[0]
  const afterCue =
    before !== undefined && /^(?:in|te|a|uit|near|from|rond|bij|regio)$/.test(before.text)
  const place = afterCue || token.capital ? vocabulary.placeSpeller(text)[0] : undefined
  if (place !== undefined && text.length > 4 && editsBetween(text, place.word) === 1) {
    return { ...token, text: place.word, method: 'fuzzy', score: place.score }
  }
  const better = (word?.score ?? 0) > (talent?.score ?? 0) ? word : talent
  if (better === undefined || better.score < UNSURE) return token
  const limit = better === talent ? TALENT : REPAIR
  const close = editsBetween(text, better.word) <= (text.length > 7 ? 2 : 1)
  if (better.score >= limit && close) {
    return { ...token, text: better.word, method: 'fuzzy', score: better.score }
  }
  const alike =
    text.length > 5 && text[0] === better.word[0] && editsBetween(text, better.word) <= 2
  if (better !== talent || !alike) return token
  return {
    ...token,
    text: better.word,
    method: 'fuzzy',
    score: Math.min(better.score, TALENT - 0.01),
  }
}

/** From this score on a misspelled talent is believed; below it the person is asked. */
export const BELIEVED = TALENT
