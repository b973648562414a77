/**
 * Lends a clock time to the day from which it stands some words apart: `elke donderdag kantklossen in de
 * bib, 15u`. Which words are days and times, and what each group means, is for others.
 */
import type { Atom } from './time-atoms.ts'
import { isOfOthers } from './time-context.ts'
import type { Group } from './time-groups.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** A time farther from its day than this is about something else. */
const FARTHEST = 24
const SENTENCE_END = wordSet('. ! ? ;')
/** What follows is a reason, or somebody at work. */
const CUT = wordSet(
  'want omdat car parce because daarom donc werk werken werkt travaille bosse work works working slaap slapen dors sleep klaar fini finis duurt dure lasts',
)
/** With these a sentence says when the thing of the sentence before begins. */
const OPENS = wordSet(
  'open opent openen openent deuren deur doors door start starten starts begin begint beginnen begins ouvre ouvrent ouverture portes commence commencent debut rendez-vous rendez afspraak verzamelen welkom welcome bienvenue samenkomst accueil vanaf',
)
/** Bare numbers beside these are how old somebody is. */
const AGES = wordSet(
  'kinderen kids kind kleuters tieners jongeren peuters jaar jarigen jarige enfants enfant ados ans jeunes children teens aged ages years year leeftijd age',
)
const JOINS = wordSet('en of et ou and or maar mais but')
const PREFERRED = wordSet(
  'liefst lieve best preferably ideally plutot preference voorkeur ideal idealement ideaal',
)

/** What each group gets from others, and which groups have given theirs away. */
export interface Lent {
  readonly extra: ReadonlyMap<number, readonly Atom[]>
  readonly given: ReadonlySet<number>
}

/** Each group lends at most once and each day takes from one. `isMeant`: it counts and is not denied. */
export function lendTimes(
  tokens: readonly Token[],
  groups: readonly Group[],
  isMeant: (at: number) => boolean,
): Lent {
  const extra = new Map<number, readonly Atom[]>()
  const given = new Set<number>()
  const days = groups.filter(hasDays).length
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? []
    if (!isTimeAlone(group)) continue
    const owner = [at - 1, at + 1].find((other) => {
      const one = groups[other] ?? []
      const isFree = !extra.has(other) && (hasDays(one) || isOnce(one))
      return isFree && isOwner(tokens, groups[other] ?? [], group, days === 1)
    })
    if (owner === undefined || !isMeant(owner) || !isMeant(at)) continue
    extra.set(owner, group)
    given.add(at)
  }
  return { extra, given }
}

/** Days of which no clock time was said. */
function hasDays(group: Group): boolean {
  return (
    group.some(({ days }) => days !== undefined) &&
    group.every(
      ({ clock, daily, always, rest }) =>
        clock === undefined && daily !== true && always !== true && rest !== true,
    )
  )
}

/** A date: its time is none of every week. */
function isOnce(group: Group): boolean {
  return group.length > 0 && group.every(({ once }) => once === true)
}

/** Nothing was said of the parts of these days, or each time falls into one that was. */
function leavesRoom(days: Group, times: Group): boolean {
  const parts = days.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch]))
  return (
    parts.length === 0 ||
    times.every(
      ({ stretch, clock }) =>
        clock !== undefined &&
        stretch !== undefined &&
        parts.some((part) => part.from <= stretch.from && stretch.from < part.to),
    )
  )
}

/** Clock times, or parts of the day, and nothing else. */
function isTimeAlone(group: Group): boolean {
  return (
    group.length > 0 &&
    group.every(
      ({ days, stretch, clock }) =>
        days === undefined && stretch !== undefined && clock !== 'until',
    )
  )
}

function isOwner(tokens: readonly Token[], days: Group, times: Group, isOnlyDay: boolean): boolean {
  const [dayFrom, dayTo] = [days[0]?.from ?? 0, days.at(-1)?.to ?? 0]
  const [timeFrom, timeTo] = [times[0]?.from ?? 0, times.at(-1)?.to ?? 0]
  const isBefore = dayTo <= timeFrom
  if (!leavesRoom(days, times)) return false
  const between = isBefore ? tokens.slice(dayTo, timeFrom) : tokens.slice(timeTo, dayFrom)
  if (between.length > FARTHEST || isOfOthers(between, 0, between.length)) return false
  if (between.some(({ text }) => CUT.has(text))) return false
  const isPart = times.every(({ clock }) => clock === undefined)
  if (isPart && !(isBefore && isPreferred(between))) return false
  if (times.some(({ shaky }) => shaky === true)) {
    const around = tokens.slice(Math.max(0, timeFrom - 4), timeTo + 2)
    const isApart = between.at(-1)?.text === ',' || times.some(({ clock }) => clock === undefined)
    if (!isApart || around.some(({ text }) => AGES.has(text))) return false
  }
  const ends = between.filter(({ text }) => SENTENCE_END.has(text)).length
  if (!isBefore) {
    const isOpen = times.some(({ clock }) => clock === 'after')
    return ends === 0 && !isOpen && !between.some(({ text }) => JOINS.has(text))
  }
  return ends === 0 || (ends === 1 && isOnlyDay && opensAfter(between))
}

/** `zaterdag kan ik, liefst in de voormiddag`. */
function isPreferred(between: readonly Token[]): boolean {
  return between.slice(-2).some(({ text }) => PREFERRED.has(text))
}

/** The last sentence says when it opens or begins. */
function opensAfter(between: readonly Token[]): boolean {
  const end = between.findIndex(({ text }) => SENTENCE_END.has(text))
  return between.slice(end + 1).some(({ text }) => OPENS.has(text))
}
