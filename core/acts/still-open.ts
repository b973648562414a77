/** Whether somebody else can still come to what a link is about: one rule for giving it and for opening it. */
import {
  type Activity,
  type ConceptId,
  type Group,
  isStillToCome,
  seatsFree,
  seatsLeft,
} from '../domain/index.ts'
import type { Phrase } from '../texts/index.ts'
import { activityTitle, groupTitle } from './portray.ts'
import type { Scene } from './scene.ts'

/** What a link is about, as it is now; undefined where this club knows nothing of it any more. */
export interface Shared {
  readonly id: string
  readonly topic: ConceptId | undefined
  readonly title: Phrase
  /** No seat is free; what is like it can still be shown. */
  readonly isFull: boolean
}

export function groupTakes(group: Group): boolean {
  return group.state !== 'closed' && seatsFree(group) > 0
}

export function activityTakes(activity: Activity, now: number): boolean {
  return isStillToCome(activity, now) && seatsLeft(activity) > 0
}

/** `about`: `activity-` or `group-`, and its id. */
export async function sharedOf(
  { stage, club, now }: Pick<Scene, 'stage' | 'club' | 'now'>,
  about: string,
): Promise<Shared | undefined> {
  const [, kind, id = ''] = /^(activity|group)-(.+)$/.exec(about) ?? []
  if (kind === 'group') {
    const group = await stage.get('groups', club.id, id)
    if (group === undefined || group.state === 'closed') return undefined
    return { id, topic: group.topic, title: groupTitle(group), isFull: !groupTakes(group) }
  }
  const activity = await stage.get('activities', club.id, id)
  if (activity === undefined || !isStillToCome(activity, now)) return undefined
  const isFull = !activityTakes(activity, now)
  return { id, topic: activity.concepts[0], title: activityTitle(activity), isFull }
}
