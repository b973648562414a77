/** How people, groups and activities are named and described: by what they chose to show. */
import type { Activity, Group, Member } from '../domain/index.ts'
import { seatsFree, seatsLeft } from '../domain/index.ts'
import type { Item, Population } from '../matching/index.ts'
import { type Phrase, t } from '../texts/index.ts'

/** What a person is called by others: the first name, else where they are from. Never more. */
export function nameOf(member: Member | undefined): Phrase {
  if (member?.firstName !== undefined) return t('find.title.person', { name: member.firstName })
  if (member?.where !== undefined) return t('find.title.nameless', { place: member.where.name })
  return t('find.title.nameless-nowhere')
}

export function groupTitle(group: Group): Phrase {
  return t('find.title.group', { topic: { concept: group.topic } })
}

export function activityTitle(activity: Activity): Phrase {
  return t('find.title.wording', { title: { wording: activity.title } })
}

export function titleOf(item: Item, population: Population): Phrase {
  const group = population.groups.get(item.id)
  if (item.kind === 'group' && group !== undefined) return groupTitle(group)
  const activity = population.activities.get(item.id)
  if (item.kind === 'activity' && activity !== undefined) return activityTitle(activity)
  return nameOf(population.members.get(item.id))
}

/** What it looks like, where somebody sent a photo of it. */
export function photoOf(
  { kind, id }: Pick<Item, 'kind' | 'id'>,
  { activities }: Population,
): { readonly photo?: NonNullable<Activity['photoId']> } {
  const photo = kind === 'activity' ? activities.get(id)?.photoId : undefined
  return photo === undefined ? {} : { photo }
}

/** Where, when and how far; for an event also the price and what to bring. */
export function factsOf(item: Item, population: Population, now: number): Phrase[] {
  const group = population.groups.get(item.id)
  if (item.kind === 'group' && group !== undefined) return groupFacts(group, item.km)
  const activity = population.activities.get(item.id)
  if (item.kind === 'activity' && activity !== undefined)
    return activityFacts(activity, now, item.km)
  const where = population.members.get(item.id)?.where
  return where === undefined ? [] : [placeFact(where.name, item.km)]
}

export function groupFacts(group: Group, km?: number): Phrase[] {
  const seats = seatsFree(group)
  return [
    t('find.fact.weekly', { times: { times: [group.slot] } }),
    ...(group.spot === '' ? [] : [t('find.fact.spot', { spot: group.spot })]),
    placeFact(group.where.name, km),
    ...(seats > 0 ? [t('find.fact.seats', { seats })] : []),
  ]
}

/** What runs already is said by its end. */
export function activityFacts(activity: Activity, now: number, km?: number): Phrase[] {
  const hasBegun = activity.starts.instant <= now
  const seats = seatsLeft(activity)
  return [
    hasBegun
      ? t('find.fact.until', { moment: { moment: activity.ends } })
      : t('find.fact.when', { moment: { moment: activity.starts } }),
    t('find.fact.spot', { spot: activity.spot }),
    placeFact(activity.where.name, km),
    t('find.fact.price', { euro: activity.priceEuro }),
    ...agesFact(activity),
    ...(activity.bring === undefined
      ? []
      : [t('find.fact.bring', { bring: { wording: activity.bring } })]),
    ...(Number.isFinite(seats) ? [t('find.fact.seats', { seats })] : []),
  ]
}

/** From these years on, nobody is too old. */
const ANY_AGE = 99

/** For whom it is, where a partner gave ages: nobody finds that out at the door. */
function agesFact({ ages }: Pick<Activity, 'ages'>): Phrase[] {
  if (ages === undefined) return []
  const [from, to] = ages
  if (to < ANY_AGE)
    return [from > 0 ? t('find.fact.ages', { from, to }) : t('find.fact.ages-to', { to })]
  return from > 0 ? [t('find.fact.ages-from', { from })] : []
}

function placeFact(place: string, km: number | undefined): Phrase {
  return km === undefined
    ? t('find.fact.place', { place })
    : t('find.fact.place-km', { place, km: Math.round(km) })
}
