/**
 * Seats at an activity, for one or for several at once: all of them, or a place on the waitlist for all.
 * They are counted in the activity itself, under the version that was read.
 */
import { type Decision, type Draft, forWhom, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type Activity,
  ActivityId,
  ALONE,
  type EventRef,
  isStillToCome,
  type Party,
  partyOf,
  type Rsvp,
  rsvpId,
  seat,
} from '../domain/index.ts'
import { isForChildren, mayBring, type NotBringing } from '../policy/index.ts'
import { ok } from '../result.ts'
import { type Key, type Phrase, t } from '../texts/index.ts'
import { activityTitle } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { offerSeats, waitlist } from './waitlist.ts'
import { WAYS_ON } from './ways-on.ts'

type Titled = Readonly<Record<'title', { readonly phrase: Phrase }>>

/** Without a party: as many as they have or wait for, else one. */
export async function takeSeat(
  scene: Scene,
  id: string,
  before: Rsvp | undefined,
  wanted?: Party,
): Promise<Draft> {
  const activity = await scene.stage.get('activities', scene.club.id, id)
  const isKnown = before !== undefined && before.standing !== 'none'
  const party = wanted ?? (isKnown ? partyOf(before) : ALONE)
  const refused = refusal(scene, activity, party)
  if (activity === undefined || refused !== undefined)
    return paragraphs(refused ?? t('always.closed'))
  const title = titled(activity)
  const held = before?.standing === 'offered' || before?.standing === 'seated' ? before.seats : 0
  if (before?.standing === 'seated' && party.seats === held && isSame(before, party))
    return paragraphs(alreadyThere(title, party))
  // What is held for them was counted when it was offered.
  const more = party.seats - held
  const seated = more === 0 ? ok(activity) : seat(activity, more)
  if (seated.ok) return sit(scene, seated.value, party, more)
  // Written as it is, so that somebody who leaves at this moment and this person meet.
  scene.stage.put('activities', activity)
  if (before !== undefined && held > 0) return tooMany(scene, activity, before, party)
  return paragraphs(...(await waitFor(scene, { kind: 'activity', id: activity.id }, title, party)))
}

/** Seats that are counted in the activity already; fewer than before leave some for who waits. */
async function sit(scene: Scene, activity: Activity, party: Party, more: number): Promise<Draft> {
  const event: EventRef = { kind: 'activity', id: activity.id }
  scene.stage.put('activities', activity)
  putRsvp(scene, event, { standing: 'seated', ...party })
  if (more < 0) await offerSeats(scene, event)
  const title = titled(activity)
  const said = t('household.seated', { ...title, seats: party.seats })
  if (!isAlone(party)) return paragraphs(said, forWhom(party), t('plans.find-back'))
  if (more < 0) return paragraphs(said, t('plans.find-back'))
  return paragraphs(t('plans.seated', title), t('plans.find-back'), t('household.hint'))
}

/** What they have stays theirs: nobody loses a seat by asking for another, unless they choose to. */
function tooMany(scene: Scene, activity: Activity, before: Rsvp, party: Party): Draft {
  const event: EventRef = { kind: 'activity', id: activity.id }
  if (before.standing === 'offered')
    putRsvp(scene, event, { standing: 'seated', ...partyOf(before) })
  const { seats } = party
  const said = paragraphs(
    t('household.full', { ...titled(activity), seats, kept: before.seats }),
    t('household.wait.hint', { seats }),
  )
  const about = aboutSeats(activity.id, party)
  return withChoices(said, [
    { command: 'rsvp-wait', about, label: t('household.wait', { seats }) },
    ...WAYS_ON,
  ])
}

/** An activity and with how many, as a button says it. */
export function aboutSeats(activityId: string, { seats, children }: Party): string {
  return `${activityId}~${String(seats)}~${String(children)}`
}

/** What a talk about it came to. */
export async function bringAlong(
  scene: Scene,
  { activityId, party }: Extract<Decision, { decide: 'seats' }>,
): Promise<undefined> {
  reply(scene, await changeSeats(scene, ActivityId.parse(activityId), party))
}

/** With how many they come from now on; on the waitlist too, where they keep their place. */
export async function changeSeats(scene: Scene, id: ActivityId, wanted: Party): Promise<Draft> {
  const { stage, club, member } = scene
  const event: EventRef = { kind: 'activity', id }
  const before = await stage.get('rsvps', club.id, rsvpId(event, member.id))
  const activity = await stage.get('activities', club.id, id)
  const party = withChildren(member, activity, before, wanted)
  if (before?.standing !== 'waitlisted') return takeSeat(scene, id, before, party)
  const refused = refusal(scene, activity, party)
  if (activity === undefined || refused !== undefined)
    return paragraphs(refused ?? t('always.closed'))
  stage.put('activities', activity)
  return paragraphs(...(await waitFor(scene, event, titled(activity), party)))
}

/**
 * Of who signed a child up, «met 2» does not say anew who they are: what is for children alone is for two
 * children then, and elsewhere the child still comes.
 */
function withChildren(
  { age }: Scene['member'],
  activity: Activity | undefined,
  before: Rsvp | undefined,
  { seats, children }: Party,
): Party {
  if (age !== 'minor' && activity !== undefined && isForChildren(activity)) {
    const all = children > 0 ? children : seats
    return { seats: all, children: all }
  }
  const known = before?.standing === 'none' ? 0 : (before?.children ?? 0)
  return { seats, children: children > 0 ? children : Math.min(known, seats - 1) }
}

/** Why these people cannot come; undefined when they can. */
function refusal(
  { member, house, now }: Scene,
  activity: Activity | undefined,
  party: Party,
): Phrase | undefined {
  if (activity === undefined) return t('always.closed')
  if (!isStillToCome(activity, now)) return t('plans.over')
  const { capacity = Infinity } = activity
  // They would wait for ever.
  if (party.seats > capacity) return t('household.larger', { capacity })
  const may = mayBring(member, activity, party, house.taxonomy)
  if (may.ok) return undefined
  return t(party.children > 0 ? REFUSED_CHILD[may.error] : REFUSED[may.error])
}

const REFUSED: Readonly<Record<NotBringing, Key>> = {
  excluded: 'plans.not-allowed',
  'grown-up': 'plans.not-allowed',
  'other-ages': 'plans.not-allowed',
  'too-many': 'plans.not-allowed',
  'needs-adult': 'household.needs-adult',
  'needs-company': 'household.needs-company',
}

const REFUSED_CHILD: Readonly<Record<NotBringing, Key>> = {
  ...REFUSED,
  'grown-up': 'household.not-allowed',
  'other-ages': 'household.not-allowed',
}

export function putRsvp(
  scene: Scene,
  event: EventRef,
  { standing, seats, children }: Pick<Rsvp, 'standing'> & Party,
): void {
  scene.stage.put('rsvps', {
    id: rsvpId(event, scene.member.id),
    clubId: scene.club.id,
    memberId: scene.member.id,
    eventId: event.id,
    event,
    answer: standing === 'none' ? 'no' : 'yes',
    standing,
    seats,
    ...(children > 0 ? { children } : {}),
    at: scene.now,
  })
}

/** A place on the waitlist, for all of them; who waits already keeps the place. */
export async function waitFor(
  scene: Scene,
  event: EventRef,
  title: Titled,
  party: Party = ALONE,
): Promise<Phrase[]> {
  const { stage, club, member } = scene
  const waiting = await waitlist(scene, event.id)
  const index = waiting.findIndex((rsvp) => rsvp.memberId === member.id)
  const known =
    index === -1 ? undefined : await stage.get('rsvps', club.id, rsvpId(event, member.id))
  if (known === undefined) putRsvp(scene, event, { standing: 'waitlisted', ...party })
  else if (!isSame(known, party)) stage.put('rsvps', changed(known, party))
  const place = index === -1 ? waiting.length + 1 : index + 1
  if (known !== undefined && party.seats < known.seats) await offerSeats(scene, event)
  if (party.seats === 1) return [t('plans.waitlisted', { ...title, place })]
  return [t('household.waitlisted', { ...title, place, seats: party.seats })]
}

function changed({ children: _, ...rest }: Rsvp, { seats, children }: Party): Rsvp {
  return { ...rest, seats, ...(children > 0 ? { children } : {}) }
}

function isAlone({ seats, children }: Party): boolean {
  return seats === 1 && children === 0
}

function isSame(rsvp: Rsvp, party: Party): boolean {
  return rsvp.seats === party.seats && (rsvp.children ?? 0) === party.children
}

function alreadyThere(title: Titled, party: Party): Phrase {
  if (isAlone(party)) return t('plans.seated.already', title)
  return t('household.seated', { ...title, seats: party.seats })
}

function titled(activity: Activity): Titled {
  return { title: { phrase: activityTitle(activity) } }
}
