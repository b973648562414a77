/**
 * Seats in groups and activities: taking one, or a place on the waitlist, and giving it back. Seats are
 * counted in the group or activity, under the version that was read: never oversold. To whom a seat goes
 * that comes free is decided in `waitlist.ts`.
 */
import { type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  ALONE,
  answeredBy,
  type Club,
  departed,
  EventRef,
  joined,
  type MemberId,
  type Party,
  partyOf,
  type Rsvp,
  rsvpId,
  seat,
} from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { mayJoinGroup } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { Ground } from './ground.ts'
import { calendarBlock } from './my-calendar.ts'
import { groupTitle } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { putRsvp, takeSeat, waitFor } from './take-seat.ts'
import { offerSeats } from './waitlist.ts'
import { WAYS_ON } from './ways-on.ts'

/** Signs the person up, with who comes along, or puts them on the waitlist when there is no room for all. */
export async function signUp(
  scene: Scene,
  event: EventRef,
  party?: Party,
): Promise<Next | undefined> {
  const before = await scene.stage.get('rsvps', scene.club.id, rsvpId(event, scene.member.id))
  reply(
    scene,
    event.kind === 'activity'
      ? await takeSeat(scene, event.id, before, party)
      : paragraphs(...(await takePlace(scene, event.id, before))),
    { blocks: await calendarBlock(scene, event.id) },
  )
  return undefined
}

/** A seat in a group, or a place on its waitlist; what is said of it. */
export async function takePlace(scene: Scene, id: string, before?: Rsvp): Promise<Phrase[]> {
  const { club, member, house } = scene
  const group = await scene.stage.get('groups', club.id, id)
  if (group === undefined) return [t('always.closed')]
  const title = { title: { phrase: groupTitle(group) } }
  const population = await house.populations.of(club.id)
  const may = mayJoinGroup(member, group, tiesIn(population))
  if (!may.ok && may.error === 'already-in') return [t('plans.seated.already', title)]
  if (!may.ok && may.error === 'full') {
    scene.stage.put('groups', group)
    return waitFor(scene, { kind: 'group', id: group.id }, title)
  }
  if (!may.ok && may.error === 'paused') return [t('always.profile.paused')]
  if (!may.ok) return [t(may.error === 'closed' ? 'always.closed' : 'plans.not-allowed')]
  const seated = joined(group, member.id)
  if (!seated.ok || before?.standing === 'seated') return [t('always.closed')]
  scene.stage.put('groups', seated.value)
  putRsvp(scene, { kind: 'group', id: group.id }, { standing: 'seated', ...ALONE })
  return [t('plans.seated', title), t('plans.find-back')]
}

/** Gives the seat back, says so, and offers the way back. */
export async function withdraw(scene: Scene, eventId: string): Promise<void> {
  const { stage, club, member } = scene
  const before = await stage.get('rsvps', club.id, `${eventId}~${member.id}`)
  const seats = before?.standing === 'seated' ? before.seats : 1
  if (!(await withdrawFrom(scene, eventId))) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const back = { command: 'rsvp-return', about: eventId, label: t('plans.return') } as const
  const left = seats === 1 ? t('plans.left') : t('household.left', { seats })
  reply(scene, withChoices(paragraphs(left), [back, ...WAYS_ON]))
}

/** «Toch wel komen»: a seat like anybody else's, which may be somebody else's by now. */
export async function signUpAgain(scene: Scene, eventId: string): Promise<Next | undefined> {
  const group = await scene.stage.get('groups', scene.club.id, eventId)
  const event = EventRef.parse({ kind: group === undefined ? 'activity' : 'group', id: eventId })
  // With as many as before: what comes of it is told.
  const before = await scene.stage.get('rsvps', scene.club.id, rsvpId(event, scene.member.id))
  return signUp(scene, event, before && partyOf(before))
}

/** Gives a seat or a place on the waitlist back; a seat is offered to the first who waits. */
export async function withdrawFrom(scene: Scene, eventId: string): Promise<boolean> {
  const left = await leaveEvent(scene, eventId, scene.member.id)
  if (left?.isSeatFree === true) await offerSeats(scene, left.event)
  return left !== undefined
}

/** Where somebody leaves an event, and nothing is said to anybody. */
export type Leaving = Pick<Ground, 'stage' | 'now'> & { readonly club: Pick<Club, 'id'> }

/** What this person had of an event is nobody's any more. Undefined: they had nothing of it. */
export async function leaveEvent(
  leaving: Leaving,
  eventId: string,
  memberId: MemberId,
): Promise<{ readonly event: EventRef; readonly isSeatFree: boolean } | undefined> {
  const { stage, club } = leaving
  const rsvp = await stage.get('rsvps', club.id, `${eventId}~${memberId}`)
  const group = await stage.get('groups', club.id, eventId)
  const isIn = group?.memberIds.includes(memberId) === true
  if (!isIn && (rsvp === undefined || rsvp.standing === 'none')) return undefined
  const kind = group === undefined ? 'activity' : 'group'
  const event = rsvp?.event ?? EventRef.parse({ kind, id: eventId })
  return { event, isSeatFree: await vacate(leaving, event, memberId, rsvp) }
}

/** Whatever this person has of the event is nobody's any more, and is offered to who waits. */
export async function freed(
  ground: Ground,
  event: EventRef,
  memberId: MemberId,
  rsvp: Rsvp | undefined,
): Promise<void> {
  if (await vacate(ground, event, memberId, rsvp)) await offerSeats(ground, event)
}

/** Whether there is a seat now that may be offered. */
async function vacate(
  { stage, club, now }: Leaving,
  event: EventRef,
  memberId: MemberId,
  rsvp: Rsvp | undefined,
): Promise<boolean> {
  if (rsvp !== undefined) {
    const { offeredUntil: _, comes: __, ...rest } = rsvp
    stage.put('rsvps', { ...rest, standing: 'none', answer: 'no', at: now })
  }
  if (event.kind === 'group') {
    const group = await stage.get('groups', club.id, event.id)
    if (group === undefined) return false
    const isIn = group.memberIds.includes(memberId)
    if (rsvp?.standing === 'waitlisted' && !isIn) return false
    stage.put('groups', departed(answeredBy(group, memberId), memberId))
    return true
  }
  const activity = await stage.get('activities', club.id, event.id)
  if (activity === undefined || (rsvp?.standing !== 'seated' && rsvp?.standing !== 'offered'))
    return false
  const less = seat(activity, -rsvp.seats)
  if (less.ok) stage.put('activities', less.value)
  return true
}
