/**
 * What the trained judge of intents looks at: words, pairs of words, triples, and pieces of words, with
 * talents, places and times put behind one mark each, so that a sentence about sewing teaches the one
 * about chess.
 */
import { codeOf, feature, featureOf, gathered, kind, withLetter } from './features.ts'
import type { MaskedWords } from './masked-words.ts'

const START = codeOf('<')
const END = codeOf('>')

const HINT = kind('h')
const COUNT = kind('#')
const FIRST = kind('1')
const WORD = kind('w')
const PAIR = kind('b')
const TRIPLE = kind('t')
const APART = kind('s')
const PIECE = kind('c')

/** The features of these words, each once; `hints` are what other readers make of them. */
export function featuresOf({ words, codes }: MaskedWords, hints: readonly number[]): Uint32Array {
  const { from, to } = withoutManners(words)
  return gathered((note) => {
    for (const hint of hints) note(feature(HINT, hint))
    note(feature(COUNT, sizeOf(words, from, to)))
    for (let at = from; at < to; at += 1) {
      if (!LETTER.test(words[at] ?? '')) continue
      note(feature(FIRST, codes[at] ?? END))
      break
    }
    let before = START
    let second = START
    for (let at = from; at <= to; at += 1) {
      const code = at === to ? END : (codes[at] ?? END)
      note(feature(WORD, code))
      note(feature(PAIR, before, code))
      if (at > from) note(feature(TRIPLE, second, before, code))
      if (at > from + 1) note(feature(APART, second, code))
      if (at < to) notePieces(words[at] ?? '', note)
      second = before
      before = code
    }
  })
}

const LETTER = /[a-z]/
const MEANS = /[a-z0-9§]/

/** How many words there are, roughly. */
function sizeOf(words: readonly string[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (isMeant(words[at] ?? '')) count += 1
  return count <= 2 ? count : count <= 5 ? 3 : count <= 12 ? 4 : 5
}

/** Nearly every word begins with a letter: those need no pattern. */
function isMeant(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 97 && code <= 122) || MEANS.test(word)
}

const MANNERS = new Set(
  'aub alsjeblieft alstublieft asjeblieft svp stp please pls plz hallo hoi hey hi hello dag bonjour bonsoir salut goeiedag goedemiddag goedenavond goedemorgen coucou'.split(
    ' ',
  ),
)

/** A polite word at an edge changes nothing of what is wanted, unless it is all there is. */
function withoutManners(words: readonly string[]): { from: number; to: number } {
  let from = 0
  let to = words.length
  while (from < to && isEdge(words[from] ?? '')) from += 1
  while (to > from && MANNERS.has(words[to - 1] ?? '')) to -= 1
  return from === to ? { from: 0, to: words.length } : { from, to }
}

const MARKS = new Set([',', '.', '!', '?'])

function isEdge(word: string): boolean {
  return MANNERS.has(word) || MARKS.has(word)
}

const SHORTEST = 4
const SIZES = { least: 3, most: 5 }
const OPEN = '^'.charCodeAt(0)
const CLOSE = '$'.charCodeAt(0)

/** Every piece of three to five letters, the edges of the word among them. */
function notePieces(word: string, note: (feature: number) => void): void {
  if (word.length < SHORTEST || word.startsWith('§')) return
  const length = word.length + 2
  for (let from = 0; from + SIZES.least <= length; from += 1) {
    let hash = PIECE
    const most = Math.min(length, from + SIZES.most)
    for (let at = from; at < most; at += 1) {
      const code = at === 0 ? OPEN : at === length - 1 ? CLOSE : word.charCodeAt(at - 1)
      hash = withLetter(hash, code)
      if (at - from + 1 >= SIZES.least) note(featureOf(hash))
    }
  }
}
