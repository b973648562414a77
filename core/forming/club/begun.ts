/** Groups that stand, as seats of the round: a repair begins with them, and so leaves most as it is. */
import type { MemberId } from '../../domain/index.ts'
import { type Group, groupOf } from '../engine/candidates.ts'
import type { Crowd } from '../engine/crowd.ts'
import { everyGroup } from '../engine/enumerate.ts'
import type { Formed } from '../problem.ts'
import type { Layer, Place } from './places.ts'
import type { Round } from './round.ts'

/** Of one group's people; more sets of them than this are not looked at. */
const MOST = 20_000

/**
 * What is left of each group that can still be formed, without whoever is gone. `crowd`: the round's, as it is
 * searched. All of them can be formed together.
 */
export function begunIn(round: Round, crowd: Crowd, before: readonly Formed[]): Group[] {
  const seatsOf = seatsByPerson(round.places)
  const left = Int32Array.from(crowd.limit)
  return before.flatMap((formed) => {
    const group = standing(round, crowd, formed, seatsOf)
    if (group === undefined) return []
    const rows = Array.from(group.seats, (seat) => crowd.row[seat] as number)
    if (rows.some((row) => left[row] === 0)) return []
    for (const row of rows) left[row] = (left[row] as number) - 1
    return [group]
  })
}

/** The best that its people can form where they did; if they cannot there, about something else. */
function standing(
  { places }: Round,
  crowd: Crowd,
  formed: Formed,
  seatsOf: ReadonlyMap<MemberId, readonly number[]>,
): Group | undefined {
  const members = new Set(formed.members)
  const byLayer = new Map<Layer, Set<number>>()
  for (const seat of formed.members.flatMap((id) => seatsOf.get(id) ?? [])) {
    const { layer, people, host } = places[seat] as Place
    if (people.some(({ member }) => !members.has(member.id))) continue
    if (host !== undefined && host.member.id !== formed.host) continue
    byLayer.set(layer, (byLayer.get(layer) ?? new Set()).add(seat))
  }
  const isSame = ({ topic, isOnline }: Layer): boolean =>
    topic?.concept === formed.topic && isOnline === formed.isOnline
  const layers = [...byLayer.keys()]
  const here = layers.filter(isSame)
  const groups = (here.length > 0 ? here : layers).flatMap(
    (layer) => bestAmong(crowd, byLayer.get(layer) ?? new Set()) ?? [],
  )
  return groups.reduce<Group | undefined>(better, undefined)
}

function bestAmong(crowd: Crowd, seats: ReadonlySet<number>): Group | undefined {
  const every = everyGroup(crowd, Int32Array.from(seats).sort(), MOST)
  if (every === undefined) return undefined
  return Array.from({ length: every.count }, (_, at) => groupOf(every, at)).reduce<
    Group | undefined
  >(better, undefined)
}

function better(best: Group | undefined, group: Group): Group {
  return best !== undefined && best.utility >= group.utility ? best : group
}

function seatsByPerson(places: readonly Place[]): ReadonlyMap<MemberId, readonly number[]> {
  const seats = new Map<MemberId, number[]>()
  places.forEach(({ people }, seat) => {
    for (const { member } of people) {
      const own = seats.get(member.id)
      if (own === undefined) seats.set(member.id, [seat])
      else own.push(seat)
    }
  })
  return seats
}
