/** Finds the signs of time in a text: days, parts of the day, clock times, and what binds or denies them. */
import { DAYS, type Day, PART_MINUTES } from '../domain/index.ts'
import { bareHour, type ClockTime, clockAt, settle } from './clock.ts'
import { dayOf, dayPartOf, type PartName, partOf, shortDayOf } from './time-words.ts'
import type { Token } from './tokens.ts'

/** Minutes after midnight. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Atom {
  /** Tokens, `to` excluded. */
  readonly from: number
  readonly to: number
  readonly days?: readonly Day[]
  readonly stretch?: Stretch
  /** A day that may be another word: read only beside other time. */
  readonly shaky?: boolean
  /** A moment, `om 19u`: says when in the week only together with a day. */
  readonly appointment?: boolean
  /** Nothing weekly: tomorrow, tonight. */
  readonly once?: boolean
}

const WEEKDAYS = DAYS.slice(0, 5)
const WEEKEND = DAYS.slice(5)
export const WHOLE_DAY: Stretch = { from: PART_MINUTES.morning.from, to: PART_MINUTES.evening.to }

export function stretchOf(part: PartName): Stretch {
  if (part === 'daytime') return { from: PART_MINUTES.morning.from, to: PART_MINUTES.afternoon.to }
  return PART_MINUTES[part]
}

const AFTER = /^(?:na|vanaf|apres|des|after|from|since|vanaf)$/
const BEFORE = /^(?:voor|tot|avant|jusqu'|before|until|till|by|jusque)$/
const BETWEEN = /^(?:tot|en|a|et|to|and|till|until|jusqu')$/
const AT = /^(?:om|a|at|vers|rond|around|vanaf|tegen)$/

/** The atoms of a text in their order; no two share a token. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const words = tokens.map((token) => token.text)
  const evening = words.some((word) => partIs(word, 'evening'))
  const morning = !evening && words.some((word) => partIs(word, 'morning'))
  const atoms: Atom[] = []
  for (let at = 0; at < tokens.length; ) {
    const atom =
      several(words, at) ?? clocks(tokens, at, evening, morning) ?? single(tokens, words, at)
    if (atom !== undefined) atoms.push(atom)
    at = atom?.to ?? at + 1
  }
  return atoms
}

function partIs(word: string, part: PartName): boolean {
  return partOf(word) === part || dayPartOf(word)?.part === part
}

type Phrase = readonly [words: string, atom: Omit<Atom, 'from' | 'to'>]
const after = (hour: number): Stretch => ({ from: hour * 60, to: PART_MINUTES.evening.to })

const PHRASES: readonly Phrase[] = [
  ['na school', { stretch: PART_MINUTES.afternoon }],
  ['na de school', { stretch: PART_MINUTES.afternoon }],
  ['na schooltijd', { stretch: PART_MINUTES.afternoon }],
  ['na de schooluren', { stretch: PART_MINUTES.afternoon }],
  ["apres l' ecole", { stretch: PART_MINUTES.afternoon }],
  ['apres les cours', { stretch: PART_MINUTES.afternoon }],
  ['after school', { stretch: PART_MINUTES.afternoon }],
  ['na het werk', { stretch: PART_MINUTES.evening }],
  ['na mijn werk', { stretch: PART_MINUTES.evening }],
  ['na de werkuren', { stretch: PART_MINUTES.evening }],
  ['apres le travail', { stretch: PART_MINUTES.evening }],
  ['apres le boulot', { stretch: PART_MINUTES.evening }],
  ['after work', { stretch: PART_MINUTES.evening }],
  ['voor de middag', { stretch: PART_MINUTES.morning }],
  ['na de middag', { stretch: PART_MINUTES.afternoon }],
  ['apres midi', { stretch: PART_MINUTES.afternoon }],
  ["l' apres midi", { stretch: PART_MINUTES.afternoon }],
  ['s morgens', { stretch: PART_MINUTES.morning }],
  ['s ochtends', { stretch: PART_MINUTES.morning }],
  ['s avonds', { stretch: PART_MINUTES.evening }],
  ['s middags', { stretch: PART_MINUTES.afternoon }],
  ['en journee', { stretch: stretchOf('daytime') }],
  ['la journee', { stretch: stretchOf('daytime') }],
  ['during the day', { stretch: stretchOf('daytime') }],
  ['door de week', { days: WEEKDAYS }],
  ['in de week', { days: WEEKDAYS }],
  ['tijdens de week', { days: WEEKDAYS }],
  ['en semaine', { days: WEEKDAYS }],
  ['la semaine prochaine', { once: true }],
  ['pendant la semaine', { days: WEEKDAYS }],
  ['during the week', { days: WEEKDAYS }],
  ['on weekdays', { days: WEEKDAYS }],
  ['elke dag', { days: DAYS }],
  ['alle dagen', { days: DAYS }],
  ['tous les jours', { days: DAYS }],
  ['every day', { days: DAYS }],
  ['any day', { days: DAYS }],
  ['week end', { days: WEEKEND }],
  ['week ends', { days: WEEKEND }],
  ['heel de dag', { once: true }],
  ['hele dag', { once: true }],
  ['toute la journee', { once: true }],
  ['all day', { once: true }],
  ['demain soir', { once: true }],
  ['demain matin', { once: true }],
  ['hier soir', { once: true }],
  ['ce soir', { once: true }],
  ['ce matin', { once: true }],
  ['cet apres midi', { once: true }],
  ['cette semaine', { once: true }],
  ['this evening', { once: true }],
  ['this morning', { once: true }],
  ['this afternoon', { once: true }],
  ['tomorrow evening', { once: true }],
  ['tomorrow morning', { once: true }],
  ['last night', { once: true }],
  ['good morning', { once: true }],
  ['good evening', { once: true }],
  ['good afternoon', { once: true }],
  ['good night', { once: true }],
  ['morgen avond', { once: true }],
  ['morgen namiddag', { once: true }],
  ['gisteren avond', { once: true }],
  ['goede avond', { once: true }],
  ['goede middag', { once: true }],
  ['goede morgen', { once: true }],
  ['bonne soiree', { once: true }],
  ['bonne journee', { once: true }],
  ['na 5 uur', { stretch: after(17) }],
]
const byFirst = new Map<string, { words: readonly string[]; atom: Phrase[1] }[]>()
for (const [text, atom] of PHRASES) {
  const words = text.split(' ')
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, atom }])
}

function several(words: readonly string[], at: number): Atom | undefined {
  for (const { words: wanted, atom } of byFirst.get(words[at] ?? '') ?? []) {
    if (wanted.every((word, offset) => words[at + offset] === word)) {
      return { ...atom, from: at, to: at + wanted.length }
    }
  }
  return undefined
}

/** A clock time, a range of two, or an open end: `19u`, `10u-12u`, `na 18u`. */
function clocks(
  tokens: readonly Token[],
  at: number,
  evening: boolean,
  morning: boolean,
): Atom | undefined {
  const lead = tokens[at]?.text ?? ''
  const opens =
    AFTER.test(lead) ||
    BEFORE.test(lead) ||
    AT.test(lead) ||
    /^(?:van|tussen|de|entre|between|from)$/.test(lead)
  const start = opens ? at + 1 : at
  const first = clockAt(tokens, start) ?? rangeStart(tokens, start)
  if (first === undefined) return undefined
  const next = start + first.length
  const joined = tokens[next - 1]?.hyphen === true
  const link = joined ? next : BETWEEN.test(tokens[next]?.text ?? '') ? next + 1 : undefined
  const second = link === undefined ? undefined : clockAt(tokens, link)
  if (second !== undefined && link !== undefined && (joined || opens)) {
    const to = settle(second, evening, morning)
    const from =
      first.minute < to && to - first.minute > 360 && !first.certain
        ? first.minute + 720
        : settle({ ...first, certain: first.certain || first.minute < to }, evening, morning)
    if (from < to)
      return { from: at, to: link + second.length, stretch: { from, to: Math.min(to, 1440) } }
  }
  if (clockAt(tokens, start) === undefined) return undefined
  const minute = settle(first, evening, morning)
  const stretch = openStretch(lead, minute)
  if (stretch === undefined) return { from: at, to: next }
  const appointment = !AFTER.test(lead) && !BEFORE.test(lead)
  return { from: at, to: next, stretch, appointment }
}

function rangeStart(tokens: readonly Token[], at: number): ClockTime | undefined {
  const minute = bareHour(tokens[at])
  const next = tokens[at + 1]
  if (minute === undefined || next === undefined) return undefined
  const linked = tokens[at]?.hyphen === true || BETWEEN.test(next.text)
  return linked ? { minute, length: 1, certain: minute > 720 } : undefined
}

function openStretch(lead: string, minute: number): Stretch | undefined {
  if (minute >= 1440) return undefined
  if (AFTER.test(lead))
    return { from: minute, to: Math.max(PART_MINUTES.evening.to, Math.min(minute + 60, 1440)) }
  if (BEFORE.test(lead))
    return minute > 480 ? { from: PART_MINUTES.morning.from, to: minute } : undefined
  const ends = [PART_MINUTES.morning.to, PART_MINUTES.afternoon.to, PART_MINUTES.evening.to]
  const to = ends.find((end) => end - minute >= 60) ?? Math.min(minute + 60, 1440)
  return { from: minute, to }
}

/** `'s avonds`, `in the evening`, `le soir`: every week; a bare `avond` is one evening. */
function isHabit(words: readonly string[], at: number): boolean {
  const before = `${words[at - 2] ?? ''} ${words[at - 1] ?? ''}`
  return (
    /(?:s|en|ees)$|^(?:overdag|daytime)$/.test(words[at] ?? '') ||
    /(?: |^)(?:s|le|any|every|elke|iedere|chaque|en|in de|in the|tegen de|les)$/.test(before)
  )
}

function single(tokens: readonly Token[], words: readonly string[], at: number): Atom | undefined {
  const word = words[at] ?? ''
  const place = { from: at, to: at + 1 }
  const both = dayPartOf(word)
  if (both !== undefined) return { ...place, days: both.day, stretch: stretchOf(both.part) }
  const day = dayOf(word)
  if (day !== undefined) {
    return words[at + 1] === 'morgen'
      ? { from: at, to: at + 2, days: [day], stretch: PART_MINUTES.morning }
      : { ...place, days: [day] }
  }
  if (/^(?:weekend|weekends|weekeinde|weekeinden)$/.test(word)) return { ...place, days: WEEKEND }
  if (/^(?:weekdag|weekdagen|weekdays|weekday|werkdagen)$/.test(word))
    return { ...place, days: WEEKDAYS }
  if (
    /^(?:vanavond|vanmiddag|vanochtend|vandaag|morgen|overmorgen|gisteren|gisterenavond|morgenavond|morgenvroeg|demain|hier|tonight|tomorrow|yesterday|today)$/.test(
      word,
    )
  )
    return { ...place, once: true }
  const part = partOf(word)
  if (part !== undefined)
    return { ...place, stretch: stretchOf(part), appointment: !isHabit(words, at) }
  const short = shortDayOf(word)
  return short === undefined || tokens[at]?.kind !== 'word'
    ? undefined
    : { ...place, days: [short], shaky: true }
}
