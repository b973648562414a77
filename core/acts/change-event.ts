/**
 * An activity or a meeting is moved: to another moment, another place, or both. Everybody who comes or
 * waits hears so in the same unit and is asked anew; what they said about the old moment is void.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  type ClubId,
  type EventRef,
  HOUSE,
  type MemberId,
  type Moment,
  momentOf,
  type Rsvp,
} from '../domain/index.ts'
import { claimUntil } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { commitAs, type Ground, groundIn } from './ground.ts'
import { type Happening, happening, whenAndWhere } from './happening.ts'
import type { House } from './house.ts'
import type { Speaking } from './outgoing.ts'
import { movePhoto } from './photos.ts'
import { comeChoices } from './remind.ts'
import { heldChoices } from './waitlist.ts'

export interface Change {
  readonly starts?: Moment
  readonly spot?: string
}

/** The chats that have something to be delivered. The same change twice changes and tells nothing twice. */
export async function changeEvent(
  house: House,
  clubId: ClubId,
  event: EventRef,
  change: Change,
): Promise<AddressId[]> {
  const club = (await house.store.get('clubs', HOUSE, clubId))?.record
  if (club === undefined) return []
  const ground = await groundIn(house, club)
  const before = await happening(ground, event)
  await rewrite(ground, event, change)
  const after = await happening(ground, event)
  if (before === undefined || after === undefined) return []
  await tellChanged(ground, before, after, event.kind === 'activity')
  return (await commitAs(ground, `changed-${event.id}`)) ?? []
}

/** An activity lasts as long as it did. */
async function rewrite(
  { stage, club }: Ground,
  { kind, id }: EventRef,
  { starts, spot }: Change,
): Promise<void> {
  const place = spot === undefined ? {} : { spot }
  if (kind === 'group') {
    const group = await stage.get('groups', club.id, id)
    const next = starts === undefined ? {} : { next: starts }
    if (group !== undefined) stage.put('groups', { ...group, ...next, ...place })
    return
  }
  const activity = await stage.get('activities', club.id, id)
  if (activity === undefined) return
  const from = starts ?? activity.starts
  const lasts = activity.ends.instant - activity.starts.instant
  const ends = momentOf(from.instant + lasts, from.zone)
  stage.put('activities', { ...activity, starts: from, ends, ...place })
  await movePhoto(stage, club.id, activity.photoId, ends.instant)
}

interface Telling extends Pick<Ground, 'stage' | 'club' | 'now'> {
  readonly house: Speaking
}

/**
 * Tells who comes or waits that it was moved, if it was. `isForGood`: who cannot come then has no seat any
 * more; in a group of which one meeting was moved they are away that once.
 */
export async function tellChanged(
  ground: Telling,
  before: Happening,
  after: Happening,
  isForGood: boolean,
): Promise<void> {
  const { house, stage, club, now } = ground
  if (!isMoved(before, after) || (after.starts !== undefined && after.starts.instant <= now)) return
  const told = new Set<MemberId>()
  const tell = async (memberId: MemberId, rsvp: Rsvp | undefined): Promise<void> => {
    const member = await stage.get('members', club.id, memberId)
    if (member === undefined || told.has(memberId)) return
    told.add(memberId)
    const then = rsvp?.standing === 'offered' ? await held(ground, rsvp, after) : rsvp
    const draft = draftFor(ground, after, then, isForGood)
    const id = await rowId(house, ground, after, memberId)
    stage.tell({ to: member, draft, kind: 'notice', class: 'A', id })
  }
  const { kind, id } = after.event
  for await (const { record } of all(house, 'rsvps', club.id, 'byEvent', [id]))
    if (record.standing !== 'none') await tell(record.memberId, record)
  const group = kind === 'group' ? await stage.get('groups', club.id, id) : undefined
  for (const memberId of group?.memberIds ?? []) await tell(memberId, undefined)
}

function isMoved(before: Happening, after: Happening): boolean {
  const isLater = before.starts?.instant !== after.starts?.instant
  return isLater || before.spot !== after.spot || before.place !== after.place
}

/** A seat is held no longer than the new moment allows. */
async function held(
  { stage, club, now }: Telling,
  { id }: Rsvp,
  { starts }: Happening,
): Promise<Rsvp | undefined> {
  const rsvp = await stage.get('rsvps', club.id, id)
  if (rsvp?.standing !== 'offered') return rsvp
  const most = claimUntil(now, starts?.instant, club.zone)
  const until = Math.min(rsvp.offeredUntil ?? now, most ?? now)
  const after: Rsvp = { ...rsvp, offeredUntil: until }
  stage.put('rsvps', after)
  return after
}

function draftFor(
  { club, now }: Telling,
  after: Happening,
  rsvp: Rsvp | undefined,
  isForGood: boolean,
): Draft {
  const { event, starts, title } = after
  const said = [t('change.told', { title: { phrase: title } }), ...whenAndWhere(after)]
  const leave = { command: 'rsvp-withdraw', about: event.id } as const
  if (rsvp?.standing === 'waitlisted') {
    const off = { ...leave, label: t('change.off') }
    return withChoices(paragraphs(...said, t('change.waiting')), [off])
  }
  if (rsvp?.standing === 'offered') {
    const moment = { moment: momentOf(rsvp.offeredUntil ?? now, club.zone) }
    return withChoices(paragraphs(...said, t('seat.held', { moment })), heldChoices(rsvp))
  }
  const [come, absent] = starts === undefined ? [] : comeChoices(event.id, starts)
  const stop = { ...leave, label: t('change.leave'), quiet: true as const }
  return withChoices(paragraphs(...said, t('change.ask')), [
    ...(come === undefined ? [] : [{ ...come, label: t('change.yes') }]),
    { ...(isForGood || absent === undefined ? leave : absent), label: t('change.no') },
    ...(event.kind === 'group' && !isForGood ? [stop] : []),
  ])
}

/** By the new moment and place; who was told of the very same before, and of another since, is told again. */
async function rowId(
  { store }: Speaking,
  { club, now }: Telling,
  { event, starts, spot }: Happening,
  memberId: MemberId,
): Promise<string> {
  const place = spot.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const when = String(starts?.instant ?? 'weekly')
  const id = `changed-${event.id}-${when}-${place.slice(0, 40)}-${memberId}`
  const before = await store.get('outbox', club.id, id)
  return before === undefined ? id : `${id}-${String(now)}`
}
