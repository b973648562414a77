/** One line of JSON in, one line of JSON out: how a program asks what texts mean. */
import type { ReadingRecord } from '../../core/understanding/index.ts'
import type { Tell } from '../config/locale.ts'
import type { Reader } from '../workbench.ts'

export type Answer = ({ readonly id: string | number } & ReadingRecord) | Refusal

interface Refusal {
  readonly id: string | number
  readonly error: string
}

/**
 * The answer to one line: `{"id","text"}`, or a plain text whose id is the number of its line, from 1. A
 * line that begins with `{` and is no such object gives a sentence in `error`, in the operator's language.
 */
export function answerLine(line: string, number: number, reader: Reader, tell: Tell): Answer {
  const asked = line.trimStart().startsWith('{')
    ? objectIn(line, number, tell)
    : { id: number, text: line }
  if ('error' in asked) return asked
  return { id: asked.id, ...reader.record(reader.read(asked.text)) }
}

function objectIn(
  line: string,
  number: number,
  tell: Tell,
): { id: string | number; text: string } | Refusal {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: number, error: tell('operator.understand.bad.json', { number }) }
  }
  const { id = number, text } = (value ?? {}) as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') {
    return { id: number, error: tell('operator.understand.bad.id') }
  }
  if (typeof text !== 'string') return { id, error: tell('operator.understand.bad.text') }
  return { id, text }
}
