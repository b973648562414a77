/** One time of the day as people write it: `19u30`, `half acht`, `7 p.m.`, `14h`, `sept heures et demie`. */
import {
  CLOCK_WORDS,
  HOUR_WORDS,
  HOURS_BY_NAME,
  HOW_LONG,
  NOON,
  NUMBER_WORDS,
  namedHour,
  numberOf,
} from './clock-words.ts'
import { partOf } from './time-words.ts'
import type { Token } from './tokens.ts'

/** A time in minutes after midnight and the tokens that it takes. */
export interface ClockTime {
  readonly minute: number
  readonly length: number
  /** Morning or evening was said, or can be known: 14u, 7pm. */
  readonly certain: boolean
}

/** Whether a clock time may begin with this token: a cheap first look. */
export function mayBeginClock(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.kind === 'number' || CLOCK_WORDS.has(token.text)
}

/** The time that begins at `at`, if one does. Looks at no more than five tokens. */
export function clockAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const { text } = token
  const noon = NOON.get(text)
  if (noon !== undefined && token.method !== 'fuzzy')
    return { minute: noon, length: 1, certain: true }
  // Nobody gives an hour a capital: `in Tienen` is a town.
  const isName = token.capital && !token.first
  const named = isName ? undefined : (HOURS_BY_NAME.get(text) ?? namedHour(text))
  if (named !== undefined) return { minute: named * 60, length: 1, certain: false }
  if (text === 'half') return half(tokens, at)
  if (text === 'kwart' || text === 'quarter') return quarter(tokens, at)
  return token.kind === 'number' ? digits(tokens, at) : spelled(tokens, at)
}

/** Dutch `half acht` is 7:30; English `half past seven` and `half seven` are 7:30. */
function half(tokens: readonly Token[], at: number): ClockTime | undefined {
  const past = tokens[at + 1]?.text === 'past'
  const word = tokens[at + (past ? 2 : 1)]
  const hour = numberOf(word)
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  const isEnglish =
    past ||
    /^(?:one|two|three|four|five|seven|eight|nine|ten|eleven|twelve)$/.test(word?.text ?? '')
  const minute = isEnglish ? hour * 60 + 30 : hour * 60 - 30
  const length = past ? 3 : 2
  const more = HOUR_WORDS.has(tokens[at + length]?.text ?? '') ? 1 : 0
  return { minute, length: length + more, certain: false }
}

function quarter(tokens: readonly Token[], at: number): ClockTime | undefined {
  const side = tokens[at + 1]?.text ?? ''
  const hour = numberOf(tokens[at + 2])
  if (hour === undefined || hour > 24) return undefined
  const minutes = /^(?:na|over|past|after)$/.test(side)
    ? 15
    : /^(?:voor|veur|to)$/.test(side)
      ? -15
      : 0
  if (minutes === 0) return undefined
  const more = HOUR_WORDS.has(tokens[at + 3]?.text ?? '') ? 1 : 0
  return { minute: hour * 60 + minutes, length: 3 + more, certain: hour > 12 }
}

// At most two digits on either side of one sign: no part can take what another leaves.
const DIGITS = /^(\d{1,2})(?:(?:u|h|:|\.|,|uur)(\d{2})?(?:u|h|uur)?)?(am|pm)?$/

function digits(tokens: readonly Token[], at: number): ClockTime | undefined {
  const text = tokens[at]?.text ?? ''
  const match = text.length > 10 ? null : DIGITS.exec(text)
  if (match === null) return undefined
  const [, hours = '', minutes = '', glued] = match
  const isBare = text === hours
  const next = tokens[at + 1]?.text ?? ''
  const hour = Number(hours)
  if (hour > 24 || Number(minutes) > 59) return undefined
  const half = glued === undefined ? meridiemAt(tokens, at + 1) : { word: glued, length: 0 }
  if (half !== undefined) {
    const minute = meridiem(hour * 60 + Number(minutes), half.word)
    return { minute, length: 1 + half.length, certain: true }
  }
  const hasWord = HOUR_WORDS.has(next)
  if (isBare && !hasWord) {
    return isBesidePart(tokens, at + 1)
      ? { minute: hour * 60, length: 1, certain: hour > 12 }
      : undefined
  }
  // `2.5` and `12,50` are amounts; a clock with a comma or a point has a word for hour behind it.
  if (/[.,]/.test(text) && !hasWord && !/[uh]|\.\d\d$/.test(text)) return undefined
  const certain = hour > 12 || hour === 0 || /^0/.test(hours)
  if (!hasWord) return { minute: hour * 60 + Number(minutes), length: 1, certain }
  // `vanaf 19 uur vrij` is when, `2 uur vrij` how long.
  if (hour <= 12 && HOW_LONG.has(tokens[at + 2]?.text ?? '')) return undefined
  const rest = isBare ? minutesAfter(tokens, at + 2) : { minutes: 0, length: 0 }
  const minute = hour * 60 + Number(minutes) + rest.minutes
  return { minute, length: 2 + rest.length, certain }
}

/** `18 h 30`, `sept heures et demie`, `huit heures moins le quart`. */
function minutesAfter(tokens: readonly Token[], at: number): { minutes: number; length: number } {
  const [first, second, third] = [tokens[at], tokens[at + 1]?.text, tokens[at + 2]?.text]
  if (first?.kind === 'number' && /^[0-5]\d$/.test(first.text)) {
    return { minutes: Number(first.text), length: 1 }
  }
  if (first?.text === 'et' && /^(?:demie?|quart)$/.test(second ?? '')) {
    return { minutes: second === 'quart' ? 15 : 30, length: 2 }
  }
  if (first?.text === 'moins' && second === 'le' && third === 'quart') {
    return { minutes: -15, length: 3 }
  }
  return { minutes: 0, length: 0 }
}

/** `pm`, `p.m.`: the second comes as `p . m .` */
function meridiemAt(
  tokens: readonly Token[],
  at: number,
): { word: string; length: number } | undefined {
  const word = tokens[at]?.text ?? ''
  if (word === 'am' || word === 'pm') return { word, length: 1 }
  if (word !== 'a' && word !== 'p') return undefined
  const isWhole = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm'
  if (!isWhole) return undefined
  return { word, length: tokens[at + 3]?.text === '.' ? 4 : 3 }
}

function spelled(tokens: readonly Token[], at: number): ClockTime | undefined {
  const hour = NUMBER_WORDS.get(tokens[at]?.text ?? '')
  if (hour === undefined) return undefined
  const half = meridiemAt(tokens, at + 1)
  if (half?.word === 'am' || half?.word === 'pm') {
    return { minute: meridiem(hour * 60, half.word), length: 1 + half.length, certain: true }
  }
  const isO = tokens[at + 1]?.text === 'o' && tokens[at + 2]?.text === 'clock'
  if (isO) return { minute: hour * 60, length: 3, certain: false }
  if (!HOUR_WORDS.has(tokens[at + 1]?.text ?? '')) {
    return isBesidePart(tokens, at + 1)
      ? { minute: hour * 60, length: 1, certain: false }
      : undefined
  }
  if (HOW_LONG.has(tokens[at + 2]?.text ?? '')) return undefined
  const rest = minutesAfter(tokens, at + 2)
  return { minute: hour * 60 + rest.minutes, length: 2 + rest.length, certain: false }
}

/** `3 in the afternoon`, `7 's avonds`, `huit du soir`: a part of the day right behind a number. */
function isBesidePart(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [at, at + 1, at + 2].map((place) => tokens[place]?.text ?? '')
  if (/^(?:s|s'|des|du)$/.test(one ?? '')) return partOf(two ?? '') !== undefined
  return one === 'in' && two === 'the' && partOf(three ?? '') !== undefined
}

function meridiem(minute: number, half: string): number {
  const pm = half.startsWith('p')
  if (pm && minute < 720) return minute + 720
  return !pm && minute >= 720 ? minute - 720 : minute
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
