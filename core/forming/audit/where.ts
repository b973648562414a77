/** Whether people can come to where a group meets: near each other and near the venue, or all online. */
import { kmBetween } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Forming, FormingSettings, Violation } from '../problem.ts'
import type { Venue } from '../venue.ts'
import { type Case, type Found, overall, pairsOf } from './case.ts'

export function judgeDistance({ group, people, settings }: Case): Found[] {
  if (group.isOnline) {
    const offline = people.filter(({ member }) => !member.online).map(({ member }) => member.id)
    return offline.length === 0
      ? []
      : [['distance', t('operator.audit.distance.online', { people: { list: offline } }), offline]]
  }
  return pairsOf(people).flatMap(([{ member: a }, { member: b }]): Found[] => {
    const two = { one: a.id, other: b.id }
    if (a.where === undefined || b.where === undefined)
      return [['distance', t('operator.audit.distance.unknown', two), [a.id, b.id]]]
    return kmBetween(a.where, b.where) <= settings.radiusKm
      ? []
      : [['distance', t('operator.audit.distance.far', two), [a.id, b.id]]]
  })
}

export function judgeVenue(one: Case): Found[] {
  const { group, settings } = one
  if (group.isOnline || settings.venues.length === 0)
    return group.venue === undefined ? [] : [['venue', t('operator.audit.venue.needless'), []]]
  if (group.venue === undefined) return [['venue', t('operator.audit.venue.none'), []]]
  const venue = settings.venues.find(({ id }) => id === group.venue)
  if (venue === undefined)
    return [['venue', t('operator.audit.venue.unknown', { venue: group.venue }), []]]
  return [...judgeCapacity(one, venue), ...judgeWay(one, venue)]
}

function judgeCapacity({ group }: Case, { name, capacity }: Venue): Found[] {
  const count = new Set(group.members).size
  if (capacity === undefined || count <= capacity) return []
  return [['venue', t('operator.audit.venue.small', { venue: name, count, most: capacity }), []]]
}

function judgeWay({ people, settings }: Case, venue: Venue): Found[] {
  return people.flatMap(({ member: { id, where } }): Found[] =>
    where === undefined || kmBetween(where, venue.where) <= settings.radiusKm
      ? []
      : [['venue', t('operator.audit.venue.far', { id, venue: venue.name }), [id]]],
  )
}

/** In no venue are there at any moment more groups than rooms. Most are there when one of them begins. */
export function judgeRooms({ groups }: Forming, { venues }: FormingSettings): Violation[] {
  return venues.flatMap(({ id, name, rooms }) => {
    const slots = groups.filter(({ venue }) => venue === id).map(({ slot }) => slot)
    const atOnce = slots.map(
      ({ day, from }) =>
        slots.filter((other) => other.day === day && other.from <= from && from < other.to).length,
    )
    const count = Math.max(0, ...atOnce)
    if (count <= rooms) return []
    const problem = t('operator.audit.venue.rooms', { venue: name, count, most: rooms })
    return [overall('venue', problem, [])]
  })
}
