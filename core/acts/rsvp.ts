/**
 * Seats in groups and activities: taking one, the waitlist, giving it back. Seats are counted in the
 * group or activity, under the version that was read: never oversold.
 */
import { type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type Activity,
  departed,
  EventRef,
  type Group,
  isStillToCome,
  joined,
  type Member,
  type Rsvp,
  rsvpId,
  seat,
} from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { mayAttend, mayJoinGroup } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { activityTitle, groupTitle } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** Signs the person up, or puts them on the waitlist when it is full. */
export async function signUp(scene: Scene, event: EventRef): Promise<Next | undefined> {
  const before = await scene.stage.get('rsvps', scene.club.id, rsvpId(event, scene.member.id))
  const outcome =
    event.kind === 'activity'
      ? await takeSeat(scene, event.id, before)
      : await takePlace(scene, event.id, before)
  reply(scene, paragraphs(...outcome))
  return undefined
}

async function takeSeat(scene: Scene, id: string, before?: Rsvp): Promise<Phrase[]> {
  const { club, member, house, now } = scene
  const activity = await scene.stage.get('activities', club.id, id)
  if (activity === undefined) return [t('always.closed')]
  if (!isStillToCome(activity, now)) return [t('plans.over')]
  if (!mayAttend(member, activity, house.taxonomy).ok) return [t('plans.not-allowed')]
  const title = { title: { phrase: activityTitle(activity) } }
  if (before?.standing === 'seated') return [t('plans.seated.already', title)]
  const seated = seat(activity, 1)
  if (!seated.ok) {
    // Written as it is, so that somebody who leaves at this moment and this person meet.
    scene.stage.put('activities', activity)
    return waitFor(scene, { kind: 'activity', id: activity.id }, title)
  }
  scene.stage.put('activities', seated.value)
  putRsvp(scene, { kind: 'activity', id: activity.id }, 'seated')
  return [t('plans.seated', title), t('plans.find-back')]
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
  putRsvp(scene, { kind: 'group', id: group.id }, 'seated')
  return [t('plans.seated', title), t('plans.find-back')]
}

function putRsvp(scene: Scene, event: EventRef, standing: Rsvp['standing']): void {
  scene.stage.put('rsvps', {
    id: rsvpId(event, scene.member.id),
    clubId: scene.club.id,
    memberId: scene.member.id,
    eventId: event.id,
    event,
    answer: standing === 'none' ? 'no' : 'yes',
    standing,
    seats: 1,
    at: scene.now,
  })
}

async function waitFor(
  scene: Scene,
  event: EventRef,
  title: Readonly<Record<string, { phrase: Phrase }>>,
): Promise<Phrase[]> {
  const waiting = await waitlist(scene, event.id)
  const known = waiting.findIndex((rsvp) => rsvp.memberId === scene.member.id)
  if (known === -1) putRsvp(scene, event, 'waitlisted')
  const place = known === -1 ? waiting.length + 1 : known + 1
  return [t('plans.waitlisted', { ...title, place })]
}

/** Who waits for a seat, longest first. */
export async function waitlist(scene: Scene, eventId: string): Promise<Rsvp[]> {
  const { items } = await scene.house.store.find('rsvps', {
    clubId: scene.club.id,
    index: 'byEvent',
    equals: [eventId],
    limit: 1000,
  })
  return items.map((item) => item.record).filter((rsvp) => rsvp.standing === 'waitlisted')
}

/** Gives the seat back, says so, and offers the way back. */
export async function withdraw(scene: Scene, eventId: string): Promise<void> {
  if (!(await withdrawFrom(scene, eventId))) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const back = { command: 'rsvp-return', about: eventId, label: t('plans.return') } as const
  reply(scene, withChoices(paragraphs(t('plans.left')), [back, ...WAYS_ON]))
}

/** «Toch wel komen»: a seat like anybody else's, which may be somebody else's by now. */
export async function signUpAgain(scene: Scene, eventId: string): Promise<Next | undefined> {
  const group = await scene.stage.get('groups', scene.club.id, eventId)
  return signUp(
    scene,
    EventRef.parse({ kind: group === undefined ? 'activity' : 'group', id: eventId }),
  )
}

/** Gives a seat or a place on the waitlist back; the first who waits moves up and is told. */
export async function withdrawFrom(scene: Scene, eventId: string): Promise<boolean> {
  const rsvp = await scene.stage.get('rsvps', scene.club.id, `${eventId}~${scene.member.id}`)
  const group = await scene.stage.get('groups', scene.club.id, eventId)
  if (rsvp?.standing === 'none' || (rsvp === undefined && !isIn(group, scene.member))) return false
  if (rsvp !== undefined)
    scene.stage.put('rsvps', { ...rsvp, standing: 'none', answer: 'no', at: scene.now })
  if (rsvp === undefined || rsvp.standing === 'seated') await freeSeat(scene, eventId, group, rsvp)
  return true
}

function isIn(group: Group | undefined, member: Member): boolean {
  return group?.memberIds.includes(member.id) ?? false
}

async function freeSeat(
  scene: Scene,
  eventId: string,
  group: Group | undefined,
  rsvp: Rsvp | undefined,
): Promise<void> {
  if (group !== undefined) {
    await moveUpInGroup(scene, departed(group, scene.member.id))
    return
  }
  const activity = await scene.stage.get('activities', scene.club.id, eventId)
  const freed = activity && seat(activity, -(rsvp?.seats ?? 1))
  if (freed?.ok) await moveUpInActivity(scene, freed.value)
}

async function moveUpInActivity(scene: Scene, freed: Activity): Promise<void> {
  const [first] = isStillToCome(freed, scene.now) ? await waitlist(scene, freed.id) : []
  const person = first && (await scene.stage.get('members', scene.club.id, first.memberId))
  const seated = first && seat(freed, first.seats)
  if (person === undefined || seated?.ok !== true) {
    scene.stage.put('activities', freed)
    return
  }
  scene.stage.put('activities', seated.value)
  await seatWaiting(scene, person, first, activityTitle(freed))
}

async function moveUpInGroup(scene: Scene, freed: Group): Promise<void> {
  const population = await scene.house.populations.of(scene.club.id)
  for (const rsvp of await waitlist(scene, freed.id)) {
    const person = await scene.stage.get('members', scene.club.id, rsvp.memberId)
    const may = person && mayJoinGroup(person, freed, tiesIn(population))
    const seated = may?.ok === true ? joined(freed, rsvp.memberId) : undefined
    if (person === undefined || seated?.ok !== true) continue
    scene.stage.put('groups', seated.value)
    await seatWaiting(scene, person, rsvp, groupTitle(freed))
    return
  }
  scene.stage.put('groups', freed)
}

async function seatWaiting(
  scene: Scene,
  person: Member,
  rsvp: Rsvp | undefined,
  title: Phrase,
): Promise<void> {
  if (rsvp === undefined) return
  await scene.stage.get('rsvps', scene.club.id, rsvp.id)
  scene.stage.put('rsvps', { ...rsvp, standing: 'seated', at: scene.now })
  const draft = paragraphs(t('plans.moved-up', { title: { phrase: title } }), t('plans.find-back'))
  scene.stage.tell({ to: person, draft, kind: 'notice', class: 'A' })
}
