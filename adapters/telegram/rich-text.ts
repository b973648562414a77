/**
 * Text with marks beside it, as Telegram takes it: no sign in it has a meaning of its own, so that nothing
 * in people's words can be markup. Lengths and places count UTF-16 units, as Telegram counts.
 */
import type { Span } from '../../core/message/index.ts'

export interface Mark {
  readonly type: 'bold'
  readonly offset: number
  readonly length: number
}

export interface RichText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const EMPTY: RichText = { text: '', marks: [] }
/** Signs that turn the direction of text around: with them a link can look like another one. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export function richSpans(spans: readonly Span[]): RichText {
  return spans.reduce<RichText>((before, { text, strong, words }) => {
    const shown = words === true ? text.replace(TURNING, '') : text
    const isMarked = strong === true && shown !== ''
    const mark: Mark = { type: 'bold', offset: before.text.length, length: shown.length }
    return { text: before.text + shown, marks: isMarked ? [...before.marks, mark] : before.marks }
  }, EMPTY)
}

export function rich(text: string): RichText {
  return { text, marks: [] }
}

export function strong(given: RichText): RichText {
  if (given.text === '') return given
  return { text: given.text, marks: [{ type: 'bold', offset: 0, length: given.text.length }] }
}

/** One after the other, those without words left out. */
export function joined(texts: readonly RichText[], between: string): RichText {
  return texts
    .filter(({ text }) => text.trim() !== '')
    .reduce<RichText>((before, { text, marks }, index) => {
      const start = before.text.length + (index === 0 ? 0 : between.length)
      const moved = marks.map((mark) => ({ ...mark, offset: mark.offset + start }))
      const glue = index === 0 ? '' : between
      return { text: before.text + glue + text, marks: [...before.marks, ...moved] }
    }, EMPTY)
}

/** In pieces of at most so many units: between paragraphs, else lines, sentences, words; else anywhere. */
export function pieces(whole: RichText, most: number): RichText[] {
  const found: RichText[] = []
  let rest = trimmed(whole, 0, whole.text.length)
  while (rest.text.length > most) {
    const end = endOfPiece(rest.text, most)
    found.push(trimmed(rest, 0, end))
    rest = trimmed(rest, end, rest.text.length)
  }
  return rest.text === '' ? found : [...found, rest]
}

/** A piece shorter than this share is not worth a nicer break. */
const SHORTEST_SHARE = 0.3

function endOfPiece(text: string, most: number): number {
  // One unit more is looked at: a break that stands right behind the piece is one.
  const window = text.slice(0, most + 1)
  const least = most * SHORTEST_SHARE
  for (const breaks of ['\n\n', '\n']) {
    const at = window.lastIndexOf(breaks)
    if (at >= least) return at
  }
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((end) => window.lastIndexOf(end)))
  if (sentence >= least) return sentence + 1
  const word = window.lastIndexOf(' ')
  if (word >= least) return word
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most
}

/** The part without the blanks around it, and the marks that are in it. */
function trimmed({ text, marks }: RichText, from: number, to: number): RichText {
  const part = text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  const kept = part.trim()
  const end = start + kept.length
  return {
    text: kept,
    marks: marks.flatMap((mark) => {
      const first = Math.max(mark.offset, start)
      const last = Math.min(mark.offset + mark.length, end)
      return last > first ? [{ ...mark, offset: first - start, length: last - first }] : []
    }),
  }
}
