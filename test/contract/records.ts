/** Small whole records for the contracts: what a claim is about is handed in, the rest is filled in. */
import {
  AddressId,
  ClubId,
  ConceptId,
  GroupId,
  IntroductionId,
  MemberId,
  PartnerId,
} from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import type { RecordOf } from '../../core/ports/index.ts'

export const GENK = ClubId.parse('genk')
export const HASSELT = ClubId.parse('hasselt')

const WHERE = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }

export function partner(id: string, name = id, clubId = GENK): RecordOf<'partners'> {
  return { id: PartnerId.parse(id), clubId, name, kind: 'library', tier: 'broad', where: WHERE }
}

export function member(id: string, joinedAt = 0, clubId = GENK): RecordOf<'members'> {
  return {
    id: MemberId.parse(id),
    clubId,
    language: 'nl',
    roles: ['learner'],
    age: 'adult',
    consents: [],
    offers: [],
    wants: [],
    interests: [],
    spoken: ['nl'],
    online: false,
    available: [],
    unavailable: [],
    maxRequests: 2,
    paused: false,
    unreachable: false,
    introducible: true,
    joinedAt,
  }
}

export function introduction(
  id: string,
  over: { asker?: string; askedAt?: number; livePair?: string; clubId?: ClubId } = {},
): RecordOf<'introductions'> {
  return {
    id: IntroductionId.parse(id),
    clubId: over.clubId ?? GENK,
    askerId: MemberId.parse(over.asker ?? 'an'),
    peerId: MemberId.parse('bo'),
    relation: 'swap',
    concept: ConceptId.parse('sewing'),
    state: 'asked',
    askedAt: over.askedAt ?? 0,
    lapsesAt: 0,
    ...(over.livePair === undefined ? {} : { livePair: over.livePair }),
  }
}

export function group(id: string, memberIds: readonly string[]): RecordOf<'groups'> {
  return {
    id: GroupId.parse(id),
    clubId: GENK,
    topic: ConceptId.parse('sewing'),
    aim: { nl: 'Samen een schort naaien' },
    memberIds: memberIds.map((one) => MemberId.parse(one)),
    capacity: 30,
    slot: { day: 'wed', from: 1140, to: 1260 },
    where: WHERE,
    spot: 'zaal 2',
    languages: ['nl'],
    state: 'brewing',
  }
}

export function outboxRow(
  id: string,
  order: number,
  over: Partial<Pick<OutboxRow, 'state' | 'lane'>> = {},
): OutboxRow {
  return {
    id,
    clubId: GENK,
    memberId: MemberId.parse('an'),
    addressId: AddressId.parse('web:an'),
    address: { platform: 'web', key: 'an' },
    message: { language: 'nl', blocks: [], choices: [] },
    class: 'A',
    lane: 'now',
    kind: 'reply',
    state: 'pending',
    attempts: 0,
    order,
    notBefore: 0,
    createdAt: 0,
    ...over,
  }
}
