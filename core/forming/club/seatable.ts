/** Who can be seated this round, with what of theirs counts; and what others lack, as far as they told. */
import {
  COMMON_MINUTES,
  type ConceptId,
  type Member,
  type MemberId,
  type WeekInterval,
} from '../../domain/index.ts'
import { freeTimes, spokenBy } from '../../matching/index.ts'
import { mayBeMatchedOn, mayMeetPeople } from '../../policy/index.ts'
import type {
  FormingProblem,
  FormingSettings,
  FormingTaxonomy,
  Person,
  Unseated,
} from '../problem.ts'

export interface Seatable {
  readonly person: Person
  readonly member: Member
  /** Place among the seatable, who stand in the order of their ids. */
  readonly at: number
  /** What may be matched with people, each once, in the order of telling. */
  readonly wants: readonly ConceptId[]
  readonly offers: readonly ConceptId[]
  readonly likes: readonly ConceptId[]
  readonly spoken: readonly string[]
  /** Pieces of the week that are long enough to meet. */
  readonly free: readonly WeekInterval[]
  /** Groups that this person can host still; 0 for who is no host. */
  readonly canHost: number
}

export interface Seating {
  readonly seatable: readonly Seatable[]
  /** Everybody else, by id, with what they lack. */
  readonly lacking: readonly { readonly person: Person; readonly why: Unseated }[]
}

/** Everybody once, by id: who stands there twice, as who waited longest. */
export function everybodyOnce(people: readonly Person[]): Person[] {
  const byId = new Map<MemberId, Person>()
  for (const person of people) {
    const before = byId.get(person.member.id)
    if (before === undefined || before.waited < person.waited) byId.set(person.member.id, person)
  }
  return [...byId.values()].sort((a, b) => (a.member.id < b.member.id ? -1 : 1))
}

export function seatingOf({ people, history, settings }: FormingProblem): Seating {
  const seatable: Seatable[] = []
  const lacking: { person: Person; why: Unseated }[] = []
  for (const person of everybodyOnce(people)) {
    const hosting = history.hosting.get(person.member.id) ?? 0
    const one = asSeatable(person, seatable.length, hosting, settings)
    const why = lackOf(one)
    if (why === undefined) seatable.push(one)
    else lacking.push({ person, why })
  }
  return { seatable, lacking }
}

function asSeatable(
  person: Person,
  at: number,
  hosting: number,
  { taxonomy, hostLoad, topic }: FormingSettings,
): Seatable {
  const { member } = person
  const isHost = member.roles.includes('host') && topic !== 'rings'
  return {
    person,
    member,
    at,
    wants: shareable(
      member.wants.map(({ concept }) => concept),
      taxonomy,
    ),
    offers: shareable(
      member.offers.map(({ concept }) => concept),
      taxonomy,
    ),
    likes: shareable(member.interests, taxonomy),
    spoken: spokenBy(member),
    free: freeTimes(member).intervals.filter(({ from, to }) => to - from >= COMMON_MINUTES),
    canHost: isHost ? Math.max(0, hostLoad - hosting) : 0,
  }
}

function shareable(
  told: readonly ConceptId[],
  taxonomy: Pick<FormingTaxonomy, 'has'>,
): ConceptId[] {
  return [...new Set(told)].filter((one) => mayBeMatchedOn(one, taxonomy) === 'people')
}

/** A reason that the person can do nothing about, or that touches others, is only ever `no-seat`. */
function lackOf({ member, wants, offers, free }: Seatable): Unseated | undefined {
  const isOpen = member.introducible && !member.paused && !member.unreachable
  if (!mayMeetPeople(member).ok || !isOpen) return 'no-seat'
  if (wants.length + offers.length === 0 && !member.roles.includes('host')) return 'no-wish'
  if (free.length === 0) return 'no-times'
  return member.where === undefined && !member.online ? 'no-place' : undefined
}

/** Whether somebody takes part for their own sake: with a wish or an offer, and not to host alone. */
export function learns({ wants, offers }: Seatable): boolean {
  return wants.length + offers.length > 0
}
