/** Whether people can come to where a group meets: near each other and near the venue, or all online. */
import { kmBetween } from '../../domain/index.ts'
import type { Forming, FormingSettings, Violation } from '../problem.ts'
import type { Venue } from '../venue.ts'
import { type Case, type Found, overall, pairsOf } from './case.ts'

export function judgeDistance({ group, people, settings }: Case): Found[] {
  if (group.isOnline) {
    const offline = people.filter(({ member }) => !member.online).map(({ member }) => member.id)
    return offline.length === 0
      ? []
      : [['distance', `The group is online; ${offline.join(', ')} would not come.`, offline]]
  }
  return pairsOf(people).flatMap(([{ member: a }, { member: b }]): Found[] => {
    const two = `${a.id} and ${b.id}`
    if (a.where === undefined || b.where === undefined)
      return [['distance', `Nobody knows how far ${two} live from each other.`, [a.id, b.id]]]
    return kmBetween(a.where, b.where) <= settings.radiusKm
      ? []
      : [['distance', `${two} live too far from each other.`, [a.id, b.id]]]
  })
}

export function judgeVenue(one: Case): Found[] {
  const { group, settings } = one
  if (group.isOnline || settings.venues.length === 0)
    return group.venue === undefined ? [] : [['venue', 'The group has a venue and needs none.', []]]
  if (group.venue === undefined) return [['venue', 'The group has no venue.', []]]
  const venue = settings.venues.find(({ id }) => id === group.venue)
  if (venue === undefined) return [['venue', `There is no venue ${group.venue}.`, []]]
  return [...judgeCapacity(one, venue), ...judgeWay(one, venue)]
}

function judgeCapacity({ group }: Case, { id, capacity }: Venue): Found[] {
  const size = new Set(group.members).size
  if (capacity === undefined || size <= capacity) return []
  return [['venue', `${id} is for ${String(capacity)} people; ${String(size)} would come.`, []]]
}

function judgeWay({ people, settings }: Case, venue: Venue): Found[] {
  return people.flatMap(({ member: { id, where } }): Found[] =>
    where === undefined || kmBetween(where, venue.where) <= settings.radiusKm
      ? []
      : [['venue', `${id} lives too far from ${venue.id}.`, [id]]],
  )
}

/** In no venue are there at any moment more groups than rooms. Most are there when one of them begins. */
export function judgeRooms({ groups }: Forming, { venues }: FormingSettings): Violation[] {
  return venues.flatMap(({ id, rooms }) => {
    const slots = groups.filter(({ venue }) => venue === id).map(({ slot }) => slot)
    const atOnce = slots.map(
      ({ day, from }) =>
        slots.filter((other) => other.day === day && other.from <= from && from < other.to).length,
    )
    const most = Math.max(0, ...atOnce)
    if (most <= rooms) return []
    const sentence = `${String(most)} groups would be in ${id} at the same time; ${String(rooms)} can.`
    return [overall('venue', sentence, [])]
  })
}
