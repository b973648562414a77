/** What stands on a terminal: lines without anything that could steer it, wrapped by words. */
import type { Writable } from 'node:stream'
import { type Line, plain } from '../../core/message/index.ts'

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

const WIDEST = 80
const STEERING = new RegExp(
  // C0 and C1 without the line feed, and the marks that turn the direction of text around.
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
)

/** People's words may hold control characters; a terminal would obey them. */
export function harmless(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replaceAll(STEERING, '')
}

/** A line of the conversation as text: the person's own behind a mark, as they typed it. */
export function textOf(line: Line): string {
  const text = line.message === undefined ? (line.words ?? '') : plain(line.message)
  return line.by === 'person' ? marked(harmless(text)) : harmless(text)
}

/** What the person says, told apart from what they hear. */
export function marked(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

/** Breaks lines between words, so that none is longer than the screen is wide. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => broken(line, width))
    .join('\n')
}

function broken(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length > width && current !== '') {
      lines.push(current)
      current = word
    } else current = longer
  }
  return [...lines, current]
}

export function widthOf(output: Output): number {
  return Math.min(output.columns ?? WIDEST, WIDEST)
}

/** The mark before what is typed; coloured where the person did not ask otherwise (no-color.org). */
export function promptOf(output: Output, noColor: string | undefined): string {
  const isPlain = output.isTTY !== true || (noColor !== undefined && noColor !== '')
  return isPlain ? '> ' : '\u001b[36m>\u001b[39m '
}
