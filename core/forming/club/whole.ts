/** What only a whole group can be asked, beside what its seats and pairs say. */
import { kmBetween, type WeekInterval } from '../../domain/index.ts'
import type { FormingSettings } from '../problem.ts'
import type { Venue } from '../venue.ts'
import type { Kin } from './kin.ts'
import type { Layer } from './places.ts'
import type { Seatable } from './seatable.ts'
import { knows, type Topic } from './topics.ts'
import type { Part } from './worth.ts'

/** People at one table, who could be a group. */
export interface Table {
  readonly layer: Layer
  readonly parts: readonly Part[]
  readonly host: Seatable | undefined
}

/** Everybody at a table, by id. */
export function everybodyAt({ parts, host }: Table): Seatable[] {
  const learners = parts.map(({ one }) => one)
  return (host === undefined ? learners : [...learners, host]).sort((a, b) => a.at - b.at)
}

/** What all of them speak, or `bridged`: one of them speaks with each other one, and few words will do. */
export type Understanding = { readonly language: string } | 'bridged'

/**
 * A group whose topic is a language needs somebody who speaks it, and may then use it even where others only
 * want to learn it.
 */
export function understanding(
  people: readonly Seatable[],
  topic: Topic | undefined,
): Understanding | undefined {
  const taught = topic?.taught
  if (taught !== undefined && !people.some(({ spoken }) => spoken.includes(taught)))
    return undefined
  const [first, ...others] = people
  const all = first?.spoken.filter((code) => others.every(({ spoken }) => spoken.includes(code)))
  const [language] = all ?? []
  if (language !== undefined) return { language }
  if (topic === undefined) return undefined
  if (taught !== undefined && people.every((one) => practises(one, topic)))
    return { language: taught }
  return topic.isWordless && isBridged(people) ? 'bridged' : undefined
}

/** Speaks the language that a topic is, or wants to learn it. */
export function practises({ spoken, member }: Seatable, { concept, taught }: Topic): boolean {
  if (taught === undefined) return false
  return spoken.includes(taught) || member.wants.some((want) => want.concept === concept)
}

function isBridged(people: readonly Seatable[]): boolean {
  return people.some((one) =>
    people.every(({ spoken }) => spoken.some((code) => one.spoken.includes(code))),
  )
}

/** Everybody gets or gives something; with a topic also by wanting what another wants. */
export function isFair(
  { parts, host, layer: { topic } }: Table,
  kin: Kin,
  { minRelated }: Pick<FormingSettings, 'minRelated'>,
): boolean {
  const least = topic === undefined ? minRelated : Number.MIN_VALUE
  const shown = host === undefined ? [] : shownBy(host, parts, topic, kin)
  const isMet = (wants: readonly number[], offers: readonly number[]): boolean =>
    kin.nearest(wants, offers) >= least
  return parts.every(
    (part) =>
      (part.wants.length > 0 && (shown === 'all' || isMet(part.wantsAt, shown))) ||
      parts.some(
        (other) =>
          other !== part &&
          (isMet(part.wantsAt, other.offersAt) ||
            isMet(other.wantsAt, part.offersAt) ||
            (topic !== undefined && isMet(part.wantsAt, other.wantsAt))),
      ),
  )
}

/** A host shows what they offer; where nobody else shows anything, whatever the group is about. */
function shownBy(
  host: Seatable,
  parts: readonly Part[],
  topic: Topic | undefined,
  kin: Kin,
): 'all' | readonly number[] {
  if (topic === undefined) return []
  const isSource = knows(topic, host) && parts.every(({ offers }) => offers.length === 0)
  if (isSource) return 'all'
  return host.offers.filter((one) => topic.near.has(one)).map((one) => kin.placeOf(one))
}

/** Venues that have a chair for each of so many and that all of them can reach, the nearest first. */
export function venuesFor(
  people: readonly Seatable[],
  venues: readonly Venue[],
  radiusKm: number,
): Venue[] {
  return venues
    .map((venue) => ({ venue, km: farthestFrom(people, venue) }))
    .filter(({ venue, km }) => km <= radiusKm && (venue.capacity ?? Infinity) >= people.length)
    .sort((a, b) => a.km - b.km || (a.venue.id < b.venue.id ? -1 : 1))
    .map(({ venue }) => venue)
}

function farthestFrom(people: readonly Seatable[], { where }: Venue): number {
  return Math.max(
    0,
    ...people.map(({ member }) =>
      member.where === undefined ? Infinity : kmBetween(member.where, where),
    ),
  )
}

/** When all of them are free; the longest first, of equals the earliest in the order that people told. */
export function byLength(windows: readonly WeekInterval[]): WeekInterval[] {
  return windows.toSorted((a, b) => b.to - b.from - (a.to - a.from))
}
