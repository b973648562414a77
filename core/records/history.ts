/**
 * What a file says of people's history, as the records that matching counts by. The other side is
 * invented where the file names only a number: so many requests that wait, so many showings.
 */
import {
  type ConceptId,
  Introduction,
  IntroductionId,
  LAPSE_DAYS,
  MemberId,
  pairOf,
  type Showing,
  showing,
} from '../domain/index.ts'
import type { Origin } from './nouns.ts'
import type { PersonRecord } from './record.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** More showings than this change nothing: exposure has its floor long before. */
const MOST_SHOWINGS = 100

/** `>` is in no id of a file: an invented person is never somebody of it. */
function invented(what: string, number: number, of: string): MemberId {
  return MemberId.parse(`${what}>${String(number)}>${of}`.slice(0, 120))
}

export function showingsOf({ id, shown }: PersonRecord, { clubId, now }: Origin): Showing[] {
  return times(Math.min(shown, MOST_SHOWINGS), (number) =>
    showing(clubId, invented('viewer', number, id), MemberId.parse(id), now),
  )
}

export function requestsTo(person: PersonRecord, about: ConceptId, origin: Origin): Introduction[] {
  const { clubId, now } = origin
  return times(person.openRequests, (number) =>
    Introduction.parse({
      id: IntroductionId.parse(invented('request', number, person.id)),
      clubId,
      askerId: invented('asker', number, person.id),
      peerId: person.id,
      relation: 'teaches',
      concept: about,
      state: 'asked',
      askedAt: now,
      lapsesAt: now + LAPSE_DAYS * DAY_MS,
    }),
  )
}

/** One closed introduction for each two who met, with who of them would meet again. */
export function meetingsAmong(
  people: readonly PersonRecord[],
  about: ConceptId,
  { clubId, now }: Origin,
): Introduction[] {
  const again = new Map<string, { readonly pair: readonly string[]; readonly by: Set<string> }>()
  for (const { id, met, again: wished } of people) {
    for (const other of new Set([...met, ...wished])) {
      if (other === id) continue
      const key = pairOf(MemberId.parse(id), MemberId.parse(other))
      const meeting = again.get(key) ?? { pair: [id, other], by: new Set<string>() }
      if (wished.includes(other)) meeting.by.add(id)
      again.set(key, meeting)
    }
  }
  return [...again.values()].map(({ pair: [askerId = '', peerId = ''], by }, number) =>
    Introduction.parse({
      id: IntroductionId.parse(`met>${String(number)}`),
      clubId,
      askerId,
      peerId,
      relation: 'together',
      concept: about,
      state: 'closed',
      peerSaid: 'yes',
      askedAt: now - LAPSE_DAYS * DAY_MS,
      lapsesAt: now,
      closedAt: now,
      ...(by.size === 0 ? {} : { again: [...by] }),
    }),
  )
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number))
}
