/** When somebody can and cannot: the signs of time, put together into pieces of the week. */
import type { WeekInterval } from '../domain/index.ts'
import type { Found } from './reading.ts'
import { withoutFalseDays } from './short-days.ts'
import { type Atom, atomsOf } from './time-atoms.ts'
import { type Bound, bind } from './time-binding.ts'
import {
  isAlwaysFree,
  isExcepted,
  isFreeBeside,
  isLimit,
  isOfOthers,
  isOver,
  sentenceAround,
  speaksOfBeingFree,
} from './time-context.ts'
import { isDeniedBefore, isDeniedBehind, isGrantedBehind } from './time-denial.ts'
import { gapBetween } from './time-glue.ts'
import { type Group, groupsOf } from './time-groups.ts'
import { type Line, spanOf } from './words-line.ts'

export interface Slots {
  readonly available: readonly Found<WeekInterval>[]
  readonly unavailable: readonly Found<WeekInterval>[]
  /** Tokens that belong to an expression of time. */
  readonly taken: ReadonlySet<number>
}

const NOTHING: Slots = { available: [], unavailable: [], taken: new Set() }

/** The weekly times of a text. Pure: each interval once, in the order of the text. */
export function slotsOf(line: Line): Slots {
  const { tokens } = line
  const signs = atomsOf(tokens)
  if (signs.length === 0) return NOTHING
  const atoms = withoutFalseDays(tokens, signs)
  const groups = groupsOf(tokens, atoms).flatMap((group) => withoutContrast(line, group))
  const taken = new Set<number>()
  const available: Found<WeekInterval>[] = []
  const unavailable: Found<WeekInterval>[] = []
  const always: Found<WeekInterval>[] = []
  groups.forEach((group, at) => {
    const place = placeOf(line, group, groups[at - 1], groups[at + 1])
    for (const atom of group) if (atom.always !== true) take(atom, taken)
    if (!counts(line, group, place)) return
    const isDenied = denied(line, place)
    const isAlways = group.every((atom) => atom.always === true)
    const list = isDenied ? unavailable : isAlways ? always : available
    for (const one of intervalsOf(line, group, place, isDenied)) addOnce(list, one)
  })
  return { available: available.length > 0 ? available : always, unavailable, taken }
}

function take({ from, to }: Atom, taken: Set<number>): void {
  for (let token = from; token < to; token += 1) taken.add(token)
}

interface Place {
  readonly from: number
  readonly to: number
  readonly sentence: readonly [number, number]
  /** Where the words behind end: at the next time. */
  readonly next: number
  /** Where the words before begin: behind the last time. */
  readonly previous: number
}

function placeOf(
  line: Line,
  group: Group,
  previous: Group | undefined,
  next: Group | undefined,
): Place {
  const from = group[0]?.from ?? 0
  const to = group.at(-1)?.to ?? from
  const sentence = sentenceAround(line.tokens, from)
  return {
    from,
    to,
    sentence,
    next: Math.min(next?.[0]?.from ?? line.tokens.length, line.tokens.length),
    previous: Math.max(sentence[0], previous?.at(-1)?.to ?? 0),
  }
}

function denied(line: Line, { from, to, previous, next }: Place): boolean {
  return isDeniedBefore(line.tokens, previous, from) || isDeniedBehind(line.tokens, to, next)
}

/** Whether the group is about the week of somebody at all. */
function counts({ tokens }: Line, group: Group, { from, to, sentence }: Place): boolean {
  if (isOver(tokens, from, to)) return false
  const isBare = group.every(({ stretch }) => stretch === undefined)
  const isSingle = isBare && group.length === 1 && group[0]?.days?.length === 1
  if (isSingle && isLimit(tokens, from)) return false
  const isPlain = group.every(({ clock, days }) => clock === undefined && days === undefined)
  return !isPlain || !isOfOthers(tokens, ...sentence)
}

function intervalsOf(
  line: Line,
  group: Group,
  place: Place,
  isDenied: boolean,
): Found<WeekInterval>[] {
  const { withDays, everyDay } = bind(line.tokens, group)
  const isOnce = group.some(({ once }) => once === true)
  const found: Found<WeekInterval>[] = []
  for (const bound of withDays) {
    if (isBelieved(line, bound, group, place, isDenied)) spell(line, bound, found)
  }
  for (const bound of isOnce ? [] : everyDay) {
    if (standsAlone(line, bound.atom, group, place, isDenied)) spell(line, bound, found)
  }
  return found
}

function spell(line: Line, { atom, days, stretches }: Bound, into: Found<WeekInterval>[]): void {
  const span = spanOf(line, atom)
  for (const day of days) {
    for (const { from, to } of stretches) {
      into.push({ value: { day, from, to }, span, method: 'rule', score: 1 })
    }
  }
}

/** `elke dag` says how often as well as when; `altijd` hardly ever says when. */
function isBelieved(
  line: Line,
  { atom }: Bound,
  group: Group,
  place: Place,
  isDenied: boolean,
): boolean {
  const { tokens } = line
  if (atom.rest === true) return !isDenied && speaksOfBeingFree(tokens, ...place.sentence)
  if (atom.always === true)
    return !isDenied && (group.length > 1 || isAlwaysFree(tokens, atom.from, atom.to))
  if (atom.daily !== true) return true
  if (isDenied) return false
  const hasPart = group.some(({ stretch }) => stretch !== undefined)
  return hasPart || isExcepted(tokens, place.to) || speaksOfBeingFree(tokens, ...place.sentence)
}

/** Whether a time of the day without a day is meant for every day. */
function standsAlone(
  { tokens }: Line,
  atom: Atom,
  group: Group,
  place: Place,
  isDenied: boolean,
): boolean {
  const { from, to } = place
  if (isOfOthers(tokens, ...place.sentence)) return false
  if (atom.clock !== undefined) {
    if (isDenied) return false
    const isOpen = atom.clock === 'after' || atom.clock === 'between'
    const isSure =
      atom.shaky !== true ||
      group.some(({ stretch, clock }) => stretch !== undefined && clock === undefined)
    return (isOpen && isSure) || isFreeBeside(tokens, from, to)
  }
  if (atom.stretch !== undefined && atom.stretch.to - atom.stretch.from > 13 * 60) return false
  if (atom.shaky === true) return false
  return atom.bare !== true || isDenied || isFreeBeside(tokens, from, to)
}

/**
 * `niet op maandag, dinsdag kan wel`, `overdag, 's avonds niet`: a list of which the last piece is said
 * to be possible, or impossible, unlike those before.
 */
function withoutContrast({ tokens }: Line, group: Group): Group[] {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || group.length === 1) return [group]
  const [from] = sentenceAround(tokens, first.from)
  const start = lastPiece(tokens, group)
  const [left, right] = [group.slice(0, start.at), group.slice(start.at)]
  if (left.length === 0) return [group]
  if (isDeniedBefore(tokens, from, first.from)) {
    return isGrantedBehind(tokens, last.to) ? [left, right] : [group]
  }
  const isMixed = left.some(({ stretch }) => stretch !== undefined)
  const isDenied = start.afterComma && isMixed && isDeniedBehind(tokens, last.to, tokens.length)
  return isDenied ? [left, right] : [group]
}

/** Where the last piece of a list begins; 0 when the group is no list. */
function lastPiece(tokens: Line['tokens'], group: Group): { at: number; afterComma: boolean } {
  for (let at = group.length - 1; at > 0; at -= 1) {
    const gap = gapBetween(tokens, group[at - 1]?.to ?? 0, group[at]?.from ?? 0)
    if (gap.hasComma || gap.hasConjunction) return { at, afterComma: !gap.hasConjunction }
  }
  return { at: 0, afterComma: false }
}

function addOnce(list: Found<WeekInterval>[], one: Found<WeekInterval>): void {
  for (const { value } of list) {
    const { day, from, to } = one.value
    if (value.day === day && value.from === from && value.to === to) return
  }
  list.push(one)
}
