/** A group as it is proposed, from the people at a table: how it is called, who can show it, what they speak. */
import type { ConceptId, MemberId, WeekInterval } from '../../domain/index.ts'
import { HOST, SOURCE } from '../engine/crowd.ts'
import type { Formed } from '../problem.ts'
import type { Venue } from '../venue.ts'
import { ringOf } from './ring.ts'
import type { Round } from './round.ts'
import type { Seatable } from './seatable.ts'
import { knows, MIN_WANTING, partIn, type Topic } from './topics.ts'
import { everybodyAt, isFair, type Table, understanding } from './whole.ts'
import { groupWorth } from './worth.ts'

/** When and where a table meets. */
export interface Meeting {
  readonly slot: WeekInterval
  readonly venue: Venue | undefined
}

export function formedFrom(round: Round, seated: Table, { slot, venue }: Meeting): Formed {
  const table = bestNamed(round, seated)
  const { settings } = round.problem
  const people = everybodyAt(table)
  const understood = understanding(people, table.layer.topic)
  const ring =
    settings.topic === 'rings' ? ringOf(table.parts, round.worths.kin, settings.minRelated) : []
  return {
    members: people.map(({ member }) => member.id).sort(),
    host: table.host?.member.id,
    source: sourceAt(table, round)?.member.id,
    topic: table.layer.topic?.concept,
    ring: ring ?? [],
    slot,
    language: understood === 'bridged' ? undefined : understood?.language,
    isOnline: table.layer.isOnline,
    venue: venue?.id,
    utility: worthOf(round, table),
  }
}

/**
 * The same people under the topic that says best what they share: what is worth most, then what is nearest
 * to what they told.
 */
function bestNamed(round: Round, table: Table): Table {
  if (table.layer.topic === undefined) return table
  let best = table
  let [worth, near] = [worthOf(round, table), nearness(round, table)]
  for (const topic of topicsFor(round, table)) {
    const named = underTopic(round, table, topic)
    if (named === undefined) continue
    const other = worthOf(round, named)
    if (other < worth - EQUAL) continue
    const closer = nearness(round, named)
    if (other < worth + EQUAL && closer <= near + EQUAL) continue
    ;[best, worth, near] = [named, other, closer]
  }
  return best
}

const EQUAL = 1e-9

/** Topics to which something belongs that the first person told, in ascending order. */
function topicsFor({ byConcept }: Round, { parts }: Table): Topic[] {
  const one = parts[0]?.one
  const told = one === undefined ? [] : [...one.wants, ...one.offers]
  return [...new Set(told.flatMap((concept) => byConcept.get(concept) ?? []))].sort((a, b) =>
    a.concept < b.concept ? -1 : 1,
  )
}

/** Undefined when the group cannot be about it. */
function underTopic(
  { worths, problem }: Round,
  { layer, parts, host }: Table,
  topic: Topic,
): Table | undefined {
  const renamed = parts.flatMap(({ one }) => partIn(topic, one, worths.kin) ?? [])
  if (renamed.length < parts.length) return undefined
  if (renamed.filter(({ wants }) => wants.length > 0).length < MIN_WANTING) return undefined
  const table = { layer: { ...layer, topic }, parts: renamed, host }
  if (understanding(everybodyAt(table), topic) === undefined) return undefined
  return isFair(table, worths.kin, problem.settings) ? table : undefined
}

/** How near what people told is to the name of the group: for each of them, what is nearest. */
function nearness({ worths: { kin } }: Round, { layer: { topic }, parts }: Table): number {
  if (topic === undefined) return 0
  const near = (told: readonly ConceptId[]): number =>
    told.reduce((most, one) => Math.max(most, kin.related(one, topic.concept)), 0)
  return parts.reduce((sum, { wants, offers }) => sum + near([...wants, ...offers]), 0)
}

function worthOf(round: Round, table: Table): number {
  const shows = sourceAt(table, round) !== undefined
  const brings = (table.host === undefined ? 0 : HOST) | (shows ? SOURCE : 0)
  return groupWorth(table.parts, table.host, brings, round.worths, round.problem)
}

/** Who offers what is nearest to the topic, else a host who knows it; the first of equals. */
function sourceAt({ layer: { topic }, parts, host }: Table, round: Round): Seatable | undefined {
  if (topic === undefined) return undefined
  let best: Seatable | undefined
  let most = -1
  for (const { one, offers } of parts) {
    const near = Math.max(
      ...offers.map((offer) => round.worths.kin.related(offer, topic.concept)),
      -1,
    )
    if (near > most) [best, most] = [one, near]
  }
  return best ?? (host !== undefined && knows(topic, host) ? host : undefined)
}

/** In how many of these groups each person sits. */
export function seatsPerPerson(groups: readonly Table[]): ReadonlyMap<MemberId, number> {
  const count = new Map<MemberId, number>()
  for (const table of groups)
    for (const { member } of everybodyAt(table))
      count.set(member.id, (count.get(member.id) ?? 0) + 1)
  return count
}
