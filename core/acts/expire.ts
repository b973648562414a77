/**
 * Lets end what has had its day: waitlists and offers of what is over, the meeting of a group that has
 * been, and wishes that were looked after long enough, whose owners are asked before.
 */

import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  comingMoment,
  type Group,
  isStillToCome,
  type Rsvp,
  type StandingWish,
} from '../domain/index.ts'
import { isMuted } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import { commitAs, type Ground, groundIn } from './ground.ts'
import type { House } from './house.ts'
import { freed } from './rsvp.ts'
import { tellOnce } from './tell-once.ts'

/** So long before a wish ends its owner is asked. */
const ASKED_MS = 3 * 24 * 60 * 60 * 1000

/** The chats that have something to be delivered. Doing it twice ends and asks nothing twice. */
export async function expire(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await everyClub(house)) {
    const ground = await groundIn(house, club)
    for (const standing of ['waitlisted', 'offered'] as const)
      for await (const { record } of all(house, 'rsvps', club.id, 'byStanding', [standing]))
        await endWaiting(await groundIn(house, club), record.id)
    for await (const { record } of all(house, 'groups', club.id, 'byState', ['running']))
      await comeRound(await groundIn(house, club), record.id)
    for await (const { record } of all(house, 'standingWishes', club.id, 'byState', ['waiting']))
      touched.push(...(await askToKeep(ground, record)))
  }
  return touched
}

/** Of what is over nobody waits any more. Quietly: there is nothing left to say. */
async function endWaiting(ground: Ground, rsvpId: string): Promise<void> {
  const { stage, club } = ground
  const rsvp = await stage.get('rsvps', club.id, rsvpId)
  if (rsvp?.standing !== 'waitlisted' && rsvp?.standing !== 'offered') return
  if (!(await isOver(ground, rsvp))) return
  await freed(ground, rsvp.event, rsvp.memberId, rsvp)
  await commitAs(ground, `over-${rsvp.id}`)
}

async function isOver({ stage, club, now }: Ground, { event }: Rsvp): Promise<boolean> {
  if (event.kind === 'group')
    return ((await stage.get('groups', club.id, event.id))?.state ?? 'closed') === 'closed'
  const activity = await stage.get('activities', club.id, event.id)
  return activity === undefined || !isStillToCome(activity, now)
}

/** A group that has met meets again a week later, at the same time. */
async function comeRound(ground: Ground, groupId: string): Promise<void> {
  const { stage, club, now } = ground
  const group = await stage.get('groups', club.id, groupId)
  if (group?.state !== 'running' || !hasMet(group, now)) return
  const last = group.next === undefined ? {} : { last: group.next }
  stage.put('groups', { ...group, ...last, next: comingMoment(group.slot, now, club.zone) })
  await commitAs(ground, `round-${group.id}`)
}

/** Whether its meeting is over; a group of a file has none planned yet. */
function hasMet({ next, slot }: Group, now: number): boolean {
  return next === undefined || next.instant + (slot.to - slot.from) * 60_000 <= now
}

/** «Nog zoeken?», once for each time that a wish would end. */
async function askToKeep(ground: Ground, wish: StandingWish): Promise<AddressId[]> {
  const { house, club, now } = ground
  if (now >= wish.until || wish.until - now > ASKED_MS) return []
  const to = (await house.store.get('members', club.id, wish.memberId))?.record
  if (to === undefined || to.paused || house.taxonomy.get(wish.concept) === undefined) return []
  if (isMuted(to, [wish.concept], house.taxonomy)) return []
  const cause = `wish-ends-${wish.id}-${String(wish.until)}`
  return tellOnce(ground, cause, { to, draft: stillWanted(wish), kind: 'notice', class: 'A' })
}

function stillWanted({ concept }: StandingWish): Draft {
  return withChoices(paragraphs(t('expire.wish', { concept: { concept } })), [
    { command: 'wish-keep', about: concept, label: t('expire.wish.keep') },
    { command: 'wish-end', about: concept, label: t('expire.wish.end') },
  ])
}
