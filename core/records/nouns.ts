/** Records as nouns of a club. What only a file can say (who was shown, who met) is not in them. */
import {
  Activity,
  ActivityId,
  Block,
  type ClubId,
  type Consent,
  Group,
  GroupId,
  LANGUAGES,
  type Language,
  Member,
  MemberId,
  Partner,
  PartnerId,
  Place,
  PlaceId,
  pairOf,
  QUORUM,
  stated,
  type Whereabouts,
} from '../domain/index.ts'
import { wordsOf } from '../talents/index.ts'
import type {
  ActivityRecord,
  GroupRecord,
  PartnerRecord,
  PersonRecord,
  PlaceRecord,
} from './record.ts'

/** In which club, when, and in which language people are spoken to who speak none of ours. */
export interface Origin {
  readonly clubId: ClubId
  readonly now: number
  readonly language: Language
}

/** Which words people agreed to: none that this house showed them. */
export const FROM_FILE = 'file'

const DAY_MS = 24 * 60 * 60 * 1000
/** Who is no newcomer joined so long ago. */
const LONG_MS = 365 * DAY_MS

export function memberFrom(record: PersonRecord, { clubId, now, language }: Origin): Member {
  const { id, name, offers, wants, interests, languages, slots, newcomer, consent, ...rest } =
    record
  const attributes = Object.keys(rest.attributes).length === 0 ? undefined : rest.attributes
  const agreed: Consent = { purpose: 'matching', given: true, at: now, wording: FROM_FILE }
  return Member.parse({
    id,
    clubId,
    ...stated({ firstName: name }),
    language: LANGUAGES.find((one) => languages.includes(one)) ?? language,
    roles: rest.roles,
    age: rest.age,
    consents: consent ? [agreed] : [],
    offers,
    wants,
    interests,
    spoken: languages,
    online: rest.online,
    available: slots,
    paused: rest.paused,
    ...stated({
      where: rest.where,
      radiusKm: rest.radiusKm,
      maxRequests: rest.maxRequests,
      maxPriceEuro: rest.maxPriceEuro,
      needsStepFree: rest.needsStepFree,
      household: rest.household,
      attributes,
    }),
    joinedAt: newcomer ? now : now - LONG_MS,
  })
}

/** Two people who are never to meet: kept apart, whoever of the two the file names it with. */
export function blocksFrom({ id, never }: PersonRecord, { clubId, now }: Origin): Block[] {
  const self = MemberId.parse(id)
  return never
    .map((other) => MemberId.parse(other))
    .filter((other) => other !== self)
    .map((other) =>
      Block.parse({
        id: pairOf(self, other),
        clubId,
        people: [self, other],
        by: self,
        why: 'apart',
        at: now,
      }),
    )
}

export function groupFrom(record: GroupRecord, { clubId }: Origin): Group {
  const { id, topic, aim, members, host, slot, languages, capacity } = record
  return Group.parse({
    id: GroupId.parse(id),
    clubId,
    topic,
    aim,
    memberIds: members,
    capacity,
    slot,
    languages,
    state: members.length >= QUORUM ? 'running' : 'brewing',
    ...stated({ hostId: host }),
    ...spotOf(record),
  })
}

export function activityFrom(
  record: ActivityRecord,
  { clubId }: Origin,
  partnerId: PartnerId,
): Activity {
  const { id, title, concepts, mode, starts, ends, priceEuro, languages, taken } = record
  return Activity.parse({
    id: ActivityId.parse(id),
    clubId,
    partnerId,
    title,
    concepts,
    mode,
    starts,
    ends,
    priceEuro,
    languages,
    taken,
    ...stated({ ages: record.ages, capacity: record.capacity }),
    ...spotOf(record),
  })
}

function spotOf({ where, spot, placeId, stepFree }: GroupRecord | ActivityRecord): object {
  return { where, spot, ...stated({ placeId, stepFree }) }
}

export function placeFrom(record: PlaceRecord, { clubId }: Origin): Place {
  const { id, name, where, stepFree, capacity, rooms } = record
  const known = stated({ stepFree, capacity, rooms })
  return Place.parse({ id: PlaceId.parse(id), clubId, name, where, ...known })
}

export function partnerFrom({ id, name, where }: PartnerRecord, { clubId }: Origin): Partner {
  return Partner.parse({ id: PartnerId.parse(id), clubId, name, kind: KIND, where })
}

/** What a partner of a file is called among the kinds of partners. */
const KIND = 'partner'

/** A partner of whom an activity says the name alone: the same name is the same partner. */
export function partnerNamed(name: string, where: Whereabouts, { clubId }: Origin): Partner {
  const slug = wordsOf(name).join('-').slice(0, 80)
  const id = PartnerId.parse(`partner-${slug === '' ? 'unnamed' : slug}`)
  return Partner.parse({ id, clubId, name, kind: KIND, where })
}
