/** People's words as text: what Telegram hands on may hold signs that are none. */
import { MAX_WORDS } from '../../core/message/index.ts'

/** C0 without tab and line feed, and DEL. */
const NO_TEXT = /[\0-\x08\x0b-\x1f\x7f]/g
/** Half a character without its other half. */
const HALVES = /\p{Surrogate}/gu

/** Line ends as one sign, and nothing that is no text. */
export function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NO_TEXT, '').replace(HALVES, '\ufffd').trim()
}

/** At most so many signs, never half of one. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** Words as they are heard, with the mark of those that were too many. */
export function heardWords(text: string): { text: string; cut?: true } {
  const whole = cleaned(text)
  const heard = cutAt(whole, MAX_WORDS)
  return { text: heard, ...(heard.length < whole.length && { cut: true as const }) }
}
