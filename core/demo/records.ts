/**
 * One record of the demo club from one row of its tables. Which rows there are, and that their names
 * lead somewhere, was settled when the tables were read.
 */
import {
  type Activity,
  ActivityId,
  type ClubId,
  type Consent,
  type Group,
  GroupId,
  type Member,
  MemberId,
  type Partner,
  PartnerId,
  type Place,
  PlaceId,
  stated,
  type Whereabouts,
} from '../domain/index.ts'
import { inEvery, labelled } from './label.ts'
import type { ActivityRow, GroupRow, MemberRow, PartnerRow, PlaceRow } from './tables.ts'
import { momentsOf } from './when.ts'

/** What records are made with: the moment of founding, and what rows name by slug. */
export interface Ground {
  readonly now: number
  readonly zone: string
  readonly clubId: ClubId
  readonly areas: ReadonlyMap<string, Whereabouts>
  readonly places: ReadonlyMap<string, Place>
}

/** Which words the invented members agreed to: none that a real person ever saw. */
const WORDING = 'demo'
/** An invented person is never «druk»: everybody who tries the demo may ask them. */
const MAX_REQUESTS = 20
const DAY_MS = 24 * 60 * 60 * 1000

export function memberIdOf(clubId: ClubId, slug: string): MemberId {
  return MemberId.parse(`${clubId}-${slug}`)
}

export function placeOf(row: PlaceRow, { clubId, areas }: Omit<Ground, 'places'>): Place {
  return stated({
    id: PlaceId.parse(`${clubId}-place-${row.slug}`),
    clubId,
    name: labelled(row),
    where: got(areas, row.area),
    stepFree: row.stepFree,
    notes: inEvery('demo.place'),
  })
}

export function partnerOf(row: PartnerRow, { clubId, areas }: Ground): Partner {
  return {
    id: PartnerId.parse(`${clubId}-partner-${row.slug}`),
    clubId,
    name: labelled(row),
    kind: row.kind,
    tier: row.tier,
    where: got(areas, row.area),
  }
}

export function memberOf(row: MemberRow, { now, clubId, areas }: Ground): Member {
  const joinedAt = now - row.joinedDaysAgo * DAY_MS
  // Who did not say to be 18 or older is never asked for this consent, so has never given it.
  const consents: Consent[] =
    row.age === 'adult'
      ? [{ purpose: 'matching', given: true, at: joinedAt, wording: WORDING }]
      : []
  return {
    id: memberIdOf(clubId, row.slug),
    clubId,
    firstName: row.firstName,
    language: row.language,
    roles: row.roles,
    age: row.age,
    consents,
    offers: row.offers,
    wants: row.wants,
    interests: row.interests,
    spoken: row.spoken,
    where: got(areas, row.area),
    online: false,
    available: row.available,
    unavailable: [],
    maxRequests: MAX_REQUESTS,
    paused: false,
    unreachable: false,
    introducible: true,
    persona: { slug: row.slug, answers: row.answers },
    joinedAt,
  }
}

export function groupOf(row: GroupRow, { now, zone, clubId, places }: Ground): Group {
  const place = got(places, row.place)
  return stated({
    id: GroupId.parse(`${clubId}-group-${row.slug}`),
    clubId,
    topic: row.topic,
    aim: { nl: row.nl, fr: row.fr, en: row.en },
    hostId: row.host === undefined ? undefined : memberIdOf(clubId, row.host),
    memberIds: row.members.map((slug) => memberIdOf(clubId, slug)),
    capacity: row.capacity,
    slot: row.slot,
    next: momentsOf({ ...row.slot, weeks: 0 }, now, zone).starts,
    placeId: place.id,
    where: place.where,
    spot: `${place.name}, ${row.room}`,
    languages: row.languages,
    state: row.state,
  })
}

export function activityOf(row: ActivityRow, { now, zone, clubId, places }: Ground): Activity {
  const place = got(places, row.place)
  const bring = { nl: row.bringNl, fr: row.bringFr, en: row.bringEn }
  return stated({
    id: ActivityId.parse(`${clubId}-activity-${row.slug}`),
    clubId,
    partnerId: PartnerId.parse(`${clubId}-partner-${row.partner}`),
    title: { nl: row.nl, fr: row.fr, en: row.en },
    concepts: row.concepts,
    mode: row.mode,
    ...momentsOf(row.when, now, zone),
    placeId: place.id,
    where: place.where,
    spot: `${place.name}, ${row.room}`,
    priceEuro: row.price,
    languages: row.languages,
    ages: row.ages,
    capacity: row.capacity,
    taken: row.taken ?? 0,
    bring: row.bringNl === '' ? undefined : bring,
    stepFree: place.stepFree,
  })
}

/** Every slug leads somewhere: `parseDemo` gives no tables in which one does not. */
export function got<T>(known: ReadonlyMap<string, T>, slug: string): T {
  const found = known.get(slug)
  if (found === undefined) throw new Error(`The demo's tables name «${slug}», which is not there`)
  return found
}
