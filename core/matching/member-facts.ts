/**
 * What the engine is told of a member. Everything here is generous: a gate or a bound may let somebody
 * through whom the exact question refuses, never the other way round.
 */
import {
  type ConceptId,
  type Member,
  PART_MINUTES,
  PARTS,
  partIndex,
  type WeekInterval,
} from '../domain/index.ts'
import { spokenBy } from './criteria/language.ts'
import { type Free, weekOf } from './criteria/time.ts'
import type { Facts } from './engine/facts.ts'
import { type Told, told } from './engine/told.ts'
import { guideOf } from './guides.ts'

/** Besides the 21 parts of the week: told nothing about time; and everybody. */
export const NO_TIMES_TOLD = 1 << 21
export const ANY_TIMES = 1 << 22

/** Besides languages: everybody; and who can show something without words. */
export const ANY_LANGUAGE = 1 << 29
export const WORDLESS = 1 << 30
const LANGUAGE_BITS = 29

/** Hosts and mentors, who are shown as kinds of their own; and all others. */
export const MARKS = { guide: 1, other: 2, anybody: 3 } as const

/** What is known of a member, in the level of a row. */
export const KNOWN = { times: 1, place: 2, online: 4, level: 8, roughly: 16 } as const

/** A concept as a number; undefined for one that got none, which then counts as the last of all. */
export interface Numbering {
  numberOf(concept: ConceptId): number | undefined
  readonly unnumbered: number
}

export function factsOf(member: Member, numbering: Numbering): Facts {
  const guide = guideOf(member) !== undefined
  const tell = (concept: ConceptId, marked: boolean): Told =>
    told(numbering.numberOf(concept) ?? numbering.unnumbered, marked)
  const unnumbered = told(numbering.unnumbered)
  const offers = member.offers.map(({ concept, free }) => tell(concept, free))
  const wants = member.wants.map(({ concept }) => tell(concept, false))
  const likes = guide ? member.interests.map((concept) => tell(concept, true)) : []
  const isRough = [...offers, ...wants, ...likes].some((one) => (one & ~1) === unnumbered)
  const { where } = member
  return {
    // Given freely says more than given in return, a want more than what a guide only likes.
    offers: once(offers).filter((one, _, all) => isMarked(one) || !all.includes(one + 1)),
    wants: once([...wants, ...likes]).filter(
      (one, _, all) => !isMarked(one) || !all.includes(one - 1),
    ),
    times: timesOf(member) | ANY_TIMES,
    languages:
      languageBits(spokenBy(member)) |
      (member.offers.some(({ wordless }) => wordless) ? WORDLESS : 0) |
      ANY_LANGUAGE,
    marks: guide ? MARKS.guide : MARKS.other,
    x: where?.lat ?? 0,
    y: where?.lon ?? 0,
    level:
      (member.available.length > 0 ? KNOWN.times : 0) |
      (where === undefined ? 0 : KNOWN.place) |
      (member.online ? KNOWN.online : 0) |
      (tellsLevel(member) ? KNOWN.level : 0) |
      (isRough ? KNOWN.roughly : 0),
  }
}

/** Most people say only when they can: then the week need not be worked out. */
function timesOf(member: Member): number {
  const { available, unavailable } = member
  if (unavailable.length > 0) return partsTouched(weekOf(member))
  return available.length > 0 ? partsOfAll(available) : NO_TIMES_TOLD
}

function once(all: readonly Told[]): Told[] {
  return [...new Set(all)]
}

export function isMarked(one: Told): boolean {
  return (one & 1) === 1
}

export function tellsLevel({ offers, wants }: Pick<Member, 'offers' | 'wants'>): boolean {
  return [...offers, ...wants].some(({ level }) => level !== undefined)
}

/** The parts of the week of which somebody has any minute, as bits. */
export function partsTouched({ mask, intervals }: Free): number {
  return mask ?? partsOfAll(intervals)
}

function partsOfAll(intervals: readonly WeekInterval[]): number {
  return intervals.reduce((bits, interval) => bits | partsOf(interval), 0)
}

function partsOf({ day, from, to }: WeekInterval): number {
  let bits = 0
  for (const part of PARTS) {
    const whole = PART_MINUTES[part]
    if (from < whole.to && whole.from < to) bits |= 1 << partIndex(day, part)
  }
  return bits
}

/** Two languages may share a bit: whether they are the same is asked again. */
export function languageBits(languages: readonly string[]): number {
  let bits = 0
  for (const language of languages) {
    let hash = 0
    for (let at = 0; at < language.length; at++)
      hash = (hash * 31 + language.charCodeAt(at)) % 65_521
    bits |= 1 << (hash % LANGUAGE_BITS)
  }
  return bits
}
