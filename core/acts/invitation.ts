/**
 * What an invitation promises, before a yes and after it: what and what for, when and how long, where, what
 * it costs, what to bring, with whom, and what comes next. What no record says is left out.
 */
import { type Activity, type Group, type Member, type Moment, momentOf } from '../domain/index.ts'
import { canCome, freeTimes, type Item, MODE_TOLD, type Population } from '../matching/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { activityFacts, factsOf, groupFacts } from './portray.ts'

type Known = Pick<Population, 'activities' | 'members' | 'partners'>

interface Reading {
  readonly now: number
  readonly reader: Member
  readonly km?: number | undefined
}

/** Of a person no more than stands on the card. */
export function fullFactsOf(item: Item, population: Population, reading: Reading): Phrase[] {
  const group = item.kind === 'group' ? population.groups.get(item.id) : undefined
  if (group !== undefined) return groupInvitation(group, population, { ...reading, km: item.km })
  const activity = item.kind === 'activity' ? population.activities.get(item.id) : undefined
  if (activity !== undefined)
    return activityInvitation(activity, population, { ...reading, km: item.km })
  return factsOf(item, population, reading.now)
}

/** The facts of the card, with how long it takes, whose it is, and when it is there again. */
export function activityInvitation(
  activity: Activity,
  population: Known,
  { now, km }: Pick<Reading, 'now' | 'km'>,
): Phrase[] {
  const [when, ...facts] = activityFacts(activity, now, km)
  const partner = population.partners.get(activity.partnerId)?.name
  const again = nextOf(activity, population)
  return [
    t(MODE_TOLD[activity.mode]),
    ...(when === undefined ? [] : [when]),
    activityLasts(activity),
    ...facts,
    ...(partner === undefined ? [] : [t('matching.with.partner', { partner })]),
    ...(again === undefined ? [] : [t('find.fact.again', { moment: { moment: again } })]),
  ]
}

/** The facts of the card, with the aim, who hosts it, how many are in it, and whether it fits the reader. */
export function groupInvitation(
  group: Group,
  population: Known,
  { now, reader, km }: Reading,
): Phrase[] {
  const host = group.hostId && population.members.get(group.hostId)?.firstName
  const [weekly, ...facts] = groupFacts(group, km)
  const next = group.next !== undefined && group.next.instant > now ? group.next : undefined
  const fits = canCome(freeTimes(reader), group.slot) === true
  const count = group.memberIds.length
  return [
    t('matching.for.aim', { aim: { wording: group.aim } }),
    ...(host === undefined ? [] : [t('find.fact.host', { name: host })]),
    ...(weekly === undefined ? [] : [weekly]),
    ...(next === undefined ? [] : [t('find.fact.next', { moment: { moment: next } })]),
    groupLasts(group),
    ...facts,
    ...(count === 0 ? [] : [t('find.fact.people', { count })]),
    ...(fits ? [t('find.fact.fits')] : []),
  ]
}

export function groupLasts({ slot }: Pick<Group, 'slot'>): Phrase {
  return t('find.fact.lasts', { time: { phrase: duration(slot.to - slot.from) } })
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** In hours and until when; of what lasts a day or longer, when it is over. */
export function activityLasts({ starts, ends }: Pick<Activity, 'starts' | 'ends'>): Phrase {
  const minutes = Math.round((ends.instant - starts.instant) / MINUTE_MS)
  if (minutes >= DAY_MINUTES) return t('find.fact.ends', { moment: { moment: ends } })
  const until = momentOf(ends.instant, ends.zone).wall.slice(11, 16)
  return t('find.fact.lasts-until', { time: { phrase: duration(minutes) }, until })
}

function duration(all: number): Phrase {
  const hours = Math.floor(all / 60)
  const minutes = all % 60
  if (hours === 0) return t('words.minutes', { minutes })
  return minutes === 0 ? t('words.hours', { hours }) : t('words.hours-minutes', { hours, minutes })
}

/** The next time that the same partner has it under the same name. */
function nextOf(activity: Activity, { activities }: Known): Moment | undefined {
  const title = JSON.stringify(activity.title)
  const later = [...activities.values()].filter(
    (one) =>
      one.id !== activity.id &&
      one.partnerId === activity.partnerId &&
      one.starts.instant > activity.starts.instant &&
      JSON.stringify(one.title) === title,
  )
  return later.sort((a, b) => a.starts.instant - b.starts.instant)[0]?.starts
}
