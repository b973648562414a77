/** Who can be seated this round, in which order they are thought of, and why others cannot be. */
import { COMMON_MINUTES, type ConceptId, type MemberId } from '../domain/index.ts'
import { freeTimes } from '../matching/index.ts'
import { mayBeMatchedOn, mayMeetPeople } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import type { FormingSettings, Person, Unplaced, Unseated } from './problem.ts'
import { type Seat, seatAt } from './worth.ts'

/** Everybody once, longest wait first; who waited as long stands in an order drawn from the seed. */
export function inOrder(people: readonly Person[], seed: number): Person[] {
  const byId = new Map<MemberId, Person>()
  for (const person of people) {
    const before = byId.get(person.member.id)
    if (before === undefined || before.waited < person.waited) byId.set(person.member.id, person)
  }
  const drawn = new Map([...byId.keys()].map((id) => [id, draw(seed, id)]))
  const lot = ({ member }: Person): number => drawn.get(member.id) ?? 0
  return [...byId.values()].sort(
    (a, b) => b.waited - a.waited || lot(a) - lot(b) || (a.member.id < b.member.id ? -1 : 1),
  )
}

/** FNV-1a (Fowler, Noll, Vo, 1991) over seed and name: 32 bits that hang on nothing else. */
function draw(seed: number, id: MemberId): number {
  let hash = 0x811c9dc5
  for (const letter of `${String(seed)} ${id}`) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** What this person, as told, lacks to be seated at all; undefined when nothing. */
export function ownLack(person: Person, settings: FormingSettings): Unseated | undefined {
  const { member } = person
  const isOpen = member.introducible && !member.paused && !member.unreachable
  if (!mayMeetPeople(member).ok || !isOpen) return 'no-seat'
  const canHost = member.roles.includes('host')
  if (topicsOf(person, settings).length === 0 && !canHost) return 'no-wish'
  if (!freeTimes(member).intervals.some(({ from, to }) => to - from >= COMMON_MINUTES))
    return 'no-times'
  return member.where === undefined && !member.online ? 'no-place' : undefined
}

/** What a group around this person could be about: what they want, then what they offer. */
export function topicsOf({ member }: Person, { taxonomy }: FormingSettings): ConceptId[] {
  const told = [...member.wants, ...member.offers].map(({ concept }) => concept)
  return [...new Set(told)].filter((concept) => mayBeMatchedOn(concept, taxonomy) === 'people')
}

/** Everybody who has a part in a topic, in the order of the round. Each topic is worked out once. */
export type Around = (topic: ConceptId) => readonly Seat[]

export function around(seatable: readonly Person[], settings: FormingSettings): Around {
  const known = new Map<ConceptId, readonly Seat[]>()
  return (topic) => {
    const before = known.get(topic)
    if (before !== undefined) return before
    const seats = seatable
      .map((person) => seatAt(person, topic, settings))
      .filter(({ wants, offers }) => wants.length + offers.length > 0)
    known.set(topic, seats)
    return seats
  }
}

/** Why a person who could be seated was not: too few share any of their topics, or no seat fitted. */
export function noSeat(person: Person, shared: Around, settings: FormingSettings): Unplaced {
  const topics = topicsOf(person, settings)
  const [first] = topics
  if (first === undefined || topics.some((topic) => shared(topic).length >= settings.min))
    return unplaced(person, 'no-seat')
  return {
    ...unplaced(person, 'few-share-it'),
    reason: t('matching.seat.topic', { concept: { concept: first } }),
  }
}

const REASONS = {
  'no-seat': 'matching.seat.none',
  'no-times': 'matching.seat.times',
  'no-place': 'matching.seat.place',
  'no-wish': 'matching.seat.wish',
  'few-share-it': 'matching.seat.none',
} as const satisfies Readonly<Record<Unseated, string>>

export function unplaced({ member }: Person, why: Unseated): Unplaced {
  return { id: member.id, why, reason: t(REASONS[why]) }
}
