/**
 * Tries the words around a misspelled one as a whole label, where word by word nothing certain came out:
 * what several words say together is surer than what each of them might be.
 */
import { wordsOf } from '../talents/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { BELIEVED } from './repair.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { LabelGuess } from './words/labels.ts'
import type { Hit, Line } from './words-line.ts'

/** A message of no more words than this may be nothing but a label; no label has more. */
const SHORT = 8
/** No more than this many words are tried as one label, and no more than so many places of a text. */
const WIDEST = 5
const MOST_PLACES = 2
/** The next best concept must be this many errors further away. */
const LEAD = 0.5
const ASKED = 0.55
/** What was typed may be a little further from its label than so many errors. */
const ROOM = 0.4
/** A sentence of words that exist is a label only if it has some length and one likely error in it. */
const LIKELY = 0.9
const SHORTEST_SAID = 10
/** No more concepts than this are asked about. */
const MOST_ASKED = 3

/** Words of a sentence that no label has. */
const SPEAKING = new Set(
  "ik je jij gij ge we wij wil wilt zoek zoekt kan ben heb is zijn nee ja niet wie hoe waar wanneer i you we can want looking am are is who how where when no yes not j' je tu nous vous il veux voudrais cherche est sont suis ai oui non qui comment ou quand".split(
    ' ',
  ),
)

interface Around {
  readonly text: string
  readonly line: Line
  readonly taken: ReadonlySet<number>
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
}

/** The mentions with those that a whole label explains better put in their place. */
export function withWholeLabels(found: readonly Mention[], around: Around): Mention[] {
  let mentions = [...found]
  let whole: Hit | undefined
  for (const hit of placesToTry(mentions, around)) {
    // A part of what was understood as a whole says less.
    if (whole !== undefined && whole.from <= hit.from && hit.to <= whole.to) continue
    const guessed = guessesFor(hit, around)
    if (guessed.length === 0) continue
    const isSure = guessed.some(({ score }) => score >= BELIEVED)
    const inTheWay = mentions.filter((mention) => overlaps(mention, hit))
    // What is certain by itself is not given up for a question.
    if (!isSure && inTheWay.some(({ score }) => score >= BELIEVED)) continue
    if (isSure) whole = hit
    mentions = [...mentions.filter((mention) => !inTheWay.includes(mention)), ...guessed]
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to
}

/** Runs of words around those that nobody knows; all of a short message that is not one label already. */
function placesToTry(mentions: readonly Mention[], around: Around): Hit[] {
  const { tokens } = around.line
  const first = tokens.findIndex(({ kind }) => kind !== 'mark')
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark')
  if (first < 0) return []
  const isOne = mentions.some(
    ({ from, to, method }) => from <= first && last < to && method !== 'fuzzy',
  )
  const strange = strangeIn({ from: first, to: last + 1 }, around)
  const runs = strange.slice(0, MOST_PLACES).flatMap((at) => runsAround(at, around))
  // Somebody speaks in words that exist: what that names is not given up for a guess.
  const isClear = strange.length === 0 && mentions.length > 0 && isSaid(around.line)
  const isShort = wordsIn(tokens) <= SHORT && !isOne && !isClear
  return eachOnce(isShort ? [{ from: first, to: last + 1 }, ...runs] : runs)
}

function wordsIn(tokens: Line['tokens']): number {
  let words = 0
  for (const { kind } of tokens) if (kind !== 'mark') words += 1
  return words
}

/** They are few: each is held against those before it. */
function eachOnce(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    ({ from, to }, at) => hits.findIndex((hit) => hit.from === from && hit.to === to) === at,
  )
}

/** Somebody speaks: this is rather a sentence about talents than a label. */
function isSaid({ tokens }: Line): boolean {
  return tokens.some(({ text, method }) => method === 'exact' && SPEAKING.has(text))
}

function strangeIn({ from, to }: Hit, around: Around): number[] {
  const strange: number[] = []
  for (let at = from; at < to; at += 1) {
    if (!around.taken.has(at) && isStrange(at, around)) strange.push(at)
  }
  return strange
}

function isStrange(at: number, { line, lexicon, vocabulary }: Around): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.text.length < 4) return false
  if (token.method === 'fuzzy') return true
  const isKnown = lexicon.accepts(token.text) || vocabulary.isLabelWord(token.text)
  return !isKnown && !vocabulary.isWordIn(token.text, undefined)
}

/** The run of words that carry meaning around a strange one; and its halves, which may be the label. */
function runsAround(at: number, around: Around): Hit[] {
  let from = at
  while (from > 0 && at - from < WIDEST - 1 && carriesMeaning(from - 1, around)) from -= 1
  let to = at + 1
  while (to < around.line.tokens.length && to - from < WIDEST && carriesMeaning(to, around)) to += 1
  const runs = [
    { from, to },
    { from: at, to },
    { from, to: at + 1 },
  ]
  return runs.filter((run) => run.to - run.from > 1)
}

function carriesMeaning(at: number, { line, taken, lexicon }: Around): boolean {
  const token = line.tokens[at]
  if (token === undefined || token.kind === 'mark' || taken.has(at)) return false
  return !lexicon.isSmall(token.text)
}

function guessesFor(hit: Hit, around: Around): Mention[] {
  const { text, line, vocabulary, lexicon } = around
  const tokens = line.tokens.slice(hit.from, hit.to)
  // A word that was written apart by an apostrophe or a hyphen stands twice: each piece of text counts once.
  const typed = wordsOf(text.slice(tokens[0]?.from, tokens.at(-1)?.to)).join(' ')
  const isWhole = tokens.length === wordsIn(line.tokens)
  const isSentence = isWhole && isSaid(line) && strangeIn(hit, around).length === 0
  if (isSentence && typed.length < SHORTEST_SAID) return []
  // So little may be a label of which a letter was forgotten, if it is all that is said and no word.
  const isScrap = typed.length < SHORTEST
  if (isScrap && (!isWhole || tokens.length > 1)) return []
  if (tokens.length === 1 && lexicon.accepts(typed)) return []
  const guesses = vocabulary
    .nearLabels(typed, mostFor(typed, isWhole, isSentence))
    .filter(({ length }) => !isScrap || length > typed.length)
  const [best, second] = guesses
  if (best === undefined) return []
  const isClear = second === undefined || second.cost - best.cost >= LEAD
  const score = Math.round((1 - best.cost / (best.length + 1)) * 100) / 100
  // `nadien` is a word: whoever says only that may mean it.
  const isWord =
    tokens.length === 1 && typed.length <= PLAIN && vocabulary.isWordIn(typed, undefined)
  if (isClear && !isWord && !isScrap && isEnough(typed, best)) {
    return [mentionOf(hit, best.concept, Math.max(BELIEVED, score))]
  }
  if (isSentence) return []
  return guesses.slice(0, MOST_ASKED).map(({ concept }) => mentionOf(hit, concept, ASKED))
}

function mentionOf({ from, to }: Hit, concept: Mention['concept'], score: number): Mention {
  return { from, to, concept, method: 'fuzzy', score }
}

/** So many errors may lie between what was typed and a label. */
function mostFor({ length }: string, isWhole: boolean, isSentence: boolean): number {
  if (isSentence) return LIKELY
  // A message that is nothing but a label leaves less room for another reading.
  return Math.max(1, Math.round((length + (isWhole ? 3 : 0)) / 10)) + ROOM
}

const SHORTEST = 4

/** A longer word that exists is seldom all that somebody says. */
const PLAIN = 8

/** A short word that is one whole error away may be many things. */
function isEnough(typed: string, { cost }: LabelGuess): boolean {
  return typed.length > 5 || cost < 0.7
}
