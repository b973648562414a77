/** A line as words in which what was understood stands as one mark: `§talent`, `§place`, `§time`. */
import { codeOf } from './features.ts'
import type { Hit, Line } from './words-line.ts'

/** A piece of the text that was understood, and the mark that stands for it. */
export interface Masked extends Hit {
  readonly mark: string
}

const LONGEST = 120

export interface MaskedWords {
  readonly words: readonly string[]
  /** By the place of a word: the code that stands for it in features. */
  readonly codes: readonly number[]
  /** For each token the place of its word; several tokens may share one. */
  readonly places: readonly number[]
}

/** Pieces of the same mark that follow each other are one word. */
export function maskedWords(line: Line, masks: readonly Masked[]): MaskedWords {
  const words: string[] = []
  const places: number[] = []
  const sorted = masks.toSorted((a, b) => a.from - b.from || b.to - a.to)
  let next = 0
  for (let at = 0; at < line.tokens.length && words.length < LONGEST; ) {
    while (next < sorted.length && (sorted[next]?.from ?? 0) < at) next += 1
    const mask = sorted[next]
    const end = mask?.from === at ? Math.max(mask.to, at + 1) : at + 1
    const word = mask?.from === at ? mask.mark : (line.tokens[at]?.text ?? '')
    if (mask?.from !== at || words.at(-1) !== mask.mark) words.push(word)
    for (; at < end; at += 1) places.push(words.length - 1)
  }
  return { words, codes: words.map(codeOf), places }
}
