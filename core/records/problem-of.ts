/** Everybody in a file as a problem of forming: who waits, what happened between them, where to meet. */
import { PlaceId } from '../domain/index.ts'
import type { FormingProblem, FormingSettings, Person, Venue } from '../forming/index.ts'
import { memberFrom, type Origin } from './nouns.ts'
import { ofKind } from './population-of.ts'
import type { GivenRecord, PersonRecord, PlaceRecord } from './record.ts'
import { historyOf, type Tie } from './ties.ts'

export interface ProblemAsked {
  readonly ties: readonly Tie[]
  /** Where groups can meet comes from the file. */
  readonly settings: Omit<FormingSettings, 'venues'>
  readonly seed: number
}

export function problemOf(
  records: readonly GivenRecord[],
  { ties, settings, seed }: ProblemAsked,
  origin: Origin,
): FormingProblem {
  return {
    people: ofKind(records, 'person').map((record) => personFrom(record, origin)),
    history: historyOf(ties, ofKind(records, 'group')),
    settings: { ...settings, venues: ofKind(records, 'place').map(venueFrom) },
    seed,
  }
}

function personFrom(record: PersonRecord, origin: Origin): Person {
  const newcomer = record.newcomer ? 'yes' : 'no'
  return {
    member: memberFrom(record, origin),
    waited: record.waited,
    attributes: { ...record.attributes, newcomer },
  }
}

function venueFrom({ id, name, where, capacity, rooms = 1 }: PlaceRecord): Venue {
  return { id: PlaceId.parse(id), name, where, capacity, rooms }
}
