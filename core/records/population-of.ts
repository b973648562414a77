/** Everybody and everything in a file as a population that matching can be asked about, kept nowhere. */
import { type ConceptId, type Partner, PartnerId } from '../domain/index.ts'
import { Exposures, Introductions, Members, type Population } from '../matching/index.ts'
import { meetingsAmong, requestsTo, showingsOf } from './history.ts'
import {
  activityFrom,
  blocksFrom,
  groupFrom,
  memberFrom,
  type Origin,
  partnerFrom,
  partnerNamed,
} from './nouns.ts'
import type { ActivityRecord, GivenRecord, RecordKind } from './record.ts'

/** `about`: any talent. History names one, and matching looks at people alone there. */
export function populationOf(
  records: readonly GivenRecord[],
  origin: Origin,
  about: ConceptId,
): Population {
  const people = ofKind(records, 'person')
  const events = ofKind(records, 'activity')
  const partners = partnersOf(records, events, origin)
  const byName = new Map(partners.map((partner) => [partner.name, partner]))
  const partnerOf = ({ id, partner }: ActivityRecord): PartnerId =>
    byName.get(partner ?? '')?.id ?? PartnerId.parse(`nobody>${id}`.slice(0, 120))
  return {
    members: new Members(people.map((person) => memberFrom(person, origin))),
    groups: byId(ofKind(records, 'group').map((group) => groupFrom(group, origin))),
    activities: byId(events.map((event) => activityFrom(event, origin, partnerOf(event)))),
    partners: byId(partners),
    blocks: byId(people.flatMap((person) => blocksFrom(person, origin))),
    introductions: new Introductions([
      ...people.flatMap((person) => requestsTo(person, about, origin)),
      ...meetingsAmong(people, about, origin),
    ]),
    showings: new Exposures(people.flatMap((person) => showingsOf(person, origin))),
  }
}

/** Partners of the file, and those of whom an activity says the name alone. */
function partnersOf(
  records: readonly GivenRecord[],
  events: readonly ActivityRecord[],
  origin: Origin,
): Partner[] {
  const own = ofKind(records, 'partner').map((partner) => partnerFrom(partner, origin))
  const found = new Map(own.map((partner) => [partner.name, partner]))
  for (const { partner: name, where } of events)
    if (name !== undefined && !found.has(name)) found.set(name, partnerNamed(name, where, origin))
  return [...found.values()]
}

/** The records of one kind, in their order. */
export function ofKind<K extends RecordKind>(
  records: readonly GivenRecord[],
  kind: K,
): Extract<GivenRecord, { kind: K }>[] {
  return records.filter((one): one is Extract<GivenRecord, { kind: K }> => one.kind === kind)
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
