/**
 * Takes a word with a typing error for the one that was meant, or for a question. A word of a dictionary
 * is no error, unless it stands where a talent is named: then it is at most a question.
 */
import type { Language } from '../domain/index.ts'
import { isDoubling } from './doubling.ts'
import type { Lexicon } from './lexicon.ts'
import { type Spot, spotOf } from './spot.ts'
import { type Token, withWord } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { COMMON, type Guess, NAME, PLACE, TALENT } from './words/nearest.ts'

/** From this score on a misspelled talent is believed; below it the person is asked. */
export const BELIEVED = 0.6
const UNSURE = 0.55
/** Two words of which one is this much nearer are not in each other's way. */
const CLEAR_LEAD = 0.15
/** A word of another language than the text's is that much further away. */
const FOREIGN = 0.4
/** So much further is a word that names nothing by itself nor with its neighbours. */
const MERE_PART = 0.25
/** So much nearer is an everyday word where no talent is expected. */
const EVERYDAY = 0.15
/** Two letters that changed places, a doubled one, a silent one: hardly ever another word was meant. */
const SLIP = 0.75

/** Besides what is named, an unknown word is left alone when it is this far from any talent. */
const ASIDE = 1.2
const FAR_ASIDE = 1.5
const LIKELY = 0.8

/** How many errors a word of this length may hold. */
function mostFor(length: number): number {
  if (length <= 5) return 1
  if (length <= 8) return 1.8
  return length <= 12 ? 2.2 : 3
}

/** A word that may have been meant, and how far it is when everything around it counts. */
interface Ranked extends Guess {
  readonly rank: number
  /** Makes a label with its neighbours. */
  readonly completes: boolean
}

/** The token with the word that was meant, or as it is. */
export function repair(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  language: Language | undefined,
): Token {
  const token = tokens[at]
  if (token === undefined) throw new Error('A token beyond the text is asked for.')
  const isWord = vocabulary.isWordIn(token.text, language)
  const spot = spotOf(tokens, at, vocabulary)
  if (isWord && spot.learnt === 'no' && !spot.beside) return token
  const most = isWord ? (spot.learnt === 'no' ? SLIP : 1) : mostFor(token.text.length)
  const near = vocabulary.nearest(token.text, most)
  if (near.length === 0) return token
  const around = isWord && !spot.beside ? undefined : wordsAround(tokens, at, vocabulary)
  const guesses = ranked(token.text, near, around, spot, vocabulary, lexicon, language)
  if (token.capital && !token.first && !spot.isAll)
    return asName(token, guesses, spot, vocabulary) ?? token
  const doubled = guesses.find(
    ({ word }) => isDoubling(token.text, word) && vocabulary.forms.has(word),
  )
  const neighbour = guesses.find(
    ({ completes, word }) => completes && (doubled === undefined || isDoubling(token.text, word)),
  )
  const nearest = Math.min(...guesses.map(({ cost }) => cost))
  if (neighbour !== undefined && neighbour.cost <= nearest + SLIP) {
    return fuzzy(token, neighbour, neighbour.score)
  }
  if (isWord)
    return spot.learnt === 'no' ? token : asked(token, guesses, spot.learnt === 'next', vocabulary)
  return repaired(token, guesses, spot, vocabulary)
}

function fuzzy(token: Token, { word }: Guess, score: number): Token {
  return withWord(token, { text: word, method: 'fuzzy', score })
}

function ranked(
  typed: string,
  near: readonly Guess[],
  around: Around | undefined,
  spot: Spot,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  language: Language | undefined,
): Ranked[] {
  const { forms } = vocabulary
  const guesses: Ranked[] = []
  for (const one of near) {
    const guess = inDictionary(one, language, vocabulary, lexicon)
    const isTalent = (guess.kind & TALENT) !== 0
    const isOnlyTalent = isTalent && (guess.kind & (COMMON | PLACE)) === 0
    if (guess.kind === PLACE && !spot.isPlace) continue
    // A country is no misspelled language.
    const isName = (guess.kind & NAME) !== 0 || guess !== one
    const isRoot = isName && guess.word.startsWith(typed)
    if (isRoot && spot.learnt === 'no') continue
    const completes =
      isTalent && around !== undefined && completesIn(around, guess.word, vocabulary)
    const isForeign =
      isOnlyTalent && language !== undefined && !forms.languagesOf(guess.word).includes(language)
    const isPart = isOnlyTalent && !completes && !forms.has(guess.word)
    const isEveryday = !spot.names && (guess.kind & COMMON) !== 0
    const rank =
      guess.cost +
      (isForeign ? FOREIGN : 0) +
      (isPart ? MERE_PART : 0) -
      (isEveryday ? EVERYDAY : 0)
    const { word, kind, cost, score } = guess
    guesses.push({ word, kind, cost, score, rank, completes })
  }
  return guesses.sort((a, b) => a.rank - b.rank)
}

/** A chat or Flemish spelling stands for the word that it means: `wandeln` for `wandelen`. */
function inDictionary(
  guess: Guess,
  language: Language | undefined,
  { forms }: Vocabulary,
  lexicon: Lexicon,
): Guess {
  if (guess.kind !== COMMON) return guess
  const means = lexicon.respell(guess.word, language)
  const [word] = means ?? []
  if (word === undefined || means?.length !== 1) return guess
  const { cost, score } = guess
  const kind = forms.languagesOf(word).length > 0 ? COMMON | TALENT : COMMON
  return { word, kind, cost, score }
}

/** So many words before and behind may belong to the same label. */
const REACH = 3

interface Around {
  /** The words around one, with an empty place where it stands itself. */
  readonly window: string[]
  /** The places before it from which some label may reach up to it. */
  readonly openings: readonly number[]
}

function wordsAround(tokens: readonly Token[], at: number, { forms }: Vocabulary): Around {
  const window: string[] = []
  const openings: number[] = []
  for (let near = at - REACH; near <= at + REACH; near += 1) {
    const token = tokens[near]
    const word = token === undefined || token.kind === 'mark' || near === at ? '' : token.text
    const place = window.push(word) - 1
    const reaches = place < REACH && word.length >= 3 && place + forms.most(word) > REACH
    if (reaches) openings.push(place)
  }
  return { window, openings: [...openings, REACH] }
}

/** Makes a label with the words around it: `hemden strijken`, `fromage de chevre`. */
function completesIn({ window, openings }: Around, word: string, { forms }: Vocabulary): boolean {
  window[REACH] = word
  for (const from of openings) {
    if ((window[from] ?? '').length < 3) continue
    // With a word beside it, and up to its own place.
    const length = forms.longest(window, from, Math.max(2, REACH + 1 - from))?.length
    if (length === undefined) continue
    const others = window.slice(from, from + length)
    if (others.some((other, at) => from + at !== REACH && other.length > 2)) return true
  }
  return false
}

/** A capital inside of a sentence: a place where one may stand, else the name of a talent, `Frnas`. */
function asName(
  token: Token,
  guesses: readonly Ranked[],
  { names }: Spot,
  { forms }: Vocabulary,
): Token | undefined {
  const place = asPlace(token, guesses)
  if (place !== undefined) return place
  const named = guesses.find(({ kind, word }) => (kind & NAME) !== 0 && forms.has(word))
  if (named === undefined) return undefined
  // So little as `EBHO` is believed only where a talent stands, and when its letters are the same.
  if (token.text.length < 5 && !(names && named.cost <= SLIP)) return undefined
  if (named.cost > (names ? 1 : SLIP) || named.completes) return undefined
  return fuzzy(token, named, named.score)
}

/** A word that exists and stands where a talent should: one likely error away from one, it is a question. */
function asked(
  token: Token,
  guesses: readonly Ranked[],
  isNext: boolean,
  { forms }: Vocabulary,
): Token {
  const talents = guesses.filter(({ kind }) => (kind & TALENT) !== 0)
  const [first, second] = talents
  if (first === undefined || first.cost > 1 || token.text.length < 5) return token
  if (!isNext && first.cost > SLIP && token.text.length < 7) return token
  // An inflection of another word is no misspelled talent.
  if (isStem(token.text, first.word)) return fuzzy(token, first, UNSURE)
  // A word that exists and begins otherwise is that word: `vlotter` is no `flotter`.
  const isHead = token.text[0] === first.word[0]
  const isSlip = isHead && first.cost <= SLIP && token.text.length > 5 && forms.has(first.word)
  const isClear = second === undefined || second.rank - first.rank >= CLEAR_LEAD
  return fuzzy(token, first, isSlip && isClear ? Math.max(BELIEVED, first.score) : UNSURE)
}

function repaired(
  token: Token,
  guesses: readonly Ranked[],
  { isPlace, names, isAll }: Spot,
  vocabulary: Vocabulary,
): Token {
  const talent = guesses.find(({ kind }) => (kind & TALENT) !== 0)
  const word = guesses.find(({ kind }) => (kind & COMMON) !== 0 && (kind & TALENT) === 0)
  const place = isPlace ? asPlace(token, guesses) : undefined
  if (place !== undefined && !isNearer(talent, guesses) && !isNearer(word, guesses)) return place
  const bonus = isAll ? 1 : names ? 0.25 : 0
  if (word !== undefined && word.rank < (talent?.rank ?? 9) - bonus) {
    return fuzzy(token, word, word.score)
  }
  if (talent === undefined || (!isAll && isUnlikely(talent, token, names))) return token
  return fuzzy(token, talent, beliefIn(talent, token, guesses, names, vocabulary))
}

/** The nearest place, for a word of some length. */
function asPlace(token: Token, guesses: readonly Guess[]): Token | undefined {
  const place = guesses.find(({ kind }) => (kind & PLACE) !== 0)
  if (place === undefined || token.text.length < 5 || place.cost > 1.2) return undefined
  return fuzzy(token, place, place.score)
}

/** Nearer than the nearest place. */
function isNearer(guess: Ranked | undefined, guesses: readonly Ranked[]): boolean {
  const place = guesses.find(({ kind }) => (kind & PLACE) !== 0)
  return guess !== undefined && guess.rank < (place?.rank ?? 9)
}

/** Whether the nearest talent is believed: long enough, near enough, and nothing else as near. */
function beliefIn(
  talent: Ranked,
  token: Token,
  guesses: readonly Ranked[],
  names: boolean,
  { forms }: Vocabulary,
): number {
  const concept = forms.alone(talent.word)?.concept
  const isDoubled = isDoubling(token.text, talent.word)
  const hasRival = guesses.some(({ word, rank }) => {
    if (word === talent.word || rank >= talent.rank + CLEAR_LEAD) return false
    if (isDoubled && !isDoubling(token.text, word)) return false
    if (isKin(word, talent.word)) return false
    return concept === undefined || forms.alone(word)?.concept !== concept
  })
  const { length } = token.text
  const short = length <= 5 && talent.cost > 0.8
  const far = talent.score < 0.74
  const isAside = !names && talent.cost > (length >= 7 ? ASIDE : 1)
  if (hasRival || short || far || isHeadless(token.text, talent.word) || isAside) return UNSURE
  return Math.max(BELIEVED, talent.score)
}

/** Too far to ask about in a sentence: besides what is named, or with another first letter as well. */
function isUnlikely(talent: Ranked, token: Token, names: boolean): boolean {
  if (talent.cost > ASIDE && talent.word[0] !== token.text[0]) return true
  return !names && talent.cost > FAR_ASIDE && talent.score < LIKELY
}

/** A short word that begins otherwise, and not just with its first two letters swapped. */
function isHeadless(typed: string, meant: string): boolean {
  const isSwapped = typed[0] === meant[1] && typed[1] === meant[0]
  return typed[0] !== meant[0] && !isSwapped && typed.length < 8
}

/** Forms of one word: neither is in the other's way. */
function isKin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - 1
  return length >= 3 && a.slice(0, length) === b.slice(0, length)
}

/** One is the beginning of the other. */
function isStem(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
