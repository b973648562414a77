/**
 * Takes a word with a typing error for the one that was meant, or for a question. A word of a dictionary
 * is no error, unless it stands where a talent is named: then it is at most a question.
 */
import type { Language } from '../domain/index.ts'
import { cueBefore } from './place-cues.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { COMMON, type Guess, PLACE, TALENT } from './words/nearest.ts'

/** From this score on a misspelled talent is believed; below it the person is asked. */
export const BELIEVED = 0.6
const UNSURE = 0.55
/** Two words of which one is this much nearer are not in each other's way. */
const CLEAR_LEAD = 0.15

/** Words before which a talent stands. */
const TALENT_FOLLOWS = new Set(
  'leren leer geleerd kan kunnen wil willen les lessen cursus workshop bijles over graag goed met van om te samen leert help helpen hulp bij geef geven apprendre faire cours de d en la le l a du atelier joue jouer donne aime j aider peux sais learn teach to do play love like good at in with some lessons class start practise practice'.split(
    ' ',
  ),
)

/** Right before a talent and nothing else: here even a word that exists may be a question. */
const LEARNT = new Set([
  'leren',
  'les',
  'lessen',
  'cursus',
  'bijles',
  'apprendre',
  'cours',
  'learn',
])

/** How many errors a word of this length may hold. */
function mostFor(length: number): number {
  if (length <= 5) return 1
  if (length <= 8) return 1.8
  return length <= 12 ? 2.2 : 3
}

/** The token with the word that was meant, or as it is. */
export function repair(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  language: Language | undefined,
): Token {
  const token = tokens[at]
  if (token === undefined) throw new Error('A token beyond the text is asked for.')
  const isWord = vocabulary.isWordIn(token.text, language)
  const before = tokens[at - 1]?.text ?? ''
  const isAll = tokens.filter(({ kind }) => kind === 'word').length <= 2
  const names = isAll || TALENT_FOLLOWS.has(before)
  const isAsked = isAll || LEARNT.has(before) || vocabulary.isLabelWord(before)
  if (isWord && !isAsked) return token
  const guesses = inTongue(
    vocabulary.nearest(token.text, mostFor(token.text.length)),
    vocabulary,
    language,
  )
  const isName = token.capital && !token.first && !isAll
  if (isName) return asPlace(token, guesses) ?? token
  const neighbour = guesses.find(({ word }) => completes(before, word, vocabulary))
  if (neighbour !== undefined) {
    return { ...token, text: neighbour.word, method: 'fuzzy', score: neighbour.score }
  }
  if (isWord) return isAll || LEARNT.has(before) ? asked(token, guesses) : token
  return repaired(token, guesses, isPlaceNamed(tokens, at), names, isAll)
}

/** A word of another language than the text's is that much further away. */
const FOREIGN = 0.4

function inTongue(
  guesses: readonly Guess[],
  { forms }: Vocabulary,
  language: Language | undefined,
): readonly Guess[] {
  if (language === undefined) return guesses
  const isForeign = ({ word, kind }: Guess): boolean =>
    kind === TALENT && !forms.languagesOf(word).includes(language)
  return guesses
    .map((guess) => (isForeign(guess) ? { ...guess, cost: guess.cost + FOREIGN } : guess))
    .sort((a, b) => a.cost - b.cost)
}

/** Makes a label with the word before it: `hemden strijken`. */
function completes(before: string, word: string, { forms }: Vocabulary): boolean {
  return before.length > 2 && forms.longest([before, word], 0)?.length === 2
}

/** A place may stand here: behind a word that announces one, or with a capital inside of a sentence. */
function isPlaceNamed(tokens: readonly Token[], at: number): boolean {
  const words = tokens.map(({ text }) => text)
  const token = tokens[at]
  return cueBefore(words, at).strength > 0 || (token?.capital === true && !token.first)
}

/** A word that exists and stands where a talent should: one likely error away from one, it is a question. */
function asked(token: Token, guesses: readonly Guess[]): Token {
  const [first] = guesses.filter(({ kind }) => (kind & TALENT) !== 0)
  if (first === undefined || first.cost > 1 || token.text.length < 5) return token
  return { ...token, text: first.word, method: 'fuzzy', score: UNSURE }
}

function repaired(
  token: Token,
  guesses: readonly Guess[],
  isPlace: boolean,
  names: boolean,
  isAll: boolean,
): Token {
  const talent = guesses.find(({ kind }) => (kind & TALENT) !== 0)
  const word = guesses.find(({ kind }) => (kind & COMMON) !== 0)
  const place = isPlace ? asPlace(token, guesses) : undefined
  if (place !== undefined && !isNearer(talent, guesses) && !isNearer(word, guesses)) return place
  const bonus = isAll ? 1 : names ? 0.25 : 0
  const isWordNearer = word !== undefined && word.cost < (talent?.cost ?? 9) - bonus
  if (word !== undefined && isWordNearer) {
    return { ...token, text: word.word, method: 'fuzzy', score: word.score }
  }
  if (talent === undefined) return token
  return {
    ...token,
    text: talent.word,
    method: 'fuzzy',
    score: beliefIn(talent, token, guesses, names),
  }
}

/** The nearest place, for a word of some length. */
function asPlace(token: Token, guesses: readonly Guess[]): Token | undefined {
  const place = guesses.find(({ kind }) => (kind & PLACE) !== 0)
  if (place === undefined || token.text.length < 5 || place.cost > 1.2) return undefined
  return { ...token, text: place.word, method: 'fuzzy', score: place.score }
}

/** Nearer than the nearest place. */
function isNearer(guess: Guess | undefined, guesses: readonly Guess[]): boolean {
  const place = guesses.find(({ kind }) => (kind & PLACE) !== 0)
  return guess !== undefined && guess.cost < (place?.cost ?? 9)
}

/** Whether the nearest talent is believed: long enough, near enough, and nothing else as near. */
function beliefIn(talent: Guess, token: Token, guesses: readonly Guess[], names: boolean): number {
  const rival = guesses.find(
    ({ word, cost }) =>
      word !== talent.word && cost < talent.cost + CLEAR_LEAD && !isKin(word, talent.word),
  )
  const short = token.text.length <= 5 && talent.cost > 0.8
  const far = talent.score < 0.74
  const isAside = !names && talent.cost > 1
  const headless = token.text[0] !== talent.word[0] && token.text.length < 8
  if (rival !== undefined || short || far || headless || isAside) return UNSURE
  return Math.max(BELIEVED, talent.score)
}

/** Forms of one word: neither is in the other's way. */
function isKin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - 1
  return length >= 3 && a.slice(0, length) === b.slice(0, length)
}
