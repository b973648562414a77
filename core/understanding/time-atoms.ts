/** Finds the signs of time in a text, one after the other: days, parts of the day, clock times, dates. */
import { PART_MINUTES, WHOLE_DAY } from '../domain/index.ts'
import { clockStretchAt, STRETCH_WORDS } from './clock-range.ts'
import { SIGNS } from './time-phrases.ts'
import { type Sign, stretchOf, WEEKEND } from './time-sign.ts'
import { dayOf, dayPartOf, isTimeWord, isWeekend, partOf, SHORT_DAYS } from './time-words.ts'
import type { Token } from './tokens.ts'

export interface Atom extends Sign {
  /** Tokens, `to` excluded. */
  readonly from: number
  readonly to: number
  /** May be something else: read only beside other time. */
  readonly shaky?: boolean
  /** A short day, as `wo`. */
  readonly short?: boolean
  /** A clock time, and what it says. */
  readonly clock?: 'after' | 'until' | 'between' | 'at'
  /** A part of the day as one speaks of a single one, `avond`; not `'s avonds`, `le soir`. */
  readonly bare?: boolean
}

/** The atoms of a text in their order; no two share a token. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
  const words: string[] = []
  for (const token of tokens) words.push(token.text)
  const atoms: Atom[] = []
  for (let at = 0; at < tokens.length; ) {
    const atom = mayBegin(tokens[at]) ? atomAt(tokens, words, at, atoms.at(-1)) : undefined
    if (atom !== undefined) atoms.push(atom)
    at = atom?.to ?? at + 1
  }
  return atoms
}

/** Most words begin nothing of time: one look tells it of them. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.kind === 'number' || OPENING.has(token.text) || isTimeWord(token.text)
}

function atomAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  before: Atom | undefined,
): Atom | undefined {
  const word = words[at] ?? ''
  const isAfterDay = before?.days !== undefined && before.to === at
  if (isAfterDay && word !== 'mat' && AFTER_DAY.has(word)) {
    return { from: at, to: at + 1, stretch: PART_MINUTES.morning, bare: true }
  }
  if (isAfterDay && before.short === true && word === 'mat') {
    return { from: at, to: at + 1, stretch: PART_MINUTES.morning, bare: true }
  }
  // `heel de zaterdag`.
  if (ALL_OF.has(word)) {
    const to = /^(?:de|den)$/.test(words[at + 1] ?? '') ? at + 2 : at + 1
    if (dayOf(words[to] ?? '') !== undefined) return { from: at, to, stretch: WHOLE_DAY }
  }
  const phrase = phraseAt(words, at)
  if (phrase !== undefined) return phrase
  const single = singleAt(words, at)
  if (single !== undefined) return single
  const date = dateAt(tokens, at)
  if (date !== undefined) return date
  const clock = clockStretchAt(tokens, at)
  if (clock !== undefined) {
    const { from, to, stretch, lead, shaky } = clock
    return { from, to, stretch, clock: lead, ...(shaky ? { shaky } : {}) }
  }
  const day = SHORT_DAYS.get(word)
  return day === undefined
    ? undefined
    : { from: at, to: at + 1, days: [day], shaky: true, short: true }
}

/** The morning, behind a day: `maandag morgen`, and `lun mat`. */
const AFTER_DAY = new Set(['morgen', 'merge', 'mergen', 'mat'])
const ALL_OF = new Set(['heel', 'hele', 'heelder', 'gans', 'ganse', 'gjil'])

const COUNTED =
  /^(?:\d{1,2}x?|een|één|ene|twee|drie|vier|vijf|une?|deux|trois|quatre|one|two|three|four|enkele|several|some|quelques|a|x|keer|maal|fois|uur|uren|uurtje|times?|once|twice|heures?|hours?|per)$/

/** A phrase of the list. `een keer in de week`, `deux fois la semaine` say how often, not when. */
function phraseAt(words: readonly string[], at: number): Atom | undefined {
  const hit = SIGNS.longest(words, at)
  if (hit === undefined) return undefined
  const { value, length } = hit
  // `la journée internationale`, `journée portes ouvertes`: a day of its own.
  const isEvent = words[at + length - 1] === 'journee' && JOURNEE_OF.has(words[at + length] ?? '')
  if (isEvent) return undefined
  const isWeek = value.days?.length === 5 && value.stretch === undefined && words[at] !== 'en'
  if (isWeek && length > 1 && howOften(words, at)) return undefined
  // `anytime on Saturday`: the whole of that day.
  if (value.daily === true && WHENEVER.has(words[at + length - 1] ?? '')) {
    const next = words[at + length] ?? ''
    const isDay = dayOf(/^(?:on|op|le)$/.test(next) ? (words[at + length + 1] ?? '') : next)
    if (isDay !== undefined) return { from: at, to: at + length, stretch: WHOLE_DAY }
  }
  const isBare =
    words[at] === 'apres' &&
    !/^(?:l'|les|en|tous)$/.test(words[at - 1] ?? '') &&
    value.days === undefined &&
    words[at + 1] === 'midi'
  return { ...value, from: at, to: at + length, ...(isBare ? { bare: true } : {}) }
}

const JOURNEE_OF = new Set([
  'sans',
  'internationale',
  'mondiale',
  'nationale',
  'portes',
  'de',
  'du',
])
const WHENEVER = new Set(['anytime', 'whenever', 'time', 'wanneer', 'quand', 'moment'])

function howOften(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  if (COUNTED.test(before)) return true
  return (
    (partOf(before) !== undefined || /^(?:dag|dagen|jours?|days?)$/.test(before)) &&
    COUNTED.test(words[at - 2] ?? '')
  )
}

function singleAt(words: readonly string[], at: number): Atom | undefined {
  const word = words[at] ?? ''
  if (word.length < 3 || !isTimeWord(word)) return undefined
  const place = { from: at, to: at + 1 }
  const day = dayOf(word)
  if (day !== undefined) return { ...place, days: [day] }
  if (isWeekend(word)) return { ...place, days: WEEKEND }
  const part = partOf(word)
  if (part !== undefined) {
    // French «nous avons», «nous savons».
    if (word === 'savons' && /^(?:nous|du|les|de|le)$/.test(words[at - 1] ?? '')) return undefined
    if (word === 'avons' && !/^(?:s|'s|des|s')$/.test(words[at - 1] ?? '')) return undefined
    // `I work nights` says nothing about evenings.
    if (/^nights?$/.test(word) && words[at - 1] === 'work') return undefined
    return {
      ...place,
      stretch: stretchOf(part),
      ...(isHabit(words, at) ? {} : { bare: true }),
      ...(COUNTED.test(words[at - 1] ?? '') ? { shaky: true } : {}),
    }
  }
  const both = dayPartOf(word)
  return both === undefined
    ? undefined
    : { ...place, days: both.days, stretch: stretchOf(both.part) }
}

const HABIT_WORD = /^(?:overdag|overdage|daytime)$/
const PLURAL = /(?:[^s]s|en|noenst)$/
const HABIT_BEFORE =
  /^(?:s|s'|des|le|les|any|every|elke|elken|iedere|ieder|chaque|most|alle|geen|no)$/
const CLASSES = /^(?:class|classes|course|courses|lessons?|school)$/
const EVENT = /^(?:soirees?|matinees?|journees?)$/

/** `'s avonds`, `in the evening`, `le soir`: every week; a bare `avond` is one evening. */
function isHabit(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const earlier = words[at - 2] ?? ''
  if (HABIT_WORD.test(word)) return true
  if (EVENT.test(word)) return before === 'en'
  if (COUNTED.test(before)) return false
  // `cours du soir`, `evening classes`.
  if (word === 'soir' && before === 'du' && /^(?:cours|ateliers?)$/.test(earlier)) return true
  if (word === 'evening' && CLASSES.test(words[at + 1] ?? '')) return true
  // `n'importe quel soir`, `gelijk welke avond`.
  if (/^(?:quel|quelle|welke|welken)$/.test(before)) {
    return /^(?:importe|gelijk|eender|even)$/.test(earlier)
  }
  if (PLURAL.test(word)) return true
  if (HABIT_BEFORE.test(before)) return true
  return (
    (/^(?:in|tegen|during)$/.test(earlier) && /^(?:de|den|the)$/.test(before)) ||
    (earlier === 'dans' && before === "l'") ||
    (before === "l'" && earlier !== 'de')
  )
}

const MONTHS = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march may june july august october sept okt nov dec jan feb apr aug'.split(
    ' ',
  ),
)

/** The words that a sign of time may begin with, in its usual spelling; days and their parts are asked for apart. */
const OPENING: ReadonlySet<string> = new Set([
  ...SIGNS.firsts(),
  ...STRETCH_WORDS,
  ...AFTER_DAY,
  ...ALL_OF,
  ...MONTHS,
  ...SHORT_DAYS.keys(),
])

/** `6 mei`, `22/11`, `May 6`: a day of the year, which says nothing about every week. */
function dateAt(tokens: readonly Token[], at: number): Atom | undefined {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (one === undefined || two === undefined) return undefined
  if (one.kind !== 'number' && two.kind !== 'number') return undefined
  const isDay = one.kind === 'number' && /^\d{1,2}(?:er|ste|de|th|st|nd|rd)?$/.test(one.text)
  if (isDay && MONTHS.has(two.text)) return { from: at, to: at + 2, once: true }
  if (MONTHS.has(one.text) && two.kind === 'number' && /^\d{1,2}(?:th|st|nd|rd)?$/.test(two.text)) {
    return { from: at, to: at + 2, once: true }
  }
  const isMonth = three?.kind === 'number' && /^(?:0?[1-9]|1[0-2])$/.test(three.text)
  if (isDay && two.text === '/' && isMonth && Number(one.text) <= 31 && one.text !== three.text) {
    return { from: at, to: at + 3, once: true }
  }
  return undefined
}
