/** An activity, or the next meeting of a group, as what both are to who comes: what, when and where. */
import type { Activity, EventRef, Group, MemberId, Moment } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { all } from './all.ts'
import type { Ground } from './ground.ts'
import { activityTitle, groupTitle } from './portray.ts'

export interface Happening {
  readonly event: EventRef
  readonly title: Phrase
  /** Undefined where no meeting is planned. */
  readonly starts: Moment | undefined
  readonly spot: string
  /** The town. */
  readonly place: string
}

export function ofActivity(activity: Activity): Happening {
  const { id, starts, spot, where } = activity
  const title = activityTitle(activity)
  return { event: { kind: 'activity', id }, title, starts, spot, place: where.name }
}

export function ofGroup(group: Group): Happening {
  const { id, next, spot, where } = group
  return {
    event: { kind: 'group', id },
    title: groupTitle(group),
    starts: group.state === 'closed' ? undefined : next,
    spot,
    place: where.name,
  }
}

/** Undefined once it is gone. */
export async function happening(
  { stage, club }: Pick<Ground, 'stage' | 'club'>,
  { kind, id }: EventRef,
): Promise<Happening | undefined> {
  if (kind === 'group') {
    const group = await stage.get('groups', club.id, id)
    return group && ofGroup(group)
  }
  const activity = await stage.get('activities', club.id, id)
  return activity && ofActivity(activity)
}

/** When and where, each a line. */
export function whenAndWhere({ starts, spot, place }: Happening): Phrase[] {
  return [
    ...(starts === undefined ? [] : [t('find.fact.when', { moment: { moment: starts } })]),
    ...(spot === '' ? [] : [t('find.fact.spot', { spot })]),
    t('find.fact.place', { place }),
  ]
}

/** Who has a seat. */
export async function seatedIn(
  { house, club }: Pick<Ground, 'house' | 'club'>,
  { kind, id }: EventRef,
): Promise<MemberId[]> {
  if (kind === 'group')
    return [...((await house.store.get('groups', club.id, id))?.record.memberIds ?? [])]
  const seated: MemberId[] = []
  for await (const { record } of all(house, 'rsvps', club.id, 'byEvent', [id]))
    if (record.standing === 'seated') seated.push(record.memberId)
  return seated
}
