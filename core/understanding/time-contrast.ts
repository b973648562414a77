/** Which times are said to be impossible, alone or unlike others: `maandag niet, dinsdag wel`, `de andere dagen`. */
import { isFreeIn, sentenceAround } from './time-context.ts'
import { isDeniedBefore, isDeniedBehind, isDutyBehind, isGrantedBehind } from './time-denial.ts'
import { gapBetween } from './time-glue.ts'
import type { Group } from './time-groups.ts'
import type { Line } from './words-line.ts'

/** Where a group stands among the others. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly sentence: readonly [number, number]
  /** Where the words behind end: at the next time. */
  readonly next: number
  /** Where the words before begin: behind the last time. */
  readonly previous: number
}

/** For each group its place. `altijd` alone is no next time: it stands within what is said of another. */
export function placesOf(line: Line, groups: readonly Group[]): Place[] {
  const places: Place[] = []
  let next: Group | undefined
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at] ?? []
    places[at] = placeOf(line, group, groups[at - 1], next)
    if (group.some(({ always }) => always !== true)) next = group
  }
  return places
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

/** For each group, whether its time is said to be impossible. */
export function refusedOf(
  line: Line,
  groups: readonly Group[],
  places: readonly Place[],
): boolean[] {
  const { tokens } = line
  const refused: boolean[] = []
  for (const [at, place] of places.entries()) {
    const gap = tokens.slice(places[at - 1]?.to ?? place.from, place.from)
    const isSame = refused[at - 1] === true && gap.some(({ text }) => AND.has(text))
    refused.push(denied(line, place) || (isSame && isDutyBehind(tokens, place.to)))
  }
  const rest = groups.findIndex((group) => group.some((atom) => atom.rest === true))
  const other = places[rest]
  if (other === undefined || refused[rest] === true) return refused
  return refused.map((isRefused, at) => {
    const [group, place] = [groups[at], places[at]]
    if (isRefused || group === undefined || place === undefined || at >= rest) return isRefused
    return place.sentence[0] === other.sentence[0] && isContrasted(line, group, place)
  })
}

const AND = new Set(['en', 'et', 'and'])

/** `maandag heb ik koor, de andere dagen zijn goed`: days of which only something else was said. */
function isContrasted(
  { tokens }: Line,
  group: Group,
  { from, to, next, sentence }: Place,
): boolean {
  const isDays = group.some(({ days }) => days !== undefined)
  let end = to
  while (end < Math.min(next, sentence[1]) && tokens[end]?.text !== ',') end += 1
  return isDays && end > to && !isFreeIn(tokens, sentence[0], from) && !isFreeIn(tokens, to, end)
}

/**
 * `niet op maandag, dinsdag kan wel`, `overdag, 's avonds niet`: a list of which the last piece is said
 * to be possible, or impossible, unlike those before.
 */
export function withoutContrast({ tokens }: Line, group: Group): Group[] {
  const [first, last] = [group[0], group.at(-1)]
  if (first === undefined || last === undefined || group.length === 1) return [group]
  const [from] = sentenceAround(tokens, first.from)
  const start = lastPiece(tokens, group)
  const [left, right] = [group.slice(0, start.at), group.slice(start.at)]
  if (left.length === 0) return [group]
  if (isDeniedBefore(tokens, from, first.from)) {
    const isOther = isGrantedBehind(tokens, last.to) || isPreferredBefore(tokens, right)
    return isOther ? [left, right] : [group]
  }
  const isMixed =
    left.some(({ stretch }) => stretch !== undefined) ||
    isFreeIn(tokens, first.from - 2, first.from)
  const isDenied = start.afterComma && isMixed && isDeniedBehind(tokens, last.to, tokens.length)
  return isDenied ? [left, right] : [group]
}

const PREFERRED = new Set(
  'liefst ideally preferably seulement uniquement plutot enkel alleen only wel rather just'.split(
    ' ',
  ),
)

/** `not mornings, ideally afternoons`: only the first is denied. */
function isPreferredBefore(tokens: Line['tokens'], group: Group): boolean {
  const from = group[0]?.from ?? 0
  return [1, 2, 3].some((back) => PREFERRED.has(tokens[from - back]?.text ?? ''))
}

/** Where the last piece of a list begins; 0 when the group is no list. */
function lastPiece(tokens: Line['tokens'], group: Group): { at: number; afterComma: boolean } {
  for (let at = group.length - 1; at > 0; at -= 1) {
    const gap = gapBetween(tokens, group[at - 1]?.to ?? 0, group[at]?.from ?? 0)
    if (gap.hasComma || gap.hasConjunction) return { at, afterComma: !gap.hasConjunction }
  }
  return { at: 0, afterComma: false }
}
