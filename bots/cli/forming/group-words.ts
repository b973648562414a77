/** A group in words: its people, its place, what it is about, what is missing. In the reader's language. */
import {
  type ConceptId,
  kmBetween,
  type Member,
  type MemberId,
  type WeekInterval,
} from '../../../core/domain/index.ts'
import type { Formed, FormingProblem, Person } from '../../../core/forming/index.ts'
import { mayBeMatchedOn } from '../../../core/policy/index.ts'
import { type Phrase, t, type Value } from '../../../core/texts/index.ts'

export type PeopleById = ReadonlyMap<MemberId, Person>

const known = new WeakMap<FormingProblem, PeopleById>()

/** Worked out once for each problem. */
export function peopleOf(problem: FormingProblem): PeopleById {
  const before = known.get(problem)
  if (before !== undefined) return before
  const people = new Map(problem.people.map((person) => [person.member.id, person]))
  known.set(problem, people)
  return people
}

/** By name where there is one, with the id, for asking on, where that is another word. */
export function nameOf(id: MemberId, people: PeopleById): Phrase {
  const name = people.get(id)?.member.firstName
  return name === undefined || name.toLowerCase() === id.toLowerCase()
    ? t('operator.understand.value', { value: name ?? id })
    : t('operator.match.named', { name, id })
}

export function namesOf(ids: readonly MemberId[], people: PeopleById): Value {
  return { list: ids.map((id) => ({ phrase: nameOf(id, people) })) }
}

export function topicOf({ topic, ring }: Pick<Formed, 'topic' | 'ring'>): Phrase {
  if (topic !== undefined) return t('words.concept', { concept: { concept: topic } })
  return t(ring.length > 0 ? 'operator.form.ring' : 'operator.form.exchange')
}

/** `wed 17:00-22:00`, as a file of records says it too. */
export function slotCode({ day, from, to }: WeekInterval): string {
  return `${day} ${clock(from)}-${clock(to)}`
}

function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export const ONLINE = 'online'

/** «online», the venue's name, or the municipality from which nobody has far to go. */
export function placeOf(
  { isOnline, venue, members }: Formed,
  { settings }: FormingProblem,
  people: PeopleById,
): string | undefined {
  if (isOnline) return ONLINE
  if (venue !== undefined) return settings.venues.find(({ id }) => id === venue)?.name ?? venue
  const homes = members.flatMap((id) => people.get(id)?.member.where ?? [])
  const furthest = homes.map((home) => Math.max(...homes.map((other) => kmBetween(home, other))))
  const best = furthest.indexOf(Math.min(...furthest))
  return homes[best]?.municipality
}

/** Of what somebody told, what counts in this group. */
export interface Part {
  readonly wants: readonly ConceptId[]
  readonly offers: readonly ConceptId[]
}

export function partOf(
  id: MemberId,
  formed: Formed,
  { settings }: FormingProblem,
  people: PeopleById,
): Part {
  const member = people.get(id)?.member
  if (member === undefined) return { wants: [], offers: [] }
  const { taxonomy, minRelated } = settings
  const near = (a: ConceptId, b: ConceptId): boolean =>
    taxonomy.relatedness(a, b).value >= minRelated
  if (formed.ring.length > 0)
    return {
      wants: formed.ring.flatMap(({ to, concept }) => (to === id ? [concept] : [])),
      offers: formed.ring.flatMap(({ from, concept }) => (from === id ? [concept] : [])),
    }
  const told = (items: readonly { concept: ConceptId }[]): ConceptId[] =>
    items
      .map(({ concept }) => concept)
      .filter((concept) => mayBeMatchedOn(concept, taxonomy) === 'people')
  const { topic } = formed
  if (topic !== undefined) {
    const counts = (concept: ConceptId): boolean => near(concept, topic)
    return { wants: told(member.wants).filter(counts), offers: told(member.offers).filter(counts) }
  }
  const others = formed.members
    .filter((other) => other !== id)
    .flatMap((other): Member[] => {
      const found = people.get(other)?.member
      return found === undefined ? [] : [found]
    })
  const offered = others.flatMap(({ offers }) => told(offers))
  const wanted = others.flatMap(({ wants }) => told(wants))
  return {
    wants: told(member.wants).filter((one) => offered.some((offer) => near(one, offer))),
    offers: told(member.offers).filter((one) => wanted.some((want) => near(want, one))),
  }
}

/** What an organiser may still find for this group: somebody who hosts, somebody who can show it. */
export function missingIn({ host, source, topic, ring }: Formed): Phrase[] {
  const needsSource = topic !== undefined && ring.length === 0
  return [
    ...(host === undefined ? [t('operator.form.no-host')] : []),
    ...(needsSource && source === undefined ? [t('operator.form.no-source')] : []),
  ]
}

/** Phrases are parts of a reason; together they are sentences. */
export function sentences(phrases: readonly Phrase[], say: (phrase: Phrase) => string): string {
  return phrases
    .map(say)
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ')
}
