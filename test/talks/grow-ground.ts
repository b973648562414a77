/** An experience that was yesterday, and people who were there: for talks about what comes after it. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import {
  type EventRef,
  type Member,
  MemberId,
  momentAt,
  momentOf,
  type ProfileEvent,
} from '../../core/domain/index.ts'
import type { HouseForEach } from '../_kit/talk.ts'
import { change, DAY_MS, got, put } from '../core/acts/ground.ts'
import { emptyActivity, emptyGroup, resident, signsUp } from '../core/acts/seats.ts'

export const ZONE = 'Europe/Brussels'

export async function until(open: HouseForEach, wall: string): Promise<void> {
  open.clock.advance(momentAt(wall, ZONE).instant - open.clock.now())
  await open.runDue()
}

type Over = Partial<Member>

/** These people sat in the sewing group yesterday evening, and are asked how it was today. */
export async function groupMet(
  open: HouseForEach,
  names: readonly string[],
  over: Readonly<Record<string, Over>> = {},
): Promise<EventRef> {
  const event = await emptyGroup(open, 8)
  await change(open.house, 'groups', [DEMO_CLUB, event.id], {
    ...{ next: momentAt('2026-11-24T19:00', ZONE), state: 'running' },
  })
  for (const name of names) {
    await resident(open, name)
    await signsUp(open, name, event)
    await knows(open, name, { firstName: capital(name), ...over[name] })
  }
  await until(open, '2026-11-25T11:00')
  return event
}

/** One person who was at the open sewing studio yesterday. */
export async function wasAt(open: HouseForEach, name: string, over: Over = {}): Promise<EventRef> {
  const event = await emptyActivity(open, 8)
  await change(open.house, 'activities', [DEMO_CLUB, event.id], {
    starts: momentAt('2026-11-24T19:00', ZONE),
    ends: momentAt('2026-11-24T21:00', ZONE),
  })
  await resident(open, name)
  await signsUp(open, name, event)
  await knows(open, name, { firstName: capital(name), ...over })
  await until(open, '2026-11-25T11:00')
  return event
}

export async function knows(open: HouseForEach, name: string, over: Over): Promise<void> {
  await change(open.house, 'members', [DEMO_CLUB, name], over)
}

export function personOf(open: HouseForEach, name: string): Promise<Member> {
  return got(open.house, 'members', DEMO_CLUB, name)
}

/** So many good times with sewing in the weeks before. */
export async function didBefore(
  open: HouseForEach,
  name: string,
  count: number,
  more: Partial<ProfileEvent> = {},
): Promise<void> {
  for (let at = 1; at <= count; at += 1)
    await put(open.house, 'profileEvents', {
      ...{ id: `before-${String(at)}`, clubId: DEMO_CLUB, memberId: MemberId.parse(name) },
      ...{ concept: 'sewing' as ProfileEvent['concept'], did: 'learned', isGood: true },
      about: { kind: 'activity', id: 'before' as never, instant: at },
      at: momentOf(open.clock.now() - at * 7 * DAY_MS, ZONE).instant,
      ...more,
    })
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
