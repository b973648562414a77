/**
 * What the trained intents look at: words, pairs of words, triples, and pieces of words, with talents,
 * places and times put behind one mark each, so that a sentence about sewing teaches the one about chess.
 */
import type { Hit, Line } from './words-line.ts'

/** A piece of the text that was understood, and the mark that stands for it. */
export interface Masked extends Hit {
  readonly mark: string
}

/** Features are numbers below this; two that share one are a price worth paying for a small table. */
export const FEATURES = 1 << 16

const START = '<'
const END = '>'
const LONGEST = 120

/** The features of a line, each once, in rising order; `hints` are what other readers make of it. */
export function featuresOf(
  line: Line,
  masks: readonly Masked[],
  hints: readonly string[],
): Uint32Array {
  const words = withoutManners(maskedWords(line, masks))
  const features = new Set(hints.map((hint) => hash(`h ${hint}`)))
  const count = words.filter((word) => /[a-z0-9§]/.test(word)).length
  features.add(
    hash(`#${count <= 2 ? String(count) : count <= 5 ? 'few' : count <= 12 ? 'some' : 'many'}`),
  )
  const first = words.find((word) => /[a-z]/.test(word))
  if (first !== undefined) features.add(hash(`1 ${first}`))
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at] ?? END
    const before = words[at - 1] ?? START
    features.add(hash(`w ${word}`))
    features.add(hash(`b ${before} ${word}`))
    if (at > 0) features.add(hash(`t ${words[at - 2] ?? START} ${before} ${word}`))
    if (at > 1) features.add(hash(`s ${words[at - 2] ?? START} ${word}`))
    if (!word.startsWith('§')) addPieces(word, features)
  }
  return Uint32Array.from(features).sort()
}

const MANNERS = new Set(
  'aub alsjeblieft alstublieft asjeblieft svp stp please pls plz hallo hoi hey hi hello dag bonjour bonsoir salut goeiedag goedemiddag goedenavond goedemorgen coucou'.split(
    ' ',
  ),
)

/** A polite word at an edge changes nothing of what is wanted, unless it is all there is. */
function withoutManners(words: readonly string[]): readonly string[] {
  const isEdge = (word: string): boolean => MANNERS.has(word) || /^[,.!?]$/.test(word)
  let from = 0
  let to = words.length
  while (from < to && isEdge(words[from] ?? '')) from += 1
  while (to > from && MANNERS.has(words[to - 1] ?? '')) to -= 1
  return from === to ? words : words.slice(from, to)
}

function addPieces(word: string, features: Set<number>): void {
  if (word.length < 4) return
  const edged = `^${word}$`
  for (const size of [3, 4, 5]) {
    for (let at = 0; at + size <= edged.length; at += 1) {
      features.add(hash(`c ${edged.slice(at, at + size)}`))
    }
  }
}

function maskedWords(line: Line, masks: readonly Masked[]): string[] {
  const words: string[] = []
  const sorted = masks.toSorted((a, b) => a.from - b.from || b.to - a.to)
  let next = 0
  for (let at = 0; at < line.tokens.length && words.length < LONGEST; ) {
    while (next < sorted.length && (sorted[next]?.from ?? 0) < at) next += 1
    const mask = sorted[next]
    if (mask?.from === at) {
      if (words.at(-1) !== mask.mark) words.push(mask.mark)
      at = Math.max(mask.to, at + 1)
    } else {
      words.push(line.tokens[at]?.text ?? '')
      at += 1
    }
  }
  return words
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  value ^= value >>> 15
  return (value >>> 0) % FEATURES
}
