/** What a pair and a group are worth: the club profile of forming, over the topic and its relatives only. */
import { type ConceptId, kmBetween, type Member, pairOf } from '../domain/index.ts'
import { mayBeMatchedOn } from '../policy/index.ts'
import type { FormingSettings, History, Person } from './problem.ts'

/** Somebody with what they want and offer of one topic. */
export interface Seat {
  readonly person: Person
  readonly wants: readonly ConceptId[]
  readonly offers: readonly ConceptId[]
}

/** What of a person's wants and offers belongs to a topic. Private ones never do: nobody is clustered by them. */
export function seatAt(
  person: Person,
  topic: ConceptId,
  { taxonomy, minRelated }: FormingSettings,
): Seat {
  const onTopic = (told: readonly { readonly concept: ConceptId }[]): ConceptId[] =>
    told
      .map(({ concept }) => concept)
      .filter((one) => taxonomy.relatedness(one, topic).value >= minRelated)
      .filter((one) => mayBeMatchedOn(one, taxonomy) === 'people')
  const { wants, offers } = person.member
  return { person, wants: onTopic(wants), offers: onTopic(offers) }
}

/** At this distance nearness adds nothing more. */
const FAR_KM = 25

/**
 * s = max(0, .35 · mean(ab, ba) + .35 · harmonic(ab, ba) + .15 · min(1, shared / 2)
 *   + .15 · (1 − km / 25) − .3 if they met before and did not both ask for it again),
 * ab = the nearest of a's wants to b's offers, shared = the sum of the relatedness of their wants;
 * an unknown distance counts as half.
 */
export function pairWorth(a: Seat, b: Seat, history: History, settings: FormingSettings): number {
  const related = (x: ConceptId, y: ConceptId): number => settings.taxonomy.relatedness(x, y).value
  const nearest = (wants: readonly ConceptId[], offers: readonly ConceptId[]): number =>
    Math.max(0, ...wants.flatMap((want) => offers.map((offer) => related(want, offer))))
  const ab = nearest(a.wants, b.offers)
  const ba = nearest(b.wants, a.offers)
  const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
  const shared = a.wants.reduce(
    (sum, mine) => sum + b.wants.reduce((inner, theirs) => inner + related(mine, theirs), 0),
    0,
  )
  const worth =
    (0.35 * (ab + ba)) / 2 +
    0.35 * harmonic +
    0.15 * Math.min(1, shared / 2) +
    0.15 * nearness(a.person.member, b.person.member)
  return Math.max(0, worth - (metBefore(a, b, history) ? 0.3 : 0))
}

function metBefore(a: Seat, b: Seat, history: History): boolean {
  const pair = pairOf(a.person.member.id, b.person.member.id)
  return history.met.has(pair) && !history.again.has(pair)
}

function nearness(a: Member, b: Member): number {
  if (a.where === undefined || b.where === undefined) return 0.5
  return Math.max(0, 1 - kmBetween(a.where, b.where) / FAR_KM)
}

/**
 * U = 2 / (n − 1) · Σ s + Σ (.25 + .05 · rounds waited) + .15 · n with a host + .15 · n with a source,
 * over the n people who are not seated as host.
 */
export function groupWorth(
  seats: readonly Seat[],
  has: { readonly host: boolean; readonly source: boolean },
  history: History,
  settings: FormingSettings,
): number {
  const n = seats.length
  let pairs = 0
  seats.forEach((one, index) => {
    for (const other of seats.slice(index + 1)) pairs += pairWorth(one, other, history, settings)
  })
  const waiting = seats.reduce((sum, { person }) => sum + 0.25 + 0.05 * person.waited, 0)
  const extras = 0.15 * n * (Number(has.host) + Number(has.source))
  return (n > 1 ? (2 / (n - 1)) * pairs : 0) + waiting + extras
}
