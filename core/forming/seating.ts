/**
 * The best group that can be put together around one person who waits: each of their topics is tried,
 * somebody who can show it comes first, then those who wait longest.
 */
import type { ConceptId } from '../domain/index.ts'
import type { Formed, FormingSettings, History, Person } from './problem.ts'
import { slotOf, type Table, tableOf, understanding, withOneMore } from './table.ts'
import { type Around, topicsOf } from './waiting.ts'
import { groupWorth, pairWorth, type Seat, seatAt } from './worth.ts'

export interface Round {
  readonly history: History
  readonly settings: FormingSettings
  readonly around: Around
}

interface Draft {
  readonly table: Table
  readonly seats: readonly Seat[]
  readonly host: Person | undefined
}

/** The group around this person that is worth most, or undefined when none can be. */
export function bestGroupAround(
  first: Person,
  waiting: ReadonlySet<Person>,
  round: Round,
): Formed | undefined {
  let best: Formed | undefined
  for (const topic of topicsOf(first, round.settings)) {
    const formed = groupAbout(topic, first, waiting, round)
    if (formed !== undefined && formed.utility > (best?.utility ?? 0)) best = formed
  }
  return best
}

function groupAbout(
  topic: ConceptId,
  first: Person,
  waiting: ReadonlySet<Person>,
  round: Round,
): Formed | undefined {
  const { settings } = round
  const opening = seatAt(first, topic, settings)
  const start: Draft = { table: tableOf(first.member), seats: [opening], host: undefined }
  const others = inSeatingOrder(opening, topic, waiting, round)
  const alone = filled(start, others, settings.hostAbove, topic, round)
  const hosted = hostsFor(alone, waiting, round).flatMap((host) => {
    const draft = withHost(alone, host, topic, round)
    return draft === undefined ? [] : [filled(draft, others, settings.max, topic, round)]
  })
  let best: Formed | undefined
  for (const draft of [alone, ...hosted]) {
    const formed = formedFrom(draft, topic, round)
    if (formed !== undefined && formed.utility > (best?.utility ?? 0)) best = formed
  }
  return best
}

/** Somebody who can show it first, when the first person cannot; then by wait, then by worth. */
function inSeatingOrder(
  opening: Seat,
  topic: ConceptId,
  waiting: ReadonlySet<Person>,
  { history, settings, around }: Round,
): Seat[] {
  const seats = around(topic).filter(
    ({ person }) => waiting.has(person) && person !== opening.person,
  )
  const worths = new Map(seats.map((seat) => [seat, pairWorth(opening, seat, history, settings)]))
  const worth = (seat: Seat): number => worths.get(seat) ?? 0
  // A stable sort: who is still equal keeps the order of the round, which is drawn from the seed.
  seats.sort((a, b) => b.person.waited - a.person.waited || worth(b) - worth(a))
  const source =
    opening.offers.length > 0 ? undefined : seats.find(({ offers }) => offers.length > 0)
  return source === undefined ? seats : [source, ...seats.filter((seat) => seat !== source)]
}

function filled(
  draft: Draft,
  others: readonly Seat[],
  most: number,
  topic: ConceptId,
  { history, settings }: Round,
): Draft {
  let { table, seats } = draft
  for (const seat of others) {
    if (table.members.length >= Math.min(most, settings.max)) break
    if (table.members.includes(seat.person.member)) continue
    const joined = withOneMore(table, seat.person.member, topic, history, settings)
    if (joined === undefined) continue
    table = joined
    seats = [...seats, seat]
  }
  return { ...draft, table, seats }
}

/** Hosts with a round to give: who sits there already, and who waits without a wish of their own. */
function hostsFor(
  draft: Draft,
  waiting: ReadonlySet<Person>,
  { history, settings }: Round,
): Person[] {
  const seated = draft.seats.map(({ person }) => person)
  const isFree = ({ member }: Person): boolean =>
    member.roles.includes('host') && (history.hosting.get(member.id) ?? 0) < settings.hostLoad
  const outside = [...waiting].filter(
    (person) => isFree(person) && topicsOf(person, settings).length === 0,
  )
  return [...seated.filter(isFree), ...outside]
}

function withHost(
  draft: Draft,
  host: Person,
  topic: ConceptId,
  { history, settings }: Round,
): Draft | undefined {
  const others = draft.seats.filter(({ person }) => person.member.id !== host.member.id)
  if (others.length < draft.seats.length) return { ...draft, seats: others, host }
  const table = withOneMore(draft.table, host.member, topic, history, settings)
  return table === undefined ? undefined : { ...draft, table, host }
}

/** The group as it is proposed, when it holds: enough people, two who want it, understood by all. */
function formedFrom(
  { table, seats, host }: Draft,
  topic: ConceptId,
  { history, settings }: Round,
): Formed | undefined {
  const slot = slotOf(table)
  const understood = understanding(table, topic, settings.taxonomy)
  const wanted = seats.filter(({ wants }) => wants.length > 0).length
  if (slot === undefined || understood === undefined || wanted < 2) return undefined
  if (table.members.length < settings.min) return undefined
  const source = sourceOf(seats, host, topic, settings)
  const has = { host: host !== undefined, source: source !== undefined }
  return {
    members: table.members.map(({ id }) => id).sort(),
    host: host?.member.id,
    source: source?.member.id,
    topic,
    slot,
    language: understood === 'bridged' ? undefined : understood.language,
    isOnline: !table.canMeet,
    utility: groupWorth(seats, has, history, settings),
  }
}

/** Who offers the topic, else a host who knows it from what they offer or like. */
function sourceOf(
  seats: readonly Seat[],
  host: Person | undefined,
  topic: ConceptId,
  settings: FormingSettings,
): Person | undefined {
  const seated = seats.find(({ offers }) => offers.length > 0)
  if (seated !== undefined || host === undefined) return seated?.person
  const knows = [...host.member.offers.map(({ concept }) => concept), ...host.member.interests]
  return knows.some(
    (concept) => settings.taxonomy.relatedness(concept, topic).value >= settings.minRelated,
  )
    ? host
    : undefined
}
