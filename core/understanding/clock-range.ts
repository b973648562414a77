/** Stretches of clock time: from, until, between and at, as `na 18u`, `10u-12u`, `entre 18h et 20h`. */
import { PART_MINUTES } from '../domain/index.ts'
import { type ClockTime, clockAt, mayBeginClock, settle } from './clock.ts'
import { bareHour, CLOCK_WORDS, HOURS_BY_NAME } from './clock-words.ts'
import type { Stretch } from './time-sign.ts'
import { dayOf, dayPartOf, type PartName, partOf } from './time-words.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

export interface ClockStretch {
  /** Tokens, `to` excluded. */
  readonly from: number
  readonly to: number
  readonly stretch: Stretch
  /** `at` and `until` say when in the week only together with a day or a word of being free. */
  readonly lead: 'after' | 'until' | 'between' | 'at'
  /** A bare number that may count something else: believed only beside a day. */
  readonly shaky: boolean
}

const AFTER = wordSet('na noa vanaf apres des after from since vanaf achter past')
const BEFORE = wordSet("voor veur tot avant jusqu' before until till by jusque jusqua")
const AT = wordSet('om a at vers rond around tegen omstreeks')
const FROM = wordSet('van tussen de entre between from')
const TO = wordSet("tot toe en a et to and till until jusqu' jusque t tm")
const NOT = wordSet('niet nie not pas geen nooit never jamais ni')
const COMPARED = wordSet('vroeger eerder earlier later langer')
const FREE = wordSet(
  'vrij beschikbaar thuis klaar free available home around libre libres dispo disponible disponibles la kan komen starten beginnen',
)
const LEADS: ReadonlySet<string> = new Set([...AFTER, ...BEFORE, ...AT, ...FROM, ...NOT])
/** Words that may follow a bare number that is an hour. */
const AFTER_HOUR = wordSet(
  "en of et ou and or kan ben past is op on le s des elke iedere maar mais but want graag liefst aub svp please for pour bij chez met avec with until dan mag ok niet in het 's i je ik",
)

/** The stretch of clock time that begins at `at`, if one does. Looks at no more than a dozen tokens. */
export function clockStretchAt(tokens: readonly Token[], at: number): ClockStretch | undefined {
  // `un mercredi sur deux à 14h`.
  if (!mayBegin(tokens, at) || tokens[at - 1]?.text === 'sur') return undefined
  const lead = leadAt(tokens, at)
  const start = at + lead.length
  const exact = clockAt(tokens, start)
  const first = exact ?? bareAt(tokens, start)
  if (first === undefined) return undefined
  const range = rangeFrom(tokens, at, start, first, lead.opens, exact !== undefined)
  if (range !== undefined) return range
  if (exact === undefined && (lead.kind === undefined || !standsAsHour(tokens, start + 1))) {
    return undefined
  }
  const to = start + first.length
  const near = partsNear(tokens, at, to)
  const minute = settle(first, ...near)
  if (minute >= 1440) return undefined
  const kind = lead.kind ?? 'at'
  const stretch = stretchFor(kind, minute)
  return stretch === undefined
    ? undefined
    : { from: at, to, stretch, lead: kind, shaky: exact === undefined }
}

/** The words that a stretch of clock time may begin with. Numbers aside: any of them may. */
export const STRETCH_WORDS: ReadonlySet<string> = new Set([...LEADS, ...CLOCK_WORDS])

/** A clock time here, or not far behind a word that leads to one: a cheap first look. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  if (mayBeginClock(tokens[at])) return true
  if (!LEADS.has(tokens[at]?.text ?? '')) return false
  const farthest = at + (NOT.has(tokens[at]?.text ?? '') ? 6 : 3)
  for (let ahead = at + 1; ahead <= farthest; ahead += 1) {
    if (mayBeginClock(tokens[ahead])) return true
  }
  return false
}

interface Lead {
  readonly length: number
  readonly kind?: 'after' | 'until' | 'at'
  /** May open a range: `van 10 tot 12u`. */
  readonly opens: boolean
}

function leadAt(tokens: readonly Token[], at: number): Lead {
  const [one, two, three] = [at, at + 1, at + 2].map((place) => tokens[place]?.text ?? '')
  if (one === undefined || two === undefined || three === undefined) return NO_LEAD
  const isNot = NOT.has(one)
  const skipped = isNot ? freeWordsAt(tokens, at + 1) : 0
  if (skipped > 0 && BEFORE.has(tokens[at + 1 + skipped]?.text ?? '')) {
    return { length: skipped + 2, kind: 'after', opens: false }
  }
  // `pas avant 18h`, `niet voor 18u`: from then on; `niet na 20u`: until then.
  if (isNot && BEFORE.has(two) && two !== 'tot') return { length: 2, kind: 'after', opens: false }
  if (one === 'pas' && /^(?:na|vanaf|om|rond|tegen|noa)$/.test(two)) {
    return { length: 2, kind: AT.has(two) ? 'at' : 'after', opens: true }
  }
  if (isNot && /^(?:na|after|apres)$/.test(two)) return { length: 2, kind: 'until', opens: false }
  if (isNot && COMPARED.has(two) && (three === 'dan' || three === 'than' || three === 'que')) {
    return { length: 3, kind: /^(?:later|langer)$/.test(two) ? 'until' : 'after', opens: false }
  }
  if (one === 'a' && two === 'partir' && /^(?:de|d')$/.test(three)) {
    return { length: 3, kind: 'after', opens: false }
  }
  if (/^(?:jusqu'|jusque|tot|van|vanaf)$/.test(one) && /^(?:a|om|rond|ongeveer|vanaf)$/.test(two)) {
    return { length: 2, kind: one === 'van' || one === 'vanaf' ? 'after' : 'until', opens: false }
  }
  if (
    /^(?:after|na|vanaf|from|apres)$/.test(one) &&
    /^(?:den|de|about|around|ongeveer|een)$/.test(two)
  ) {
    return { length: 2, kind: 'after', opens: true }
  }
  // `van ten tienen`.
  if (FROM.has(one) && two === 'ten' && HOURS_BY_NAME.has(three)) return { length: 2, opens: true }
  if (AFTER.has(one)) return { length: 1, kind: 'after', opens: true }
  if (BEFORE.has(one)) return { length: 1, kind: 'until', opens: false }
  if (AT.has(one)) return { length: 1, kind: 'at', opens: true }
  return FROM.has(one) ? { length: 1, opens: true } : NO_LEAD
}

/** `nooit vrij voor 18u`, `never free before 6pm`: how many words of being free stand here, at most three. */
function freeWordsAt(tokens: readonly Token[], at: number): number {
  let count = 0
  while (count < 3 && FREE.has(tokens[at + count]?.text ?? '')) count += 1
  return count
}

const NO_LEAD: Lead = { length: 0, opens: false }

function bareAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const minute = bareHour(tokens[at])
  return minute === undefined ? undefined : { minute, length: 1, certain: minute > 720 }
}

/** A number that no noun follows: `na 18`, not `na 3 lessen`. */
function standsAsHour(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next === undefined || (next.kind === 'mark' && next.text !== '€') || AFTER_HOUR.has(next.text)
  )
}

function rangeFrom(
  tokens: readonly Token[],
  at: number,
  start: number,
  first: ClockTime,
  opens: boolean,
  isExact: boolean,
): ClockStretch | undefined {
  const next = start + first.length
  const isJoined = tokens[next - 1]?.hyphen === true
  const link = isJoined ? next : linkEnd(tokens, next)
  if (link === undefined) return undefined
  const exact = clockAt(tokens, link)
  const second = exact ?? bareAt(tokens, link)
  if (second === undefined) return undefined
  // `14 tot 17u` without `van` may be how long something takes.
  const isSure =
    isExact ||
    (exact !== undefined && (isJoined || opens || isOfficeRange(first, second))) ||
    (isOfficeRange(first, second) && WORKS.has(tokens[at - 1]?.text ?? ''))
  const to = link + second.length
  if (exact === undefined && !isExact && !(opens || isJoined || isBehindDay(tokens, at))) {
    const isHours = second.minute !== first.minute && isOfficeRange(first, second)
    if (!isHours || !mayBeBehind(tokens[at - 1])) return undefined
  }
  if (exact === undefined && !standsAsHour(tokens, to)) return undefined
  // `om 10u en 14u` are two times; only `tussen` and `entre` make `en` a range.
  const isAnd = /^(?:en|et|and)$/.test(tokens[next]?.text ?? '')
  if (!isJoined && isAnd && !/^(?:tussen|entre|between)$/.test(tokens[at]?.text ?? ''))
    return undefined
  const stretch = between(first, second, partsNear(tokens, at, to))
  if (stretch === undefined) return undefined
  return { from: at, to, stretch, lead: 'between', shaky: !isSure }
}

/** `zaterdag, 10 tot 12`. */
function isBehindDay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (WEEK_WORDS.has(before)) return true
  return dayOf(before === ',' ? (tokens[at - 2]?.text ?? '') : before) !== undefined
}

/** `9 tot 15 uur`, `nine to five`: hours of a day rather than how many of them. */
function isOfficeRange(first: ClockTime, second: ClockTime): boolean {
  return first.minute >= 8 * 60 && (second.minute > 12 * 60 || second.minute < first.minute)
}

const WORKS = wordSet('work werk werkt werken travaille bosse')
const WEEK_WORDS = wordSet('week weekdays weekdagen werkdagen schooldagen weekend weekends semaine')
const HOURS_FOLLOW = wordSet('so dus donc school only enkel alleen : , (')

/** Nothing, a colon or a word of working before bare hours: `I work nine to five`. */
function mayBeBehind(before: Token | undefined): boolean {
  return before === undefined || HOURS_FOLLOW.has(before.text) || WORKS.has(before.text)
}

function linkEnd(tokens: readonly Token[], at: number): number | undefined {
  const [one, two, three] = [at, at + 1, at + 2].map((place) => tokens[place]?.text ?? '')
  if (one === 't' && two === '/' && three === 'm') return at + 3
  if (one === "jusqu'" || one === 'jusque') return two === 'a' ? at + 2 : at + 1
  if (one === 'tot' && (two === 'om' || two === 'rond')) return at + 2
  if (one === 'tot' && two === 'ten' && HOURS_BY_NAME.has(three ?? '')) return at + 2
  if (one === ',' && tokens[at - 1]?.kind === 'number') return undefined
  return one !== undefined && one !== 't' && TO.has(one) ? at + 1 : undefined
}

function between(
  first: ClockTime,
  second: ClockTime,
  [evening, morning]: readonly [boolean, boolean],
): Stretch | undefined {
  let to = settle(second, evening, morning)
  let from = settle({ ...first, certain: first.certain || first.minute < to }, evening, morning)
  if (!first.certain && from < to && to - from > 6 * 60 && from + 720 < to) from += 720
  const isEarly = !morning && !first.certain && !second.certain && first.minute < 8 * 60
  if ((from >= to || (isEarly && from < 8 * 60)) && to + 720 <= 1440) {
    if (from < 8 * 60) from += 720
    to += 720
  }
  return from < to ? { from, to: Math.min(to, 1440) } : undefined
}

/** Whether a word close by says evening, or else morning: `7 uur 's avonds`, `woensdagavond om 8u`. */
function partsNear(tokens: readonly Token[], from: number, to: number): [boolean, boolean] {
  for (const at of [to, to + 1, to + 2, from - 1, from - 2, from - 3]) {
    const part = partIn(tokens[at]?.text)
    if (part === 'evening') return [true, false]
    if (part === 'afternoon') return [true, false]
    if (part === 'morning') return [false, true]
    if (at > to && tokens[at]?.kind === 'mark') break
  }
  return [false, false]
}

function partIn(word: string | undefined): PartName | undefined {
  if (word === undefined) return undefined
  return partOf(word) ?? dayPartOf(word)?.part
}

function stretchFor(kind: 'after' | 'until' | 'at', minute: number): Stretch | undefined {
  const { morning, afternoon, evening } = PART_MINUTES
  if (kind === 'after') {
    return { from: minute, to: Math.max(evening.to, Math.min(minute + 60, 1440)) }
  }
  if (kind === 'until')
    return minute > morning.from ? { from: morning.from, to: minute } : undefined
  const end = [morning, afternoon, evening].find(({ to }) => minute < to)?.to ?? 1440
  return { from: minute, to: end - minute >= 60 ? end : Math.min(minute + 60, 1440) }
}
