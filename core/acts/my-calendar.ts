/**
 * «Zet het in mijn agenda»: what somebody comes to, as appointments for a calendar, for them alone. The same
 * address gives it as it is by then: moved, or given back.
 */
import type { DraftBlock } from '../dialogue/index.ts'
import {
  type Activity,
  type AddressId,
  type Appointment,
  type Club,
  comingMoment,
  type Group,
  HOUSE,
  isStillToCome,
  type Member,
  type Moment,
  type OwnCalendar,
} from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Phrase, sayPlain, t } from '../texts/index.ts'
import { type House, speech } from './house.ts'
import { inClub } from './in-club.ts'
import { activityInvitation, groupInvitation } from './invitation.ts'
import { activityTitle, groupTitle } from './portray.ts'
import type { Scene } from './scene.ts'

/** Everything that somebody comes to, in one file. */
export const ALL = 'all'

/** The file of one event or of all of them, where there is one and this chat can fetch it. */
export async function calendarBlock(scene: Scene, about: string): Promise<DraftBlock[]> {
  const { house, address } = scene
  if (!house.filePlatforms.has(address.platform)) return []
  const has = about === ALL ? await hasAny(scene) : await isComing(scene, about)
  const label = t(about === ALL ? 'calendar.put-all' : 'calendar.put')
  return has ? [{ calendar: { about, label } }] : []
}

/** As this turn leaves it: whether they have a seat, and there is an hour. */
async function isComing({ stage, club, member, now }: Scene, id: string): Promise<boolean> {
  const group = await stage.get('groups', club.id, id)
  if (group !== undefined)
    return group.memberIds.includes(member.id) && nextMeeting(group, now, club) !== undefined
  const activity = await stage.get('activities', club.id, id)
  const rsvp = await stage.get('rsvps', club.id, `${id}~${member.id}`)
  return activity !== undefined && isStillToCome(activity, now) && rsvp?.standing === 'seated'
}

async function hasAny({ house, club, member, now }: Scene): Promise<boolean> {
  const ids = await eventsOf(house, club, member)
  for (const id of ids)
    if ((await entryOf({ house, club, member, now }, id)) !== undefined) return true
  return false
}

/** What this chat's person comes to; the one event also when they gave it back, so that it leaves a calendar. */
export async function ownCalendar(
  given: House,
  chat: AddressId,
  about: string,
): Promise<Result<OwnCalendar, 'gone'>> {
  const { store, clock } = given
  const address = (await store.get('addresses', HOUSE, chat))?.record
  if (address?.memberId === undefined || address.homeClubId === undefined) return failed('gone')
  const club = (await store.get('clubs', HOUSE, address.homeClubId))?.record
  const member = (await store.get('members', address.homeClubId, address.memberId))?.record
  if (club === undefined || member === undefined) return failed('gone')
  const house = await inClub(given, club.id)
  const looking = { house, club, member, now: clock.now() }
  const ids = about === ALL ? await eventsOf(house, club, member) : [about]
  const appointments: Appointment[] = []
  for (const id of ids) {
    const entry = await entryOf(looking, id)
    if (entry !== undefined && (about !== ALL || !entry.isCancelled)) appointments.push(entry)
  }
  if (appointments.length === 0) return failed('gone')
  return ok({ language: member.language, at: looking.now, appointments })
}

interface Looking {
  readonly house: House
  readonly club: Club
  readonly member: Member
  readonly now: number
}

/** Where they have a seat. */
async function eventsOf(house: House, club: Club, member: Member): Promise<string[]> {
  const own = { clubId: club.id, index: 'byMember', equals: [member.id], limit: 1000 } as const
  const rsvps = (await house.store.find('rsvps', own)).items
  const groups = (await house.store.find('groups', own)).items
  const seated = rsvps.filter(({ record }) => record.standing === 'seated')
  return [
    ...new Set([
      ...seated.map(({ record }) => record.eventId),
      ...groups.map(({ record }) => record.id),
    ]),
  ]
}

/** Undefined for what was never theirs, is over, or has no hour yet. */
async function entryOf(looking: Looking, id: string): Promise<Appointment | undefined> {
  const { house, club, member, now } = looking
  const rsvp = await house.store.get('rsvps', club.id, `${id}~${member.id}`)
  const activity = await house.store.get('activities', club.id, id)
  const standing = rsvp?.record.standing
  if (activity !== undefined) {
    const isTheirs = standing === 'seated' || standing === 'none'
    if (!isTheirs || activity.record.ends.instant <= now) return undefined
    const version = activity.version + (rsvp?.version ?? 0)
    return ofActivity(looking, activity.record, version, standing !== 'seated')
  }
  const group = await house.store.get('groups', club.id, id)
  if (group === undefined) return undefined
  const isIn = group.record.memberIds.includes(member.id)
  if (!isIn && standing !== 'none') return undefined
  const isOff = !isIn || group.record.state === 'closed'
  return ofGroup(looking, group.record, group.version + (rsvp?.version ?? 0), isOff)
}

async function ofActivity(
  { house, club, member, now }: Looking,
  activity: Activity,
  sequence: number,
  isCancelled: boolean,
): Promise<Appointment> {
  const population = await house.populations.of(club.id)
  const { id, starts, ends, spot, where } = activity
  return {
    ...entry(
      house,
      member,
      activityTitle(activity),
      activityInvitation(activity, population, { now, km: undefined }),
    ),
    ...{ uid: uidOf(club, id), sequence, isCancelled },
    ...{ starts: starts.instant, ends: ends.instant, place: placeOf(spot, where.name) },
  }
}

async function ofGroup(
  { house, club, member, now }: Looking,
  group: Group,
  sequence: number,
  isCancelled: boolean,
): Promise<Appointment | undefined> {
  const starts = nextMeeting(group, now, club)
  if (starts === undefined) return undefined
  const population = await house.populations.of(club.id)
  const { id, slot, spot, where } = group
  const lines = groupInvitation(group, population, { now, reader: member })
  return {
    ...entry(house, member, groupTitle(group), lines),
    ...{ uid: uidOf(club, id), sequence, isCancelled, starts: starts.instant },
    ...{ ends: starts.instant + (slot.to - slot.from) * 60_000, place: placeOf(spot, where.name) },
  }
}

/** The meeting that comes; a group that does not meet yet has none. */
function nextMeeting(group: Group, now: number, { zone }: Club): Moment | undefined {
  const { next, slot, state } = group
  if (next !== undefined && next.instant > now) return next
  return state === 'running' ? comingMoment(slot, now, zone) : next
}

function entry(
  house: House,
  { language }: Member,
  title: Phrase,
  lines: readonly Phrase[],
): Pick<Appointment, 'title' | 'notes'> {
  const inWords = speech(house, language)
  return {
    title: sayPlain(title, inWords),
    notes: lines.map((line) => sayPlain(line, inWords)).join('\n'),
  }
}

function placeOf(spot: string, town: string): string {
  return spot === '' ? town : `${spot}, ${town}`
}

function uidOf({ id: clubId }: Club, id: string): string {
  return `${id}@${clubId}.goesting`
}
