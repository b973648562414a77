/** Times of the day as people write them: `19u30`, `half acht`, `7pm`, `14h`, `10u-12u`. */
import type { Token } from './tokens.ts'

/** A time in minutes after midnight and the tokens that it takes. */
export interface ClockTime {
  readonly minute: number
  readonly length: number
  /** Morning or evening was said, or can be known: 14u, 7pm. */
  readonly certain: boolean
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
} as const

const HOUR_WORDS = new Set([
  'u',
  'uur',
  'h',
  'heure',
  'heures',
  "o'clock",
  'oclock',
  'uren',
  'uurs',
])
const NOON: Readonly<Record<string, number>> = {
  midi: 720,
  noon: 720,
  minuit: 1440,
  midnight: 1440,
}

/** The time that begins at `at`, if one does. */
export function clockAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const noon = NOON[token.text]
  if (noon !== undefined) return { minute: noon, length: 1, certain: true }
  return half(tokens, at) ?? quarter(tokens, at) ?? digits(tokens, at) ?? spelled(tokens, at)
}

function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined
  if (/^\d{1,2}$/.test(token.text)) return Number(token.text)
  const glued = /^(\d{1,2})(?:u|uur|h)$/.exec(token.text)
  return glued === null ? NUMBER_WORDS[token.text] : Number(glued[1])
}

/** Dutch `half acht` is 7:30; English `half past seven` is 7:30. */
function half(tokens: readonly Token[], at: number): ClockTime | undefined {
  if (tokens[at]?.text !== 'half') return undefined
  const past = tokens[at + 1]?.text === 'past'
  const hour = numberOf(tokens[at + (past ? 2 : 1)])
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  const minute = past ? hour * 60 + 30 : hour * 60 - 30
  return { minute, length: past ? 3 : 2, certain: false }
}

function quarter(tokens: readonly Token[], at: number): ClockTime | undefined {
  const [word, side, of] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (word?.text !== 'kwart' && word?.text !== 'quarter') return undefined
  const hour = numberOf(of)
  if (hour === undefined || hour > 12) return undefined
  if (side?.text === 'na' || side?.text === 'over' || side?.text === 'past') {
    return { minute: hour * 60 + 15, length: 3, certain: false }
  }
  return side?.text === 'voor' || side?.text === 'to'
    ? { minute: hour * 60 - 15, length: 3, certain: false }
    : undefined
}

const DIGITS = /^(\d{1,2})(?:(?:u|h|:|\.|uur)(\d{2})?(?:u|h)?|)(am|pm|a\.m|p\.m)?$/

function digits(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  const match = DIGITS.exec(token.text)
  if (match === null) return undefined
  const [, hours = '', minutes = '', half] = match
  const next = tokens[at + 1]?.text ?? ''
  const after = half ?? (/^(?:am|pm)$/.test(next) ? next : undefined)
  const hourWord = HOUR_WORDS.has(next)
  const bare = token.text === hours
  if (bare && after === undefined && !hourWord) return undefined
  const hour = Number(hours)
  if (hour > 24 || Number(minutes) > 59) return undefined
  const trailing = hourWord ? tokens[at + 2] : undefined
  const extra =
    bare && trailing !== undefined && /^[0-5]\d$/.test(trailing.text) ? trailing : undefined
  const length = 1 + (half === undefined && (after !== undefined || hourWord) ? 1 : 0)
  const minute = hour * 60 + Number(extra?.text ?? minutes)
  return {
    minute: after === undefined ? minute : meridiem(minute, after),
    length: length + (extra === undefined ? 0 : 1),
    certain: after !== undefined || hour > 12 || hour === 0 || /^0/.test(hours),
  }
}

function spelled(tokens: readonly Token[], at: number): ClockTime | undefined {
  const hour = NUMBER_WORDS[tokens[at]?.text ?? '']
  if (hour === undefined || !HOUR_WORDS.has(tokens[at + 1]?.text ?? '')) return undefined
  return { minute: hour * 60, length: 2, certain: false }
}

function meridiem(minute: number, half: string): number {
  const pm = half.startsWith('p')
  if (pm && minute < 720) return minute + 720
  return !pm && minute >= 720 ? minute - 720 : minute
}

/** A bare number as an hour, for the first half of a range: `van 10 tot 12u`, `tussen 7 en 9`. */
export function bareHour(token: Token | undefined): number | undefined {
  const hour = numberOf(token)
  return hour !== undefined && hour <= 24 ? hour * 60 : undefined
}

/**
 * What an uncertain hour means. Hours before eight are in the evening or afternoon, for nobody meets
 * at seven in the morning; others as the part of the day says.
 */
export function settle(time: ClockTime, evening: boolean, morning: boolean): number {
  if (time.certain || time.minute >= 720) return time.minute
  if (evening) return time.minute + 720
  if (morning) return time.minute
  return time.minute < 8 * 60 ? time.minute + 720 : time.minute
}
