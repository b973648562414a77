/**
 * The text as one line of clean words with single spaces, on which phrases are looked up, and the way
 * back from a place in that line to the tokens and offsets of the text as given.
 */
import type { Token } from './tokens.ts'

export interface Line {
  /** Begins and ends with a space; marks stand as words of their own. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where each token begins in `text`. */
  readonly starts: readonly number[]
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
  return { text, tokens, starts }
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
export function phrase(block: string): RegExp {
  return new RegExp(` (?:${alternatives(block)})(?:(?= )|(?<= ))`, 'g')
}

/** The inside of such a pattern, for building larger ones. */
export function alternatives(block: string): string {
  return block
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) =>
      one
        .replace(/'(?=[a-z([])/g, "' ")
        .replace(/'(?=[|)])/g, "'(?: |(?= ))")
        .replace(/~/g, '(?:[^ .,;!?]+ ){0,3}?'),
    )
    .join('|')
}

/** Where a pattern is found, first to last. */
export function hitsOf(line: Line, pattern: RegExp): Hit[] {
  return [...line.text.matchAll(pattern)].map((match) =>
    tokensAt(line, match.index + 1, match.index + match[0].length),
  )
}

export function firstHit(line: Line, pattern: RegExp): Hit | undefined {
  pattern.lastIndex = 0
  const match = pattern.exec(line.text)
  pattern.lastIndex = 0
  if (match === null) return undefined
  return tokensAt(line, match.index + 1, match.index + match[0].length)
}
