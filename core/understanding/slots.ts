/** When somebody can and cannot: the signs of time, put together into pieces of the week. */
import type { WeekInterval } from '../domain/index.ts'
import type { Found } from './reading.ts'
import { withoutFalseDays } from './short-days.ts'
import { type Atom, atomsOf } from './time-atoms.ts'
import { type Bound, bind } from './time-binding.ts'
import { lendTimes } from './time-carry.ts'
import {
  isAlwaysFree,
  isDailyFree,
  isEndOfOther,
  isEvery,
  isExcepted,
  isFreeBeside,
  isLimit,
  isOfOthers,
  isOver,
  isOwnHabit,
  isTooLate,
  speaksOfBeingFree,
} from './time-context.ts'
import { type Place, placesOf, refusedOf, withoutContrast } from './time-contrast.ts'
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
  const places = placesOf(line, groups)
  const refused = refusedOf(line, groups, places)
  const isMeant = (at: number): boolean => {
    const [group, place] = [groups[at], places[at]]
    if (group === undefined || place === undefined) return false
    return counts(line, group, place) && refused[at] !== true
  }
  const lent = lendTimes(tokens, groups, isMeant)
  const taken = new Set<number>()
  const available: Found<WeekInterval>[] = []
  const unavailable: Found<WeekInterval>[] = []
  const always: Found<WeekInterval>[] = []
  groups.forEach((group, at) => {
    const place = places[at]
    for (const atom of group) if (atom.always !== true) take(atom, taken)
    if (place === undefined || lent.given.has(at) || !counts(line, group, place)) return
    const isDenied = refused[at] === true
    const isVague = group.every((atom) => atom.always === true || atom.daily === true)
    const list = isDenied ? unavailable : isVague ? always : available
    const whole = [...withoutAlways(group), ...(lent.extra.get(at) ?? [])]
    for (const one of intervalsOf(line, whole, place, isDenied)) addOnce(list, one)
  })
  return { available: available.length > 0 ? available : always, unavailable, taken }
}

/** `dinsdagavond kan ik altijd`: on every such evening, not on every day. */
function withoutAlways(group: Group): Group {
  const isNamed = group.some(({ days, always }) => days !== undefined && always !== true)
  return isNamed ? group.filter(({ always }) => always !== true) : group
}

function take({ from, to }: Atom, taken: Set<number>): void {
  for (let token = from; token < to; token += 1) taken.add(token)
}

/** `een andere dag dan dinsdag` names only the day that is not good. */
function isElsewhere(tokens: Line['tokens'], group: Group, to: number): boolean {
  return (
    group.every(({ rest }) => rest === true) &&
    /^(?:dan|que|qu'|than)$/.test(tokens[to]?.text ?? '')
  )
}

/** Whether the group is about the week of somebody at all. */
function counts({ tokens }: Line, group: Group, { from, to, sentence }: Place): boolean {
  if (isOver(tokens, from, to)) return false
  if (isElsewhere(tokens, group, to)) return false
  const hasNoDays = group.every(({ days }) => days === undefined)
  if (hasNoDays && isTooLate(tokens, from, to)) return false
  const isNamed = group.some(({ days, daily }) => days !== undefined && daily !== true)
  const ends = group.some((atom) => atom.clock === 'at' && isEndOfOther(tokens, atom.from))
  if (ends && !isNamed) return false
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
  if (hasPart) return !isOwnHabit(tokens, place)
  return isExcepted(tokens, place.to) || isDailyFree(tokens, place)
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
    // `niet voor tien uur` says hardly when.
    const isLate = atom.clock === 'after' && (atom.stretch?.from ?? 0) >= 12 * 60
    const isHabit = group.some((one) => one.clock === undefined && one.bare !== true)
    if (atom.clock === 'at' && isHabit && !isOwnHabit(tokens, place)) return true
    // `plutôt qu'à dix`: ten of something.
    if (atom.clock === 'at' && atom.shaky === true && group.length === 1) return false
    const isOpen = isLate || atom.clock === 'between'
    const isSure =
      atom.shaky !== true ||
      group.some(({ stretch, clock }) => stretch !== undefined && clock === undefined)
    return (isOpen && isSure) || isFreeBeside(tokens, from, to)
  }
  if (atom.stretch !== undefined && atom.stretch.to - atom.stretch.from > 13 * 60) return false
  if (atom.shaky === true) return false
  if (!isDenied && isEvery(tokens, atom.from) && isOwnHabit(tokens, place)) return false
  return atom.bare !== true || isDenied || isFreeBeside(tokens, from, to)
}

function addOnce(list: Found<WeekInterval>[], one: Found<WeekInterval>): void {
  for (const { value } of list) {
    const { day, from, to } = one.value
    if (value.day === day && value.from === from && value.to === to) return
  }
  list.push(one)
}
