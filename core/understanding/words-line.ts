/**
 * The text as one line of clean words with single spaces, on which phrases are looked up, and the way
 * back from a place in that line to the tokens and offsets of the text as given.
 */
import { firstWordsOf } from './first-words.ts'
import type { Token } from './tokens.ts'

export interface Line {
  /** Begins and ends with a space; marks stand as words of their own. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token begins in `text`. */
  readonly starts: readonly number[]
  /** By the number of a block of phrases: the tokens that one of its phrases can begin with, in order. */
  readonly beginnings: ReadonlyMap<number, readonly number[]>
}

/** A phrase that was found: the tokens it covers, `to` excluded. */
export interface Hit {
  readonly from: number
  readonly to: number
}

export function lineOf(tokens: readonly Token[]): Line {
  const starts: number[] = []
  let text = ' '
  for (const token of tokens) {
    starts.push(text.length)
    text += `${token.text} `
  }
  return { text, tokens, starts, beginnings: beginningsIn(tokens) }
}

/** By a word: the numbers of the blocks that have a phrase beginning with it. Grows as blocks are made. */
const BLOCKS = new Map<string, number[]>()
let blocks = 0

/** One pass over the words for all blocks together, so that a block none of whose words occur costs nothing. */
function beginningsIn(tokens: readonly Token[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [at, { text }] of tokens.entries()) {
    for (const block of BLOCKS.get(text) ?? []) {
      const before = found.get(block)
      if (before === undefined) found.set(block, [at])
      else before.push(at)
    }
  }
  return found
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
  return !tokens.slice(first.to, second.from).some(({ text }) => SENTENCE_END.test(text))
}

const SENTENCE_END = /^[.!?]$/

/** The offsets in the text as given that these tokens cover. */
export function spanOf(line: Line, hit: Hit): readonly [from: number, to: number] {
  const first = line.tokens[hit.from]
  const last = line.tokens[Math.max(hit.from, hit.to - 1)]
  return [first?.from ?? 0, last?.to ?? 0]
}

/**
 * A pattern over whole words, one of many that stand in a block: separated by `;` or on lines of their
 * own. Written as people write (`j'ai`), folded; `~` stands for up to three words of the same clause,
 * `|` `( )?` and `[ ]` as in a regular expression.
 */
export function phrase(block: string): Phrase {
  const all = listOf(block)
  const firsts = all.map(firstWordsOf)
  const anywhere = firsts.some((words) => words === undefined)
  const patterns = new Map<string, RegExp>()
  const patternFor = (word: string): RegExp | undefined => {
    const before = patterns.get(word)
    if (before !== undefined) return before
    // The longer phrase says more: it is tried before one that it begins with.
    const fitting = all
      .filter((_, at) => firsts[at]?.has(word) ?? true)
      .sort((a, b) => b.length - a.length)
    if (fitting.length === 0) return undefined
    const made = new RegExp(` (?:${fitting.join('|')})(?:(?= )|(?<= ))`, 'y')
    patterns.set(word, made)
    return made
  }
  const known = new Set(firsts.flatMap((words) => [...(words ?? [])]))
  blocks += 1
  for (const word of known) {
    const before = BLOCKS.get(word)
    if (before === undefined) BLOCKS.set(word, [blocks])
    else before.push(blocks)
  }
  return {
    number: blocks,
    anywhere,
    source: all.join('|'),
    at: (word) => (known.has(word) ? patternFor(word) : anywhere ? patternFor('') : undefined),
  }
}

/** Patterns by the words that they can begin with: made when such a word is first met. */
export interface Phrase {
  readonly number: number
  /** Some of its phrases can begin with words that could not be listed. */
  readonly anywhere: boolean
  readonly source: string
  /** What may begin with this word, the first alternative first; undefined when nothing does. */
  readonly at: (word: string) => RegExp | undefined
}

/** The inside of such a pattern, for building larger ones. */
export function alternatives(block: string): string {
  return listOf(block).join('|')
}

function listOf(block: string): string[] {
  return (
    block
      // Not at a semicolon inside of a character class.
      .split(/[;\n](?![^[\n]*\])/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) =>
        one
          .replace(/'(?=[a-z([])/g, "' ")
          .replace(/'(?=[|)])/g, "'(?: |(?= ))")
          .replace(/~/g, '(?:[^ .,;!?]+ ){0,3}?'),
      )
  )
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

const NOWHERE: readonly number[] = []

function placesFor({ beginnings, tokens }: Line, { number, anywhere }: Phrase): Iterable<number> {
  return anywhere ? tokens.keys() : (beginnings.get(number) ?? NOWHERE)
}

function hitAt(line: Line, phrases: Phrase, at: number): Hit | undefined {
  const pattern = phrases.at(line.tokens[at]?.text ?? '')
  if (pattern === undefined) return undefined
  const start = (line.starts[at] ?? 0) - 1
  pattern.lastIndex = start
  const match = pattern.exec(line.text)
  if (match === null) return undefined
  return tokensAt(line, start + 1, start + match[0].length)
}

/** What the whole line is, from its first word to its last. */
export function wholeHit(line: Line, pattern: RegExp): Hit | undefined {
  return pattern.test(line.text) ? { from: 0, to: line.tokens.length } : undefined
}
