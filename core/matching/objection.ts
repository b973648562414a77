/**
 * «Niet dit, want…»: a complaint about something in an answer becomes a constraint of the person at once,
 * so that the same complaint can never be true again. What cannot become one rules out that thing alone.
 */
import {
  type ConceptId,
  type Day,
  Level,
  type Member,
  type Offer,
  type WeekInterval,
  WHOLE_DAY,
} from '../domain/index.ts'
import { slotsOf } from './criteria/dates.ts'
import { distanceBetween } from './criteria/near.ts'
import type { Item, Population } from './question.ts'
import { wantFor } from './wish.ts'

export const OBJECTIONS = [
  'too-far',
  'wrong-day',
  'too-advanced',
  'too-dear',
  'not-this-person',
  'something-else',
] as const
export type Objection = (typeof OBJECTIONS)[number]

/** What is objected to, as it is now: what an objection can be about. */
export interface Objected {
  readonly id: string
  readonly isPerson: boolean
  /** Undefined where it is not known, or where one need not go. */
  readonly km?: number
  /** How far it is cannot be told before the asker says where they live. */
  readonly asksPlace?: true
  /** When it takes place; people are asked which day does not suit. */
  readonly slots?: readonly WeekInterval[]
  readonly priceEuro?: number
  /** How far the one who would show it is. */
  readonly level?: Level
  /** The asker's want that it answers. */
  readonly concept: ConceptId
}

/** The part of an item that an objection needs. */
export type ObjectedItem = Pick<Item, 'kind' | 'id' | 'concept' | 'shows'>

/** Undefined when it is no longer there. */
export function objectedTo(
  { kind, id, concept, shows = concept }: ObjectedItem,
  asker: Member,
  population: Population,
): Objected | undefined {
  if (kind === 'activity') {
    const activity = population.activities.get(id)
    if (activity === undefined) return undefined
    const km = kmTo(asker, { where: activity.where, online: false })
    return {
      id,
      isPerson: false,
      ...km,
      slots: slotsOf(activity),
      priceEuro: activity.priceEuro,
      concept,
    }
  }
  if (kind === 'group') {
    const group = population.groups.get(id)
    if (group === undefined) return undefined
    const km = kmTo(asker, { where: group.where, online: false })
    return { id, isPerson: false, ...km, slots: [group.slot], concept }
  }
  const peer = population.members.get(id)
  if (peer === undefined) return undefined
  const level = leastLevel(peer.offers.filter((offer) => offer.concept === shows))
  return { id, isPerson: true, ...kmTo(asker, peer), ...(level && { level }), concept }
}

/** Of somebody who offers it twice, what suits is shown: no more is complained of than the least. */
function leastLevel(offers: readonly Offer[]): Level | undefined {
  if (offers.some(({ level }) => level === undefined)) return undefined
  return Level.options.find((step) => offers.some(({ level }) => level === step))
}

function kmTo(
  asker: Member,
  other: Parameters<typeof distanceBetween>[1],
): Pick<Objected, 'km' | 'asksPlace'> {
  const { km, isOnline } = distanceBetween(asker, other)
  if (isOnline) return {}
  if (km !== undefined) return { km }
  return asker.where === undefined && other.where !== undefined ? { asksPlace: true } : {}
}

/** The objections that make sense here, in the order in which they are offered. */
export function objectionsTo({
  isPerson,
  km,
  asksPlace,
  slots = [],
  priceEuro,
  level,
}: Objected): Objection[] {
  return [
    ...(asksPlace === true || (km !== undefined && km > 1) ? (['too-far'] as const) : []),
    ...(isPerson || slots.length > 0 ? (['wrong-day'] as const) : []),
    ...(level !== undefined && level !== 'beginner' ? (['too-advanced'] as const) : []),
    ...(priceEuro !== undefined && priceEuro > 0 ? (['too-dear'] as const) : []),
    ...(isPerson ? (['not-this-person'] as const) : []),
    'something-else',
  ]
}

/** What else a constraint depends on. */
export interface Circumstances {
  /** How far a search goes for who never said: a complaint never makes it go further. */
  readonly townRadiusKm: number
  /** For a person and a wrong day: which. */
  readonly day?: Day | undefined
}

/** The person with the constraint, and without the thing itself in any answer from now on. */
export function constrained(
  asker: Member,
  to: Objected,
  objection: Objection,
  at: Circumstances,
): Member {
  const passed = [...new Set([...(asker.passed ?? []), to.id])]
  return { ...asker, passed, ...changeFor(asker, to, objection, at) }
}

function changeFor(
  asker: Member,
  to: Objected,
  objection: Objection,
  { day, townRadiusKm }: Circumstances,
): Partial<Member> {
  switch (objection) {
    case 'too-far': {
      if (to.km === undefined) return {}
      // Below the whole number that was shown: what is told as far, or further, is out of reach.
      const nearer = Math.max(0, Math.min(Math.ceil(to.km), Math.round(to.km)) - 1)
      return { radiusKm: Math.min(nearer, asker.radiusKm ?? townRadiusKm) }
    }
    case 'wrong-day': {
      const out = day === undefined ? (to.slots ?? []) : [{ day, ...WHOLE_DAY }]
      return { unavailable: [...asker.unavailable, ...out] }
    }
    case 'too-advanced': {
      const levels = Level.options
      const below = to.level === undefined ? undefined : levels[levels.indexOf(to.level) - 1]
      if (below === undefined) return {}
      const want = { ...wantFor(asker, to.concept), notAbove: below }
      return { wants: [want, ...asker.wants.filter(({ concept }) => concept !== to.concept)] }
    }
    case 'too-dear':
      return to.priceEuro === undefined
        ? {}
        : { maxPriceEuro: Math.max(0, Math.ceil(to.priceEuro) - 1) }
    case 'not-this-person':
    case 'something-else':
      return {}
  }
}
