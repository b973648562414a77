/**
 * Who waits for a seat, and what happens when one comes free: it is held for the first who waits and can
 * come, and they are asked. Nobody is given a seat they may not want any more.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type Activity,
  type EventRef,
  type Group,
  isStillToCome,
  type Member,
  momentOf,
  partyOf,
  type Rsvp,
  seat,
  seatsFree,
} from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { claimUntil, mayBring, mayJoinGroup } from '../policy/index.ts'
import type { Job } from '../ports/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { all } from './all.ts'
import type { Ground } from './ground.ts'
import { activityTitle, groupTitle } from './portray.ts'
import { isThere } from './tell-once.ts'

/** The job that ends an offer when its time is over. */
export const INVITE_JOB = 'invite'

/** Who waits for a seat, longest first. */
export async function waitlist(
  { house, club }: Pick<Ground, 'house' | 'club'>,
  eventId: string,
): Promise<Rsvp[]> {
  const waiting: Rsvp[] = []
  for await (const { record } of all(house, 'rsvps', club.id, 'byEvent', [eventId]))
    if (record.standing === 'waitlisted') waiting.push(record)
  return waiting
}

/**
 * Holds the seats that are free for who waits longest, and asks them. The event was written before, in
 * this same unit: a seat that somebody takes meanwhile is none that is held.
 */
export async function offerSeats(ground: Ground, event: EventRef): Promise<void> {
  // While nothing leaves nobody can be asked: they keep their place.
  if (!ground.club.sending) return
  for (const { id } of await waitlist(ground, event.id)) {
    const held = await seatFor(ground, event)
    if (held === undefined) return
    const rsvp = await ground.stage.get('rsvps', ground.club.id, id)
    if (rsvp?.standing !== 'waitlisted') continue
    const person = await ground.stage.get('members', ground.club.id, rsvp.memberId)
    if (person === undefined || !(await canHear(ground, person))) continue
    if (await held.keep(person, rsvp)) ask(ground, person, rsvp, held)
  }
}

/** Who is on pause or has no chat is passed over, and keeps the place: the next seat may find them. */
async function canHear({ house }: Ground, person: Member): Promise<boolean> {
  if (person.paused || person.unreachable) return false
  return isThere(house, person)
}

interface FreeSeat {
  readonly title: Phrase
  readonly lines: readonly Phrase[]
  readonly until: number
  /** Holds it for this person; false when it may not be theirs. */
  keep(person: Member, rsvp: Rsvp): Promise<boolean>
}

/** A seat of the event that is nobody's; undefined when there is none, or no time to answer. */
async function seatFor(ground: Ground, { kind, id }: EventRef): Promise<FreeSeat | undefined> {
  const { stage, club } = ground
  if (kind === 'activity') {
    const activity = await stage.get('activities', club.id, id)
    return activity && inActivity(ground, activity)
  }
  const group = await stage.get('groups', club.id, id)
  return group && inGroup(ground, group)
}

function inActivity(ground: Ground, activity: Activity): FreeSeat | undefined {
  const { house, stage, club, now } = ground
  const until = claimUntil(now, lastStart(activity), club.zone)
  if (until === undefined || !isStillToCome(activity, now) || !seat(activity, 1).ok)
    return undefined
  return {
    title: activityTitle(activity),
    lines: [t('find.fact.when', { moment: { moment: activity.starts } })],
    until,
    // Who waits with more than are free is passed over, and keeps the place.
    keep: (person, rsvp) => {
      const held = seat(activity, rsvp.seats)
      const may = mayBring(person, activity, partyOf(rsvp), house.taxonomy)
      if (!held.ok || !may.ok) return Promise.resolve(false)
      stage.put('activities', held.value)
      return Promise.resolve(true)
    },
  }
}

/** When it begins; of what people come to while it runs, when it ends. */
function lastStart({ starts, ends }: Activity): number {
  const isOpenEnded = isStillToCome({ starts, ends }, starts.instant)
  return isOpenEnded ? ends.instant : starts.instant
}

function inGroup(ground: Ground, group: Group): FreeSeat | undefined {
  const { house, stage, club, now } = ground
  const next = group.next !== undefined && group.next.instant > now ? group.next : undefined
  const until = claimUntil(now, next?.instant, club.zone)
  if (until === undefined || group.state === 'closed' || seatsFree(group) <= 0) return undefined
  return {
    title: groupTitle(group),
    lines: [t('find.fact.weekly', { times: { times: [group.slot] } })],
    until,
    keep: async (person) => {
      const ties = tiesIn(await house.populations.of(club.id))
      if (!mayJoinGroup(person, group, ties).ok) return false
      stage.put('groups', { ...group, askedIds: [...(group.askedIds ?? []), person.id] })
      return true
    },
  }
}

function ask(
  { stage, club }: Ground,
  to: Member,
  before: Rsvp,
  { title, lines, until }: FreeSeat,
): void {
  const rsvp: Rsvp = { ...before, standing: 'offered', offeredUntil: until }
  stage.put('rsvps', rsvp)
  const moment = { moment: momentOf(until, club.zone) }
  const { seats } = rsvp
  const [free, kept] =
    seats === 1
      ? [t('seat.free', { title: { phrase: title } }), t('seat.held', { moment })]
      : [
          t('household.free', { title: { phrase: title }, seats }),
          t('household.held', { moment, seats }),
        ]
  const draft = withChoices(paragraphs(free, ...lines, kept), heldChoices(rsvp))
  const event = { id: rsvp.eventId, instant: until }
  stage.tell({ to, draft, kind: 'seat', class: 'A', event, expiresAt: until })
  stage.later(inviteJob(rsvp, until))
}

/** What somebody can say to a seat that is held for them. */
export function heldChoices({ eventId }: Pick<Rsvp, 'eventId'>): NonNullable<Draft['choices']> {
  return [
    { command: 'rsvp-take', about: eventId, label: t('seat.take') },
    { command: 'rsvp-pass', about: eventId, label: t('seat.pass') },
  ]
}

function inviteJob({ id, clubId }: Rsvp, until: number): Job {
  return {
    name: INVITE_JOB,
    id: `invite-${id.replaceAll(':', '-')}-${String(until)}`,
    payload: { clubId, rsvpId: id },
    at: until,
  }
}
