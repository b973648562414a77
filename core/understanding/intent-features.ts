/**
 * What the trained judge of intents looks at: words, pairs of words, triples, and pieces of words, with
 * talents, places and times put behind one mark each, so that a sentence about sewing teaches the one
 * about chess.
 */
import { feature, featureOf, gathered, kind, withLetter } from './features.ts'

const START = '<'
const END = '>'

const HINT = kind('h')
const COUNT = kind('#')
const FIRST = kind('1')
const WORD = kind('w')
const PAIR = kind('b')
const TRIPLE = kind('t')
const APART = kind('s')
const PIECE = kind('c')

/** The features of these words, each once; `hints` are what other readers make of them. */
export function featuresOf(masked: readonly string[], hints: readonly string[]): Uint32Array {
  const words = withoutManners(masked)
  return gathered((note) => {
    for (const hint of hints) note(feature(HINT, hint))
    note(feature(COUNT, sizeOf(words)))
    const first = words.find((word) => /[a-z]/.test(word))
    if (first !== undefined) note(feature(FIRST, first))
    for (let at = 0; at <= words.length; at += 1) {
      const word = words[at] ?? END
      const before = words[at - 1] ?? START
      const second = words[at - 2] ?? START
      note(feature(WORD, word))
      note(feature(PAIR, before, word))
      if (at > 0) note(feature(TRIPLE, second, before, word))
      if (at > 1) note(feature(APART, second, word))
      if (!word.startsWith('§')) notePieces(word, note)
    }
  })
}

function sizeOf(words: readonly string[]): string {
  const count = words.filter((word) => /[a-z0-9§]/.test(word)).length
  return count <= 2 ? String(count) : count <= 5 ? 'few' : count <= 12 ? 'some' : 'many'
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

const SHORTEST = 4
const SIZES = { least: 3, most: 5 }
const OPEN = '^'.charCodeAt(0)
const CLOSE = '$'.charCodeAt(0)

/** Every piece of three to five letters, the edges of the word among them. */
function notePieces(word: string, note: (feature: number) => void): void {
  if (word.length < SHORTEST) return
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
