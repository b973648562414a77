/** Whether somebody was at something of late: then «het was stom» is about that, and needs no question. */
import type { Rsvp } from '../domain/index.ts'
import type { Scene } from './scene.ts'

/** After this nobody knows any more what «het» was. */
const OF_LATE_MS = 14 * 24 * 60 * 60 * 1000

export async function wentOut(scene: Scene): Promise<boolean> {
  const { items } = await scene.house.store.find('rsvps', {
    clubId: scene.club.id,
    index: 'byMember',
    equals: [scene.member.id],
    limit: 1000,
  })
  for (const { record } of items)
    if (record.standing === 'seated' && (await wasOfLate(scene, record))) return true
  return false
}

async function wasOfLate({ stage, club, now }: Scene, { event }: Rsvp): Promise<boolean> {
  const isPast = (instant: number | undefined): boolean =>
    instant !== undefined && instant <= now && now - instant <= OF_LATE_MS
  if (event.kind === 'activity')
    return isPast((await stage.get('activities', club.id, event.id))?.starts.instant)
  const group = await stage.get('groups', club.id, event.id)
  return isPast(group?.last?.instant) || isPast(group?.next?.instant)
}
