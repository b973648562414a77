/**
 * Cuts a text into words, numbers and marks that remember where they stood. Folds letters, splits
 * French elisions; what a word means or how it should have been spelled is for later.
 */
import { fold } from '../talents/index.ts'

export interface Token {
  /** Folded; after respelling the word as a dictionary has it. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** UTF-16 offsets in the text as given. */
  readonly from: number
  readonly to: number
  readonly capital: boolean
  /** First word of a sentence: its capital says nothing. */
  readonly first: boolean
  /** Stands against the next word with a hyphen: `woensdag-`, `10u-12u`. */
  readonly hyphen: boolean
  readonly method: 'exact' | 'rule' | 'fuzzy'
  readonly score: number
}

/** What a token was put right into. */
export interface Respelt {
  readonly text: string
  readonly method: Token['method']
  readonly score: number
}

/**
 * The same place of the text with another word. Written out, like every token here: tokens that are copied
 * by spreading have each a layout of their own, and all that looks at tokens takes twice as long.
 */
export function withWord(token: Token, { text, method, score }: Respelt): Token {
  const { kind, from, to, capital, first, hyphen } = token
  return { text, kind, from, to, capital, first, hyphen, method, score }
}

const PIECE =
  /['’‘`]?[\p{L}][\p{L}\p{M}\p{Nd}]*(?:['’‘`][\p{L}\p{M}]+)*['’]?|\p{Nd}[\p{L}\p{M}\p{Nd}]*(?:[.,:]\p{Nd}[\p{L}\p{Nd}]*)*|[.,;:!?()/&+€\n–—-]/gu
const ELISION = /^(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quelqu)'(?=..|[ay]$)/
const SENTENCE_END = /^[.!?\n]$/

const SMALL_LETTER = /\p{Ll}/u
const DASHES = '–—-'
const CAPITAL = /^['’‘`]?\p{Lu}/u
const LETTER = /\p{L}/u
const DIGIT = /^\p{Nd}/u

/** The tokens of a text in their order. `knows` tells words that keep their apostrophe (`don't`). */
export function tokenise(text: string, keepsWhole: (word: string) => boolean): Token[] {
  const tokens: Token[] = []
  // Where everything is in capitals, a capital says nothing.
  const isShouted = !SMALL_LETTER.test(text)
  let first = true
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const raw = match[0]
    const from = match.index
    if (raw.length === 1 && DASHES.includes(raw)) {
      dash(tokens, text, from)
      continue
    }
    // `D&D`, `R&B` are one word of two letters each.
    if (raw === '&' && LETTER.test(text[from - 1] ?? '') && LETTER.test(text[from + 1] ?? ''))
      continue
    const kind = kindOf(raw)
    const capital = !isShouted && kind === 'word' && isCapital(raw)
    for (const part of partsOf(raw, kind, keepsWhole)) {
      tokens.push({
        text: part.text,
        kind,
        from: from + part.at,
        to: from + part.at + part.size,
        capital,
        first,
        hyphen: false,
        method: 'exact',
        score: 1,
      })
    }
    first = kind === 'mark' ? SENTENCE_END.test(raw) || first : false
  }
  return tokens
}

/** Most words begin with a plain letter: those need no pattern. */
function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isPlainCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

function isPlainDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const BEYOND_ASCII = 128

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return isPlainCapital(code) || (!isPlainLetter(code) && CAPITAL.test(raw))
}

function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0)
  if (isPlainLetter(code) || isPlainCapital(code)) return 'word'
  if (isPlainDigit(code)) return 'number'
  if (raw.length === 1 && code < BEYOND_ASCII) return 'mark'
  if (DIGIT.test(raw)) return 'number'
  return LETTER.test(raw) ? 'word' : 'mark'
}

interface Part {
  readonly text: string
  readonly at: number
  readonly size: number
}

const OUTER_APOSTROPHE = /^'(?=...)|(?<!^(?:c|d|j|l|m|n|s|t|qu))'$/g
const APOSTROPHE = /['’‘`]/u

function partsOf(raw: string, kind: Token['kind'], keepsWhole: (word: string) => boolean): Part[] {
  if (kind !== 'word')
    return [{ text: raw === '\n' ? '.' : raw.toLowerCase(), at: 0, size: raw.length }]
  const folded = calm(fold(raw), keepsWhole)
  if (!folded.includes("'") || keepsWhole(folded)) {
    return [{ text: folded, at: 0, size: raw.length }]
  }
  const trimmed = folded.replace(OUTER_APOSTROPHE, '')
  const elided = keepsWhole(trimmed) ? null : ELISION.exec(trimmed)
  if (elided === null) return [{ text: trimmed, at: 0, size: raw.length }]
  const size = raw.search(APOSTROPHE) + 1
  return [
    { text: elided[0], at: 0, size },
    { text: trimmed.slice(elided[0].length), at: size, size: raw.length - size },
  ]
}

/** `goeeeed` is `goed`: three or more of a letter are two, or one if that makes a known word. */
function calm(word: string, known: (word: string) => boolean): string {
  if (!isDrawnOut(word)) return word
  const one = word.replace(/(.)\1{2,}/g, '$1')
  return known(one) ? one : word.replace(/(.)\1{2,}/g, '$1$1')
}

function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true
  }
  return false
}

function dash(tokens: Token[], text: string, at: number): void {
  const before = tokens.at(-1)
  if (before === undefined) return
  const spaced = /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ')
  if (spaced && before.kind !== 'number') {
    tokens.push({
      text: ',',
      kind: 'mark',
      from: at,
      to: at + 1,
      capital: false,
      first: false,
      hyphen: false,
      method: 'exact',
      score: 1,
    })
    return
  }
  const { text: word, kind, from, to, capital, first, method, score } = before
  tokens[tokens.length - 1] = {
    text: word,
    kind,
    from,
    to,
    capital,
    first,
    hyphen: true,
    method,
    score,
  }
}
