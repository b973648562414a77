/**
 * The text as one line of clean words with single spaces, on which phrases are looked up, and the way
 * back from a place in that line to the tokens and offsets of the text as given.
 */
import { type Beginnings, EVERYTHING, type Openings } from './openings.ts'
import { endAt, type Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import type { Whole } from './whole-message.ts'

export interface Line {
  /** Begins and ends with a space; marks stand as words of their own. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token begins in `text`. */
  readonly starts: readonly number[]
  /** By the number of a block of phrases: the tokens that one of its phrases may begin with, in order. */
  readonly beginnings: Beginnings
}

export { Openings } from './openings.ts'
export { type Phrase, phrase } from './phrases.ts'

/** A phrase that was found: the tokens it covers, `to` excluded. */
export interface Hit {
  readonly from: number
  readonly to: number
}

/** The line of these words, on which the phrases of some openings can be looked up: of all, if none are given. */
export function lineOf(tokens: readonly Token[], openings: Openings = EVERYTHING): Line {
  return lineWith(tokens, openings.in(tokens) ?? NO_BEGINNINGS)
}

/** The same, unless no phrase of these openings can begin anywhere on it: then nothing is written down. */
export function lineToSearch(tokens: readonly Token[], openings: Openings): Line | undefined {
  const beginnings = openings.in(tokens)
  if (beginnings === undefined && !openings.isAnywhere) return undefined
  return lineWith(tokens, beginnings ?? NO_BEGINNINGS)
}

const NO_BEGINNINGS: Beginnings = []

function lineWith(tokens: readonly Token[], beginnings: Line['beginnings']): Line {
  const starts: number[] = []
  let text = ' '
  for (const token of tokens) {
    starts.push(text.length)
    text += `${token.text} `
  }
  return { text, tokens, starts, beginnings }
}

/** The tokens between two places of the line. */
export function tokensAt(line: Line, from: number, to: number): Hit {
  const first = lowerBound(line.starts, from)
  return { from: first, to: Math.max(first + 1, lowerBound(line.starts, to)) }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Nothing between the two ends a sentence. */
export function inOneSentence({ tokens }: Line, a: Hit, b: Hit): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a]
  for (let at = first.to; at < second.from; at += 1) {
    if (SENTENCE_ENDS.has(tokens[at]?.text ?? '')) return false
  }
  return true
}

const SENTENCE_ENDS = new Set(['.', '!', '?'])

/** The offsets in the text as given that these tokens cover. */
export function spanOf(line: Line, hit: Hit): readonly [from: number, to: number] {
  const first = line.tokens[hit.from]
  const last = line.tokens[Math.max(hit.from, hit.to - 1)]
  return [first?.from ?? 0, last?.to ?? 0]
}

/** Where a phrase is found, first to last, none over another. */
export function hitsOf(line: Line, phrases: Phrase): Hit[] {
  const hits: Hit[] = []
  let free = 0
  for (const at of placesFor(line, phrases)) {
    const hit = at < free ? undefined : hitAt(line, phrases, at)
    if (hit === undefined) continue
    hits.push(hit)
    free = hit.to
  }
  return hits
}

export function firstHit(line: Line, phrases: Phrase): Hit | undefined {
  for (const at of placesFor(line, phrases)) {
    const hit = hitAt(line, phrases, at)
    if (hit !== undefined) return hit
  }
  return undefined
}

/** Whether a phrase of this block may begin somewhere: a cheap first look. */
export function mayStandOn({ beginnings }: Line, { number, anywhere }: Phrase): boolean {
  return anywhere || beginnings[number] !== undefined
}

const NOWHERE: readonly number[] = []

function placesFor({ beginnings, tokens }: Line, { number, anywhere }: Phrase): Iterable<number> {
  return anywhere ? tokens.keys() : (beginnings[number] ?? NOWHERE)
}

function hitAt(line: Line, phrases: Phrase, at: number): Hit | undefined {
  const start = (line.starts[at] ?? 0) - 1
  const end = endAt(phrases, line.tokens, at, line.text, start)
  return end === undefined ? undefined : tokensAt(line, start + 1, end)
}

/** What the whole line is, from its first word to its last. */
export function wholeHit(line: Line, { whole }: Whole): Hit | undefined {
  const [first] = placesFor(line, whole)
  const isWhole = first === 0 && hitAt(line, whole, 0) !== undefined
  return isWhole ? { from: 0, to: line.tokens.length } : undefined
}
