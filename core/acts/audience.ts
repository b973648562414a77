/**
 * Whom an announcement reaches: people who agreed to news of partners, whom the activity really fits, and
 * who did not hear of it or answer it yet. Reads, and writes nothing.
 */
import {
  type Activity,
  type AddressRecord,
  type Club,
  type ClubId,
  HOUSE,
  type Member,
  type Outreach,
  type Partner,
  rsvpId,
} from '../domain/index.ts'
import {
  announcedTo,
  type Item,
  type NotAnnounced,
  populationOf,
  type Question,
  settingsOf,
} from '../matching/index.ts'
import { isMuted, mayReachOut, type NotReachedOut } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { lastSeen } from './outgoing.ts'
import { freeFrom } from './reach-out.ts'

export type NotReached = NotReachedOut | NotAnnounced | 'no-chat' | 'answered' | 'told'

/** What is the same for everybody who is looked at. */
export interface Announcing {
  readonly house: House
  readonly club: Club
  readonly activity: Activity
  readonly partner: Partner | undefined
  readonly question: Omit<Question, 'asker' | 'ask'>
}

export interface Reached {
  readonly member: Member
  /** Why it fits, and how far it is. */
  readonly item: Item
  readonly address: AddressRecord
  readonly before: Outreach | undefined
  /** Of the record of what reached them; 0 = there is none. */
  readonly version: number
}

/** Undefined when there is no such club or activity. */
export async function announcing(
  given: House,
  clubId: ClubId,
  activityId: string,
): Promise<Announcing | undefined> {
  const { store, clock } = given
  const club = (await store.get('clubs', HOUSE, clubId))?.record
  const activity = (await store.get('activities', clubId, activityId))?.record
  if (club === undefined || activity === undefined) return undefined
  const partner = (await store.get('partners', clubId, activity.partnerId))?.record
  const house = await inClub(given, clubId)
  const question = {
    population: populationOf(activity, partner),
    taxonomy: house.taxonomy,
    settings: settingsOf(club),
    now: clock.now(),
    zone: club.zone,
    limit: 1,
  }
  return { house, club, activity, partner, question }
}

/** Cheap questions first: most people are out before anything of theirs is read. */
export async function reach(
  { house, activity, question }: Announcing,
  member: Member,
): Promise<Result<Reached, NotReached>> {
  const { store } = house
  const reaching = { kind: 'broadcast', now: question.now } as const
  const mayEver = mayReachOut(member, { ...reaching, before: undefined })
  if (!mayEver.ok) return mayEver
  const fits = announcedTo(activity, question, member)
  if (!fits.ok) return fits
  if (isMuted(member, activity.concepts, house.taxonomy)) return failed('no-interest')
  const { record: before, version = 0 } = {
    ...(await store.get('outreach', member.clubId, member.id)),
  }
  if (before?.told.includes(activity.id) === true) return failed('told')
  const mayNow = mayReachOut(member, { ...reaching, before })
  if (!mayNow.ok) return mayNow
  if ((await freeFrom(house, member, before)) > question.now) return failed('weekly-cap')
  const rsvp = rsvpId({ kind: 'activity', id: activity.id }, member.id)
  if ((await store.get('rsvps', member.clubId, rsvp)) !== undefined) return failed('answered')
  const address = await lastSeen(house, member)
  if (address === undefined) return failed('no-chat')
  return ok({ member, item: fits.value, address, before, version })
}

/** How many it would reach now, and how many not, by the first reason. */
export interface Audience {
  readonly of: number
  readonly reaches: number
  readonly not: ReadonlyMap<NotReached, number>
}

export async function audience(about: Announcing): Promise<Audience> {
  const not = new Map<NotReached, number>()
  let of = 0
  let reaches = 0
  for await (const { record } of all(about.house, 'members', about.club.id, 'all', [])) {
    of += 1
    const reached = await reach(about, record)
    if (reached.ok) reaches += 1
    else not.set(reached.error, (not.get(reached.error) ?? 0) + 1)
  }
  return { of, reaches, not }
}
